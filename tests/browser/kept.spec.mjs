// What the visitor said is there again after a reload and in every tab, and nowhere where the browser keeps nothing.
// What is made of what was found in the store is tested natively.
import { expect, NOW, test } from "./support/guide.mjs";
import { hold } from "./support/host.mjs";
import { KEPT, KEY, deafen, stored } from "./support/kept.mjs";
import {
  answer, begin, beginForTwo, button, correct, enterWrongly, keys, menu, phones, press, task, timer, verified, wrongEntries,
} from "./support/orders.mjs";

/** Two people, the 24 hours running, one wrong entry, one verified. */
async function halfWay(page) {
  await beginForTwo(page);
  await enterWrongly(page, 1);
  await verified(page, "网站负责人").check();
}

async function expectHalfWay(page, left) {
  await expect(timer(page)).toHaveText(left);
  await expect(page.getByRole("heading", { name: "还差主体负责人" })).toBeVisible();
  await expect(verified(page, "网站负责人")).toBeChecked();
  await expect(verified(page, "主体负责人")).not.toBeChecked();
}

test("a reload, and a page that is closed and opened again, go on to the second", async ({ guide, page }) => {
  await guide.open();
  await halfWay(page);
  await page.clock.fastForward("01:23:45");
  await expectHalfWay(page, "22:36:15");
  await page.reload();
  await expectHalfWay(page, "22:36:15");
  const { page: again } = await guide.tab();
  await page.close();
  await expectHalfWay(again, "22:36:15");
  await again.clock.fastForward("02:00:07");
  await expectHalfWay(again, "20:36:08");
  await press(again, "手机在我这里，我来填");
  await expect(wrongEntries(again, 1)).toBeVisible();
});

test("nothing is stored before something is said; start over forgets it, and can be taken back", async ({ guide, page }) => {
  await guide.open();
  await expect(page.getByText(KEPT)).toBeVisible();
  expect(await keys(page)).toEqual([]);
  await halfWay(page);
  expect(await keys(page)).toEqual(["default:"]);
  await menu(page, "重新开始");
  await expect(timer(page)).toHaveCount(0);
  await expect.poll(() => keys(page)).toEqual([]);
  await press(page, "撤销");
  await expectHalfWay(page, "24:00:00");
  await expect.poll(() => keys(page)).toEqual(["default:"]);
  await press(page, "清除记录");
  await expect.poll(() => keys(page)).toEqual([]);
  await page.reload();
  await guide.ready();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("what one tab starts over, the other says, and takes back for both", async ({ guide, page }) => {
  await guide.open();
  await halfWay(page);
  const { page: second } = await guide.tab();
  await expect(timer(second)).toBeVisible();
  await menu(second, "重新开始");
  await expect(page.getByRole("status").filter({ hasText: "这份记录在另一个标签页里清除了" })).toBeVisible();
  await press(page, "撤销");
  await expectHalfWay(page, "24:00:00");
  await expectHalfWay(second, "24:00:00");
  await menu(second, "重新开始");
  await begin(second);
  await expect(timer(page), "what is begun there since is not undone here").toBeVisible();
  await expect(page.getByText("这份记录在另一个标签页里清除了")).toHaveCount(0);
});

test("start over goes back to what the page says", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website&received-at=2026-11-23T12:00:00%2B08:00" });
  await guide.sleepUntil(NOW);
  await expect(timer(page)).toHaveText("23:00:00");
  await verified(page, "网站负责人").check();
  await menu(page, "重新开始");
  await expect(timer(page)).toHaveText("23:00:00");
  await expect(verified(page, "网站负责人")).not.toBeChecked();
});

test("what is open for an order that another tab gave up is not for the one that follows", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  const { page: second } = await guide.tab();
  await expect(timer(second)).toBeVisible();
  await page.clock.fastForward("02:00:00");
  await press(page, "改收到短信的时间");
  await page.getByLabel("收到短信的时间（北京时间）").fill("2026-11-23T12:00");
  await menu(second, "重新开始");
  await expect(timer(page)).toHaveCount(0);
  await answer(second, "注销主体");
  await press(second, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  await expect(button(page, "从收到时算起")).toHaveCount(0);
});

test("a message that is looked up for one phone is not noted of the next, which another tab goes on with", async ({ guide, page }) => {
  await guide.open();
  await beginForTwo(page);
  const { page: second } = await guide.tab();
  await press(page, "网站显示了一句话？");
  await task(page).getByRole("combobox").selectOption({ label: "您的短信核验失败,请输入正确的信息。" });
  await expect(button(page, "就是这一句，记下")).toBeVisible();
  await verified(second, "主体负责人").check();
  await expect(page.getByRole("heading", { name: "还差网站负责人" })).toBeVisible();
  await expect(button(page, "就是这一句，记下")).toHaveCount(0);
});

test("a second tab follows, both ways, without an echo", async ({ guide, page, context }) => {
  await context.addInitScript(() => {
    globalThis.writes = 0;
    for (const name of ["setItem", "removeItem", "clear"]) {
      const before = Storage.prototype[name];
      Storage.prototype[name] = function (...rest) {
        globalThis.writes += 1;
        return before.apply(this, rest);
      };
    }
  });
  await guide.open();
  const { page: second } = await guide.tab();
  const writes = (of) => of.evaluate(() => writes);
  await answer(page, "新增备案");
  await answer(page, "不是");
  await expect(phones(second).getByRole("listitem"), "what was said here has come there").toHaveCount(2);
  await press(second, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  await verified(second, "主体负责人").check();
  await expect(verified(page, "主体负责人")).toBeChecked();
  await verified(page, "网站负责人").check();
  // The store's events come in order: with this one, every echo of what came before has come.
  await expect(verified(second, "网站负责人")).toBeChecked();
  await verified(second, "网站负责人").uncheck();
  await expect(verified(page, "网站负责人")).not.toBeChecked();
  expect(await writes(page), "one for each thing that was said here").toBe(3);
  expect(await writes(second), "one for each thing that was said there").toBe(3);
  await menu(page, "重新开始");
  await expect(timer(second)).toHaveCount(0);
  await begin(second);
  await expect(timer(page)).toBeVisible();
  await second.evaluate(() => localStorage.clear());
  await expect(timer(page)).toHaveCount(0);
});

test("what a busy tab has not heard yet is not undone by a click in it", async ({ guide, page }) => {
  await deafen(page);
  await guide.open();
  await beginForTwo(page);
  await press(page, "提交了，网站显示…");
  const { page: second } = await guide.tab();
  await verified(second, "网站负责人").check();
  await expect(verified(page, "网站负责人")).not.toBeChecked();
  await task(page).getByRole("button", { name: "请输入正确的信息" }).click();
  await expect(verified(page, "网站负责人")).toBeChecked();
  await press(second, "手机在我这里，我来填");
  await expect(wrongEntries(second, 1)).toBeVisible();
});

test("nor by what is taken back in it", async ({ guide, page }) => {
  await deafen(page);
  await guide.open();
  await beginForTwo(page);
  const { page: second } = await guide.tab();
  await verified(second, "网站负责人").check();
  await press(page, "撤销");
  await expect(verified(page, "网站负责人")).toBeChecked();
  await expect(verified(second, "网站负责人")).toBeChecked();
});

test("pages of two filings keep an order each, also where they are open side by side", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  const { page: entity } = await guide.tab("?filing-type=cancel-entity");
  await expect(timer(entity)).toHaveCount(0);
  await entity.getByRole("combobox", { name: "备案省份" }).selectOption("CN-ZJ");
  await expect.poll(() => keys(entity)).toEqual(["default:add-website", "default:cancel-entity"]);
  await expect(timer(page)).toBeVisible();
  await page.reload();
  await expect(timer(page)).toHaveText("24:00:00");
  await expect(phones(page)).toContainText("网站负责人手机号码");
  await entity.reload();
  await expect(entity.getByText("注销主体 · 浙江省").first()).toBeVisible();
});

test("a window that closed long ago is still closed, and a new order begins without what was verified", async ({ guide, page, context }) => {
  await guide.open();
  await halfWay(page);
  await page.close();
  await context.clock.setSystemTime(new Date("2027-03-01T10:00:00+08:00"));
  const { page: later } = await guide.tab();
  await expect(later.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  await expect(later.getByText("还没核验：主体负责人")).toBeVisible();
  await press(later, "已重新提交");
  await press(later, "收到了");
  await press(later, "第一条");
  await expect(timer(later)).toHaveText("24:00:00");
  await expect(verified(later, "网站负责人")).not.toBeChecked();
});

test.describe("a page that speaks in the visitor's place", () => {
  test("a link with another time of receipt never makes the deadline later", async ({ guide, page }) => {
    await guide.open();
    await begin(page);
    await correct(page, "2026-11-22T14:00");
    await expect(timer(page)).toHaveText("01:00:00");
    const { page: link } = await guide.tab("?received-at=2026-11-23T12:59:00%2B08:00");
    await expect(timer(link)).toHaveText("01:00:00");
    await expect(timer(page)).toHaveText("01:00:00");
    await link.goto(guide.site.url);
    await expect(timer(link)).toHaveText("01:00:00");
  });

  test("a time of receipt of which nothing followed is not said again to the next order", async ({ guide, page, context }) => {
    await guide.open();
    await begin(page);
    await correct(page, "2026-11-22T14:00");
    const { page: link } = await guide.tab("?received-at=2026-11-22T15:00:00%2B08:00");
    await expect(timer(link)).toHaveText("01:00:00");
    await context.clock.setSystemTime(new Date("2026-11-23T18:00:00+08:00"));
    await link.reload();
    await press(link, "已重新提交");
    const waits = link.getByRole("heading", { name: "什么时候提交管局的？" });
    await expect(waits).toBeVisible();
    await link.reload();
    await expect(waits).toBeVisible();
  });

  test("a correction stands against a page that writes microseconds", async ({ guide, page }) => {
    await guide.open({ query: "?filing-type=add-website&received-at=2026-11-23T12:00:00.123456%2B08:00" });
    await guide.sleepUntil(NOW);
    await expect(timer(page)).toHaveText("23:00:01");
    await correct(page, "2026-11-23T12:30");
    await expect(timer(page)).toHaveText("23:30:00");
    await page.reload();
    await expect(timer(page)).toHaveText("23:30:00");
  });
});

test("a page out of the back-forward cache takes over what was said meanwhile", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  // What such a page missed: no storage event came while it was frozen.
  await page.evaluate((key) => {
    const saved = JSON.parse(localStorage.getItem(key));
    saved.state.received_at -= 3_600_000;
    localStorage.setItem(key, JSON.stringify(saved));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, KEY);
  await expect(timer(page)).toHaveText("23:00:00");
});

test.describe("the language that the visitor chose", () => {
  test("outlasts a reload and another storage-key, and goes with the page's own", async ({ guide, page }) => {
    await guide.open();
    await press(page, "English");
    await expect(button(page, "I just got it")).toBeVisible();
    expect(await keys(page)).toEqual(["language"]);
    await page.reload();
    await expect(button(page, "I just got it")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("storage-key", "two"));
    await expect(button(page, "I just got it")).toBeVisible();
    await press(page, "中文");
    await expect(button(page, "刚刚收到短信")).toBeVisible();
    expect(await keys(page)).toEqual([]);
  });

  test("is the first that stands there after a reload, unless its words take long", async ({ guide, page }) => {
    await guide.open();
    await press(page, "English");
    await expect(button(page, "I just got it")).toBeVisible();
    for (const takesLong of [false, true]) {
      const release = await hold(page, "**/words.en-*.json");
      // They are asked for when the guide is drawn, a moment before it is shown.
      const drawn = page.waitForRequest("**/words.en-*.json");
      await page.reload();
      await drawn;
      await page.clock.runFor(1000);
      await expect(page.locator(".icp-guide")).toHaveCount(0);
      await expect(page.getByRole("link", { name: "打开核验页面" })).toBeVisible();
      if (takesLong) {
        await page.clock.runFor(1000);
        await expect(button(page, "刚刚收到短信")).toBeVisible();
      }
      release();
      await expect(button(page, "I just got it")).toBeVisible();
      await page.unroute("**/words.en-*.json");
    }
  });

  test("whose words do not come stays Chinese, and can be asked for again", async ({ guide, page, problems }) => {
    await page.route("**/words.en-*.json", (route) => route.fulfill({ status: 404 }));
    await guide.open();
    await press(page, "English");
    await expect.poll(() => problems.some((it) => /cannot speak English/.test(it))).toBe(true);
    await expect(button(page, "刚刚收到短信")).toBeVisible();
    await page.unroute("**/words.en-*.json");
    await press(page, "English");
    await expect(button(page, "I just got it")).toBeVisible();
    for (const problem of problems.splice(0)) expect(problem).not.toContain("uncaught");
  });
});

test("what the page alone says goes from the record when that is cleared", async ({ guide, page }) => {
  await guide.open();
  await page.getByRole("combobox", { name: "备案省份" }).selectOption("CN-GD");
  await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("province", "CN-GD"));
  await expect.poll(() => stored(page)).toContain("CN-GD");
  await press(page, "清除记录");
  await expect.poll(() => stored(page)).toBe(null);
});
