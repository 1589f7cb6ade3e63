// Time that goes wrong: whatever the clock does, the page is right at the next look.
import { expect, hide, NOW, test } from "./support/guide.mjs";
import { answer, begin, button, keys, press, receivedAt, timer } from "./support/orders.mjs";

const at = (time) => new Date(`2026-11-${time}+08:00`);
const closed = (page) => page.getByText("24 小时内没有完成核验，备案会被退回。");
const behind = (page) => page.getByRole("alert").filter({ hasText: "设备的时间早于开始时间" });

test("a hidden page does not tick, and is right at once when it is seen", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await hide(page, true);
  await page.clock.fastForward("05:00:00");
  await expect(timer(page)).toHaveText("24:00:00");
  await hide(page, false);
  await expect(timer(page)).toHaveText("19:00:00");
  await page.clock.runFor(1000);
  await expect(timer(page)).toHaveText("18:59:59");
  await hide(page, true);
  await page.clock.setSystemTime(at("27T08:00:00"));
  await hide(page, false);
  await expect(closed(page)).toBeVisible();
});

test("a clock that goes forward by days and back again closes nothing", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await page.clock.setSystemTime(at("27T13:00:00"));
  await page.clock.runFor(1000);
  await expect(closed(page)).toBeVisible();
  await page.clock.setSystemTime(at("23T14:00:00"));
  // The visitor comes back from the settings of the device.
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(timer(page)).toHaveText("23:00:00");
});

test("a clock that goes back by days shows 24 hours at most, and says so until it is right", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await page.clock.setSystemTime(at("20T13:00:00"));
  await page.clock.runFor(1000);
  await expect(timer(page)).toHaveText("24:00:00");
  await expect(behind(page)).toBeVisible();
  await page.reload();
  await expect(timer(page)).toHaveText("24:00:00");
  await expect(page.getByText("2026年11月24日 13:00").first()).toBeVisible();
  await page.clock.setSystemTime(at("23T13:30:00"));
  await page.clock.runFor(1000);
  await expect(timer(page)).toHaveText(/^23:(30:00|29:59)$/);
  await expect(behind(page)).toHaveCount(0);
});

test("the time that is left is right at once, also where it was drawn the same before", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.clock.fastForward(5_000);
  await expect(guide.timer()).toHaveText("23:59:55");
  await guide.speak("en");
  await expect(page.getByRole("timer")).toHaveText("23:59:55");
  await guide.speak("zh-CN");
  await guide.sleepUntil(NOW);
  await expect(guide.timer()).toHaveText("24:00:00");
});

test("a clock that cannot be right begins nothing, and that is said", async ({ guide, page }) => {
  const wrong = page.getByRole("alert").filter({ hasText: "设备的时间不对，无法计时" });
  await guide.open({ at: "2001-01-01T00:00:00+08:00" });
  await expect(wrong).toBeVisible();
  await answer(page, "新增网站");
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toHaveCount(0);
  await press(page, "早些时候收到的");
  await receivedAt(page).fill("2000-12-31T23:00");
  await press(page, "从收到时算起");
  await expect(page.locator(".icp-field").getByRole("alert")).toContainText("设备的时间不对");
  // What was answered is not lost with it, and with the right time it goes on.
  await page.clock.setSystemTime(at("23T13:00:00"));
  await page.reload();
  await expect(wrong).toHaveCount(0);
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toHaveText("24:00:00");
});

test("what is being typed outlives the minute, and what was refused can be mended", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  await press(page, "改收到短信的时间");
  const field = receivedAt(page);
  await field.fill("2026-11-23T12:34");
  await page.clock.fastForward("03:00");
  await expect(timer(page)).toHaveText("23:57:00");
  await expect(field).toHaveValue("2026-11-23T12:34");
  await field.fill("2026-11-23T15:00");
  await field.press("Enter");
  await expect(page.getByText("这个时间还没有到，现在是北京时间 13:03。")).toBeVisible();
  await expect(field).toHaveValue("2026-11-23T15:00");
  await field.fill("2026-11-23T12:34");
  await field.press("Enter");
  await expect(timer(page)).toHaveText("23:31:00");
});

test("an estimate that ran out can still be corrected: the SMS came later", async ({ guide, page }) => {
  await guide.open();
  await answer(page, "新增网站");
  await press(page, "还没有收到");
  await press(page, "刚刚");
  await page.clock.fastForward("24:00:00");
  await expect(page.getByRole("heading", { name: "短信是什么时候收到的？" })).toBeVisible();
  await guide.received("2026-11-23T13:40");
  await expect(timer(page)).toHaveText("00:40:00");
  await page.clock.fastForward("00:40:00");
  await expect(closed(page)).toBeVisible();
});

test("a page that gives a time in the future is told so, begins nothing and breaks nothing", async ({ guide, page, problems }) => {
  await guide.open({ query: "?filing-type=add-website&received-at=2026-12-24T09:00:00%2B08:00" });
  expect(problems.splice(0)).toEqual([expect.stringContaining("received-at: cannot take 2026-12-24T09:00:00+08:00")]);
  await expect(timer(page)).toHaveCount(0);
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toHaveText("24:00:00");
  expect(await keys(page)).toEqual(["default:add-website"]);
});

test.describe("in Kathmandu, a quarter of an hour off", () => {
  test.use({ timezoneId: "Asia/Kathmandu" });

  test("Beijing's time is asked for and shown, with the local one beside it", async ({ guide, page }) => {
    await guide.open({ at: "2026-11-23T09:05:00+05:45" });
    await answer(page, "新增网站");
    await press(page, "早些时候收到的");
    await expect(receivedAt(page)).toHaveValue("");
    await receivedAt(page).fill("2026-11-23T11:15");
    await expect(page.getByText("按您所在时区，这个时间是 2026年11月23日 09:00。")).toBeVisible();
    await press(page, "从收到时算起");
    await expect(timer(page)).toHaveText("23:55:00");
    await expect(page.getByText("2026年11月24日 11:15").first()).toBeVisible();
    await expect(page.getByText("您的当地时间：2026年11月24日 09:00")).toBeVisible();
    await press(page, "改收到短信的时间");
    await expect(receivedAt(page)).toHaveValue("2026-11-23T11:15");
    await expect(button(page, "从收到时算起")).toBeVisible();
  });
});
