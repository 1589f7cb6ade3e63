// Help pages of others, with the widget in them.
import { test as base, expect } from "@playwright/test";
import { NOW, POLICY, runFrom, stop } from "./guide.mjs";
import { serve } from "./server.mjs";

export { expect, POLICY };

/** A page with the two lines, and whatever else a test wants around them. */
export const page = (body = element(), head = "") =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>帮助</title>
<link rel="icon" href="icon.svg">${head}<script type="module" src="icp-sms-guide.js"></script></head><body>${body}</body></html>`;

/** The element with its static content. */
export const element = (attributes = "") =>
  `<icp-sms-guide ${attributes}><p class="static">静态说明</p></icp-sms-guide>`;

export const test = base.extend({
  /** Opens a help page: `host(html, { policy, pages })`. The clock stands at NOW, or runs on from it without `clock`. */
  host: async ({ page: tab }, use) => {
    const sites = [];
    await use(async (html, { policy = POLICY, pages = {}, clock = true, at = NOW } = {}) => {
      const headers = policy ? { "content-security-policy": policy } : {};
      const site = await serve({ headers, pages: { "/help.html": html, ...pages } });
      sites.push(site);
      if (clock) await tab.clock.install({ time: new Date(at) });
      else await runFrom(tab, at);
      tab.messages = [];
      tab.on("console", (message) => tab.messages.push(`${message.type()}: ${message.text()}`));
      tab.on("pageerror", (error) => tab.messages.push(`uncaught: ${error.message}`));
      await tab.addInitScript(() => {
        globalThis.heard = [];
        const names = ["ready", "change", "start", "milestone", "verified", "expired", "failed", "end", "used", "error"];
        for (const name of names) {
          document.addEventListener(`icp-sms-guide:${name}`, (event) => heard.push([name, event.detail, event.composed]));
        }
        document.addEventListener("securitypolicyviolation", (event) => heard.push(["violation", event.violatedDirective]));
      });
      await tab.goto(`${site.url}help.html`);
      if (clock) {
        await stop(tab.clock, at);
        // Who looked at the clock while that was set looks again.
        await tab.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow")));
      }
      return site;
    });
    for (const site of sites) await site.close();
    // A test that expects one takes it out.
    expect((tab.messages ?? []).filter((message) => message.startsWith("uncaught"))).toEqual([]);
  },
});

/** Holds requests back until what it returns is called. Then they go on, or fail with "abort". */
export const hold = async (tab, pattern, how = "continue") => {
  let letGo;
  const isLetGo = new Promise((resolve) => (letGo = resolve));
  await tab.route(pattern, (route) => isLetGo.then(() => route[how]()));
  return letGo;
};

/**
 * Takes the guide out of the page, lets what it waits for fail by `fail`, and returns how many errors it told of since:
 * the document hears nothing of an element that has gone.
 */
export async function errorsOnceGone(tab, fail) {
  await tab.evaluate(() => {
    const guide = document.querySelector("icp-sms-guide");
    globalThis.said = 0;
    guide.addEventListener("icp-sms-guide:error", () => globalThis.said++);
    guide.remove();
  });
  const failed = tab.waitForEvent("requestfailed");
  fail();
  await failed;
  await nextTurn(tab);
  return tab.evaluate(() => said);
}

/** What comes of the present turn has come. */
export const nextTurn = (tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));

/** Waits until every guide of the page is ready. */
export const ready = (tab, count = 1) =>
  expect.poll(() => tab.evaluate(() => heard.filter(([name]) => name === "ready").length)).toBe(count);

/** What the document heard, by name. */
export const heard = (tab, name) =>
  tab.evaluate((wanted) => heard.filter(([of]) => of === wanted).map(([, detail]) => detail), name);
