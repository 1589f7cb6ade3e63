// Being told in time: notifications, the title, and what a screen reader hears. When a milestone is met is tested
// natively.
import { expect, hide, test } from "./support/guide.mjs";
import { KEY } from "./support/kept.mjs";
import { another, answer, begin, button, correct, press, timer, verified } from "./support/orders.mjs";

/** A browser whose visitor answers `answer` when asked for permission, and a record of all that is shown. */
const stub = (page, { answer = "granted", refuses = false, takesTime = false } = {}) =>
  page.addInitScript(
    ({ answer, refuses, takesTime }) => {
      globalThis.asked = 0;
      globalThis.shown = [];
      globalThis.Notification = class {
        static permission = sessionStorage.getItem("permission") ?? "default";
        static async requestPermission() {
          globalThis.asked += 1;
          if (takesTime) await new Promise((resolve) => (globalThis.permit = resolve));
          this.permission = answer;
          sessionStorage.setItem("permission", answer);
          return answer;
        }
        constructor(title, options) {
          // As where only a service worker may show one.
          if (refuses) throw new TypeError("Illegal constructor");
          shown.push({ title, ...options });
        }
      };
    },
    { answer, refuses, takesTime },
  );

const titles = (page) => page.evaluate(() => shown.map(({ title }) => title));
const ON = "提醒已开启：新增网站";
const LEFT = ["新增网站：核验还剩 12 小时", "新增网站：核验还剩 6 小时", "新增网站：核验还剩 1 小时", "新增网站：核验还剩 10 分钟"];
const CLOSED = "新增网站：核验已截止，需要重新提交";
/** From the start to each milestone, and to the end. */
const WAITS = ["12:00:00", "06:00:00", "05:00:00", "50:00", "10:00"];
const REMINDING = "已开启提醒，请保持此页面打开";
const REFUSED = "这里不能发通知，请添加到日历";

/** The order runs, and the visitor wants to be reminded. */
async function remind(guide) {
  await guide.open();
  await begin(guide.page);
  await press(guide.page, "截止前提醒我");
}

test("permission that comes when another order is shown switches no reminders on for that one", async ({ guide, page }) => {
  await stub(page, { takesTime: true });
  await remind(guide);
  await another(page).click();
  await begin(page);
  await page.evaluate(() => permit());
  await expect(button(page, "截止前提醒我")).toBeVisible();
  await page.clock.fastForward("12:00:00");
  await expect(timer(page)).toHaveText("12:00:00");
  await expect(page.getByText(REMINDING)).toHaveCount(0);
  expect(await titles(page), "nothing is said to be on").toEqual([]);
});

test("permission is asked for on a click only; the first notification says so, and after 关闭提醒 none comes", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await begin(page);
  await page.clock.fastForward("13:00:00");
  expect(await page.evaluate(() => [asked, shown.length])).toEqual([0, 0]);
  await press(page, "截止前提醒我");
  await expect(page.getByText(REMINDING)).toBeVisible();
  const reported = await page.getByRole("status").allTextContents();
  expect(reported.filter((text) => /[a-z]/.test(text)), "words, and no name of the code").toEqual([]);
  expect(await titles(page)).toEqual([ON]);
  await page.reload();
  await expect(page.getByText(REMINDING)).toBeVisible();
  expect(await page.evaluate(() => asked)).toBe(0);
  await press(page, "关闭提醒");
  await page.clock.fastForward("05:30:00");
  await expect(timer(page)).toHaveText("05:30:00");
  expect(await titles(page)).toEqual([]);
});

for (const hidden of [false, true]) {
  test(`a notification at each milestone, once, the page ${hidden ? "hidden" : "in sight"}`, async ({ guide, page }) => {
    await stub(page);
    await remind(guide);
    await hide(page, hidden);
    await page.clock.fastForward("11:59:58");
    expect(await titles(page)).toEqual([ON]);
    await page.clock.setSystemTime(new Date("2026-11-23T13:00:00+08:00"));
    for (const [index, wait] of WAITS.entries()) {
      await page.clock.fastForward(wait);
      await expect.poll(() => titles(page)).toEqual([ON, ...[...LEFT, CLOSED].slice(0, index + 1)]);
    }
    await page.clock.fastForward("10:00:00");
    expect(await titles(page)).toHaveLength(6);
    // So that two tabs of one browser show one of each.
    const tags = await page.evaluate(() => shown.map(({ tag }) => tag));
    expect(new Set(tags.filter(Boolean)).size).toBe(6);
  });
}

test("slept through, only the last one is told, with the time that is really left", async ({ guide, page }) => {
  await stub(page);
  await remind(guide);
  await guide.sleepUntil("2026-11-24T12:40:00+08:00");
  await expect(timer(page)).toHaveText("00:20:00");
  await expect.poll(() => titles(page)).toEqual([ON, "新增网站：核验还剩 20 分钟"]);
  await expect(page.getByRole("status").filter({ hasText: "核验还剩 20 分钟" })).toBeAttached();
});

test("a hidden page that slept tells within a minute, though its timer stood still", async ({ guide, page }) => {
  await stub(page);
  await remind(guide);
  await hide(page, true);
  await page.clock.setSystemTime(new Date("2026-11-24T12:40:00+08:00"));
  await page.clock.runFor("01:00");
  await expect.poll(() => titles(page)).toEqual([ON, "新增网站：核验还剩 19 分钟"]);
});

test("verified, nothing more is told; taken back, what was told is not told again", async ({ guide, page }) => {
  await stub(page);
  await remind(guide);
  await page.clock.fastForward("12:00:00");
  await expect.poll(() => titles(page)).toHaveLength(2);
  await verified(page, "网站负责人").check();
  await guide.sleepUntil("2026-11-24T07:30:00+08:00");
  await page.clock.runFor(1000);
  expect(await titles(page)).toEqual([ON, LEFT[0]]);
  await verified(page, "网站负责人").uncheck();
  await expect(timer(page)).toHaveText("05:29:59");
  await page.clock.fastForward("04:29:59");
  await expect.poll(() => titles(page)).toContain(LEFT[2]);
  expect((await titles(page)).filter((title) => title === LEFT[0])).toHaveLength(1);
});

test.describe("a browser where none can be shown", () => {
  const cases = { "the visitor says no": { answer: "denied" }, "the constructor throws": { refuses: true } };
  for (const [name, options] of Object.entries(cases)) {
    test(name, async ({ guide, page }) => {
      await stub(page, options);
      await remind(guide);
      await expect(page.getByRole("status").filter({ hasText: REFUSED })).toBeVisible();
      await expect(page.getByText(REMINDING)).toHaveCount(0);
      await expect(button(page, "截止前提醒我")).toBeVisible();
      await page.clock.fastForward("12:00:00");
      await expect(timer(page)).toHaveText("12:00:00");
      expect(await titles(page)).toEqual([]);
    });
  }

  test("there is no such thing", async ({ guide, page }) => {
    await page.addInitScript(() => delete globalThis.Notification);
    await remind(guide);
    await expect(page.getByRole("status").filter({ hasText: REFUSED })).toBeVisible();
  });

  test("the permission was taken away later", async ({ guide, page }) => {
    await stub(page);
    await remind(guide);
    await expect(page.getByText(REMINDING)).toBeVisible();
    await page.evaluate(() => sessionStorage.setItem("permission", "denied"));
    await page.reload();
    await expect(timer(page)).toBeVisible();
    await expect(page.getByText(REMINDING)).toHaveCount(0);
    await expect(button(page, "截止前提醒我")).toBeVisible();
  });
});

test("the title carries the time left and the filing, hidden the deadline, and at the end neither", async ({ guide, page }) => {
  const NAME = "ICP 备案短信核验";
  await guide.open();
  await expect(page).toHaveTitle(NAME);
  await begin(page);
  await expect(page).toHaveTitle("还剩 24 小时 · 新增网站");
  await page.clock.fastForward("01:05:00");
  await expect(page).toHaveTitle("还剩 22 小时 55 分钟 · 新增网站");
  await hide(page, true);
  await expect(page).toHaveTitle("13:00 截止 · 新增网站");
  await page.clock.fastForward("03:00:00");
  await expect(page).toHaveTitle("13:00 截止 · 新增网站");
  await hide(page, false);
  await expect(page).toHaveTitle("还剩 19 小时 55 分钟 · 新增网站");
  await press(page, "English");
  await expect(page).toHaveTitle("19 h 55 min left · Add a website");
  await press(page, "中文");
  await page.clock.fastForward("19:55:00");
  await expect(page).toHaveTitle(NAME);
});

test("of two orders, title and notifications name the one that is shown", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await begin(page);
  await another(page).click();
  await answer(page, "注销主体");
  await press(page, "刚刚收到短信");
  await expect(page).toHaveTitle("还剩 24 小时 · 注销主体");
  await press(page, "截止前提醒我");
  await expect.poll(() => titles(page)).toEqual(["提醒已开启：注销主体"]);
  await page.clock.fastForward("12:00:00");
  await expect.poll(() => titles(page)).toContain("注销主体：核验还剩 12 小时");
});

test("each of several orders reminds, whichever is shown, and closed as well", async ({ guide, page }) => {
  await stub(page);
  await guide.open();
  await begin(page);
  await press(page, "截止前提醒我");
  await expect.poll(() => titles(page)).toEqual(["提醒已开启：新增网站"]);
  await page.clock.fastForward("01:00:00");
  await another(page).click();
  await answer(page, "注销主体");
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toHaveText("24:00:00");
  await page.clock.fastForward("11:00:00");
  await expect.poll(() => titles(page)).toEqual(["提醒已开启：新增网站", "新增网站：核验还剩 12 小时"]);
  await press(page, "截止前提醒我");
  await page.clock.fastForward("12:00:00");
  await expect.poll(() => titles(page)).toContain("新增网站：核验已截止，需要重新提交");
  expect((await titles(page)).slice(2)).toEqual(["提醒已开启：注销主体", "注销主体：核验还剩 1 小时", "新增网站：核验已截止，需要重新提交"]);
});

test("of two orders of one minute each reminds by itself", async ({ guide, page }) => {
  await stub(page);
  await remind(guide);
  await another(page).click();
  await begin(page);
  await press(page, "截止前提醒我");
  await page.clock.fastForward("12:00:00");
  await expect.poll(async () => (await titles(page)).slice(2)).toEqual([LEFT[0], LEFT[0]]);
  const tags = await page.evaluate(() => shown.map(({ tag }) => tag));
  expect(tags[2], "neither takes the place of the other").not.toBe(tags[3]);
});

test("of an order that was verified elsewhere while this page slept, no end is told", async ({ guide, page }) => {
  await stub(page);
  await remind(guide);
  await another(page).click();
  await answer(page, "注销主体");
  // Nobody is told of it, as before a page that wakes hears of what it has missed.
  await page.evaluate((key) => {
    const order = JSON.parse(localStorage.getItem(key));
    order.judgement.over = true;
    localStorage.setItem(key, JSON.stringify(order));
  }, KEY);
  await page.clock.fastForward("24:00:00");
  await expect(page.getByRole("button", { name: /^正在办的另一件/ })).toHaveCount(0);
  expect(await titles(page)).toEqual([ON]);
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
  await expect(timer(page)).toBeVisible();
  await page.clock.fastForward("02:00:00");
  await expect(timer(page)).toHaveText(/^21:00/);
  await expect(page).toHaveTitle("帮助");
});

test("a screen reader hears what was done, each milestone once, and no second", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await correct(page, "2026-11-23T12:00");
  await expect(page.getByRole("status").filter({ hasText: "已记下这个时间" })).toBeVisible();
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
  await expect(timer(page)).not.toHaveAttribute("aria-live", /./);
  await page.clock.runFor("01:30");
  await page.clock.fastForward("10:00:00");
  await expect(timer(page)).toHaveText("12:58:30");
  expect(await heard()).toEqual([]);
  const said = (left) => `核验还剩 ${left}，截止 2026年11月24日 12:00（北京时间）`;
  const spoken = ["12 小时", "6 小时", "1 小时", "10 分钟"].map(said);
  for (const [index, wait] of ["58:30", "06:00:00", "05:00:00", "50:00"].entries()) {
    await page.clock.fastForward(wait);
    await expect.poll(heard).toEqual(spoken.slice(0, index + 1));
  }
  await page.clock.fastForward("10:00");
  await expect.poll(async () => (await heard()).at(-1)).toContain("备案会被退回");
});

test("what goes on after its 24 hours is not called to be submitted again, and no timer runs for it", async ({ guide, page }) => {
  await stub(page);
  await remind(guide);
  await guide.submitted("请联系接入商");
  await page.clock.fastForward("24:00:00");
  await guide.says("先别再提交，请备案客服查询结果");
  await expect(guide.task()).toContainText("今天（周二） 13:00 已截止");
  await expect(guide.button("可以再试一次")).toHaveCount(0);
  await expect(page).toHaveTitle("ICP 备案短信核验");
  await page.evaluate(() => {
    globalThis.set = 0;
    const { setTimeout: real } = globalThis;
    globalThis.setTimeout = (...rest) => (globalThis.set++, real(...rest));
    dispatchEvent(new Event("focus"));
  });
  await page.clock.runFor(10_000);
  expect(await page.evaluate(() => set)).toBe(0);
  expect(await titles(page)).not.toContain(CLOSED);
  await expect(page.getByRole("status").filter({ hasText: "核验还剩" })).toHaveCount(0);
});
