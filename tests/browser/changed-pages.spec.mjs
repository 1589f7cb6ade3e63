// What other people's pages do to an element: they put it in, move it, change it, take it away.
import { element, expect, heard, page as help, ready, test } from "./support/host.mjs";

test("removed and put back a thousand times, it leaves nothing behind", async ({ page, host }) => {
  test.slow();
  await page.addInitScript(() => {
    globalThis.alive = { interval: new Set(), listeners: 0 };
    const { setInterval: set, clearInterval: clear } = globalThis;
    globalThis.setInterval = (...rest) => {
      const id = set(...rest);
      alive.interval.add(id);
      return id;
    };
    globalThis.clearInterval = (id) => {
      alive.interval.delete(id);
      clear(id);
    };
  });
  const html = help(element(`received-at="2026-11-23T12:00:00+08:00" filing-type="add-website" persist="none"`));
  await host(html, { clock: false, at: undefined });
  await ready(page);
  const session = await page.context().newCDPSession(page);
  const measure = async () => {
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return { nodes: value("Nodes"), listeners: value("JSEventListeners"), heap: value("JSHeapUsedSize") };
  };
  await session.send("Performance.enable");
  const again = (times) =>
    page.evaluate(async (times) => {
      const guide = document.querySelector("icp-sms-guide");
      for (let time = 0; time < times; time++) {
        guide.remove();
        await Promise.resolve();
        document.body.append(guide);
        await new Promise((resolve) => guide.addEventListener("icp-sms-guide:ready", resolve, { once: true }));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, times);
  await again(50);
  const before = await measure();
  await again(1000);
  const after = await measure();
  test.info().annotations.push({ type: "figures", description: JSON.stringify({ before, after }) });
  console.log(`1,000 reconnects: ${JSON.stringify({ before, after })}`);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.heap - before.heap).toBeLessThan(500_000);
  expect(await page.evaluate(() => alive.interval.size)).toBeLessThanOrEqual(1);
  await page.evaluate(() => document.querySelector("icp-sms-guide").remove());
  await expect.poll(() => page.evaluate(() => alive.interval.size)).toBe(0);
});

test("moved within the page, it goes on, kept or not; taken out while it starts, it starts once", async ({ page, host }) => {
  const slow = { "/slow.json": JSON.stringify({ name: "S", support: { label: "S", url: "https://example.com/" } }) };
  await host(help(`<div></div>${element(`persist="none" filing-type="add-website"`)}`), { pages: slow });
  await ready(page);
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  await page.getByRole("button", { name: "English" }).click();
  const guide = page.locator("icp-sms-guide");
  await guide.evaluate((it) => document.querySelector("div").append(it));
  await expect(page.getByRole("timer", { name: "Time left" })).toHaveText("24:00:00");
  await page.clock.runFor(1000);
  await expect(page.getByRole("timer", { name: "Time left" })).toHaveText("23:59:59");
  expect(await heard(page, "ready")).toHaveLength(1);

  await page.evaluate(async (html) => {
    document.body.insertAdjacentHTML("beforeend", html);
    const guide = document.body.lastElementChild;
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    guide.remove();
    await Promise.resolve();
    document.body.append(guide);
  }, element(`config="slow.json" persist="none"`));
  await ready(page, 2);
  await page.clock.runFor(5000);
  expect(await heard(page, "ready")).toHaveLength(2);
});

test("attributes and properties are live; nonsense warns, tells, and changes nothing else", async ({ page, host }) => {
  await host(help());
  await ready(page);
  const guide = page.locator("icp-sms-guide");
  const set = (name, value) => guide.evaluate((it, [name, value]) => it.setAttribute(name, value), [name, value]);
  await set("filing-type", "add-website");
  await expect(page.getByText("网站负责人手机号码").first()).toBeVisible();
  await guide.evaluate((it) => (it.province = "CN-GD"));
  await expect(page.getByText("由广东省通信管理局审核").first()).toBeVisible();
  await set("received-at", "2026-11-23T09:00:00+08:00");
  await expect(page.getByRole("timer", { name: "剩余时间" })).toHaveText("20:00:00");
  await set("lang", "en");
  await expect(page.getByRole("timer", { name: "Time left" })).toHaveText("20:00:00");
  await set("compact", "");
  await expect(page.getByRole("heading", { name: "ICP SMS verification", exact: true })).toHaveCount(0);
  await set("theme", "dark");
  const scheme = () => page.locator(".icp-guide").evaluate((it) => getComputedStyle(it).colorScheme);
  expect(await scheme()).toBe("dark");

  const before = await guide.evaluate((it) => it.shadowRoot.textContent);
  const nonsense = { "filing-type": "nonsense", province: "<b>", "received-at": "yesterday", "submitted-at": "9", lang: "xx" };
  for (const [name, value] of Object.entries(nonsense)) {
    await set(name, value);
    await expect.poll(async () => (await heard(page, "error")).at(-1)?.attribute).toBe(name);
  }
  for (const name of ["theme", "persist", "loading"]) {
    await set(name, "nonsense");
    await expect.poll(async () => (await heard(page, "error")).at(-1)?.attribute).toBe(name);
  }
  expect(await guide.evaluate((it) => it.shadowRoot.textContent)).toBe(before);
  expect(page.messages.filter((message) => message.startsWith("warning"))).toHaveLength(8);
  expect(page.messages.filter((message) => message.startsWith("uncaught"))).toEqual([]);
});

test("where the page says later what is filed, who has verified counts at once, and for that order alone", async ({ page, host }) => {
  await host(help(element(`persist="none" received-at="2026-11-23T12:00:00+08:00"`)));
  await ready(page);
  await page.getByRole("button", { name: "提交了，网站显示…" }).click();
  await page.getByRole("button", { name: "无需重复提交" }).click();
  const file = (type) => page.locator("icp-sms-guide").evaluate((it, type) => it.setAttribute("filing-type", type), type);
  await file("add-website");
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  // The page speaks of another one, of which it knows when its SMS came.
  await file("cancel-entity");
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toHaveCount(0);
  await expect(page.getByRole("timer", { name: "剩余时间" })).toHaveText("23:00:00");
});

test("a control that the page takes away leaves the focus in the guide, however often it is drawn meanwhile", async ({ page, host }) => {
  await host(help(element(`persist="none"`)), { clock: false });
  await ready(page);
  const notYet = page.getByRole("button", { name: "还没有收到" });
  await expect(page.locator(".icp-guide--first"), "the whole program is there").toHaveCount(0);
  await notYet.focus();
  await page.locator("icp-sms-guide").evaluate(async (guide) => {
    const { port1, port2 } = new MessageChannel();
    const nextTask = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(null);
    guide.setAttribute("received-at", new Date(Date.now() - 60_000).toISOString());
    await nextTask;
    guide.setAttribute("compact", "");
  });
  await expect(notYet).toHaveCount(0);
  await expect(page.getByRole("region", { name: "下一步" })).toBeFocused();
});

test("loading=lazy starts on approach to the viewport", async ({ page, host }) => {
  const site = await host(help(`<div id="tall"></div>${element(`loading="lazy"`)}`, `<link rel="stylesheet" href="tall.css">`), {
    pages: { "/tall.css": "#tall { height: 5000px }" },
  });
  await page.waitForLoadState("networkidle");
  expect(site.requests.some(({ path }) => path.endsWith(".wasm"))).toBe(false);
  await expect(page.getByText("静态说明")).toBeAttached();
  await page.evaluate(() => scrollTo(0, 4500));
  await ready(page);
  await expect(page.getByRole("radio", { name: "新增网站" })).toBeVisible();
});

test("the script loaded twice defines the element once", async ({ page, host }) => {
  await host(help(element(), `<script type="module" src="icp-sms-guide.js?again"></script>`));
  await ready(page);
  expect(page.messages).toEqual([]);
});

test.describe("in a frame of the page", () => {
  const html = help(`${element()}<iframe></iframe>`);
  const move = (page) => page.evaluate(() => document.querySelector("iframe").contentDocument.body.append(document.querySelector("icp-sms-guide")));

  test("pressed there before the guide is ready, it comes when that is released", async ({ page, host }) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/guide_bg.*\.wasm$/, (route) => held.then(() => route.continue()));
    await host(html, { clock: false });
    await move(page);
    const frame = page.frameLocator("iframe");
    // The first takes the focus away from the page around.
    for (let press = 0; press < 2; press++) await frame.locator(".static").click();
    release();
    await expect(frame.getByRole("button", { name: "刚刚收到短信" })).toBeVisible();
  });

  test("that goes with it, it works again when the page puts it back", async ({ page, host }) => {
    await host(html);
    await ready(page);
    await move(page);
    await page.evaluate(() => {
      const guide = document.querySelector("iframe").contentDocument.querySelector("icp-sms-guide");
      document.querySelector("iframe").remove();
      document.body.append(guide);
    });
    await page.getByRole("radio", { name: "新增网站" }).click();
    await page.getByRole("button", { name: "刚刚收到短信", exact: true }).click();
    await expect(page.getByRole("timer")).toBeVisible();
  });
});
