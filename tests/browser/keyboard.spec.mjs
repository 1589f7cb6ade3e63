// Without a pointer: the whole journey by keyboard, and the tree that a screen reader gets.
import { expect, test } from "./support/guide.mjs";

/** What has the focus: its name, or its text where it has none. */
const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement?.shadowRoot?.activeElement;
    if (!it) return "nothing";
    return (it.getAttribute("aria-label") ?? it.labels?.[0]?.textContent ?? it.textContent).trim();
  });

/** Presses Tab (or the other way) until the focus is on a control of this name. */
async function tab(page, name, key = "Tab") {
  const passed = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`${name} is not reached by ${key}, only ${passed.join(", ")}`);
}

async function press(page, name, key = "Enter") {
  await tab(page, name);
  await page.keyboard.press(key);
}

test("from the first question to the review", async ({ guide, page }) => {
  await guide.open();
  await tab(page, "新增备案");
  await page.keyboard.press("Space");
  await tab(page, "是，同一个手机号码");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(guide.radio("不是")).toBeChecked();
  await expect(guide.radio("不是")).toBeFocused();
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(2);
  // The button goes, and the focus with it to what comes now.
  await press(page, "刚刚收到短信");
  await expect(guide.timer()).toBeVisible();
  expect(await focused(page)).toBe("下一步");
  await tab(page, "打开核验页面");
  await press(page, "提交了，网站显示…");
  expect(await focused(page)).toBe("下一步");
  await press(page, "您的短信核验失败,请输入正确的信息。");
  await expect(guide.task()).toContainText("已记 1 次输错");
  expect(await focused(page)).toBe("下一步");
  await press(page, "又提交了，网站显示…");
  await press(page, "您的短信核验完成,请等待其他核验人进行短信核验。");
  await guide.says("还差网站负责人");
  expect(await focused(page)).toBe("下一步");
  await press(page, "网站负责人已完成核验");
  await guide.says("核验已全部完成");
  expect(await focused(page)).toBe("下一步");
});

test("the menu, a way out and back, and a changed time", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await press(page, "菜单");
  await press(page, "重新开始");
  await expect(guide.timer()).toHaveCount(0);
  await tab(page, "撤销");
  await page.keyboard.press("Enter");
  await expect(guide.timer()).toBeVisible();
  await tab(page, "短信丢了");
  await page.keyboard.press("Enter");
  await guide.says("去“短信重发”再要一条");
  expect(await focused(page)).toBe("下一步");
  await press(page, "返回");
  await press(page, "改收到短信的时间");
  await tab(page, "收到短信的时间（北京时间）");
  // The fields of the date, the hour and the minute, in the browser's order.
  await page.keyboard.type("11232026");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1100AM");
  await press(page, "从收到时算起");
  await expect(guide.timer()).toHaveText("22:00:00");
});

test("what the page has the focus on is left alone", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("button"), { id: "theirs" })));
  await page.locator("#theirs").focus();
  await page.evaluate(() => {
    const buttons = document.querySelector("icp-sms-guide").shadowRoot.querySelectorAll("button");
    [...buttons].find(({ textContent }) => textContent === "刚刚收到短信").click();
  });
  await expect(guide.timer()).toBeVisible();
  await expect(page.locator("#theirs")).toBeFocused();
});

test("a control that is still there but no longer shown passes the focus on", async ({ guide, page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await guide.open();
  await guide.radio("取消接入").check();
  await press(page, "改按 UCloud（2025 年版）");
  await guide.radio("变更网站/APP").check();
  // The other page has no such type, and its question leaves a phone no room for the line that names the page.
  await press(page, "改按 UCloud（2021 年版）");
  await expect(guide.radio("变更备案")).toBeVisible();
  await expect.poll(() => focused(page)).toBe("下一步");
});

test.describe("the tree that a screen reader gets", () => {
  test.use({ timezoneId: "Asia/Shanghai" });
  const tree = (page) => expect(page.locator("icp-sms-guide")).toMatchAriaSnapshot();

  test("while an SMS is to be entered on the site", async ({ guide, page }) => {
    await guide.open({ query: "?province=CN-GD" });
    await guide.beginForTwo();
    await tree(page);
  });

  test("when the third entry was wrong", async ({ guide, page }) => {
    await guide.open({ query: "?province=CN-GD" });
    await guide.begin();
    for (let time = 0; time < 3; time++) await guide.submitted("请输入正确的信息");
    await tree(page);
  });

  test("after the deadline", async ({ guide, page }) => {
    await guide.open({ query: "?province=CN-GD" });
    await guide.beginForTwo();
    await guide.verified("主体负责人").check();
    await page.clock.fastForward("24:00:00");
    await guide.says("这次要重新提交");
    await tree(page);
  });
});
