// What every browser test does: serve the built page, open it at a fixed time, speak to it by role.
import { test as base, expect } from "@playwright/test";
import * as orders from "./orders.mjs";
import { serve } from "./server.mjs";

/** The policy under which the widget promises to run. Every page of these tests is served with it. */
export const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** Monday, 23 November 2026, 13:00 in Beijing. */
export const NOW = "2026-11-23T13:00:00+08:00";

export const test = base.extend({
  /** One server for a test file. */
  site: [
    async ({}, use) => {
      const site = await serve({ headers: { "content-security-policy": POLICY } });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  /** Everything that went wrong in the page; a test that expects something takes it out. */
  problems: async ({ page }, use) => {
    const problems = [];
    listen(page, problems);
    await use(problems);
    expect(problems).toEqual([]);
  },
  /** Opens the stand-alone page at a time. */
  guide: async ({ page, site, problems }, use) => {
    await use(new Guide(page, site, problems));
  },
});

export { expect };

/** A time some minutes after another, or before it. */
export const minutesAfter = (time, minutes) => new Date(new Date(time).getTime() + minutes * 60_000).toISOString();

/**
 * Lets the clock of a page's programs run on from a time, with the browser's own timers: in the hour of noon
 * in Beijing a guide would ask more than a test expects.
 */
export const runFrom = (page, at = NOW) =>
  page.addInitScript((ahead) => {
    const { now } = Date;
    Date.now = () => now() + ahead;
  }, new Date(at) - Date.now());

/** Stops the page's clock at a time, so that only the test moves it. */
export async function stop(clock, at) {
  // It can only be stopped in its future; then it may be set back.
  await clock.pauseAt(new Date(new Date(at).getTime() + 60_000));
  await clock.setSystemTime(new Date(at));
}

/** Hides the page, or shows it again, as the browser would. */
export const hide = (page, hidden) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    Object.defineProperty(document, "visibilityState", { value: hidden ? "hidden" : "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, hidden);

/** What the test runner says of the worker that it keeps away. */
const NO_WORKER = "Service Worker registration blocked by Playwright";

function listen(page, problems) {
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.text() === NO_WORKER) return;
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
}

/** The stand-alone page in words of the visitor's, who reads Chinese. */
export class Guide {
  #installed = false;

  constructor(page, site, problems) {
    Object.assign(this, { page, site, problems });
  }

  /** Opens the page at a time, which then stands still; again as often as a test likes. */
  async open({ at = NOW, query = "" } = {}) {
    const { clock } = this.page;
    if (this.#installed) {
      await clock.setSystemTime(new Date(at));
      await clock.resume();
    } else await clock.install({ time: new Date(at) });
    this.#installed = true;
    await this.page.goto(this.site.url + query);
    await this.ready();
    await stop(clock, at);
    // It looked at the clock while that was set.
    await this.sleepUntil(at);
    return this;
  }

  ready() {
    // With the program's second part: hours that go by while that is on its way would end its request.
    return this.page.locator(".icp-guide:not(.icp-guide--first)").getByRole("heading", { level: 1 }).waitFor();
  }

  // What is seen.

  /** What to do now: the card of the task. */
  task() {
    return orders.task(this.page);
  }

  /** A card says this sentence as its heading. */
  says(sentence) {
    return expect(this.task().getByRole("heading", { name: sentence })).toBeVisible();
  }

  timer() {
    return orders.timer(this.page);
  }

  recipients() {
    return orders.phones(this.page);
  }

  verified(name) {
    return orders.verified(this.page, name);
  }

  messages() {
    return orders.messages(this.page);
  }

  alert(text) {
    return this.page.getByRole("alert").filter({ hasText: text });
  }

  /** A part of the guide by its name for style sheets: the same in every language. */
  part(name) {
    return this.page.locator(`[part="${name}"]`);
  }

  button(name) {
    return orders.button(this.page, name);
  }

  radio(name) {
    return orders.radio(this.page, name);
  }

  /** The field for the time of the SMS. */
  receivedField() {
    return orders.receivedAt(this.page);
  }

  // What is done.

  press(name) {
    return orders.press(this.page, name);
  }

  /** Gives an answer. It may fold away at once. */
  choose(name) {
    return orders.answer(this.page, name);
  }

  /** Gives several answers to one question. */
  async tick(question, ...names) {
    const boxes = this.page.getByRole("group", { name: question });
    for (const name of names) await boxes.getByRole("checkbox", { name, exact: true }).check();
  }

  province(value) {
    return this.page.getByRole("combobox", { name: "备案省份" }).selectOption(value);
  }

  /** Says what the site shows, by the words that tell the message from others. */
  message(words) {
    return this.messages().getByRole("button", { name: words }).click();
  }

  /** Submitted the site's form, and says what it shows. */
  submitted(words) {
    return orders.siteShows(this.page, words);
  }

  /** Opens one of the links below the task. */
  way(label) {
    return orders.links(this.page).getByRole("button", { name: label }).click();
  }

  /** Opens the menu and chooses from it. */
  menu(item) {
    return orders.menu(this.page, item);
  }

  /** Enters when the SMS came, as the field takes it: 2026-11-23T09:00. */
  async received(value) {
    if (!(await this.receivedField().count())) {
      await this.page.getByRole("button", { name: /^(早些时候收到的|改收到短信的时间|填收到短信的时间)$/ }).first().click();
    }
    await this.receivedField().fill(value);
    await this.press("从收到时算起");
  }

  /** The website administrator's window, begun at the present. */
  begin() {
    return orders.begin(this.page);
  }

  /** The window of both people of an initial filing, begun at the present. */
  beginForTwo() {
    return orders.beginForTwo(this.page);
  }

  /** Presses the button that is named for the other language, whichever is spoken. */
  async speak(lang) {
    await this.part("header").locator(`button[lang="${lang}"]`).click();
    await this.page.locator(`.icp-guide[lang="${lang}"]`).waitFor();
  }

  /** Moves the clock without any timer firing, as sleep does, and lets the page look again. */
  async sleepUntil(time) {
    await this.page.clock.setSystemTime(new Date(time));
    await this.page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow")));
  }

  // Other pages, and what is stored.

  /** Another tab of the same browser with the same page, at the same time. */
  async tab(query = "") {
    const page = await this.page.context().newPage();
    listen(page, this.problems);
    await page.goto(this.site.url + query);
    const guide = new Guide(page, this.site, this.problems);
    await guide.ready();
    return guide;
  }

  /** Does something in a page of the same origin before the guide is opened. */
  async before(action, argument) {
    await this.page.goto(`${this.site.url}embed.html?persist=none`);
    return this.page.evaluate(action, argument);
  }

  /** What is stored under a key of the guide's, as text. */
  stored(key = "default") {
    return this.page.evaluate((key) => localStorage.getItem(`icp-sms-guide:${key}`), key);
  }
}
