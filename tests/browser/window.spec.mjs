// The 24 hours: how they begin, what they say about noon, and that they always say what the clock says.
import { expect, test } from "./support/guide.mjs";

const at = (time) => `2026-11-${time}:00+08:00`;

test("received at 09:00, next day's noon comes too late", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.check("新增网站");
  await guide.received("2026-11-23T09:00");
  await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 09:00");
  await expect(guide.timer()).toHaveText("20:00:00");
  await expect(page.getByText("那时已经截止。请不要等待").first()).toBeVisible();
});

test("received at 13:00, noon is named with the hour that is left then", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.begin();
  await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 13:00");
  await expect(page.getByText("2026年11月24日 12:00 左右再次下发短信，那时还剩约 1 小时").first()).toBeVisible();
});

test("received at exactly 12:00, noon is the deadline and too late", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.check("新增网站");
  await guide.received("2026-11-23T12:00");
  await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 12:00");
  await expect(page.getByText("那时已经截止。请不要等待").first()).toBeVisible();
});

test("the countdown says what the clock says", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.begin();
  await expect(guide.timer()).toHaveText("24:00:00");
  await page.clock.runFor("01:00:00");
  await expect(guide.timer()).toHaveText("23:00:00");
  await expect(page.getByText("现在是北京时间 周一 14:00")).toBeVisible();
  await page.clock.runFor("22:59:59");
  await expect(guide.timer()).toHaveText("00:00:01");
  await expect(page.getByText("不到 10 分钟")).toBeVisible();
  await page.clock.runFor(1000);
  await expect(guide.timer()).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: "备案信息会退回至接入商" })).toBeVisible();
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
});

test("a clock that is set back shows 24:00:00 at most, and says so", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.begin();
  await page.clock.runFor("01:00:00");
  await page.clock.setSystemTime(new Date(at("23T08:00")));
  await page.clock.runFor(1000);
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(page.getByRole("alert").filter({ hasText: "设备的时间早于开始时间" })).toBeVisible();
  await page.clock.setSystemTime(new Date(at("23T15:00")));
  await page.clock.runFor(1000);
  await expect(guide.timer()).toHaveText(/^21:59:5\d$/);
  await expect(page.getByText("设备的时间早于开始时间")).toHaveCount(0);
});

test("after a sleep the page is right at the first look", async ({ guide }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.begin();
  await guide.sleepUntil(at("24T12:30"));
  await expect(guide.timer()).toHaveText("00:30:00");
  await guide.sleepUntil(at("24T13:00"));
  await expect(guide.timer()).toHaveCount(0);
  await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 13:00");
});

test("a time in the future is refused with the reason, an incomplete one too", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.check("新增网站");
  await guide.received("2026-11-23T13:01");
  await expect(guide.receivedField()).toHaveAccessibleDescription("这个时间还没有到。现在是北京时间 13:00。");
  await expect(guide.receivedField()).toHaveAttribute("aria-invalid", "true");
  await expect(guide.receivedField()).toBeFocused();
  await guide.received("");
  await expect(page.getByText("请填写完整的日期和时间。")).toBeVisible();
  await expect(guide.timer()).toHaveCount(0);
});

test("a time more than 24 hours ago is closed, and only a new order begins anew", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.check("新增网站");
  await guide.received("2026-11-22T13:00");
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  await page.clock.runFor("48:00:00");
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  await guide.press("我已重新提交，重新计时");
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
});

test("no SMS yet: an estimate from the submission, then the exact start", async ({ guide, page }) => {
  await guide.open({ at: at("23T13:00") });
  await guide.check("新增网站");
  await guide.press("还没有收到");
  await page.getByLabel("提交管局的时间（北京时间）").fill("2026-11-23T12:58");
  await page.getByLabel("提交管局的时间（北京时间）").press("Enter");
  await expect(guide.timer()).toHaveText("23:58:00");
  await expect(page.getByText("估算：从提交时间算起")).toBeVisible();
  await expect(page.getByText("请等到北京时间 13:03")).toBeVisible();
  await page.clock.runFor("03:00");
  await expect(page.getByText("提交管局 5 分钟后仍未收到")).toBeVisible();
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(page.getByText("估算：从提交时间算起")).toHaveCount(0);
});

test.describe("a visitor in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  // Daylight saving time ends there on 1 November 2026 at 02:00.
  test("Beijing's deadline, with the local time across the change of the clock", async ({ guide, page }) => {
    await guide.open({ at: "2026-10-31T22:00:00-04:00" });
    await guide.check("新增网站");
    await guide.received("2026-11-01T09:00");
    await expect(guide.timer()).toHaveText("23:00:00");
    await expect(guide.deadline()).toHaveText("截止时间 2026年11月2日 09:00");
    await expect(page.getByText("您的当地时间：2026年11月1日 20:00")).toBeVisible();
    await expect(page.getByText("那时已经截止。请不要等待").first()).toBeVisible();
    await guide.received("2026-11-01T10:00");
    await page.clock.runFor("05:00:00");
    await expect(guide.timer()).toHaveText("19:00:00");
    await page.clock.runFor("19:00:00");
    await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  });
});
