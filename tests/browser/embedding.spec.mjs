// The two lines in other people's pages.
import { NOW, stop } from "./support/guide.mjs";
import { element, expect, heard, page as help, POLICY, ready, test } from "./support/host.mjs";
import { other } from "./support/orders.mjs";

const HOSTILE = `<link rel="stylesheet" href="hostile.css">`;
const HOSTILE_CSS = `* { all: unset !important; } html { font: 40px/3 serif !important; color: red !important; }
div, p, button { display: none !important; } * { box-sizing: content-box !important; letter-spacing: 1em !important; }
icp-sms-guide { display: block !important; }`;

test("the two lines on a plain page, with no violation of the policy", async ({ page, host }) => {
  await host(help());
  await ready(page);
  await page.getByRole("radio", { name: "新增网站" }).check();
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByText("静态说明")).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: "ICP 备案短信核验", exact: true })).toBeVisible();
  expect(await page.evaluate(() => heard.filter(([name]) => name === "violation"))).toEqual([]);
  expect(page.messages).toEqual([]);
});

test("hostile style sheets change nothing of it, and it changes nothing of the page", async ({ page, host, browser }) => {
  const shot = async (tab) => {
    await ready(tab);
    await stop(tab.clock, NOW);
    await tab.getByRole("radio", { name: "新增备案" }).check();
    await tab.getByRole("button", { name: "刚刚收到短信" }).click();
    await tab.evaluate(() => document.activeElement?.blur());
    const host = tab.locator("icp-sms-guide");
    // At the same place, so that letters fall on the same pixels.
    const place = { position: "absolute", left: "0", top: "100px", width: "700px" };
    await host.evaluate((it, place) => {
      for (const [name, value] of Object.entries(place)) it.style.setProperty(name, value, "important");
    }, place);
    return host.screenshot({ animations: "disabled" });
  };
  const words = `<p id="own">原有的文字</p>`;
  const without = help(words).replace(/<script.*?<\/script>/, "");
  const first = await host(help(words + element()), { policy: null, pages: { "/without.html": without } });
  const plain = await shot(page);
  const own = await page.locator("#own").screenshot();
  await page.goto(`${first.url}without.html`);
  expect(await page.locator("#own").screenshot(), "the page's own look").toEqual(own);
  const second = await browser.newContext();
  const tab = await second.newPage();
  tab.messages = [];
  await tab.clock.install({ time: new Date(NOW) });
  const site = await host(help(words + element(), HOSTILE), { policy: null, clock: false, pages: { "/hostile.css": HOSTILE_CSS } });
  await tab.addInitScript(() => {
    globalThis.heard = [];
    document.addEventListener("icp-sms-guide:ready", () => heard.push(["ready"]));
  });
  await tab.goto(`${site.url}help.html`);
  const hostile = await shot(tab);
  await second.close();
  expect(Buffer.compare(hostile, plain), "the same picture").toBe(0);
});

test("without 'wasm-unsafe-eval' the static content stays, and the console names the directive", async ({ page, host }) => {
  await host(help(), { policy: POLICY.replace(" 'wasm-unsafe-eval'", "") });
  await expect.poll(() => heard(page, "error")).toHaveLength(1);
  await expect(page.getByText("静态说明")).toBeVisible();
  expect(page.messages.filter((message) => message.includes("add 'wasm-unsafe-eval' to its script-src"))).toHaveLength(1);
  expect(page.messages.filter((message) => message.startsWith("uncaught"))).toEqual([]);
});

test("two elements keep separate states", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`) + element(`filing-type="cancel-entity" lang="en"`)));
  await ready(page, 2);
  const [first, second] = [page.locator("icp-sms-guide").nth(0), page.locator("icp-sms-guide").nth(1)];
  await expect(first.getByText("网站负责人手机号码").first()).toBeVisible();
  await expect(second.getByText("Cancel the entity").first()).toBeVisible();
  await first.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(first.getByRole("timer")).toBeVisible();
  await expect(second.getByRole("timer")).toHaveCount(0);
  await page.reload();
  await expect(first.getByRole("timer")).toBeVisible();
  await expect(second.getByText("Cancel the entity").first()).toBeVisible();
  await expect(second.getByRole("timer")).toHaveCount(0);
});

test("an order that begins as the page loads stands among the other orders of the page's other guide", async ({ page, host }) => {
  const two = (attributes) => help(element(attributes) + element(`filing-type="add-website"`));
  const site = await host(two(""), { pages: { "/later.html": two(`submitted-at="2026-11-23T12:50:00+08:00"`) } });
  await ready(page, 2);
  await page.locator("icp-sms-guide").first().getByRole("radio", { name: "新增备案" }).click();
  await page.goto(`${site.url}later.html`);
  await expect(other(page.locator("icp-sms-guide").last(), "新增备案")).toBeVisible();
});

test("a template in the element's content is the page's own", async ({ page, host }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/\.wasm$/, (route) => held.then(() => route.continue()));
  await host(help(`<icp-sms-guide><p class="static">静态说明</p><template><b>{{ x }}</b></template></icp-sms-guide>`), { clock: false });
  await page.waitForFunction(() => document.querySelector("icp-sms-guide").shadowRoot);
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("style")));
  await expect(page.locator(".static")).toBeVisible();
  release();
  await ready(page);
  await expect(page.locator("template")).toHaveCount(1);
});

test("fifty on one page share one program", async ({ page, host }) => {
  const site = await host(help(element(`received-at="2026-11-23T12:00:00+08:00" filing-type="add-website" persist="none"`).repeat(50)));
  await ready(page, 50);
  await expect(page.getByRole("timer")).toHaveCount(50);
  for (const file of [/guide_bg-\w+\.wasm$/, /guide_later-\w+\.wasm$/, /guide-\w+\.js$/, /style-\w+\.js$/]) {
    expect(site.requests.filter(({ path }) => file.test(path))).toHaveLength(1);
  }
  await page.clock.runFor(2000);
  const texts = await page.getByRole("timer").allTextContents();
  expect(new Set(texts).size).toBe(1);
});

test("another provider's page shows the present second", async ({ page, host }) => {
  await host(help(element(`persist="none"`)));
  await ready(page);
  const guide = page.locator("icp-sms-guide");
  await guide.evaluate((it) => it.setAttribute("provider", "ucloud-2026"));
  await page.getByRole("radio", { name: "ICP备案迁移" }).check();
  await guide.evaluate((it) => it.setAttribute("submitted-at", "2026-11-22T22:00:00+08:00"));
  const timer = page.getByRole("timer", { name: "剩余时间" });
  await expect(timer).toHaveCount(0);
  await page.clock.runFor(1000);
  // By that page no code is sent; this one has no such filing type, and asks for another.
  await guide.evaluate((it) => it.setAttribute("provider", "huaweicloud"));
  await expect(timer).toHaveText("08:59:59");
});

test("events arrive at the document, as documented and with nothing personal", async ({ page, host }) => {
  await host(help(element(`persist="none"`)));
  await ready(page);
  await page.getByRole("radio", { name: "新增网站" }).click();
  await page.getByRole("combobox", { name: "备案省份" }).selectOption("CN-ZJ");
  expect((await heard(page, "change")).at(-1)).toEqual({
    filingType: "add-website",
    province: "CN-ZJ",
    recipients: [{ role: "website-administrator", phone: "website-administrator", newNumber: false }],
    complete: true,
  });
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect.poll(() => heard(page, "start")).toHaveLength(1);
  const [start] = await heard(page, "start");
  expect(start.deadline - start.startedAt).toBe(24 * 3600 * 1000);
  expect(start.estimate).toBe(false);
  await page.clock.fastForward("13:00:00");
  await expect.poll(() => heard(page, "milestone")).toEqual([{ minutesLeft: 720 }]);
  await page.getByRole("checkbox", { name: "网站负责人已完成核验" }).click();
  await expect.poll(() => heard(page, "verified")).toEqual([{ role: "website-administrator", phone: "website-administrator", all: true }]);
  await page.getByRole("button", { name: "撤销" }).click();
  await page.clock.fastForward("11:00:00");
  await expect.poll(() => heard(page, "expired")).toEqual([{}]);
  await page.getByRole("button", { name: "已重新提交" }).click();
  await expect.poll(() => heard(page, "end")).toEqual([{}]);
  const all = await page.evaluate(() => heard);
  expect(all.every(([, , composed]) => composed)).toBe(true);
  const fields = new Set(all.flatMap(([, detail]) => Object.keys(detail)));
  const published = ["filingType", "province", "recipients", "complete", "startedAt", "deadline", "estimate", "minutesLeft", "role", "phone", "all", "what"];
  expect([...fields].filter((field) => !published.includes(field))).toEqual([]);
});

test("what gets the focus stays below the page's own fixed header", async ({ page, host }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  const style = `<style>header { position: fixed; inset: 0 0 auto; height: 80px; background: #eee } body { margin: 100px 0 2000px }</style>`;
  await host(help(`<header>云</header>${element('style="--icp-sticky-top: 80px"')}`, style), { policy: null });
  await ready(page);
  const top = () => page.evaluate(() => document.querySelector("icp-sms-guide").shadowRoot.querySelector("#task .icp-card__title").getBoundingClientRect().top);
  await page.evaluate(() => scrollBy(0, document.querySelector("icp-sms-guide").shadowRoot.querySelector("#task").getBoundingClientRect().top - 20));
  await page.getByRole("navigation", { name: "其他情况" }).getByRole("button", { name: "依据和其他说法" }).click();
  await expect(page.getByRole("region", { name: "下一步" })).toBeFocused();
  await expect.poll(top).toBeGreaterThanOrEqual(80);
});
