// What each further guide of a page costs, and how busy fifty of them keep it.

const COUNT = 50;
const BEGUN = `filing-type="add-website" persist="none" received-at="${new Date(Date.now() - 60_000).toISOString()}"`;

async function metric(session, name) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name).value;
}

async function memory(session, tab) {
  for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
  const wasm = await tab.evaluate(() => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return (await metric(session, "JSHeapUsedSize")) + wasm;
}

export async function several(browser, url) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    globalThis.memories = new Set();
    const original = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = (...values) =>
      original.apply(WebAssembly, values).then((made) => {
        // The program's further parts use the memory of the first.
        for (const it of Object.values(made.instance.exports)) if (it instanceof WebAssembly.Memory) memories.add(it);
        return made;
      });
  });
  const session = await context.newCDPSession(tab);
  await session.send("Performance.enable");
  await tab.goto(`${url}example.html`);
  await tab.waitForFunction(() => document.querySelector("icp-sms-guide").shadowRoot?.querySelector("[part=guide]:not(.icp-guide--first)"));
  const before = await memory(session, tab);
  const times = await tab.evaluate(
    async ([count, begun]) => {
      const times = [];
      for (let index = 0; index < count; index++) {
        const start = performance.now();
        document.body.insertAdjacentHTML("beforeend", `<icp-sms-guide ${begun}></icp-sms-guide>`);
        const root = document.body.lastElementChild.shadowRoot;
        while (!root.querySelector("[role=timer]")) await Promise.resolve();
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return times;
    },
    [COUNT, BEGUN],
  );
  const each = ((await memory(session, tab)) - before) / COUNT / 1024;
  const busy = await metric(session, "TaskDuration");
  await tab.waitForTimeout(10_000);
  const part = ((await metric(session, "TaskDuration")) - busy) / 10;
  const median = times.toSorted((a, b) => a - b)[COUNT / 2];
  console.log(`\nEach further guide on a page: ${median.toFixed(1)} ms, ${Math.round(each)} KiB. ${COUNT} that count down: main thread ${(part * 100).toFixed(1)} % busy.`);
  await context.close();
}
