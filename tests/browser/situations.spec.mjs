// Real situations of the SMS and its time, a kind each: the right answer stands where the visitor would look.
// What follows from the rules alone is held without a browser.
import { expect, test } from "./support/guide.mjs";

test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

const OTHERS = "等待其他核验人";

test("one phone is listed, and the site waits for others: nothing is called done", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted(OTHERS);
  await guide.says("还差主体负责人");
  await expect(guide.task()).toContainText("以收到短信的人为准");
  await expect(guide.timer()).toBeVisible();
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(2);
  await expect(guide.task().getByRole("button", { name: "发给主体负责人" })).toBeVisible();
  await guide.press("主体负责人已完成核验");
  await guide.says("核验已全部完成");
});

test("an SMS at noon: first or resent is asked, and a resent one begins no new 24 hours", async ({ guide, page }) => {
  await guide.open({ at: "2026-11-25T12:05:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-24T15:00:00%2B08:00" });
  await expect(page.getByText("最早今天 15:00 截止")).toBeVisible();
  await guide.press("收到了");
  await guide.says("这是第一条，还是重发的？");
  await expect(guide.task()).toContainText("没有来源说重发会重新计时");
  await guide.press("重发的");
  await expect(guide.timer()).toHaveText("02:55:00");
  await guide.says("去工信部网站，填这三项");
  await guide.open({ at: "2026-11-25T12:05:00+08:00" });
  await guide.menu("重新开始");
  await guide.press("刚刚收到短信");
  await guide.press("第一条");
  await expect(guide.timer()).toHaveText("24:00:00");
});

test("a resent SMS after the estimate has ended: verified at once, and over 24 hours after it at the latest", async ({ guide, page }) => {
  await guide.open({ at: "2026-11-25T12:15:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-24T12:10:00%2B08:00" });
  await guide.says("短信是什么时候收到的？");
  await guide.press("刚刚收到短信");
  await guide.press("重发的");
  await guide.says("去工信部网站，填这三项");
  await expect(guide.part("time")).toHaveText("不知道 24 小时从何时算起，请马上核验");
  await expect(guide.task().getByRole("link", { name: "打开核验页面" })).toBeInViewport({ ratio: 1 });
  await page.reload();
  await guide.says("去工信部网站，填这三项");
  await page.clock.fastForward("24:00:00");
  await page.reload();
  await guide.says("这次要重新提交");
});

test("what the provider is asked is still asked after the deadline, and may have been in time", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  await guide.press("刚刚收到短信");
  await guide.submitted("请联系接入商");
  await page.clock.fastForward("24:00:00");
  await guide.says("先别再提交，请备案客服查询结果");
  await expect(guide.part("time")).toHaveCount(0);
  await guide.press("已经核验完成");
  await guide.says("核验已全部完成");
});

test.describe("a phone abroad", () => {
  test.use({ timezoneId: "America/New_York" });

  test("a time of the phone's own zone is seen before it counts, and mended after it closed", async ({ guide, page }) => {
    await guide.open({ at: "2026-11-25T08:00:00-05:00", query: "?filing-type=add-website" });
    await guide.press("早些时候收到的");
    await guide.receivedField().fill("2026-11-24T20:00");
    await expect(guide.task()).toContainText("按您所在时区，这个时间是 2026年11月24日 07:00");
    await expect(guide.task()).toContainText("按这个时间，24 小时已经过了");
    await guide.press("从收到时算起");
    await guide.says("这次要重新提交");
    await guide.received("2026-11-25T09:00");
    await expect(guide.timer()).toHaveText("12:00:00");
    await expect(page.getByText("您的当地时间：2026年11月25日 20:00")).toBeVisible();
  });
});

test("no code is expected, and an SMS came", async ({ guide }) => {
  await guide.open();
  await guide.choose("注销网站");
  await guide.says("暂无验证");
  await expect(guide.task()).toContainText("如果还是收到了 12381 的短信，请在 24 小时内核验");
  await guide.press("我收到了 12381 的短信");
  await guide.press("刚刚收到短信");
  await guide.says("去工信部网站，填这三项");
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(guide.recipients()).toContainText("网站负责人手机号码");
});

test("several filings at once: each has its own 24 hours, and sees the others", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.clock.fastForward("01:00:00");
  await guide.menu("办另一件备案");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await guide.choose("注销主体");
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
  await guide.way("正在办的另一件：新增网站");
  await expect(guide.timer()).toHaveText("23:00:00");
  await expect(guide.recipients()).toContainText("网站负责人手机号码");
});

test("an hour is left and no SMS: call now", async ({ guide }) => {
  await guide.open({ at: "2026-11-24T11:30:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-23T12:00:00%2B08:00" });
  await guide.says("现在就联系接入商");
  await expect(guide.task().getByRole("link", { name: "拨打 4000188113-3" })).toBeInViewport({ ratio: 1 });
  await expect(guide.task()).toContainText("还剩 30 分钟");
});

test("waiting since nobody knows when: first or resent is asked, at any hour", async ({ guide }) => {
  for (const at of ["2026-11-24T09:10:00+08:00", "2026-11-24T16:20:00+08:00"]) {
    await guide.open({ at });
    await guide.menu("重新开始");
    await guide.choose("新增网站");
    await guide.press("还没有收到");
    await guide.press("收到了");
    await guide.says("这是第一条，还是重发的？");
    await expect(guide.button("重发的")).toBeInViewport({ ratio: 1 });
    await guide.press("重发的");
    await expect(guide.part("time")).toContainText("不知道 24 小时从何时算起，请马上核验");
    await expect(guide.page.getByText("已记下收到短信的时间")).toHaveCount(0);
  }
});

test("taken for the first, which came earlier: its time is one tap away", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  const said = page.getByRole("status").filter({ hasText: "已按第一条短信计时" });
  await expect(said.getByRole("button", { name: "更早收到过？" })).toBeInViewport({ ratio: 1 });
  await guide.press("更早收到过？");
  await guide.receivedField().fill("2026-11-22T16:00");
  await guide.press("从收到时算起");
  await expect(guide.timer()).toHaveText("03:00:00");
});

test("an estimate has ended: the real time is asked for first", async ({ guide }) => {
  const open = () => guide.open({ at: "2026-11-24T13:00:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-23T12:00:00%2B08:00" });
  await open();
  await guide.says("短信是什么时候收到的？");
  await expect(guide.alert("24 小时从第一条短信算起：短信来得更晚，就还有时间")).toBeVisible();
  await expect(guide.button("填收到短信的时间")).toBeInViewport({ ratio: 1 });
  await expect(guide.button("刚刚收到短信")).toBeInViewport({ ratio: 1 });
  await guide.received("2026-11-23T15:30");
  await expect(guide.timer()).toHaveText("02:30:00");
  await guide.menu("重新开始");
  await guide.press("已重新提交");
  await guide.says("什么时候提交管局的？");
});

test("the site sends no more SMS: the provider is next", async ({ guide }) => {
  await guide.open({ query: "?filing-type=add-website&submitted-at=2026-11-23T09:00:00%2B08:00" });
  await guide.press("都查过了，还是没有");
  await guide.task().getByRole("button", { name: /重发次数已到上限/ }).click();
  await guide.says("不能再重发，联系接入商");
  await expect(guide.task().getByRole("link", { name: "拨打 4000188113-3" })).toBeInViewport({ ratio: 1 });
  await expect(guide.task()).toContainText("在短信和拦截记录里找 12381 的验证码");
  await guide.press("撤销");
  await guide.says("去重发页面，选“短信重发”");
});
