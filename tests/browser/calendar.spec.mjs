// The calendar file, read by a parser of others.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { expect, test } from "./support/guide.mjs";

/** What the button 添加到日历 saves, as text and as events of the calendar's. */
async function calendar(guide, button = "添加到日历") {
  const download = guide.page.waitForEvent("download");
  await guide.press(button);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const bytes = await readFile(await file.path());
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const at = event.startDate.toJSDate();
    const [alarm] = component.getAllSubcomponents("valarm");
    const trigger = alarm.getFirstPropertyValue("trigger");
    return {
      uid: event.uid,
      stamp: component.getFirstPropertyValue("dtstamp").toJSDate().toISOString(),
      at: at.toISOString(),
      alarm: new Date(at.getTime() + trigger.toSeconds() * 1000).toISOString(),
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue("url"),
    };
  });
  return { text, root, events };
}

for (const timezoneId of ["Asia/Shanghai", "America/New_York", "Asia/Kathmandu"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("the deadline and the reminders, at the right instants", async ({ guide }) => {
      await guide.open({ at: "2026-11-23T13:20:30+08:00" });
      await guide.check("新增网站");
      await guide.received("2026-11-23T13:00");
      await expect(guide.timer()).toHaveText("23:39:30");
      const { text, root, events } = await calendar(guide);
      expect(root.getFirstPropertyValue("version")).toBe("2.0");
      expect(root.getFirstPropertyValue("prodid")).toBeTruthy();
      const [deadline, sixHours, oneHour, ...more] = events;
      expect(more).toEqual([]);
      expect(deadline).toMatchObject({
        at: "2026-11-24T05:00:00.000Z",
        alarm: "2026-11-24T04:50:00.000Z",
        stamp: "2026-11-23T05:20:30.000Z",
        summary: "ICP 备案短信核验向导 · 截止时间",
        description: "核验截止时间：2026年11月24日 13:00（北京时间）。核验页面：https://beian.miit.gov.cn/#/Integrated/ComplaintA",
        url: "https://beian.miit.gov.cn/#/Integrated/ComplaintA",
      });
      expect(sixHours).toMatchObject({ at: "2026-11-23T23:00:00.000Z", alarm: "2026-11-23T23:00:00.000Z" });
      expect(sixHours.summary).toBe("ICP 备案短信核验向导 · 核验剩余 6 小时，请尽快完成。");
      expect(oneHour).toMatchObject({ at: "2026-11-24T04:00:00.000Z", alarm: "2026-11-24T04:00:00.000Z" });
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);

      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = text.split("\r\n");
      for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(lines.some((line) => line.startsWith(" ")), "some line was long").toBe(true);
    });
  });
}

test("a second file replaces the events of the first, and a past reminder is left out", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  const first = await calendar(guide);
  await page.clock.runFor("19:00:00");
  const second = await calendar(guide);
  expect(first.events).toHaveLength(3);
  expect(second.events).toHaveLength(2);
  const uids = first.events.map(({ uid }) => uid);
  for (const { uid } of second.events) expect(uids).toContain(uid);
  await guide.press("English");
  const { events } = await calendar(guide, "Add to calendar");
  expect(events[0].description).toContain("24 November 2026");
  expect(events[0].uid).toBe(uids[0]);
});
