// How the loader drives the program: held with a program of the tests' own, so that what is tested is
// the loader alone.
import { calls, element, errors, expect, help, settings, test } from "./support/stub.mjs";
import { ready } from "./support/host.mjs";

test("events have two names, and a removed element sends none", async ({ page, stubbed }) => {
  await stubbed(help());
  await ready(page);
  const seen = await page.evaluate(() => {
    const seen = [];
    for (const type of ["icp-sms-guide:start", "icp-sms-guide-start"]) {
      document.addEventListener(type, ({ type, detail, composed }) => seen.push([type, detail, composed]));
    }
    const guide = document.querySelector("icp-sms-guide");
    widgets[0].send("start", { startedAt: 1 });
    guide.remove();
    widgets[0].send("start", { startedAt: 2 });
    return seen;
  });
  expect(seen).toEqual([["icp-sms-guide:start", { startedAt: 1 }, true], ["icp-sms-guide-start", { startedAt: 1 }, true]]);
});

test("key presses in its fields stay with it, others go on", async ({ page, stubbed }) => {
  await stubbed(help());
  await ready(page);
  await page.evaluate(() => {
    globalThis.pressed = [];
    for (const type of ["keydown", "keyup"]) document.addEventListener(type, ({ key, type }) => pressed.push(`${type} ${key}`));
  });
  await page.locator("input[name=field]").focus();
  await page.keyboard.press("s");
  await expect(page.locator("input[name=field]")).toHaveValue("s");
  await page.locator("input[name=field]").blur();
  await page.keyboard.press("j");
  expect(await page.evaluate(() => pressed)).toEqual(["keydown j", "keyup j"]);
});

test("what was set as a property before the script came counts, and goes on counting", async ({ page, stubbed }) => {
  const early = `const guide = document.querySelector("icp-sms-guide"); guide.filingType = "add-website"; guide.compact = true;`;
  const html = help(`${element()}<script src="early.js"></script>`);
  await stubbed(html, { pages: { "/early.js": early } });
  await ready(page);
  expect(await settings(page, "filing-type")).toEqual(["add-website"]);
  expect(await settings(page, "compact")).toEqual([""]);
  await page.evaluate(() => {
    const guide = document.querySelector("icp-sms-guide");
    guide.filingType = "cancel-entity";
    guide.compact = false;
  });
  expect((await settings(page, "filing-type")).at(-1)).toBe("cancel-entity");
  expect(await page.evaluate(() => document.querySelector("icp-sms-guide").hasAttribute("compact"))).toBe(false);
});

test("a page without a console of its own gets the guide, and the event of what is wrong", async ({ page, stubbed }) => {
  await page.addInitScript(() => (globalThis.console = {}));
  await stubbed(help(element(`province="nowhere" theme="pink"`)));
  await ready(page);
  expect(await errors(page)).toEqual(["theme: cannot take pink", "province: cannot take nowhere"]);
  expect(page.messages).toEqual([]);
});
