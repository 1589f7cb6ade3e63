// What the guide leaves running and what it uses up: nothing while nothing counts down, and no more
// after a day of ticks than after an hour.
import { expect, test as base } from "@playwright/test";
import { Guide, hide, minutesAfter, NOW, POLICY } from "./support/guide.mjs";
import { page as help } from "./support/host.mjs";
import { begin, enterWrongly, press, settled, timer, verified } from "./support/orders.mjs";
import { serve } from "./support/server.mjs";

/** Fifty elements of one page, each with an order of its own. */
const CROWD = Array.from({ length: 50 }, (_, index) => `<icp-sms-guide storage-key="${index}" received-at="RECEIVED"></icp-sms-guide>`).join("");

const test = base.extend({
  site: async ({}, use) => {
    const crowd = help(CROWD.replaceAll("RECEIVED", minutesAfter(NOW, -1)));
    const site = await serve({ headers: { "content-security-policy": POLICY }, pages: { "/crowd.html": crowd } });
    await use(site);
    await site.close();
  },
  /** The page with its timers and its clock in the test's hands. */
  guide: async ({ page, site }, use) => {
    await page.addInitScript((start) => {
      globalThis.timers = new Map();
      globalThis.ahead = start;
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
        // The program's second part has the memory of the first.
        for (const it of Object.values(made.instance.exports)) if (it instanceof WebAssembly.Memory) memories.add(it);
        return made;
      };
    }, new Date(NOW) - Date.now());
    await use(new Guide(page, site, []));
  },
});

const alive = (page) => page.evaluate(() => [...timers.values()].map(({ set }) => set));

/** Lets time pass in steps of seconds, with a tick after each. */
async function tick(page, steps, seconds = 1) {
  await page.evaluate(
    async ([steps, seconds]) => {
      for (let step = 0; step < steps; step++) {
        ahead += seconds * 1000;
        for (const { call, set } of [...timers.values()]) if (set === "setInterval") call();
        await Promise.resolve();
      }
    },
    [steps, seconds],
  );
  // What was put off is done before the next look.
  await settled(page);
}

test("no timer lives while nothing counts down: idle, hidden, closed, verified, failed, removed", async ({ guide, page, site }) => {
  await page.goto(site.url);
  await guide.ready();
  expect(await alive(page), "nothing answered").toEqual([]);
  await begin(page);
  await expect.poll(() => alive(page), "counting").toEqual(["setInterval"]);
  await hide(page, true);
  expect(await alive(page), "hidden").toEqual([]);
  await hide(page, false);
  expect(await alive(page), "seen again").toEqual(["setInterval"]);
  await verified(page, "网站负责人").check();
  await expect.poll(() => alive(page), "verified").toEqual([]);
  await verified(page, "网站负责人").uncheck();
  await expect.poll(() => alive(page), "not verified").toEqual(["setInterval"]);
  await enterWrongly(page, 5);
  await expect.poll(() => alive(page), "failed").toEqual([]);
  await press(page, "撤销");
  await expect.poll(() => alive(page), "taken back").toEqual(["setInterval"]);
  await tick(page, 2, 43_200);
  await expect(page.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  expect(await alive(page), "closed").toEqual([]);
  await press(page, "已重新提交");
  expect(await alive(page), "waiting, without a time").toEqual([]);
  await press(page, "收到了");
  await press(page, "第一条");
  await expect.poll(() => alive(page), "begun anew").toEqual(["setInterval"]);
  await page.evaluate(() => document.querySelector("icp-sms-guide").remove());
  await expect.poll(() => alive(page), "removed").toEqual([]);
});

test("fifty elements count with one interval, are right together, and leave nothing", async ({ guide, page, site }) => {
  test.slow();
  await guide.page.goto(`${site.url}crowd.html`);
  await expect(timer(page)).toHaveCount(50);
  expect(await alive(page)).toEqual(["setInterval"]);
  await tick(page, 1, 3600);
  const left = await timer(page).allTextContents();
  expect(left).toHaveLength(50);
  for (const text of left) expect(text).toMatch(/^22:5[789]:/);
  await page.evaluate(() => document.querySelectorAll("icp-sms-guide").forEach((it) => it.remove()));
  await expect.poll(() => alive(page)).toEqual([]);
});

test("a day of ticks uses up nothing", async ({ guide, page, site }) => {
  test.slow();
  await page.goto(site.url);
  await guide.ready();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const measure = async () => {
    for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    const memory = await page.evaluate(() => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { nodes: value("Nodes"), listeners: value("JSEventListeners"), memory };
  };
  await begin(page);
  await tick(page, 3600);
  await expect(timer(page)).toHaveText(/^(23:00:00|22:59:\d\d)$/);
  const before = await measure();
  // As many minutes as until the last hour, in which the page says less.
  for (let hour = 1; hour < 23; hour++) await tick(page, 360, 10);
  await expect(timer(page)).toHaveText(/^0(1:00:00|0:59:\d\d)$/);
  const after = await measure();
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.memory).toBe(before.memory);
});
