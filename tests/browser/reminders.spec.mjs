// Being told in time: notifications, the title, and what a screen reader hears.
import { expect, hide, test } from "./support/guide.mjs";

/** A browser whose visitor answers `answer` when asked for permission, and a record of all that happens. */
const stub = (page, { permission = "default", answer = "granted" } = {}) =>
  page.addInitScript(
    ({ permission, answer }) => {
      globalThis.asked = 0;
      globalThis.shown = [];
      globalThis.Notification = class {
        static permission = sessionStorage.getItem("permission") ?? permission;
        static async requestPermission() {
          globalThis.asked += 1;
          this.permission = answer;
          sessionStorage.setItem("permission", answer);
          return answer;
        }
        constructor(title, options) {
          shown.push({ title, ...options });
        }
      };
    },
    { permission, answer },
  );

const titles = (page) => page.evaluate(() => shown.map(({ title }) => title));
const ALL = [
  "核验剩余 12 小时。",
  "核验剩余 6 小时，请尽快完成。",
  "核验只剩 1 小时，请现在完成。",
  "核验只剩 10 分钟，请立即完成。",
  "核验已截止，备案信息会退回至接入商。",
];

test("permission is asked for on a click only", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await guide.begin();
  await page.clock.runFor("13:00:00");
  expect(await page.evaluate(() => [asked, shown.length])).toEqual([0, 0]);
  await guide.press("临近时提醒我");
  await expect(page.getByText("已开启提醒，请保持此页面打开。")).toBeVisible();
  expect(await page.evaluate(() => asked)).toBe(1);
  await page.reload();
  await expect(page.getByText("已开启提醒，请保持此页面打开。")).toBeVisible();
  expect(await page.evaluate(() => asked)).toBe(0);
  await guide.press("关闭提醒");
  await page.clock.runFor("10:30:00");
  expect(await titles(page)).toEqual([]);
});

for (const hidden of [false, true]) {
  test(`a notification at each milestone, the page ${hidden ? "hidden" : "in sight"}`, async ({ guide, page }) => {
    await stub(page);
    await guide.open();
    await guide.begin();
    await guide.press("临近时提醒我");
    await hide(page, hidden);
    await page.clock.runFor("11:59:58");
    expect(await titles(page)).toEqual([]);
    await page.clock.runFor(3000);
    await expect.poll(() => titles(page)).toEqual(ALL.slice(0, 1));
    await page.clock.runFor("06:00:00");
    await expect.poll(() => titles(page)).toEqual(ALL.slice(0, 2));
    await page.clock.runFor("05:00:00");
    await expect.poll(() => titles(page)).toEqual(ALL.slice(0, 3));
    await page.clock.runFor("50:00");
    await expect.poll(() => titles(page)).toEqual(ALL.slice(0, 4));
    await page.clock.runFor("10:00");
    await expect.poll(() => titles(page)).toEqual(ALL);
    await page.clock.runFor("10:00:00");
    expect(await titles(page)).toEqual(ALL);
    // So that two tabs of one browser show one.
    const tags = await page.evaluate(() => shown.map(({ tag }) => tag));
    expect(tags.every(Boolean)).toBe(true);
  });
}

test("a milestone that the page slept through is told at the next look, and only the last one", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await guide.begin();
  await guide.press("临近时提醒我");
  await guide.sleepUntil("2026-11-24T12:30:00+08:00");
  await expect(guide.timer()).toHaveText("00:30:00");
  await expect.poll(() => titles(page)).toEqual([ALL[2]]);
});

test("a hidden page that slept tells within a minute, though its timer stood still", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await guide.begin();
  await guide.press("临近时提醒我");
  await hide(page, true);
  await page.clock.setSystemTime(new Date("2026-11-24T12:30:00+08:00"));
  await page.clock.runFor("01:00");
  await expect.poll(() => titles(page)).toEqual([ALL[2]]);
});

test("verified, nothing more is told", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await guide.begin();
  await guide.press("临近时提醒我");
  await guide.verified("网站负责人").check();
  await page.clock.runFor("25:00:00");
  expect(await titles(page)).toEqual([]);
});

test("refused, it says so and points to the calendar", async ({ guide, page }) => {
  await stub(page, { answer: "denied" });
  await guide.open();
  await guide.begin();
  await guide.press("临近时提醒我");
  await expect(page.getByText("浏览器不允许通知，请改用日历。")).toBeVisible();
  await expect(guide.button("临近时提醒我")).toBeVisible();
  await page.clock.runFor("23:30:00");
  expect(await titles(page)).toEqual([]);
});

test("a permission that was taken away later is not claimed", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await guide.begin();
  await guide.press("临近时提醒我");
  await expect(page.getByText("已开启提醒")).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem("permission", "denied"));
  await page.reload();
  await expect(guide.timer()).toBeVisible();
  await expect(page.getByText("已开启提醒")).toHaveCount(0);
  await expect(guide.button("临近时提醒我")).toBeVisible();
});

test("a browser without notifications, or one that lets no page make them", async ({ guide, page }) => {
  await page.addInitScript(() => delete globalThis.Notification);
  await guide.open();
  await guide.begin();
  await guide.press("临近时提醒我");
  await expect(page.getByText("浏览器不允许通知，请改用日历。")).toBeVisible();
  const second = await page.context().newPage();
  await second.addInitScript(() => {
    globalThis.Notification = class {
      static permission = "granted";
      static requestPermission = async () => "granted";
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    };
  });
  await page.close();
  const errors = [];
  second.on("pageerror", (error) => errors.push(error.message));
  await second.goto(guide.site.url);
  await second.getByRole("button", { name: "临近时提醒我" }).click();
  await second.clock.runFor("13:00:00");
  await expect(second.getByRole("timer")).toHaveText("11:00:00");
  expect(errors).toEqual([]);
});

test("the title carries the time left, hidden the deadline, and at the end neither", async ({ guide, page }) => {
  const NAME = "ICP 备案短信核验向导";
  await guide.open();
  await expect(page).toHaveTitle(NAME);
  await guide.begin();
  await expect(page).toHaveTitle(`剩余 24 小时 · ${NAME}`);
  await page.clock.runFor("01:05:00");
  await expect(page).toHaveTitle(`剩余 22 小时 55 分钟 · ${NAME}`);
  await hide(page, true);
  await expect(page).toHaveTitle(`13:00 截止 · ${NAME}`);
  await page.clock.runFor("03:00:00");
  await expect(page).toHaveTitle(`13:00 截止 · ${NAME}`);
  await hide(page, false);
  await expect(page).toHaveTitle(`剩余 19 小时 55 分钟 · ${NAME}`);
  await guide.press("English");
  await expect(page).toHaveTitle(/^19 h 55 min left · /);
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page).toHaveTitle(`剩余 19 小时 55 分钟 · ${NAME}`);
  await page.clock.runFor("19:55:00");
  await expect(page).toHaveTitle(NAME);
});

test("the title speaks the language of the page", async ({ guide, page }) => {
  await guide.open({ query: "?lang=en" });
  const name = await page.getByRole("heading", { level: 1 }).textContent();
  expect(name).toMatch(/^[\x20-\x7e]+$/);
  await expect(page).toHaveTitle(name);
});

test("a widget in somebody's page leaves their title alone", async ({ guide, page }) => {
  await guide.open();
  await page.evaluate(() => {
    document.querySelector("icp-sms-guide").remove();
    const own = document.createElement("icp-sms-guide");
    own.setAttribute("received-at", "2026-11-23T12:00:00+08:00");
    document.body.append(own);
    document.title = "帮助";
  });
  await expect(guide.timer()).toBeVisible();
  await page.clock.runFor("02:00:00");
  await expect(page).toHaveTitle("帮助");
});

test("a corrected time is heard, and its form folds", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  const said = page.getByRole("status").filter({ hasText: "截止" });
  await expect(said).toHaveText("周二 13:00 截止");
  await guide.received("2026-11-23T12:30");
  await expect(said).toHaveText("周二 12:30 截止");
  await expect(guide.receivedField()).toHaveCount(0);
});

test("a screen reader hears the milestones and no second", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.evaluate(() => {
    globalThis.heard = [];
    const root = document.querySelector("icp-sms-guide").shadowRoot;
    const spoken = "[role=status], [role=alert], [aria-live]";
    new MutationObserver((records) => {
      const live = new Set();
      for (const { target, addedNodes } of records) {
        const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
        if (element?.closest(spoken)) live.add(element.closest(spoken));
        for (const node of addedNodes) {
          if (node.matches?.(spoken)) live.add(node);
          for (const inner of node.querySelectorAll?.(spoken) ?? []) live.add(inner);
        }
      }
      for (const element of live) if (element.textContent) heard.push(element.textContent);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });
  const heard = () => page.evaluate(() => heard);
  await expect(guide.timer()).not.toHaveAttribute("aria-live", /./);
  await page.clock.runFor("11:59:00");
  expect(await heard()).toEqual([]);
  await page.clock.runFor("01:30");
  // With the deadline, which a correction would bring as well.
  const spoken = ALL.slice(0, 4).map((milestone) => `${milestone} 周二 13:00 截止`);
  await expect.poll(heard).toEqual(spoken.slice(0, 1));
  await page.clock.runFor("06:00:00");
  await page.clock.runFor("05:00:00");
  await page.clock.runFor("50:00");
  await expect.poll(heard).toEqual(spoken);
  await page.clock.runFor("10:00");
  await expect.poll(async () => (await heard()).length).toBe(5);
  expect((await heard())[4]).toContain("备案信息会退回至接入商");
});

test("no SMS: too early it says until when to wait, then resends are counted", async ({ guide, page }) => {
  await guide.open();
  await guide.check("新增网站");
  await guide.press("还没有收到");
  await guide.press("刚刚提交");
  const part = page.getByRole("group").filter({ has: page.locator("summary", { hasText: "没有收到短信？" }) });
  await expect(part).toContainText("请等到北京时间 13:05，再按顺序检查");
  await page.clock.runFor("04:59");
  await expect(part).toContainText("请等到北京时间 13:05");
  await page.clock.runFor(1000);
  await expect(part).toContainText("提交管局 5 分钟后仍未收到，请按顺序检查");
  const checks = part.getByRole("listitem");
  await expect(checks.nth(0)).toContainText("信号");
  await expect(checks.nth(1)).toContainText("拦截");
  await expect(checks.nth(2)).toContainText("欠费");
  await expect(part).toContainText("请勿多次重发，否则导致备案退回。");
  const limit = part.getByText("最多重发 2 次，第 3 次会被拒绝");
  const emphasized = () => limit.evaluate((it) => getComputedStyle(it).backgroundColor !== "rgba(0, 0, 0, 0)");
  const resend = part.getByRole("button", { name: "记录一次重发" });
  await resend.click();
  await expect(part.getByRole("status")).toHaveText("已记录重发 1 次");
  expect(await emphasized()).toBe(false);
  await resend.click();
  await expect(part.getByRole("status")).toHaveText("已记录重发 2 次");
  expect(await emphasized()).toBe(true);
  await page.reload();
  await expect(part.getByRole("status")).toHaveText("已记录重发 2 次");
  expect(await emphasized()).toBe(true);
});
