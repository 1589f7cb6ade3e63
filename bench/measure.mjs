// The measurements, each of one page in a fresh context. All times are in milliseconds.

/** Slow 4G, and a phone's processor. */
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };
const SLOWER = 4;

/** The page's functions, in the page. */
const define = (page) =>
  `globalThis.it = {${Object.entries(page).filter(([, value]) => typeof value === "function").map(([name, value]) => `${name}: ${value}`)}};`;

async function fresh(browser, page, script = "") {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const tab = await context.newPage();
  await tab.addInitScript(define(page) + script);
  const session = await context.newCDPSession(tab);
  await session.send("Performance.enable");
  return { tab, session, close: () => context.close() };
}

/** First contentful paint, the time at which a choice has an effect, and that at which all is there. */
export async function load(browser, page, url, slow) {
  const { tab, session, close } = await fresh(
    browser,
    page,
    `globalThis.interactive = new Promise((resolve) => {
      let before;
      const look = () => {
        try {
          // A page may be there before it listens, and may change at its next turn.
          if (it.ready()) {
            before ??= it.chosen();
            if (it.chosen() !== before) return resolve(performance.now());
            it.choose(1);
            if (it.chosen() !== before) return resolve(performance.now());
          }
        } catch {
          // The page has not come that far.
        }
        setTimeout(look, 1);
      };
      look();
    });
    globalThis.whole = new Promise((resolve) => {
      const look = () => {
        if (document.body && it.loaded()) return resolve(performance.now());
        setTimeout(look, 4);
      };
      document.addEventListener("DOMContentLoaded", look);
    });`,
  );
  if (slow) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  await tab.goto(url);
  const interactive = await tab.evaluate(() => interactive);
  const whole = await tab.evaluate(() => whole);
  const paint = await tab.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = (list) => {
          const [entry] = list.getEntriesByName("first-contentful-paint");
          if (entry) resolve(entry.startTime);
        };
        new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
      }),
  );
  await close();
  return { paint, interactive, whole };
}

/** From a choice to the changed text. */
export async function changes(browser, page, url, count = 100) {
  const { tab, close } = await fresh(browser, page);
  await tab.goto(url);
  await tab.waitForFunction(() => it.loaded() && it.ready());
  const times = await tab.evaluate(async (count) => {
    const times = [];
    for (let index = 1; index <= count; index++) {
      const before = it.chosen();
      const start = performance.now();
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (it.chosen() === before) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(it.root(), { subtree: true, childList: true, characterData: true });
      });
      it.choose(index % 2);
      times.push(await changed);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return times;
  }, count);
  await close();
  // The first choices draw what was not there.
  return times.slice(10);
}

/** From a tick to the changed countdown, the clock and the interval in the measurer's hands. */
export async function ticks(browser, page, url, count = 60) {
  const { tab, close } = await fresh(
    browser,
    page,
    `globalThis.intervals = [];
    globalThis.setInterval = (call) => intervals.push(call);
    globalThis.ahead = 0;
    const { now } = Date;
    Date.now = () => now() + ahead;`,
  );
  await tab.goto(url);
  await tab.waitForFunction(() => it.loaded() && it.ready());
  const times = await tab.evaluate(async (count) => {
    it.choose(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    it.begin();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const times = [];
    for (let index = 0; index < count; index++) {
      const before = it.left();
      ahead += 1000;
      const start = performance.now();
      for (const call of intervals) call();
      while (it.left() === before) await Promise.resolve();
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return times;
  }, count);
  await close();
  return times.slice(5);
}

async function metric(session, name) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name).value;
}

/** Main-thread time of a real second with its tick, and the memory after a while. */
export async function running(browser, page, url, seconds = 10) {
  const { tab, session, close } = await fresh(
    browser,
    page,
    `globalThis.memories = new Set();
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const original = WebAssembly[name];
      WebAssembly[name] = (...values) => original.apply(WebAssembly, values).then((made) => {
        for (const it of Object.values((made.instance ?? made).exports)) if (it instanceof WebAssembly.Memory) memories.add(it);
        return made;
      });
    }`,
  );
  await tab.goto(url);
  await tab.waitForFunction(() => it.loaded() && it.ready());
  await tab.evaluate(() => it.choose(1));
  await tab.waitForTimeout(100);
  await tab.evaluate(() => it.begin());
  await tab.waitForTimeout(1500);
  const before = await metric(session, "TaskDuration");
  await tab.waitForTimeout(seconds * 1000);
  const perTick = ((await metric(session, "TaskDuration")) - before) / seconds * 1000;
  for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
  const heap = await metric(session, "JSHeapUsedSize");
  const wasm = await tab.evaluate(() => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  await close();
  return { perTick, memory: (heap + wasm) / 1024 };
}
