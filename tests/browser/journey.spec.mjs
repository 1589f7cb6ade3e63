// The main job from the first answer to the end, and what the ministry's answers mean.
import { expect, test } from "./support/guide.mjs";
import { table } from "./support/table.mjs";

test("two people: from the first question to the review", async ({ guide, page }) => {
  await guide.open();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await guide.check("新增备案");
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(1);
  await guide.check("不是");
  await guide.province("CN-GD");
  await expect(page.getByRole("heading", { name: "2 部手机会收到验证码，都需要完成核验" })).toBeVisible();
  await guide.press("刚刚收到短信");
  await expect(page.getByRole("heading", { name: "主体负责人：现在做什么" })).toBeVisible();
  const link = page.getByRole("link", { name: "打开核验页面" });
  await expect(link).toHaveAttribute("href", "https://beian.miit.gov.cn/#/Integrated/ComplaintA");
  await expect(link).toHaveAttribute("rel", /noopener/);
  await guide.press("已打开，下一步");
  await expect(page.getByText("个人证件号码后6位").first()).toBeVisible();
  await guide.press("已提交，看结果");
  await page.getByRole("combobox", { name: "网站提示" }).selectOption("您的短信核验完成,请等待其他核验人进行短信核验。");
  await guide.press("标记为已完成核验");
  await expect(page.getByRole("checkbox", { name: "主体负责人已完成核验" })).toBeChecked();
  await expect(page.getByRole("heading", { name: "网站负责人：现在做什么" })).toBeVisible();
  await page.getByRole("checkbox", { name: "网站负责人已完成核验" }).check();
  await expect(page.getByText("等待广东省通信管理局人工审核")).toBeVisible();
  await expect(guide.timer()).toHaveCount(0);
  await page.clock.runFor("30:00:00");
  await expect(page.getByText("等待广东省通信管理局人工审核")).toBeVisible();
});

test("three wrong entries stop, five fail, and a slip can be taken back", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  const wrong = guide.button("记录一次输错（网站负责人）");
  await wrong.click();
  await wrong.click();
  await expect(page.getByRole("alert").filter({ hasText: "请先停一下" })).toHaveCount(0);
  await wrong.click();
  await expect(page.getByRole("alert").filter({ hasText: "已输错 3 次，请先停一下" })).toBeVisible();
  await wrong.click();
  await wrong.click();
  await expect(page.getByRole("alert").filter({ hasText: "网站负责人输错 5 次，核验失败" })).toBeVisible();
  await expect(guide.timer()).toHaveCount(0);
  await guide.press("撤销上次记录");
  await expect(guide.timer()).toBeVisible();
});

test("the answers can be changed while the window runs", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await guide.press("修改");
  await guide.check("注销主体");
  await guide.press("收起");
  await expect(guide.recipients()).toContainText("主体负责人手机号码");
  await expect(guide.timer()).toBeVisible();
  await guide.press("重新开始");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(guide.timer()).toHaveCount(0);
});

test("each of the site's answers has its meaning, its cost and the next step", async ({ guide, page }) => {
  // 网站提示, what it counts as, and the words that must be there for it.
  const says = {
    本人核验完成: { words: "不计为输错。", button: "标记为已完成核验" },
    全部核验完成: { words: "不计为输错。", button: "标记为已完成核验" },
    输错一次: { words: "计为一次输错。", button: "记录一次输错（网站负责人）" },
    "输错一次（此前已完成的除外）": { words: "如果此前没有完成核验，按一次输错计。", button: "记录一次输错（网站负责人）" },
    来源没有说明: { words: "来源没有说明是否计为输错", button: "记录一次输错（网站负责人）" },
    核验失败: { words: "", button: "标记为核验失败" },
    重发一次: { words: "不计为输错。", button: "记录一次重发" },
    不计: { words: "不计为输错。", button: null },
  };
  await guide.open();
  await guide.begin();
  await guide.press("已打开，下一步");
  await guide.press("已提交，看结果");
  const result = page.getByRole("status").filter({ has: page.locator(".icp-strong") });
  for (const { 网站提示: quote, 计为: cost } of table("site_answers")) {
    const expected = says[cost];
    expect(expected, `no such cost: ${cost}`).toBeDefined();
    await page.getByRole("combobox", { name: "网站提示" }).selectOption(quote);
    await expect(result, quote).toContainText(expected.words);
    const meaning = await result.locator("p").allTextContents();
    expect(meaning[0].length, `the meaning of ${quote}`).toBeGreaterThan(5);
    expect(meaning[1].length, `the next step after ${quote}`).toBeGreaterThan(5);
    if (expected.button) await expect(result.getByRole("button"), quote).toHaveText(expected.button);
    else await expect(result.getByRole("button"), quote).toHaveCount(0);
  }
});
