// A whole day in a minute, with a picture of each state that must look right.
import { expect, test } from "./support/guide.mjs";

const looks = [
  { name: "wide and light", use: { viewport: { width: 1280, height: 900 }, colorScheme: "light" } },
  { name: "narrow and dark", use: { viewport: { width: 360, height: 740 }, colorScheme: "dark" } },
];

for (const { name, use } of looks) {
  test.describe(name, () => {
    test.use(use);

    test("from the submission to the deadline, verified, failed", async ({ guide, page }, info) => {
      test.slow();
      const picture = async (name) => {
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${name}: nothing sticks out`).toBeLessThanOrEqual(0);
      };
      const phase = (words) => expect(page.locator(".icp-clock__phase")).toHaveText(words);

      await guide.open({ at: "2026-11-23T12:57:00+08:00" });
      await picture("00-nothing-answered");
      await guide.check("新增备案");
      await guide.check("不是");
      await guide.province("CN-ZJ");
      await picture("01-not-begun");
      await guide.press("还没有收到");
      await picture("02-no-sms-yet");
      await guide.press("刚刚提交");
      await expect(guide.timer()).toHaveText("24:00:00");
      await expect(page.getByText("估算：从提交时间算起")).toBeVisible();
      await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 12:57");
      await picture("03-estimate");
      await page.clock.runFor("05:12");
      await guide.press("刚刚收到短信");
      await expect(guide.timer()).toHaveText("24:00:00");
      await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 13:02");
      await picture("04-first-sms");
      await page.clock.runFor("05:00:00");
      await expect(guide.timer()).toHaveText("19:00:00");
      await phase("进行中");
      await guide.press("已打开，下一步");
      await picture("05-running");
      await guide.press("已提交，看结果");
      await page.clock.runFor("13:30:00");
      await expect(guide.timer()).toHaveText("05:30:00");
      await phase("不到 6 小时");
      await picture("06-under-6-hours");
      await guide.verified("主体负责人").check();
      await page.clock.runFor("04:45:00");
      await expect(guide.timer()).toHaveText("00:45:00");
      await phase("不到 1 小时");
      await expect(page.getByText("系统应已在 2026年11月24日 12:00 左右再次下发短信").first()).toBeVisible();
      await picture("07-under-1-hour-one-verified");
      for (let time = 0; time < 3; time++) await guide.press("记录一次输错（网站负责人）");
      await page.clock.runFor("40:00");
      await expect(guide.timer()).toHaveText("00:05:00");
      await phase("不到 10 分钟");
      await picture("08-under-10-minutes-stopped");
      await page.clock.runFor("05:00");
      await expect(guide.timer()).toHaveCount(0);
      await expect(page.getByText("已截止", { exact: true })).toBeVisible();
      await picture("09-closed");

      await guide.press("我已重新提交，重新计时");
      await guide.press("刚刚收到短信");
      await guide.verified("主体负责人").check();
      await guide.verified("网站负责人").check();
      await expect(page.getByText("等待浙江省通信管理局人工审核")).toBeVisible();
      await picture("10-verified");
      await guide.verified("网站负责人").uncheck();
      for (let time = 0; time < 5; time++) await guide.press("记录一次输错（网站负责人）");
      await expect(guide.alert("网站负责人输错 5 次，核验失败")).toBeVisible();
      await picture("11-failed");
      await guide.press("English");
      await guide.press("I submitted again: count anew");
      await picture("12-english-not-begun");
    });
  });
}
