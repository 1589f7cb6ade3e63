// embed.html in the frames of others: with a listener it is as high as its content, without one it
// scrolls by itself, and the page around hears what happens in it.
import { test as realTest } from "./support/host.mjs";
import { expect, test } from "./support/stub.mjs";

/** A page with frames and the listener of the embedding guide, which may come late. */
const around = (frames, head = "") => `<!doctype html><meta charset="utf-8"><title>帮助</title><link rel="icon" href="icon.svg">${head}${frames}`;
const FRAME = `<iframe src="embed.html?filing-type=add-website" width="400" height="300"></iframe>`;
const LISTENER = `
  globalThis.got = [];
  addEventListener("message", ({ data, source }) => {
    const frame = [...document.querySelectorAll("iframe")].find((it) => it.contentWindow === source);
    if (!frame || typeof data?.type !== "string") return;
    if (data.type === "icp-sms-guide:height") frame.height = data.height;
    else got.push([frame.title, data.type, data.detail]);
  });
  for (const { contentWindow } of document.querySelectorAll("iframe")) contentWindow?.postMessage({ type: "icp-sms-guide:height" }, "*");
`;
const LATE = { pages: { "/listener.js": LISTENER }, policy: null };

const frameOf = (page, index = 0) => page.frames().filter((it) => it.url().includes("embed.html"))[index];
const grow = (frame, height) =>
  frame.evaluate((height) => {
    const block = document.createElement("div");
    Object.assign(block.style, { height: `${height}px` });
    widgets[0].container.append(block);
  }, height);
const guides = (page, count = 1) =>
  expect.poll(() => Promise.all(page.frames().slice(1).map((it) => it.locator(".icp-card").count().catch(() => 0)))).toEqual(Array(count).fill(1));
const fits = (frame) => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
const overflow = (frame) => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY);

test("without a listener it scrolls by itself", async ({ page, stubbed }) => {
  await stubbed(around(FRAME), { policy: null });
  await guides(page);
  const frame = frameOf(page);
  await grow(frame, 1000);
  await frame.evaluate(() => scrollTo(0, 500));
  await expect.poll(() => frame.evaluate(() => scrollY)).toBe(500);
  await expect(page.locator("iframe")).toHaveAttribute("height", "300");
});

test("with the listener each of several frames takes its own height, and follows it up and down", async ({ page, stubbed }) => {
  const frames = `<iframe src="example.html" title="other" height="200"></iframe>${FRAME.replace(">", ` title="a">`)}${FRAME.replace(">", ` title="b">`)}`;
  await stubbed(around(`${frames}<script src="listener.js"></script>`), LATE);
  await expect.poll(() => page.evaluate(() => got.filter(([, type]) => type === "icp-sms-guide:ready").map(([title]) => title).sort())).toEqual(["a", "b"]);
  const [a, b] = [frameOf(page, 0), frameOf(page, 1)];
  const height = () => page.evaluate(() => Number(document.querySelector("iframe[title=a]").height));
  await expect.poll(() => fits(a)).toBe(true);
  const before = await height();
  await grow(a, 900);
  await expect.poll(height).toBeGreaterThanOrEqual(before + 900);
  await a.evaluate(() => widgets[0].container.lastElementChild.remove());
  await expect.poll(height).toBe(before);
  await grow(a, 20);
  await expect.poll(height).toBeGreaterThan(before);
  await expect.poll(() => overflow(a)).toBe("hidden");
  await expect.poll(() => fits(b)).toBe(true);
  const heights = await page.evaluate(() => [...document.querySelectorAll("iframe")].map((it) => Number(it.height)));
  expect(heights[0]).toBe(200);
  expect(heights[1]).toBeGreaterThan(heights[2]);
});

realTest("the guide itself fits into the frame, also when it grows", async ({ page, host }) => {
  await host(around(`${FRAME}<script src="listener.js"></script>`), LATE);
  await expect.poll(() => page.evaluate(() => got.some(([, type]) => type === "icp-sms-guide:ready"))).toBe(true);
  const frame = frameOf(page);
  await expect.poll(() => fits(frame)).toBe(true);
  await frame.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(frame.getByRole("timer")).toBeVisible();
  await expect.poll(() => fits(frame)).toBe(true);
});

realTest("what a link far below opens is taken into sight in a frame that is as high as its content", async ({ page, host }) => {
  await page.setViewportSize({ width: 420, height: 700 });
  await host(around(`<div style="height: 300px">帮助</div>${FRAME}<script src="listener.js"></script>`), LATE);
  const frame = frameOf(page);
  await frame.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect.poll(() => fits(frame)).toBe(true);
  for (const way of ["没收到短信", "依据和其他说法"]) {
    await frame.getByRole("navigation", { name: "其他情况" }).getByRole("button", { name: way }).click();
    await expect(frame.getByRole("region", { name: "下一步" }).getByRole("heading").first()).toBeInViewport({ ratio: 1 });
  }
});

test("a listener that comes late asks for the height", async ({ page, stubbed }) => {
  await stubbed(around(FRAME), LATE);
  await guides(page);
  await grow(frameOf(page), 700);
  await page.addScriptTag({ url: "listener.js" });
  await expect.poll(() => page.locator("iframe").getAttribute("height").then(Number)).toBeGreaterThan(700);
  await expect.poll(() => overflow(frameOf(page))).toBe("hidden");
});

test("the page around hears the guide's events", async ({ page, stubbed }) => {
  await stubbed(around(`${FRAME.replace(">", ` title="a">`)}<script src="listener.js"></script>`), LATE);
  await guides(page);
  await frameOf(page).evaluate(() => widgets[0].send("start", { startedAt: 1 }));
  await expect.poll(() => page.evaluate(() => got.at(-1))).toEqual(["a", "icp-sms-guide:start", { startedAt: 1 }]);
});

test("theme in the address is the frame's own colour scheme", async ({ page, stubbed }) => {
  const site = await stubbed(around(""));
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  for (const [query, wanted] of [["", "light dark"], ["?theme=dark", "dark"], ["?theme=light", "light"], ["?theme=pink", "light dark"]]) {
    await page.goto(`${site.url}embed.html${query}`);
    expect(await scheme(), query).toBe(wanted);
  }
});

test("in a sandbox without the site's origin it says where the instructions are, and nothing untrue", async ({ page, stubbed }) => {
  await stubbed(around(FRAME.replace("<iframe", `<iframe sandbox="allow-scripts"`)), { policy: null });
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "完整的核验说明" })).toBeVisible();
  await expect(frame.getByText("JavaScript")).toHaveCount(0);
  await expect(frame.getByRole("link", { name: "只有一个文件的向导" })).toHaveAttribute("href", "offline.html");
});

realTest("until the guide stands there the frame keeps the height that its page gave it", async ({ page, host }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/guide_bg-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const listener = `globalThis.heights = []; ${LISTENER.replace("frame.height = data.height", "heights.push(frame.height = data.height)")}`;
  const asked = page.waitForRequest("**/guide_bg-*.wasm");
  await host(around(`<script src="listener.js"></script>${FRAME}`), { pages: { "/listener.js": listener }, policy: null, clock: false });
  await asked;
  await page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ type: "icp-sms-guide:height" }, "*"));
  await frameOf(page).evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.locator("iframe")).toHaveAttribute("height", "300");
  release();
  await expect.poll(() => page.evaluate(() => heights[0] ?? 0)).toBeGreaterThan(300);
});

realTest("the page around hears what the element says as it begins", async ({ page, host }) => {
  const frame = FRAME.replace("?", "?theme=purple&amp;").replace(">", ` title="a">`);
  await host(around(`<script src="listener.js"></script>${frame}`), LATE);
  await expect.poll(() => page.evaluate(() => got.filter(([, type]) => type === "icp-sms-guide:error").map(([, , detail]) => detail.message))).toEqual([
    "theme: cannot take purple",
  ]);
});

realTest("words that cannot be had do not have the frame take the height of what stood there before", async ({ page, host }) => {
  const listener = `globalThis.heights = []; ${LISTENER.replace("frame.height = data.height", "heights.push(frame.height = data.height)")}`;
  await page.addInitScript(() => localStorage.setItem("icp-sms-guide:language", "en"));
  await page.route(/words\.en/, (route) => route.abort());
  await host(around(`<script src="listener.js"></script>${FRAME.replace(">", ` title="a">`)}`), { pages: { "/listener.js": listener }, policy: null, clock: false });
  await expect.poll(() => page.evaluate(() => got.map(([, type]) => type))).toContain("icp-sms-guide:ready");
  expect(await page.evaluate(() => got.map(([, type]) => type))).toContain("icp-sms-guide:error");
  await expect.poll(() => fits(frameOf(page))).toBe(true);
  expect(Math.min(...(await page.evaluate(() => heights)))).toBeGreaterThan(300);
});
