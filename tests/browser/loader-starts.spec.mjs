// How an element begins: once, whatever happens to it meanwhile, and not before it has its rules. With a program of the
// tests' own, as in loader.spec.
import { add, calls, element, errors, expect, help, settings, test } from "./support/stub.mjs";
import { errorsOnceGone, heard, hold, nextTurn, ready } from "./support/host.mjs";

const PROGRAM = /\/assets\/guide-\w+\.js/;
const PROFILE = "**/assets/huaweicloud-*.json";

/** What each element of the page comes to: one guide, which is ready once. */
const begunOnce = async (page) => {
  await ready(page);
  await nextTurn(page);
  expect(await calls(page, "begin")).toHaveLength(1);
  expect(await heard(page, "ready")).toHaveLength(1);
};

test("an English one that is moved while the program is on its way begins once", async ({ page, stubbed }) => {
  const release = await hold(page, PROGRAM, "fallback");
  await stubbed(help(`<div id="other"></div>${element('lang="en"')}`));
  await page.evaluate(async () => {
    const guide = document.querySelector("icp-sms-guide");
    guide.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector("#other").append(guide);
  });
  release();
  await begunOnce(page);
});

test("one that speaks Chinese by the time the program is there begins once", async ({ page, stubbed }) => {
  const release = await hold(page, PROGRAM, "fallback");
  const words = page.waitForResponse(/words\.en/);
  await stubbed(help(element('lang="en"')));
  await (await words).finished();
  await page.evaluate(() => (document.querySelector("icp-sms-guide").lang = "zh-CN"));
  release();
  await begunOnce(page);
  expect((await settings(page, "lang")).at(-1)).toBe("zh-CN");
});

test("one that could not begin several times begins once when the network is back", async ({ page, stubbed }) => {
  // A further try has another address.
  let isAway = true;
  await page.route(PROGRAM, (route) => (isAway ? route.abort() : route.fallback()));
  await stubbed(help(element('lang="en"')));
  await expect.poll(() => errors(page)).toHaveLength(1);
  for (const tries of [2, 3]) {
    await page.evaluate(async () => {
      const guide = document.querySelector("icp-sms-guide");
      guide.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.body.append(guide);
    });
    await expect.poll(() => errors(page)).toHaveLength(tries);
  }
  isAway = false;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await begunOnce(page);
});

test("what is set while its rules are on their way does not bring it before them", async ({ page, stubbed }) => {
  const release = await hold(page, PROFILE);
  await stubbed(help(element('provider="huaweicloud"')));
  await expect.poll(() => calls(page, "begin")).toHaveLength(1);
  await page.evaluate(() => (document.querySelector("icp-sms-guide").province = "CN-GD"));
  await expect.poll(() => settings(page, "province")).toEqual([undefined, "CN-GD"]);
  await nextTurn(page);
  expect(await heard(page, "ready")).toEqual([]);
  release();
  await ready(page);
  const order = await page.evaluate(() => calls.filter(([, name, value]) => name === "apply" || (name === "configure" && value)).map(([, name]) => name));
  expect(order[0]).toBe("configure");
});

test("a panic at its first step leaves no blank: it begins in another program", async ({ page, stubbed }) => {
  await page.addInitScript(() => (globalThis.panicsAtFirst = true));
  await stubbed(help());
  await begunOnce(page);
  expect(await calls(page, "start")).toHaveLength(2);
  expect(await errors(page)).toEqual([]);
});

test("one that has gone says nothing of what fails then", async ({ page, stubbed }) => {
  const fail = await hold(page, PROGRAM, "abort");
  await stubbed(help(""));
  await add(page, element());
  expect(await errorsOnceGone(page, fail)).toBe(0);
  expect(page.messages.filter((message) => message.includes("icp-sms-guide"))).toEqual([]);
});
