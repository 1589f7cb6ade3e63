// What strangers can hand to a page: the parameters of its address, and messages to the one in an iframe.
import { expect, test } from "./support/guide.mjs";

/** For a long run: ADDRESSES=2000. */
const COUNT = Number(process.env.ADDRESSES ?? 60);

const NAMES = ["filing-type", "province", "submitted-at", "received-at", "lang", "theme", "config", "storage-key", "persist", "loading", "data-page", "onclick", "style", "__proto__"];
const VALUES = [
  "", " ", "add-website", "cancel-access", "CN-ZJ", "CN-XX", "en", "zh", "zh-Hant-TW", "none", "local", "dark", "lazy", "null", "undefined", "%00", "\u0000", "\u202e文",
  "2026-11-23T12:00:00+08:00", "2026-11-23T12:00:00 08:00", "9999-12-31T23:59:60Z", "-1", "1e308", "NaN", "0".repeat(3000),
  "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "javascript:alert(1)", "data:text/html,<b>1</b>", "//example.com/x.json", "https://example.com/x.json",
  "\\\\example.com", "../..", "providers/example.json", "index.html", "blob:x", "[object Object]", "${alert(1)}", "{{1+1}}",
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
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const one = async (address) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.src = address;
    const fault = (what) => found.push(`${address}: ${what}`);
    const root = () => frame.contentDocument.querySelector("icp-sms-guide")?.shadowRoot;
    for (let tries = 0; tries < 500 && !root()?.querySelector("[part=header]"); tries++) await pause();
    if (!root()?.querySelector("[part=header]")) return fault("no guide");
    for (const it of [...frame.contentDocument.querySelectorAll("*"), ...root().querySelectorAll("*")]) {
      const { protocol } = new URL(it.getAttribute("href") ?? "", frame.contentDocument.baseURI);
      if (!["http:", "https:", "mailto:", "tel:"].includes(protocol)) fault(it.outerHTML);
      if (it.matches("img, iframe, object, embed, base, script:not([src])")) fault(it.outerHTML);
      for (const { name } of it.attributes) if (/^on|^style$/.test(name) && it.localName !== "icp-sms-guide") fault(`${it.localName} ${name}`);
    }
    if (!root().querySelector("h1, h2").textContent.match(/ICP/)) fault("no title");
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

test("messages to a page in an iframe change nothing", async ({ page, site }) => {
  const uncaught = [];
  page.on("pageerror", (error) => uncaught.push(error.message));
  await page.goto(`${site.url}embed.html`);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement("iframe"), { src: "embed.html?filing-type=add-website" });
    document.body.replaceChildren(frame);
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("radio", { name: "新增网站" })).toBeChecked();
  const before = await frame.locator("[part=guide]").innerHTML();
  await page.evaluate((values) => {
    const { contentWindow } = document.querySelector("iframe");
    const types = ["icp-sms-guide:height", "icp-sms-guide:change", "icp-sms-guide:ready", "message", null];
    for (const value of values) {
      contentWindow.postMessage(value, "*");
      for (const type of types) contentWindow.postMessage({ type, value, height: value, "filing-type": value, config: value, detail: { value } }, "*");
    }
  }, VALUES);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await frame.locator("[part=guide]").innerHTML()).toBe(before);
  expect(uncaught).toEqual([]);
});

test("an address of the site that leads to a stranger's file brings none", async ({ page, site, problems }) => {
  await page.route("**/go", (route) => route.fulfill({ status: 302, headers: { location: "/providers/example.json" } }));
  await page.goto(`${site.url}embed.html?config=go`);
  await expect.poll(() => problems.filter((problem) => problem.startsWith("<icp-sms-guide> config go: file:")).length).toBe(1);
  await page.getByText(/^备案咨询$/).click();
  await expect(page.getByText("4000188113-3")).toBeVisible();
  problems.length = 0;
});

test("the oldest browsers that are promised can take an address and a provider's file", async ({ page, site, problems }) => {
  await page.addInitScript(() => {
    delete URL.canParse;
    delete AbortSignal.timeout;
    delete Element.prototype.ariaBusy;
  });
  await page.goto(`${site.url}embed.html?config=providers/example.json`);
  await page.getByText(/^备案咨询$/).click();
  await expect(page.locator(".icp-link")).toHaveAttribute("href", "https://support.example.com/icp");
  expect(problems).toEqual([]);
});
