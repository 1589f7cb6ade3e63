// The calendar file as a calendar reads it. What stands in its lines is tested natively.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { expect, test } from "./support/guide.mjs";
import { answer, begin, correct, press, timer } from "./support/orders.mjs";

/** What the button 添加到日历 saves, as events of the calendar's. */
async function calendar(page, name = "添加到日历") {
  const download = page.waitForEvent("download");
  await press(page, name);
  const file = await download;
  expect(file.suggestedFilename()).toBe("icp-sms.ics");
  const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(await file.path()));
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const at = event.startDate.toJSDate();
    const trigger = component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger");
    return {
      uid: event.uid,
      sequence: component.getFirstPropertyValue("sequence"),
      at: at.toISOString(),
      alarm: new Date(at.getTime() + trigger.toSeconds() * 1000).toISOString(),
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue("url"),
    };
  });
}

for (const timezoneId of ["Asia/Shanghai", "America/New_York"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("the deadline and the reminders, at the right instants", async ({ guide, page }) => {
      await guide.open();
      await begin(page);
      const [deadline, sixHours, oneHour, ...more] = await calendar(page);
      expect(more).toEqual([]);
      expect(deadline).toMatchObject({
        at: "2026-11-24T05:00:00.000Z",
        alarm: "2026-11-24T04:50:00.000Z",
        summary: "截止：新增网站短信核验",
        description: "请在 2026年11月24日 13:00（北京时间）前完成 ICP 备案短信核验：https://beian.miit.gov.cn/#/Integrated/ComplaintA",
        url: "https://beian.miit.gov.cn/#/Integrated/ComplaintA",
      });
      expect(sixHours).toMatchObject({ at: "2026-11-23T23:00:00.000Z", alarm: "2026-11-23T23:00:00.000Z" });
      expect(oneHour).toMatchObject({ at: "2026-11-24T04:00:00.000Z", alarm: "2026-11-24T04:00:00.000Z" });
      await expect(page.getByRole("status").filter({ hasText: "已生成 icp-sms.ics" })).toBeVisible();
    });
  });
}

test("a corrected time replaces the events, in any language; another order's stand beside them", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  const before = await calendar(page);
  await page.clock.fastForward("01:00:00");
  await correct(page, "2026-11-23T09:00");
  await press(page, "English");
  const after = await calendar(page, "Add to calendar");
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after[0].at).toBe("2026-11-24T01:00:00.000Z");
  expect(after[0].description).toContain("24 November 2026, 09:00");
  for (const [index, { sequence }] of after.entries()) expect(sequence).toBeGreaterThan(before[index].sequence);
  await page.getByRole("navigation", { name: "More" }).getByRole("button", { name: /^Start another filing/ }).click();
  await answer(page, "Cancel the entity");
  await press(page, "I just got it");
  const other = await calendar(page, "Add to calendar");
  expect(other[0].summary).toContain("Cancel the entity");
  for (const { uid } of other) expect(before.map((it) => it.uid)).not.toContain(uid);
});

test("an estimate says that it is one, and the SMS that comes then replaces it", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website&submitted-at=2026-11-23T12:00:00%2B08:00" });
  const [estimate, ...more] = await calendar(page);
  expect(estimate).toMatchObject({ at: "2026-11-24T04:00:00.000Z", summary: "估算截止：新增网站短信核验" });
  expect(more).toHaveLength(2);
  await page.clock.fastForward("00:05:00");
  await press(page, "收到了");
  await expect(timer(page)).toHaveText("24:00:00");
  const [deadline] = await calendar(page);
  expect(deadline).toMatchObject({ uid: estimate.uid, summary: "截止：新增网站短信核验" });
  expect(deadline.sequence).toBeGreaterThan(estimate.sequence);
});

test("a browser that takes no file is told of", async ({ guide, page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError("not here");
    };
  });
  await guide.open();
  await begin(page);
  await press(page, "添加到日历");
  await expect(page.getByRole("status").filter({ hasText: "这里不能保存文件" })).toBeVisible();
});
