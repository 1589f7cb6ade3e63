// What strangers can hand to a page: the parameters of its address, and messages to the one in an iframe.
import { readFileSync } from "node:fs";
import { expect, test } from "./support/guide.mjs";
import { element, page as help, ready, test as hosted } from "./support/host.mjs";
import { answer, task } from "./support/orders.mjs";

/** For a long run: ADDRESSES=2000. */
const COUNT = Number(process.env.ADDRESSES ?? 40);

const NAMES = ["filing-type", "province", "submitted-at", "received-at", "lang", "theme", "provider", "config", "storage-key", "persist", "compact", "loading", "data-page", "data-configs", "onclick", "style", "__proto__"];
const VALUES = [
  "", " ", "add-website", "cancel-access", "CN-ZJ", "CN-XX", "en", "zh", "zh-Hant-TW", "none", "local", "dark", "lazy", "null", "undefined", "%00", "\u0000", "\u202e文",
  "2026-11-23T12:00:00+08:00", "2026-11-23T12:00:00 08:00", "9999-12-31T23:59:60Z", "-1", "1e308", "NaN", "0".repeat(3000),
  "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "javascript:alert(1)", "data:text/html,<b>1</b>", "//example.com/x.json", "https://example.com/x.json",
  "\\\\example.com", "../..", "../config", "default:aside", "language", "aliyun", "huaweicloud", "nobody", "example.json", "index.html", "blob:x", "[object Object]", "${alert(1)}", "{{1+1}}",
];

/** The same numbers in each run. */
function numbers(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

function query(random) {
  const pairs = Array.from({ length: 1 + random(5) }, () => [NAMES[random(NAMES.length)], VALUES[random(VALUES.length)]]);
  return `?${new URLSearchParams(pairs)}`;
}

/**
 * In a page: opens the addresses in frames, ten at a time, waits for each guide, and returns what must
 * not be there: other links, markup that is not ours, handlers, a guide that does not come or asks others.
 */
async function open(addresses) {
  const found = [];
  const frames = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const one = async (address) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.src = address;
    const fault = (what) => found.push(`${address}: ${what}`);
    const root = () => frame.contentDocument.querySelector("icp-sms-guide")?.shadowRoot;
    const guide = () => root()?.querySelector(".icp-guide:not([data-prerendered]) [part=task]");
    const until = performance.now() + 10_000;
    while (!guide() && performance.now() < until) await frames();
    if (!guide()) return fault("no guide");
    for (const it of [...frame.contentDocument.querySelectorAll("*"), ...root().querySelectorAll("*")]) {
      const { protocol } = new URL(it.getAttribute("href") ?? "", frame.contentDocument.baseURI);
      if (!["http:", "https:", "mailto:", "tel:", "sms:"].includes(protocol)) fault(it.outerHTML);
      if (it.matches("img, iframe, object, embed, base, script:not([src])")) fault(it.outerHTML);
      for (const { name } of it.attributes) if (/^on|^style$/.test(name) && it.localName !== "icp-sms-guide") fault(`${it.localName} ${name}`);
    }
    if (!guide().querySelector("h2, h3").textContent) fault("nothing is said");
    const asked = frame.contentWindow.performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin);
    if (asked.some((origin) => origin !== location.origin)) fault(`asked ${asked}`);
    frame.remove();
  };
  for (let from = 0; from < addresses.length; from += 10) await Promise.all(addresses.slice(from, from + 10).map(one));
  return found;
}

for (const [file, seed] of [["index.html", 1], ["embed.html", 2]]) {
  test(`${COUNT} addresses of ${file}`, async ({ page, site }) => {
    test.slow();
    const uncaught = [];
    page.on("pageerror", (error) => uncaught.push(error.message));
    page.on("dialog", (dialog) => dialog.dismiss().then(() => uncaught.push("a dialog")));
    await page.goto(`${site.url}embed.html`);
    await page.evaluate(() => document.body.replaceChildren());
    const random = numbers(seed);
    const addresses = Array.from({ length: COUNT }, () => `${site.url}${file}${query(random)}`);
    expect(await page.evaluate(open, addresses)).toEqual([]);
    expect(uncaught).toEqual([]);
  });
}

test("messages to a page in an iframe change nothing", async ({ page, site, problems }) => {
  await page.goto(`${site.url}embed.html`);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement("iframe"), { src: "embed.html?filing-type=add-website" });
    document.body.replaceChildren(frame);
  });
  const frame = page.frameLocator("iframe");
  await expect(task(frame).first()).toBeVisible();
  const before = await frame.locator("[part=guide]").innerHTML();
  await page.evaluate(async (values) => {
    const { contentWindow } = document.querySelector("iframe");
    const types = ["icp-sms-guide:height", "icp-sms-guide:change", "icp-sms-guide:ready", "message", null];
    for (const value of values) {
      contentWindow.postMessage(value, "*");
      for (const type of types) contentWindow.postMessage({ type, value, height: value, "filing-type": value, config: value, detail: { value } }, "*");
    }
    // They come in order: after this one, all have come.
    const last = new Promise((resolve) => contentWindow.addEventListener("message", ({ data }) => data === "last" && resolve()));
    contentWindow.postMessage("last", "*");
    await last;
  }, VALUES);
  expect(await frame.locator("[part=guide]").innerHTML()).toBe(before);
  expect(problems).toEqual([]);
});

test("an address names no file whose contact would then be called: it is not even asked for", async ({ page, site, problems }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${site.url}index.html?config=example.json&filing-type=cancel-website`);
  await expect(page.getByRole("heading", { name: "暂无验证" })).toBeVisible();
  await expect(page.getByText("示例云")).toHaveCount(0);
  expect(asked.filter((url) => /example/.test(new URL(url).pathname))).toEqual([]);
  expect(problems.splice(0)).toEqual([expect.stringContaining("is not listed in this page's data-configs")]);
});

hosted("the oldest browsers that are promised can take an order and a provider's file", async ({ page, host }) => {
  await page.addInitScript(() => {
    delete URL.canParse;
    delete AbortSignal.timeout;
    delete Element.prototype.ariaBusy;
    delete Element.prototype.checkVisibility;
  });
  const file = readFileSync(new URL("../../static/example.json", import.meta.url), "utf8");
  await host(help(element('config="provider.json"')), { pages: { "/provider.json": file }, clock: false });
  await ready(page);
  await answer(page, "新增网站");
  await page.getByRole("button", { name: /^问备案客服/ }).click();
  await expect(page.getByRole("link", { name: /example|在线|示例/ }).first()).toHaveAttribute("href", /support\.example\.com/);
  expect(page.messages).toEqual([]);
});
