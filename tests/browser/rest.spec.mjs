// What the guide leaves running and what it uses up: nothing while nothing counts down, and no more
// after a day of ticks than after an hour.
import { expect, test as base } from "@playwright/test";
import { Guide, hide, POLICY } from "./support/guide.mjs";
import { serve } from "./support/server.mjs";

const test = base.extend({
  /** The page with its timers and its clock in the test's hands. */
  guide: async ({ page }, use) => {
    const site = await serve({ headers: { "content-security-policy": POLICY } });
    await page.addInitScript(() => {
      globalThis.timers = new Map();
      globalThis.ahead = 0;
      const { now } = Date;
      Date.now = () => now() + ahead;
      let id = 0;
      for (const [set, clear] of [["setInterval", "clearInterval"], ["setTimeout", "clearTimeout"]]) {
        const real = globalThis[set];
        globalThis[set] = (call, wait) => {
          // What is only put off until the next turn is no timer that lives on.
          if (!(wait >= 200)) return real(call, wait);
          timers.set(++id, { call, wait, set });
          return id;
        };
        globalThis[clear] = (id) => timers.delete(id);
      }
      globalThis.memories = new Set();
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = async (...values) => {
        const made = await instantiateStreaming.apply(WebAssembly, values);
        memories.add(Object.values(made.instance.exports).find((it) => it instanceof WebAssembly.Memory));
        return made;
      };
    });
    await page.goto(site.url);
    const guide = new Guide(page, site, []);
    await guide.ready();
    await use(guide);
    await site.close();
  },
});

const alive = (page) => page.evaluate(() => [...timers.values()].map(({ set }) => set));

/** Lets time pass in steps of seconds, with a tick after each. */
const tick = (page, steps, seconds = 1) =>
  page.evaluate(
    async ([steps, seconds]) => {
      for (let step = 0; step < steps; step++) {
        ahead += seconds * 1000;
        for (const { call, set } of [...timers.values()]) if (set === "setInterval") call();
        await Promise.resolve();
      }
      // What was put off is done before the next look.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
    [steps, seconds],
  );

test("no timer lives while nothing counts down: idle, hidden, closed, verified, failed, removed", async ({ guide, page }) => {
  expect(await alive(page), "nothing answered").toEqual([]);
  await guide.check("新增网站");
  expect(await alive(page), "not begun").toEqual([]);
  await guide.press("刚刚收到短信");
  await expect.poll(() => alive(page), "counting").toEqual(["setInterval"]);
  await hide(page, true);
  expect(await alive(page), "hidden").toEqual([]);
  await hide(page, false);
  expect(await alive(page), "seen again").toEqual(["setInterval"]);
  await guide.verified("网站负责人").check();
  await expect.poll(() => alive(page), "verified").toEqual([]);
  await guide.verified("网站负责人").uncheck();
  await expect.poll(() => alive(page), "not verified").toEqual(["setInterval"]);
  for (let time = 0; time < 5; time++) await guide.press("记录一次输错（网站负责人）");
  await expect.poll(() => alive(page), "failed").toEqual([]);
  await guide.press("撤销上次记录");
  await expect.poll(() => alive(page), "taken back").toEqual(["setInterval"]);
  await tick(page, 2, 43_200);
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
  expect(await alive(page), "closed").toEqual([]);
  await guide.press("我已重新提交，重新计时");
  await guide.press("刚刚收到短信");
  await expect.poll(() => alive(page), "begun anew").toEqual(["setInterval"]);
  await page.evaluate(() => document.querySelector("icp-sms-guide").remove());
  await expect.poll(() => alive(page), "removed").toEqual([]);
});

test("a day of ticks uses up nothing", async ({ guide, page }) => {
  test.slow();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const measure = async () => {
    for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    const memory = await page.evaluate(() => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { nodes: value("Nodes"), listeners: value("JSEventListeners"), memory };
  };
  await guide.check("新增网站");
  await guide.press("刚刚收到短信");
  await tick(page, 3600);
  await expect(guide.timer()).toHaveText(/^(23:00:00|22:59:\d\d)$/);
  const before = await measure();
  for (let hour = 1; hour < 24; hour++) await tick(page, hour < 23 ? 3600 : 3500);
  await expect(guide.timer()).toHaveText(/^00:0[01]:\d\d$/);
  const after = await measure();
  console.log(`A day of ticks: ${JSON.stringify({ before, after })}`);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10);
  expect(after.listeners).toBe(before.listeners);
  expect(after.memory).toBe(before.memory);
  await tick(page, 110);
  await expect(page.getByText("已截止", { exact: true })).toBeVisible();
});
