// Time that goes wrong: whatever the clock does, the page is right at the next look.
import { expect, hide, test } from "./support/guide.mjs";

const at = (time) => new Date(`2026-11-${time}+08:00`);

test("a hidden page does not tick, and is right at once when it is seen", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await hide(page, true);
  await page.clock.runFor("05:00:00");
  await expect(guide.timer()).toHaveText("24:00:00");
  await hide(page, false);
  await expect(guide.timer()).toHaveText("19:00:00");
  await page.clock.runFor(1000);
  await expect(guide.timer()).toHaveText("18:59:59");
  await hide(page, true);
  await page.clock.setSystemTime(at("27T08:00:00"));
  await hide(page, false);
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
});

test("a clock that goes forward by days and back again closes nothing", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.clock.setSystemTime(at("27T13:00:00"));
  await page.clock.runFor(1000);
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  await page.clock.setSystemTime(at("23T14:00:00"));
  // The visitor comes back from the settings of the device.
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(guide.timer()).toHaveText("23:00:00");
  await page.clock.setSystemTime(at("27T13:00:00"));
  await page.clock.runFor(1000);
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  await page.clock.setSystemTime(at("23T15:00:00"));
  await hide(page, false);
  await expect(guide.timer()).toHaveText("22:00:00");
});

test("a clock that goes back by days shows 24 hours at most and the start as it was", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.clock.setSystemTime(at("20T13:00:00"));
  await page.clock.runFor(1000);
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(guide.alert("设备的时间早于开始时间")).toBeVisible();
  await page.reload();
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 13:00");
  await page.clock.setSystemTime(at("23T13:30:00"));
  await page.clock.runFor(1000);
  await expect(guide.timer()).toHaveText(/^23:(30:00|29:59)$/);
  await expect(guide.alert("设备的时间早于开始时间")).toHaveCount(0);
});

test("what is being typed outlives the minute, and what was refused can be mended", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.locator("summary", { hasText: "改为收到短信的时间" }).click();
  const field = guide.receivedField();
  await field.fill("2026-11-23T12:34");
  await page.clock.runFor("03:00");
  await expect(guide.timer()).toHaveText("23:57:00");
  await expect(field).toHaveValue("2026-11-23T12:34");
  await expect(field).toBeVisible();
  await field.fill("2026-11-23T15:00");
  await field.press("Enter");
  await expect(page.getByText("这个时间还没有到。现在是北京时间 13:03。")).toBeVisible();
  await expect(field).toHaveValue("2026-11-23T15:00");
  await field.fill("2026-11-23T12:34");
  await field.press("Enter");
  await expect(guide.timer()).toHaveText("23:31:00");
});

test("yesterday's time still runs until its 24 hours are over", async ({ guide, page }) => {
  await guide.open();
  await guide.check("新增网站");
  await guide.received("2026-11-22T13:01");
  await expect(guide.timer()).toHaveText("00:01:00");
  await expect(page.getByText("不到 10 分钟")).toBeVisible();
  await page.clock.runFor("01:00");
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
});

test("an estimate that ran out can still be corrected: the SMS came later", async ({ guide, page }) => {
  await guide.open();
  await guide.check("新增网站");
  await guide.press("还没有收到");
  await guide.press("刚刚提交");
  await page.clock.runFor("24:00:00");
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  await expect(page.getByText("如果短信来得更晚，请重新填写收到短信的时间。")).toBeVisible();
  await guide.received("2026-11-23T13:40");
  await expect(guide.timer()).toHaveText("00:40:00");
  await page.clock.runFor("00:40:00");
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  await expect(guide.receivedField()).toHaveCount(0);
});

test("a page that gives a time in the future is told so, begins nothing and breaks nothing", async ({ guide, page, problems }) => {
  await guide.open({ query: "?filing-type=add-website&received-at=2026-12-24T09:00:00%2B08:00" });
  expect(problems.splice(0)).toEqual([expect.stringContaining("received-at: cannot take 2026-12-24T09:00:00+08:00")]);
  await expect(guide.timer()).toHaveCount(0);
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
  await page.reload();
  await expect(guide.timer()).toHaveText("24:00:00");
  problems.splice(0);
});

test.describe("in Kathmandu, a quarter of an hour off", () => {
  test.use({ timezoneId: "Asia/Kathmandu" });

  test("Beijing's time is asked for and shown, with the local one beside it", async ({ guide, page }) => {
    await guide.open({ at: "2026-11-23T09:05:00+05:45" });
    await guide.check("新增网站");
    await expect(guide.receivedField()).toHaveValue("2026-11-23T11:20");
    await guide.received("2026-11-23T11:15");
    await expect(guide.timer()).toHaveText("23:55:00");
    await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 11:15");
    await expect(page.getByText("您的当地时间：2026年11月24日 09:00")).toBeVisible();
  });
});
