// What stands on the first screen, in pixels of the window, before anything is scrolled or opened.
import { expect, test } from "./support/guide.mjs";

const TITLE = { "zh-CN": "打开核验页面", en: "Open the verification page" };

/** The lowest pixel row of a control. */
const bottom = async (locator) => {
  const { y, height } = await locator.boundingBox();
  return y + height;
};

/** Comes back to an order whose 24 hours run, of two people. */
async function comeBack(guide) {
  await guide.open();
  await guide.beginForTwo();
  await guide.page.reload();
  await guide.ready();
}

test.describe("360 x 780", () => {
  test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

  test("nothing answered is one screen", async ({ guide }) => {
    await guide.open();
    const task = await guide.task().boundingBox();
    expect(task.y + task.height).toBeLessThanOrEqual(780);
    for (const name of ["刚刚收到短信", "早些时候收到的", "还没有收到"]) {
      await expect(guide.button(name)).toBeInViewport({ ratio: 1 });
    }
  });

  test("who comes back sees the time, the three fields and the way to the site", async ({ guide }) => {
    await comeBack(guide);
    expect(await bottom(guide.timer())).toBeLessThanOrEqual(200);
    const fields = await guide.task().getByRole("term").all();
    expect(fields).toHaveLength(3);
    for (const field of fields) await expect(field).toBeInViewport({ ratio: 1 });
    expect(await bottom(guide.task().getByRole("link", { name: TITLE["zh-CN"] }))).toBeLessThanOrEqual(560);
  });

  test("each task's sentence and the time are in sight when it comes", async ({ guide, page }) => {
    const sees = async (sentence) => {
      await expect(guide.task().getByRole("heading", { name: sentence })).toBeInViewport({ ratio: 1 });
      await expect(guide.timer()).toBeInViewport({ ratio: 1 });
    };
    await comeBack(guide);
    await guide.press("提交了，网站显示…");
    await sees("网站显示了哪一句？");
    await guide.message("请联系接入商");
    await sees("先别再提交，请备案客服查询结果");
    await guide.press("可以再试一次");
    await sees("去工信部网站，填这三项");
    await guide.submitted("等待其他核验人");
    await sees("还差网站负责人");
    await guide.press("手机在我这里，我来填");
    await guide.submitted("已全部完成");
    await expect(guide.task().getByRole("heading", { name: "核验已全部完成" })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("what a link far below opens is taken into sight, below the time, and has the focus", async ({ guide, page }) => {
    await guide.open();
    await guide.begin();
    for (const way of ["没收到短信", "网站显示了一句话？", "号码不对，或联系不上本人", /^问备案客服/, "依据和其他说法", "依据和其他说法"]) {
      await guide.way(way);
      const { y } = await guide.task().getByRole("heading").first().boundingBox();
      expect(y, String(way)).toBeLessThan(300);
      expect(y, String(way)).toBeGreaterThanOrEqual(await bottom(guide.part("time")));
      await expect(guide.task()).toBeFocused();
    }
    await guide.way(/^办另一件备案/);
    await expect(guide.task().getByRole("heading").first()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.querySelector("icp-sms-guide").shadowRoot.activeElement.id)).toBe("task");
  });
});

test.describe("320 x 640", () => {
  test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

  test("in English, who comes back sees the way to the site", async ({ guide }) => {
    await comeBack(guide);
    await guide.speak("en");
    await guide.page.evaluate(() => scrollTo(0, 0));
    expect(await bottom(guide.page.getByRole("link", { name: TITLE.en }))).toBeLessThanOrEqual(600);
  });
});

test.describe("320 x 640, what was recorded", () => {
  test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

  test("covers nothing of the way to the site, in English either", async ({ guide, page }) => {
    await guide.open({ query: "?filing-type=add-website&lang=en" });
    await guide.press("I just got it");
    const recorded = await page.locator(".icp-undo").boundingBox();
    const way = page.getByRole("link", { name: TITLE.en });
    await expect(way).toBeInViewport({ ratio: 1 });
    expect(await bottom(way)).toBeLessThan(recorded.y);
  });
});

test.describe("1280 x 800", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("who comes back sees the way to the site, and the day beside it", async ({ guide, page }) => {
    await comeBack(guide);
    expect(await bottom(guide.task().getByRole("link", { name: TITLE["zh-CN"] }))).toBeLessThanOrEqual(480);
    const task = await guide.task().boundingBox();
    const day = await page.getByRole("heading", { name: "24 小时怎么过" }).boundingBox();
    expect(day.x).toBeGreaterThan(task.x + task.width);
  });
});
