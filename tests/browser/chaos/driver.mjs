// Two tabs of a browser with help pages of others, of which each holds guides: opened, pressed and looked at.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { POLICY } from "../support/guide.mjs";
import { page as help } from "../support/host.mjs";
import { serve } from "../support/server.mjs";
import { look } from "./page-look.mjs";
import { press } from "./page-press.mjs";
import { keepRealTimers, watch } from "./page.mjs";

export const START = Date.parse("2026-11-23T13:00:00+08:00");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
/** What the console may say: docs/embedding.md, "When something is wrong". */
const DOCUMENTED = [/^<icp-sms-guide> (cannot speak English|provider |received-at: |submitted-at: )/];
/** The words of English, all that fails where the network is "failing". */
const WORDS = /\/words\.en-/;
const OF_THE_NETWORK = /^Failed to load resource/;

export class Driver {
  #site;
  #context;
  tabs = [];
  problems = [];
  isFaulty = false;

  static async open(browser) {
    const driver = new Driver();
    driver.#site = await serve({
      headers: { "content-security-policy": POLICY },
      pages: { "/help.html": help("<main></main><aside></aside>") },
      // The server fails by itself: a request that the browser holds back for a test may never be answered.
      wrong: (path) => (driver.how === "failing" && WORDS.test(path) ? { status: 500, body: "" } : undefined),
    });
    // Of the worker, other tests tell; here it would answer in the place of the network.
    driver.#context = await browser.newContext({ viewport: { width: 320, height: 640 }, serviceWorkers: "block" });
    await driver.#context.addInitScript(keepRealTimers);
    // A mistake made on purpose, in a build that can make them: see mutations.mjs.
    if (process.env.MUTATION) await driver.#context.addInitScript((number) => (globalThis.mutation = number), Number(process.env.MUTATION));
    await driver.#context.clock.install({ time: new Date(START) });
    for (const script of [watch, look, press]) await driver.#context.addInitScript(script);
    for (const _ of [1, 2]) driver.tabs.push(await driver.#newTab());
    await driver.#context.clock.pauseAt(new Date(START + 60_000));
    return driver;
  }

  async #newTab() {
    const page = await this.#context.newPage();
    page.on("pageerror", (error) => this.problems.push(`uncaught: ${error.stack}`));
    page.on("console", (message) => {
      const text = message.text();
      if (!["error", "warning"].includes(message.type()) || DOCUMENTED.some((it) => it.test(text))) return;
      if (!(this.isFaulty && OF_THE_NETWORK.test(text))) this.problems.push(`console: ${text}`);
    });
    await page.goto(`${this.#site.url}help.html`);
    return page;
  }

  async close() {
    await this.#context.close();
    await this.#site.close();
  }

  /** Everything as at the first visit, in the same pages. */
  async reset() {
    await this.network("well");
    for (const tab of this.tabs) await tab.evaluate(() => document.querySelectorAll("icp-sms-guide").forEach((it) => it.remove()));
    // The tabs may be processes apart, each with a copy of what is stored.
    await this.tabs[0].evaluate(() => localStorage.clear());
    await this.tabs[1].waitForFunction(() => localStorage.length === 0, undefined, { polling: 10 });
    await this.#context.clock.setSystemTime(new Date(START));
    this.problems.length = 0;
  }

  /** How the network does: "well", "gone", or without the words of English. */
  async network(how) {
    if (this.how === how) return;
    this.isFaulty ||= how !== "well";
    this.how = how;
    // At once, the page asks again for what it lacks.
    await this.#context.setOffline(how === "gone");
  }

  /** What failed while the network came back is asked for again after some seconds, which stand still with the clock. */
  async askAgain() {
    for (const tab of this.tabs) await tab.evaluate(() => dispatchEvent(new Event("online")));
  }

  /** The time goes on in a tab. */
  at = (tab, now) => this.tabs[tab].evaluate((now) => chaos.at(now), now);

  /** Sets the clock without a timer firing, as sleep and people do, and lets the pages look again. */
  async setClock(now) {
    await this.#context.clock.setSystemTime(new Date(now));
    for (const tab of this.tabs) await tab.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow")));
  }

  /** Puts an element with these attributes into the page, before another if there is one. */
  add = (tab, attributes, before) =>
    this.tabs[tab].evaluate(
      ([attributes, before]) => {
        const guide = document.createElement("icp-sms-guide");
        for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
        guide.textContent = "静态说明";
        const all = document.querySelectorAll("icp-sms-guide");
        if (before === undefined || !all[before]) document.querySelector("main").append(guide);
        else all[before].before(guide);
      },
      [attributes, before],
    );

  change = (tab, index, name, value) =>
    this.tabs[tab].evaluate(
      ([index, name, value]) => {
        const guide = document.querySelectorAll("icp-sms-guide")[index];
        if (value === null) guide.removeAttribute(name);
        else guide.setAttribute(name, value);
      },
      [index, name, value ?? null],
    );

  /** Takes an element out, puts it at the end, or another of the same attributes in its place. */
  arrange = (tab, index, how) =>
    this.tabs[tab].evaluate(
      ([index, how]) => {
        const guide = document.querySelectorAll("icp-sms-guide")[index];
        if (how === "remove") guide.remove();
        if (how === "move") document.querySelector("main").append(guide);
        if (how === "replace") guide.replaceWith(guide.cloneNode(true));
      },
      [index, how],
    );

  async reload(tab, all, now) {
    // A new document takes the time from the browser, and not from the old one.
    await this.#context.clock.setSystemTime(new Date(now));
    await this.tabs[tab].reload();
    for (const attributes of all) await this.add(tab, attributes);
  }

  press = (tab, index, seed, now, byMouse) =>
    this.tabs[tab].evaluate(([index, seed, now, byMouse]) => chaos.press(index, seed, now, byMouse), [index, seed, now, byMouse]);
  /** A visitor whose aim moved away at that moment tries again. Returns whether it was hit: it may have gone. */
  async click(tab) {
    for (let turn = 0; turn < 3; turn++) {
      const at = await this.tabs[tab].evaluate(() => chaos.where());
      if (!at) return false;
      await this.tabs[tab].mouse.click(at.x, at.y);
      if (await this.tabs[tab].evaluate(() => chaos.isHit)) return true;
    }
    return false;
  }
  choose = (tab, value) => this.tabs[tab].evaluate((value) => chaos.choose(value), value);
  look = (tab, now) => this.tabs[tab].evaluate((now) => chaos.look(now), now);

  /** Another language moves what stands there, so its words are waited for where they can come. */
  async spoken(tab, index, lang) {
    if (this.how !== "well") return;
    const isThere = ([index, lang]) => chaos.guides()[index]?.shadowRoot.querySelector(".icp-guide")?.getAttribute("lang") === lang;
    await this.tabs[tab].waitForFunction(isThere, [index, lang], { polling: 10 });
  }

  /** What axe finds. It waits by timers, which stand still here, so it gets the real ones. */
  async axe(tab) {
    const page = this.tabs[tab];
    if (!(await page.evaluate(() => "axe" in globalThis))) {
      await page.evaluate(`(({ setTimeout, clearTimeout }) => { ${AXE} })(globalThis.realTimers)`);
    }
    const found = await page.evaluate(async (runOnly) => {
      // What stays in sight, or is open, lies over what is below it: that makes no target smaller.
      const flat = new CSSStyleSheet();
      flat.replaceSync(".icp-time, .icp-undo, .icp-menu__items { position: static !important }");
      const roots = chaos.guides().map((it) => it.shadowRoot).filter(Boolean);
      for (const root of roots) root.adoptedStyleSheets.push(flat);
      try {
        return await axe.run("icp-sms-guide", { runOnly, resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
      } finally {
        for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== flat);
      }
    }, RULES);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.target.join(" ")).join(", ")}`);
  }
}
