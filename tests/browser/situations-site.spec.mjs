// Real situations of the ministry's site, what it says and what it does not.
import { expect, test } from "./support/guide.mjs";

test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

test("the SMS was lost, the site does not load, the code is an old one", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await expect(guide.task()).toContainText("12381 短信里的验证码");
  await guide.press("短信丢了");
  await expect(guide.task()).toContainText("截止时间不变");
  await guide.press("返回");
  await guide.press("网站打不开");
  await guide.says("关掉 Wi-Fi，用手机数据打开");
  await guide.press("返回");
  await guide.press("护照、港澳通行证怎么填");
  await expect(guide.task()).toContainText("不是营业执照等主体证件");
});

test("a message is looked up at any time, before anything is said and after the deadline", async ({ guide, page }) => {
  const list = page.getByRole("combobox", { name: "网站提示" });
  const means = page.getByRole("status").filter({ has: page.locator(".icp-note") });
  await guide.open();
  await guide.way("网站显示了一句话？");
  await list.selectOption("重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。");
  await expect(means).toContainText("不能再重发了");
  await expect(means).toContainText("不算输错");
  await list.selectOption("找不到记录");
  await expect(means).toContainText("这是“短信重发”里的提示");
  await list.selectOption("短信验证码不能为空");
  await expect(means).toContainText("还没有提交");
  await guide.press("返回");
  await guide.received("2026-11-22T10:00");
  await guide.says("这次要重新提交");
  await guide.way("网站显示了一句话？");
  await list.selectOption("您的短信核验已完成，无需重复提交。");
  await expect(means).toContainText("之前已经核验成功");
});

test("no message is chosen before the visitor chooses one", async ({ guide, page }) => {
  await guide.open();
  await guide.way("网站显示了一句话？");
  const list = page.getByRole("combobox", { name: "网站提示" });
  await expect(list).toHaveValue("");
  await list.selectOption("短信核验失败");
  await expect(page.getByRole("status").filter({ hasText: "“短信核验失败”" })).toBeVisible();
  await expect(list).toHaveValue("短信核验失败");
});

test("找不到记录 asks one thing, and goes by the answer", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("找不到记录");
  await guide.says("看到过“核验完成”吗？");
  await guide.press("没有：核对三项再试");
  await expect(guide.task()).toContainText("已记 1 次输错");
  await guide.submitted("找不到记录");
  await guide.press("看到过：不用再核验");
  await guide.says("核验已全部完成");
  // Only who has not verified is told how many there are.
  await guide.verified("网站负责人").uncheck();
  await expect(guide.task()).toContainText("已记 1 次输错");
});

test("all three are right and it still fails: stop, and ask", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("请输入正确的信息");
  await guide.press("三项都对，还是失败");
  await expect(guide.task()).toContainText("再试只会多记输错");
  await guide.press("都对，停下来问客服");
  await guide.says("先别再提交，请备案客服查询结果");
  await expect(guide.task().getByRole("link", { name: /^拨打 / })).toBeVisible();
});

test("verified, and the console shows nothing: no verifying again", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("已全部完成");
  await expect(guide.task()).toContainText("不用再核验");
  await expect(guide.task()).toContainText("最长 24 小时后才变");
  await guide.way(/没有变化$/);
  await guide.says("等最多 24 小时，不用再核验");
});

test("no copying here: the address stands in full, to be selected", async ({ guide, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await guide.open();
  await guide.begin();
  const address = guide.task().getByText("https://beian.miit.gov.cn/#/Integrated/ComplaintA", { exact: true });
  await expect(address).toHaveCount(0);
  await guide.press("复制网址");
  await expect(address).toBeVisible();
  expect(await address.evaluate((it) => getComputedStyle(it).userSelect)).not.toBe("none");
});
