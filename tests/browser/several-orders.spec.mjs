// Several orders in one browser: each begins, is shown and counts by itself.
import { expect, NOW, test } from "./support/guide.mjs";
import { KEY, stored } from "./support/kept.mjs";
import { another, answer, begin, keys, menu, other, phones, press, timer, verified } from "./support/orders.mjs";

test("another one begins beside the first; each is a line away, and a reload shows the last", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await page.clock.fastForward("02:00:00");
  await another(page).click();
  await expect(timer(page)).toHaveCount(0);
  await expect(other(page, "新增网站")).toContainText("还有 22 小时");
  await answer(page, "注销主体");
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toHaveText("24:00:00");
  await expect(page).toHaveTitle(/注销主体/);
  expect(await keys(page)).toEqual(["default:", "default:#2"]);
  await page.clock.fastForward("01:00:00");
  await page.reload();
  await expect(timer(page)).toHaveText("23:00:00");
  await other(page, "新增网站").click();
  await expect(timer(page)).toHaveText("21:00:00");
  await expect(page).toHaveTitle(/新增网站/);
  await expect(other(page, "注销主体")).toContainText("还有 23 小时");
  await page.clock.fastForward("01:00:00");
  await expect(other(page, "注销主体")).toContainText("还有 22 小时");
});

test("the time of one that runs is said by the minute while nothing is counted here, and last of all in red", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await another(page).click();
  const line = other(page, "新增网站");
  await expect(line).toContainText("还有 24 小时");
  await page.clock.fastForward("22:59:00");
  await expect(line).toContainText("还有 1 小时 1 分钟");
  const colour = () => line.locator("span").evaluate((it) => getComputedStyle(it).color);
  const before = await colour();
  await page.clock.fastForward("00:02:00");
  await expect(line).toContainText("还有 59 分钟");
  expect(await colour()).not.toBe(before);
  // It is to be submitted again: that is said for a day.
  await page.clock.fastForward("01:00:00");
  await expect(line).toContainText("已截止");
  await line.click();
  await expect(page.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  await another(page).click();
  await expect(line).toContainText("已截止");
  await page.clock.fastForward("24:00:00");
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(line).toHaveCount(0);
});

test("from the menu; two in a row are two, and one that is done has no line", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await menu(page, "办另一件备案");
  await begin(page);
  await menu(page, "办另一件备案");
  await expect(other(page, "新增网站")).toHaveCount(2);
  await answer(page, "注销主体");
  expect(await keys(page)).toEqual(["default:", "default:#2", "default:#3"]);
  await other(page, "新增网站").first().click();
  await expect(timer(page)).toBeVisible();
  await verified(page, "网站负责人").check();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  await another(page).click();
  await expect(other(page, "新增网站")).toHaveCount(1);
});

test("the times of a page belong to its own order, and not to one that the visitor begins beside it", async ({ guide, page }) => {
  await guide.open({ query: "?received-at=2026-11-23T12:00:00%2B08:00" });
  await guide.sleepUntil(NOW);
  await press(page, "修改");
  await answer(page, "新增网站");
  await menu(page, "办另一件备案");
  await answer(page, "注销主体");
  await page.reload();
  await expect(page.getByText("注销主体").first()).toBeVisible();
  await expect(timer(page)).toHaveCount(0);
  await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("submitted-at", "2026-11-23T11:00:00+08:00"));
  await expect(timer(page)).toHaveCount(0);
  await other(page, "新增网站").click();
  await expect(timer(page)).toHaveText("23:00:00");
});

test("another page's order is shown as it is: this page says nothing of it", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=cancel-entity" });
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  const { page: second } = await guide.tab("?filing-type=add-website&province=CN-ZJ");
  const before = await stored(page, `${KEY}cancel-entity`);
  await other(second, "注销主体").click();
  await expect(phones(second)).toContainText("主体负责人手机号码");
  await expect(phones(second)).not.toContainText("网站负责人手机号码");
  expect(await stored(second, `${KEY}cancel-entity`)).toBe(before);
});

test("what was said of one order is not taken back in another that stands alike", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await another(page).click();
  await begin(page);
  await expect(page.locator(".icp-undo").getByRole("button", { name: "撤销" })).toBeVisible();
  await other(page, "新增网站").click();
  await expect(timer(page)).toBeVisible();
  await expect(page.locator(".icp-undo").getByRole("button", { name: "撤销" })).toHaveCount(0);
});

test("by another time others run, or run no more", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await another(page).click();
  await expect(other(page, "新增网站")).toContainText("还有 24 小时");
  await guide.sleepUntil("2026-11-24T13:00:00+08:00");
  await expect(other(page, "新增网站")).toContainText("已截止");
  await guide.sleepUntil("2026-11-25T13:00:00+08:00");
  await expect(other(page, "新增网站")).toHaveCount(0);
  await guide.sleepUntil(NOW);
  await expect(other(page, "新增网站")).toContainText("还有 24 小时");
});

test("after a clock that was ahead, a reload shows the order that was touched last by the right one", async ({ guide, page }) => {
  await guide.open();
  await answer(page, "新增网站");
  await guide.sleepUntil("2026-11-26T13:00:00+08:00");
  await answer(page, "注销主体");
  await guide.sleepUntil(NOW);
  await menu(page, "办另一件备案");
  await begin(page);
  await page.reload();
  await expect(timer(page)).toHaveText("24:00:00");
});

test("another tab's order shows as a line when it begins, and goes when it is forgotten", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  const { page: second } = await guide.tab("?filing-type=cancel-entity");
  await press(second, "刚刚收到短信");
  await expect(other(page, "注销主体")).toBeVisible();
  await menu(second, "重新开始");
  await expect(other(page, "注销主体")).toHaveCount(0);
});

test("each goes by the page of rules that was chosen for it: another choice is the shown one's alone", async ({ guide, page }) => {
  const goesBy = (words) => expect(page.locator(".icp-page")).toContainText(words);
  const line = page.getByRole("button", { name: /^正在办的另一件/ });
  await guide.open();
  await press(page, "改按 UCloud（2025 年版）");
  await answer(page, "变更主体");
  await press(page, "刚刚收到短信");
  await press(page, "第一条");
  await another(page).click();
  await press(page, "改按 UCloud（2021 年版）");
  await begin(page);
  await goesBy("2021");
  await line.click();
  await goesBy("2025年12月30日版");
  await verified(page, "主体负责人").check();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  await line.click();
  await goesBy("2021");
  await expect(line, "by its own rules it is done").toHaveCount(0);
});

test("the page's own order, of which it alone has spoken, has its line while another is shown", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=cancel-entity" });
  await press(page, "刚刚收到短信");
  await guide.open({ query: "?filing-type=add-website&received-at=2026-11-23T12:00:00%2B08:00" });
  await expect(timer(page)).toHaveText("23:00:00");
  await other(page, "注销主体").click();
  await expect(timer(page)).toHaveText("24:00:00");
  await other(page, "新增网站").click();
  await expect(timer(page)).toHaveText("23:00:00");
});

test.describe("one whose 24 hours have no known start has its line", () => {
  const rows = [
    ["an SMS was resent", ["还没有收到", "收到了", "重发的"], "请马上核验"],
    ["no SMS has come", ["还没有收到", "都查过了，还是没有", "已重发一次"], "还在等短信"],
  ];
  for (const [name, presses, says] of rows) {
    test(name, async ({ guide, page }) => {
      await guide.open();
      await answer(page, "新增网站");
      for (const label of presses) await press(page, label);
      const title = await page.getByRole("heading", { level: 2 }).first().textContent();
      await another(page).click();
      await expect(other(page, "新增网站")).toContainText(says);
      await answer(page, "注销主体");
      await press(page, "刚刚收到短信");
      await page.reload();
      await expect(timer(page)).toBeVisible();
      await other(page, "新增网站").click();
      await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(title);
    });
  }
});

test("an order of unknown start is over 24 hours after its resent SMS", async ({ guide, page }) => {
  await guide.open();
  await answer(page, "新增网站");
  for (const label of ["还没有收到", "收到了", "重发的"]) await press(page, label);
  await page.clock.fastForward("23:59:00");
  await expect(page.locator(".icp-time")).toHaveText("不知道 24 小时从何时算起，请马上核验");
  // Nothing counts down, so it is seen when somebody comes back to the page.
  await guide.sleepUntil("2026-11-24T13:00:00+08:00");
  await expect(page.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  await another(page).click();
  await expect(other(page, "新增网站"), "it runs no more").toHaveCount(0);
});

test("a reload shows the order that was opened last", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await another(page).click();
  await answer(page, "注销主体");
  await press(page, "刚刚收到短信");
  await page.clock.fastForward("01:00:00");
  await other(page, "新增网站").click();
  await expect(page).toHaveTitle(/新增网站/);
  await page.reload();
  await expect(page).toHaveTitle(/新增网站/);
  await expect(timer(page)).toHaveText("23:00:00");
});

test("what the page says of its own order counts while another is shown", async ({ guide, page }) => {
  await guide.open();
  await answer(page, "新增网站");
  await menu(page, "办另一件备案");
  await answer(page, "注销主体");
  await press(page, "刚刚收到短信");
  await expect(other(page, "新增网站")).toHaveCount(0);
  await page.evaluate(() => (document.querySelector("icp-sms-guide").receivedAt = "2026-11-23T12:00:00+08:00"));
  await expect(other(page, "新增网站")).toContainText("还有 23 小时");
});
