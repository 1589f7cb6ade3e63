// Without a pointer: the whole journey by keyboard, and the tree that a screen reader gets.
import { expect, test } from "./support/guide.mjs";
import { STATES } from "./support/states.mjs";

/** The control that has the focus: its name, or its id where it has none. */
const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement?.shadowRoot?.activeElement;
    if (!it) return "nothing";
    return (it.getAttribute("aria-label") ?? it.labels?.[0]?.textContent ?? it.textContent).trim();
  });

/** Presses Tab (or the other way) until the focus is on a control of this name, and says which it passed. */
async function tab(page, name, key = "Tab") {
  const passed = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here.startsWith(name)) return passed;
    passed.push(here);
  }
  throw new Error(`${name} is not reached by Tab, only ${passed.join(", ")}`);
}

async function press(page, name, key = "Enter") {
  await tab(page, name);
  await page.keyboard.press(key);
}

test("from the first question to the review", async ({ guide, page }) => {
  await guide.open();
  await press(page, "新增备案", "Space");
  await expect(guide.radio("新增备案")).toBeChecked();
  await tab(page, "是");
  await page.keyboard.press("ArrowDown");
  await expect(guide.radio("不是")).toBeChecked();
  await tab(page, "备案省份");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("combobox", { name: "备案省份" })).toHaveValue("CN-BJ");
  // The button goes, and the focus with it to what it began.
  await press(page, "刚刚收到短信");
  await expect(guide.timer()).toBeVisible();
  expect(await focused(page)).toBe("剩余时间");
  await press(page, "已打开，下一步");
  expect(await focused(page)).toBe("填写三项信息并提交");
  await press(page, "已提交，看结果");
  expect(await focused(page)).toBe("查看结果");
  await tab(page, "网站提示");
  await page.keyboard.press("ArrowDown");
  await press(page, "标记为已完成核验");
  await expect(guide.verified("主体负责人")).toBeChecked();
  expect(await focused(page)).toBe("收到短信后怎么做");
  await tab(page, "网站负责人已完成核验", "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByText("等待北京市通信管理局人工审核")).toBeVisible();
  expect(await focused(page)).toBe("网站负责人已完成核验");
});

test("where a control goes, the focus goes on", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  await press(page, "还没有收到");
  expect(await focused(page)).toBe("提交管局的时间（北京时间）");
  await press(page, "刚刚提交");
  expect(await focused(page)).toBe("剩余时间");
  for (let time = 0; time < 5; time++) {
    await guide.button("记录一次输错（网站负责人）").focus();
    await page.keyboard.press("Enter");
  }
  expect(await focused(page)).toBe("核验失败");
  await guide.button("撤销上次记录").focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("撤销上次记录");
  for (let time = 0; time < 4; time++) await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("接收验证码的手机");
  await guide.button("修改").focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("备案类型");
  await guide.button("收起").focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("备案类型");
  await guide.button("重新开始").focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("备案类型");
  await expect(guide.radio("新增网站")).toBeVisible();
});

test("a pointer, and whatever the page has the focus on, are left alone", async ({ guide, page }) => {
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

test("the tree of an open question", async ({ guide, page }) => {
  await guide.state(STATES["initial-filing-open"]);
  await expect(page.locator("icp-sms-guide")).toMatchAriaSnapshot();
});

test("the tree of a running window", async ({ guide, page }) => {
  await guide.state(STATES.running);
  await expect(page.locator("icp-sms-guide")).toMatchAriaSnapshot();
});

test("the tree after the deadline", async ({ guide, page }) => {
  await guide.state(STATES.closed);
  await expect(page.locator("icp-sms-guide")).toMatchAriaSnapshot();
});
