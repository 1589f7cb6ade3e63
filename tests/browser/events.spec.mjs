// What the page around is told of an order, in its order and once each, and what an element that has gone says.
import { element, expect, page as help, ready, test } from "./support/host.mjs";
import { beginForTwo, correct, enterWrongly, menu, press, siteShows, timer, verified } from "./support/orders.mjs";

const NAMES = ["change", "start", "milestone", "verified", "expired", "failed", "end", "used"];

/** What was told since the last question, as [name, detail]. */
const told = (page) => page.evaluate(() => globalThis.told.splice(0));
const names = async (page) => (await told(page)).map(([name]) => name);

test.beforeEach(({ page }) =>
  page.addInitScript((names) => {
    globalThis.told = [];
    for (const name of names) {
      document.addEventListener(`icp-sms-guide:${name}`, ({ detail }) => told.push([name, detail]));
    }
  }, NAMES),
);

const START = Date.parse("2026-11-23T13:00:00+08:00");
const HOUR = 3_600_000;

test("from the first answer to the end", async ({ page, host }) => {
  await host(help());
  await ready(page);
  expect(await told(page)).toEqual([]);
  await beginForTwo(page);
  const [first, , begun] = await told(page);
  expect(first).toEqual(["change", { filingType: "initial-filing", province: null, recipients: expect.any(Array), complete: false }]);
  expect(begun).toEqual(["start", { startedAt: START, deadline: START + 24 * HOUR, estimate: false }]);
  await correct(page, "2026-11-23T12:00");
  await expect(timer(page)).toHaveText("23:00:00");
  expect(await told(page)).toEqual([["start", { startedAt: START - HOUR, deadline: START + 23 * HOUR, estimate: false }]]);
  await siteShows(page, "等待其他核验人");
  await expect(verified(page, "主体负责人")).toBeChecked();
  expect(await told(page)).toEqual([
    ["used", { what: "message" }],
    ["verified", { role: "entity-leader", phone: "entity-leader", all: false }],
  ]);
  await verified(page, "网站负责人").check();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  expect(await told(page)).toEqual([["verified", expect.objectContaining({ role: "website-administrator", all: true })]]);
  await menu(page, "重新开始");
  await expect(timer(page)).toHaveCount(0);
  expect(await names(page)).toEqual(["change", "end"]);
});

test("each milestone once, though all verify and do not, and the clock goes to and fro; then expired", async ({ page, host }) => {
  await host(help(element('filing-type="add-website" received-at="2026-11-23T13:00:00+08:00"')));
  await ready(page);
  const look = () => page.evaluate(() => dispatchEvent(new Event("focus")));
  await page.clock.fastForward("12:00:00");
  await expect(timer(page)).toHaveText("12:00:00");
  await verified(page, "网站负责人").check();
  await verified(page, "网站负责人").uncheck();
  await page.clock.setSystemTime(new Date(START + HOUR));
  await look();
  await expect(timer(page)).toHaveText("23:00:00");
  await page.clock.setSystemTime(new Date(START + 13 * HOUR));
  await look();
  await expect(timer(page)).toHaveText("11:00:00");
  await page.clock.fastForward("05:00:00");
  await expect(timer(page)).toHaveText("06:00:00");
  await page.clock.fastForward("05:50:30");
  await expect(timer(page)).toHaveText("00:09:30");
  await page.clock.fastForward("09:30");
  await expect(page.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  const all = (await told(page)).filter(([name]) => name !== "verified");
  expect(all).toEqual([
    ["milestone", { minutesLeft: 720 }],
    ["milestone", { minutesLeft: 360 }],
    ["milestone", { minutesLeft: 10 }],
    ["expired", {}],
  ]);
  await press(page, "已重新提交");
  await expect.poll(() => names(page)).toEqual(["end"]);
});

test("an estimate that ends is no end where a resent SMS has come; 24 hours after that is", async ({ page, host }) => {
  await host(help(element('filing-type="add-website" submitted-at="2026-11-22T13:30:00+08:00"')));
  await ready(page);
  await press(page, "收到了");
  await press(page, "重发的");
  await told(page);
  await page.clock.fastForward("00:30:00");
  await expect(timer(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "去工信部网站，填这三项" })).toBeVisible();
  expect((await told(page)).filter(([name]) => name !== "milestone")).toEqual([]);
  await page.clock.fastForward("23:30:00");
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  expect(await told(page)).toEqual([["expired", {}]]);
});

test("five wrong entries fail, once; and a failure that is taken back and comes again is told again", async ({ page, host }) => {
  await host(help(element('filing-type="add-website" received-at="2026-11-23T13:00:00+08:00"')));
  await ready(page);
  await enterWrongly(page, 5);
  const failed = ["failed", { role: "website-administrator", phone: "website-administrator" }];
  await expect.poll(() => page.evaluate(() => globalThis.told.length)).toBe(6);
  expect((await told(page)).filter(([name]) => name !== "used")).toEqual([failed]);
  await press(page, "撤销");
  await siteShows(page, "请输入正确的信息");
  await expect.poll(() => page.evaluate(() => globalThis.told.length)).toBe(2);
  expect((await told(page)).at(-1)).toEqual(failed);
});

test("what was used, and nothing of an element that has gone or of what was so from the beginning", async ({ page, host }) => {
  await host(help(element('received-at="2026-11-23T12:00:00+08:00"')));
  await ready(page);
  await page.evaluate(() => document.addEventListener("click", (event) => event.composedPath()[0].closest("a") && event.preventDefault()));
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("link", { name: "打开核验页面" }).click();
  await press(page, "English");
  await press(page, "中文");
  await press(page, "添加到日历");
  await page.getByRole("navigation", { name: "其他情况" }).getByRole("button", { name: "打印" }).click();
  await expect.poll(() => page.evaluate(() => globalThis.told.length)).toBe(5);
  expect((await told(page)).map(([, { what }]) => what)).toEqual(["site", "language", "language", "calendar", "print"]);
  await page.evaluate(() => {
    globalThis.guide = document.querySelector("icp-sms-guide");
    guide.addEventListener("icp-sms-guide:start", ({ detail }) => told.push(["start", detail]));
    guide.remove();
  });
  await page.evaluate(() => guide.setAttribute("received-at", "2026-11-23T10:00:00+08:00"));
  await page.clock.fastForward("25:00:00");
  expect(await told(page)).toEqual([]);
});
