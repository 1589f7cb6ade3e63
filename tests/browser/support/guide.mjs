// What every browser test does: serve the built page, open it at a fixed time, speak to it by role.
import { test as base, expect } from "@playwright/test";
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

function listen(page, problems) {
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
}

/** The stand-alone page in words of the visitor's. */
export class Guide {
  constructor(page, site, problems) {
    Object.assign(this, { page, site, problems });
  }

  async open({ at = NOW, query = "" } = {}) {
    await this.page.clock.install({ time: new Date(at) });
    await this.page.goto(this.site.url + query);
    await this.ready();
    await stop(this.page.clock, at);
    return this;
  }

  ready() {
    return this.page.locator(".icp-guide:not([data-prerendered])").getByRole("heading", { level: 1 }).waitFor();
  }

  radio(name) {
    return this.page.getByRole("radio", { name, exact: true });
  }

  check(name) {
    return this.radio(name).check();
  }

  tick(name) {
    return this.page.getByRole("checkbox", { name, exact: true }).check();
  }

  province(value) {
    return this.page.getByRole("combobox", { name: "备案省份" }).selectOption(value);
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  press(name) {
    return this.button(name).click();
  }

  /** Enters when the SMS came, as the field takes it: 2026-11-23T09:00. */
  async received(value) {
    const fold = this.page.locator("summary", { hasText: "收到短信的时间" });
    if ((await fold.count()) && !(await this.receivedField().isVisible())) await fold.click();
    await this.receivedField().fill(value);
    await this.receivedField().press("Enter");
  }

  receivedField() {
    return this.page.getByLabel("收到短信的时间（北京时间）");
  }

  recipients() {
    return this.page.getByRole("list", { name: "接收验证码的手机" });
  }

  timer() {
    return this.page.getByRole("timer", { name: "剩余时间" });
  }

  deadline() {
    return this.page.getByText(/^截止时间 /);
  }

  /** A part of the guide by its name for style sheets: the same in every language. */
  part(name) {
    return this.page.locator(`[part="${name}"]`);
  }

  /** Clicks an answer by its group and place, in any language. */
  choose(group, index) {
    return this.page.locator(`input[name="${group}"]`).nth(index).click();
  }

  /** While the window runs: the two people of an initial filing are different. */
  async differentPeople() {
    await this.part("answers").getByRole("button").click();
    await this.choose("same", 1);
    await this.part("questions").getByRole("button").last().click();
  }

  step(index) {
    return this.part("steps").getByRole("listitem").nth(index).getByRole("button").first().click();
  }

  /** Opens one of the states of `states.mjs`. */
  async state({ at, query = "", then = async () => {} }, lang = "zh-CN") {
    await this.open({ at, query: `${query || "?"}&lang=${lang}` });
    await then(this);
    await this.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.blur());
    return this;
  }

  /** The website administrator's window, begun at the present. */
  async begin() {
    await this.check("新增网站");
    await this.press("刚刚收到短信");
    await expect(this.timer()).toBeVisible();
  }

  /** Moves the clock without any timer firing, as sleep does, and lets the page look again. */
  async sleepUntil(time) {
    await this.page.clock.setSystemTime(new Date(time));
    await this.page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow")));
  }

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

  verified(name) {
    return this.page.getByRole("checkbox", { name: `${name}已完成核验` });
  }

  alert(text) {
    return this.page.getByRole("alert").filter({ hasText: text });
  }
}
