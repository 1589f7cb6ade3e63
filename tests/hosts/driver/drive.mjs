// A site in use: what a visitor does, and what is seen then.
import { contrasts } from "./contrast.mjs";
import { expect } from "./browser.mjs";

/** Every host has these lines in its second and third page; the first has a link to the second. */
const NOW = "2026-11-25T12:00:00+08:00";
const LEFT = "21:00:00";
const FIRST = /Initial filing|首次备案|新增备案/;
const OTHER = /Add an internet information service|新增互联网信息服务/;
/** What a browser says of a request that was stopped because it went to somebody else's server. */
const ELSEWHERE = /^Failed to load resource: net::ERR_FAILED /;
const SOON = { timeout: 20_000 };

/** What of a page is the host's own. */
const OWN = ["html", "body", "h1", "main p, h1 ~ p", "main p a, h1 ~ p a"];
const LOOK = ["color", "background-color", "font-family", "font-size", "font-weight", "line-height", "margin", "padding", "display", "position", "text-decoration-line"];
const look = (page, more = []) =>
  page.evaluate(
    ([selectors, names]) =>
      selectors.map((selector) => {
        const found = document.querySelector(selector);
        if (!found) return [selector, "is not there"];
        const style = getComputedStyle(found);
        return [selector, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
      }),
    [[...OWN, ...more], LOOK],
  );

/** A tab for one visitor, who has never been there, at a time that stands still; and what its console says. */
async function visitor(browser, site, host, { scheme = "light", kept = {}, without = false } = {}) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(NOW));
  await page.addInitScript((kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)), kept);
  // No host asks anybody else; an icon is no part of any.
  await page.route((url) => url.hostname !== new URL(site.url).hostname, (route) => route.abort());
  await page.route("**/favicon.*", (route) => route.fulfill({ status: 204 }));
  if (without && host.folder) await page.route("**/icp-sms-guide/**", (route) => route.abort());
  const said = [];
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(`${message.text()} (${message.location().url})`));
  const go = async (which) => {
    // Where pages differ by their hash alone, only the way from another document is a load.
    await page.goto("about:blank");
    await page.goto(new URL(host.pages[which], site.url).href);
  };
  return { page, go, said, close: () => context.close() };
}

/** How the host's own things look where the guide never comes. */
export async function ownLook(browser, site, host) {
  const { page, go, close } = await visitor(browser, site, host, { without: true });
  await go("guide");
  await expect(page.locator("icp-sms-guide")).toBeAttached(SOON);
  return look(page, host.own).finally(close);
}

const timer = (page) => page.locator("icp-sms-guide:visible").getByRole("timer");
const guide = (page) => page.locator("icp-sms-guide:visible");

/** Whether a text that stands in the element itself, and in no other, has a place on the page. */
function showsItsOwn(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects().length > 0;
}

/** The rows' cells, and what went wrong. */
export async function drive(browser, site, host, own) {
  const seen = {};
  const problems = [];
  const check = async (name, work) => {
    try {
      seen[name] = (await work()) ?? "yes";
    } catch (error) {
      seen[name] = "NO";
      problems.push(`${name}: ${error.message.replaceAll(/\u001b\[\d+m/g, "").split("\n").filter(Boolean).slice(0, 6).join(" / ")}`);
    }
  };
  const tab = await visitor(browser, site, host);
  const { page, go, said } = tab;
  const first = async () => {
    await expect(guide(page)).toContainText(FIRST, SOON);
    if (await guide(page).evaluate(showsItsOwn)) throw new Error("the element's own content still shows");
  };
  // A development server makes a page when it is first asked for, and may load it anew then.
  for (const which of ["guide", "other", "home"]) await go(which);
  // Some ask for changes without an end.
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => {});
  await check("direct", async () => {
    await go("guide");
    await first();
  });
  await check("countdown", () => expect(timer(page)).toContainText(LEFT, SOON));
  await check("style", async () => {
    const border = await page.locator(".icp-card").first().evaluate((card) => getComputedStyle(card).borderTopWidth);
    if (border !== "1px") throw new Error(`a card's border is ${border}`);
  });
  await check("theme", async () => {
    const other = (await look(page, host.own)).flatMap((it, at) => it.map((value, of) => [it[0], own[at][of], value]));
    const changed = other.filter(([, before, now]) => before !== now);
    if (changed.length) throw new Error(changed.map(([of, before, now]) => `${of} had ${before} and has ${now}`).join("; "));
  });
  await check("linked", async () => {
    await go("home");
    await page.getByRole("link", { name: "Go to the guide" }).click();
    await first();
    await expect(timer(page)).toContainText(LEFT, SOON);
  });
  await check("other", () => other(page));
  await check("back", async () => {
    await page.goBack();
    await first();
    await expect(timer(page)).toContainText(LEFT, SOON);
  });
  await check("console", () => {
    const noise = [ELSEWHERE, ...(host.noise ?? [])];
    const left = said.filter((line) => !noise.some((known) => known.test(line)));
    if (left.length) throw new Error([...new Set(left)].join(" / "));
  });
  await tab.close();
  await check("contrast", () => contrasts((settings) => visitor(browser, site, host, settings), host, expect));
  return { seen, problems };
}

/** Another filing, for which nothing has begun: it takes over nothing, neither at once nor after a reload. */
async function other(page) {
  await page.getByRole("link", { name: "Go to the other" }).click();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(guide(page)).toContainText(OTHER, SOON);
    await expect(guide(page)).not.toContainText(FIRST);
    await expect(timer(page)).toBeHidden();
  }
}
