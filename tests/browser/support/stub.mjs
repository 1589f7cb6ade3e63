// A program of the tests' own in the place of the WebAssembly one: it draws a line and two controls,
// and notes how the loader drives it.
import { element, expect, heard, page as help, test as hosted } from "./host.mjs";

export { element, expect, help };

/** The module that the loader takes for the program's glue. */
export const GLUE = `
  const calls = (globalThis.calls ??= []);
  const widgets = (globalThis.widgets ??= []);
  class Widget {
    constructor(container) {
      if (globalThis.panicsAtFirst) {
        globalThis.panicsAtFirst = false;
        const panic = new Error("unreachable");
        stop(panic);
        throw panic;
      }
      Object.assign(this, { container, number: widgets.push(this), values: {} });
    }
    note(name, ...values) {
      calls.push([this.number, name, ...values]);
    }
    begin(send) {
      this.send = send;
      this.values = {};
      this.note("begin");
    }
    set(name, value) {
      if (name === "province" && value === "nowhere") return "province: cannot take nowhere";
      this.values[name] = value;
      this.note("set", name, value);
    }
    configure(files) {
      this.note("configure", files);
      return files?.some((file) => file.wrong) ? ["wrong: is wrong"] : [];
    }
    at(time) {
      this.note("at", time);
    }
    apply() {
      this.note("apply");
      if (globalThis.panics > 0) {
        globalThis.panics--;
        return stop(new Error("unreachable"));
      }
      const line = document.createElement("p");
      line.className = "icp-card";
      line.textContent = "guide " + (this.values.key ?? "unkept");
      const field = Object.assign(document.createElement("input"), { name: "field" });
      const guide = document.createElement("div");
      guide.className = "icp-guide";
      guide.append(line, field);
      this.container.replaceChildren(guide);
      this.send("drawn");
    }
    park() {
      this.note("park");
      this.container.replaceChildren();
    }
  }
  let stop;
  export const start = (stopped) => {
    stop = stopped;
    calls.push([0, "start"]);
    return { Widget, addWords: (lang, words) => (calls.push([0, "addWords", lang, words.length > 0]), true), default: async () => {} };
  };
`;

export const test = hosted.extend({
  /** Opens a help page whose guides run with that program. */
  stubbed: async ({ page, host }, use) => {
    await page.route(/\/assets\/guide-\w+\.js/, (route) => route.fulfill({ contentType: "text/javascript", body: GLUE }));
    await use((html, options = {}) => host(html, { clock: false, ...options }));
  },
});

/** What was called so, by whichever place: the values of each call. */
export const calls = (page, name) =>
  page.evaluate((name) => (globalThis.calls ?? []).filter(([, of]) => of === name).map(([, , ...values]) => values), name);

/** The last value of a setting, for the guide of each element that shows one. */
export const shown = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("icp-sms-guide")].map((it) => it.shadowRoot?.querySelector(".icp-card")?.textContent ?? null),
  );

/** The values that a setting was given, in order. */
export const settings = (page, name) => calls(page, "set").then((all) => all.filter(([of]) => of === name).map(([, value]) => value));

/** What was reported in `icp-sms-guide-error` events. */
export const errors = (page) => heard(page, "error").then((all) => all.map(({ message }) => message));

export const add = (page, html) => page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), html);
