// The program's other parts: the first question does without them, and nothing is lost while they are not there.
import { element, errorsOnceGone, expect, heard, hold, page as help, ready, test } from "./support/host.mjs";

const LATER = "**/assets/guide_later-*.wasm";
const READER = "**/assets/guide_reader-*.wasm";
const first = (page) => page.getByRole("radio", { name: "新增网站" });
const received = (page) => page.getByRole("button", { name: "刚刚收到短信" });
const own = (page) => page.getByText("静态说明");
const fill = (page) => page.getByRole("link", { name: /打开核验页面/ });

/** Waits until the second part, or another, could not be had so often: what is asked for meanwhile comes or fails. */
const failed = (page, times) => expect.poll(() => heard(page, "error")).toHaveLength(times);

/** Refuses the second part. */
const refuse = (page) => page.route(LATER, (route) => route.fulfill({ status: 503, body: "" }));

/** Refuses it no more, and loads it again where a guide, or the one of the page, says that it is missing. */
const loadAgain = async (page, guide = page) => {
  await page.unroute(LATER);
  await guide.getByRole("button", { name: "再载入一次" }).click();
};

test("the first question stands before it, and what was answered goes on when it comes", async ({ page, host }) => {
  const release = await hold(page, LATER);
  await host(help(), { clock: false });
  await ready(page);
  await received(page).click();
  await expect(page.getByRole("status").filter({ hasText: "正在载入…" })).toBeVisible();
  await expect(first(page)).toBeVisible();
  release();
  await expect(fill(page)).toBeVisible();
  await expect(page.getByText("正在载入…")).toHaveCount(0);
});

test("a visitor who comes back sees the page's own content until the card can be shown", async ({ page, host }) => {
  await host(help(), { clock: false });
  await ready(page);
  await received(page).click();
  await expect(fill(page)).toBeVisible();
  const release = await hold(page, LATER);
  await page.reload();
  await page.waitForRequest(LATER);
  await expect(own(page)).toBeVisible();
  expect(await heard(page, "ready")).toEqual([]);
  release();
  await expect(fill(page)).toBeVisible();
});

test("where it cannot be had, the guide says so and loads it again when asked", async ({ page, host }) => {
  await refuse(page);
  await host(help(), { clock: false });
  await ready(page);
  await expect.poll(() => heard(page, "error")).toEqual([{ message: expect.stringContaining("status 503") }]);
  await received(page).click();
  await failed(page, 2);
  await expect(page.getByText("其余内容没有载入")).toBeVisible();
  await loadAgain(page);
  await expect(fill(page)).toBeVisible();
});

test("where it cannot be had, what the element itself says stands below, and goes when it is there", async ({ page, host }) => {
  await refuse(page);
  await host(help(), { clock: false });
  await expect(own(page)).toBeVisible();
  await expect(first(page)).toBeVisible();
  await received(page).click();
  await failed(page, 2);
  await expect(page.getByText("其余内容没有载入")).toBeVisible();
  await expect(own(page)).toBeVisible();
  await loadAgain(page);
  await expect(fill(page)).toBeVisible();
  await expect(own(page)).toBeHidden();
});

test("the stand-alone page then says all that it says without the program", async ({ page, host }) => {
  await refuse(page);
  const { url } = await host(help(), { clock: false });
  await page.goto(url);
  await failed(page, 1);
  await received(page).click();
  await failed(page, 2);
  await expect(page.getByText("其余内容没有载入")).toBeVisible();
  const provider = page.getByRole("link", { name: "UCloud 在线咨询" });
  await expect(provider).toBeVisible();
  await expect(fill(page)).toBeVisible();
  await provider.focus();
  await page.unroute(LATER);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(provider).toHaveCount(0);
  await expect(page.getByRole("region", { name: "下一步" })).toBeFocused();
});

test("whatever the visitor does asks for it again", async ({ page, host }) => {
  await refuse(page);
  await host(help(), { clock: false });
  await ready(page);
  await failed(page, 1);
  await first(page).check();
  await failed(page, 2);
  await page.getByRole("button", { name: "网站显示了一句话" }).click();
  await failed(page, 3);
  // However often it failed, it is asked for once when the network is back.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await failed(page, 4);
  await page.unroute(LATER);
  await received(page).click();
  await expect(page.getByRole("timer")).toBeVisible();
  expect(await heard(page, "error")).toHaveLength(4);
});

test("where it takes long, what the element itself says stands below until it comes", async ({ page, host }) => {
  const release = await hold(page, LATER);
  await host(help(""));
  // It begins once the clock stands still.
  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), element());
  await ready(page);
  await received(page).click();
  await expect(page.getByText("正在载入…")).toBeVisible();
  await page.clock.runFor(4000);
  await expect(own(page)).toBeHidden();
  await page.clock.runFor(2000);
  await expect(own(page)).toBeVisible();
  release();
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(own(page)).toBeHidden();
});

test("a request that hangs is given up, and made again when asked", async ({ page, host }) => {
  await page.addInitScript(() => {
    globalThis.limits = [];
    AbortSignal.timeout = (milliseconds) => {
      const limit = new AbortController();
      limits.push({ milliseconds, end: () => limit.abort(new DOMException("timed out", "TimeoutError")) });
      return limit.signal;
    };
  });
  await hold(page, LATER);
  await host(help(), { clock: false });
  await ready(page);
  await received(page).click();
  await expect(page.getByText("正在载入…")).toBeVisible();
  expect(await page.evaluate(() => [...new Set(limits.map(({ milliseconds }) => milliseconds))])).toEqual([60_000]);
  await page.evaluate(() => limits.forEach(({ end }) => end()));
  await expect(page.getByText("其余内容没有载入")).toBeVisible();
  await loadAgain(page);
  await expect(fill(page)).toBeVisible();
});

test("without it nothing can be forgotten, as nothing could be taken back", async ({ page, host }) => {
  await refuse(page);
  await host(help(), { clock: false });
  await failed(page, 1);
  await received(page).click();
  await failed(page, 2);
  await expect(page.getByText("其余内容没有载入")).toBeVisible();
  const menu = page.getByRole("button", { name: "菜单" });
  await menu.click();
  await failed(page, 3);
  await expect(page.getByRole("button", { name: "打印" })).toBeVisible();
  const forget = page.getByRole("button", { name: /重新开始|清除记录/ });
  await expect(forget).toHaveCount(0);
  await loadAgain(page);
  await expect(forget).toHaveCount(2);
});

test("English that came for one guide is there for all that wait for it", async ({ page, host }) => {
  const WORDS = "**/assets/words.en-*.json";
  await page.route(WORDS, (route) => route.fulfill({ status: 503, body: "" }));
  await host(help(element() + element(`persist="none"`)), { clock: false });
  await ready(page, 2);
  const guides = await page.locator("icp-sms-guide").all();
  for (const [index, guide] of guides.entries()) {
    await guide.getByRole("button", { name: "English" }).click();
    await failed(page, index + 1);
  }
  await page.unroute(WORDS);
  await guides[0].getByRole("button", { name: "English" }).click();
  for (const guide of guides) await expect(guide.getByRole("button", { name: "I just got it" })).toBeVisible();
});

test("loaded again for one guide, it is there for all", async ({ page, host }) => {
  await refuse(page);
  await host(help(element() + element(`persist="none"`)), { clock: false });
  await ready(page, 2);
  await failed(page, 2);
  const guides = await page.locator("icp-sms-guide").all();
  for (const guide of guides) {
    await received(guide).click();
    await expect(guide.getByText("其余内容没有载入")).toBeVisible();
  }
  await failed(page, 4);
  await loadAgain(page, guides[0]);
  for (const guide of guides) await expect(fill(guide)).toBeVisible();
});

test("a guide that has gone says nothing of what fails then", async ({ page, host }) => {
  const fail = await hold(page, LATER, "abort");
  await host(help(), { clock: false });
  await ready(page);
  expect(await errorsOnceGone(page, fail)).toBe(0);
});

test("what reads a provider's file comes for one alone, and when the network is back", async ({ page, host }) => {
  await host(help(), { clock: false });
  await ready(page);
  await expect(page.locator(".icp-guide--first")).toHaveCount(0);
  await page.route(READER, (route) => route.abort("internetdisconnected"));
  const asked = page.waitForRequest(READER);
  await page.locator("icp-sms-guide").evaluate((guide) => guide.setAttribute("provider", "aliyun"));
  await asked;
  await failed(page, 1);
  await expect(page.getByText("阿里云")).toHaveCount(0);
  await page.unroute(READER);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByText("阿里云").first()).toBeVisible();
});

test("a request that was sent without the network and fails when it is back is made again", async ({ page, host }) => {
  await host(help());
  await ready(page);
  let fail;
  const failure = new Promise((resolve) => (fail = resolve));
  await page.route(READER, async (route) => {
    await failure;
    await route.abort("internetdisconnected");
  });
  const asked = page.waitForRequest(READER);
  await page.locator("icp-sms-guide").evaluate((guide) => guide.setAttribute("provider", "aliyun"));
  await asked;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  fail();
  await failed(page, 1);
  await page.unroute(READER);
  await page.clock.runFor(4000);
  await expect(page.getByText("阿里云").first()).toBeVisible();
});

test("what still fails some seconds after the network is back waits until it is back again", async ({ page, host }) => {
  await page.route(LATER, (route) => route.abort("internetdisconnected"));
  await host(help());
  await ready(page);
  await failed(page, 1);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  for (let tries = 2; tries < 5; tries++) {
    await failed(page, tries);
    await page.clock.runFor(4000);
  }
  await failed(page, 5);
  await page.clock.runFor(600_000);
  await page.unroute(LATER);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator(".icp-guide--first")).toHaveCount(0);
  expect(await heard(page, "error")).toHaveLength(5);
});

test("nothing that stands there is drawn anew when it comes", async ({ page, host }) => {
  const release = await hold(page, LATER);
  await host(help(), { clock: false });
  await ready(page);
  await first(page).focus();
  const controls = page.locator(".icp-guide").locator("input, select, button, section, nav");
  const before = await controls.evaluateAll((all) => {
    globalThis.before = all;
    return all.length;
  });
  expect(before).toBeGreaterThan(15);
  release();
  await expect(page.locator(".icp-guide--first")).toHaveCount(0);
  expect(await page.evaluate(() => before.filter((it) => !it.isConnected).map((it) => it.outerHTML))).toEqual([]);
  await expect(first(page)).toBeFocused();
});

test("a press that begins before it comes counts", async ({ page, host }) => {
  const release = await hold(page, LATER);
  await host(help(), { clock: false });
  await ready(page);
  await page.getByRole("radio", { name: "新增备案" }).focus();
  await page.keyboard.press("Space");
  await received(page).hover();
  await page.mouse.down();
  const come = page.waitForResponse(LATER);
  release();
  await (await come).finished();
  // It would be drawn by then, with a question above what is pressed.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  await page.mouse.up();
  await expect(page.getByRole("timer")).toBeVisible();
});
