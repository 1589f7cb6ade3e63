// <icp-sms-guide>: a custom element around the WebAssembly program. The element's own content stays
// in sight until the guide is ready, and wherever it cannot run.

import { ATTRIBUTES, CHOICES, mirror, SETTINGS, upgrade } from "./attributes.js";
import { before } from "./before.js";
import { onceForDoubleTaps } from "./double-tap.js";
import { NAME, report, send } from "./events.js";
import { notice } from "./notice.js";
import { whenOnline } from "./online.js";
import { Press } from "./press.js";
import { load, loadEnglish } from "./program.js";
import { choose, configure, follow, keeps, unfollow, wanted } from "./provider.js";
import { nameOf } from "./rules.js";
import { ALL, inheritedLang, valueOf } from "./settings.js";
import { join, leave } from "./storage-key.js";
import { adopt } from "./stylesheet.js";

/** By these its number among the others may become another one. */
const NUMBERED_BY = ["filing-type", "provider", "config", "storage-key", "persist"];

/** Keys that are pressed in one of these are meant for it, and not for the page's shortcuts. */
const FIELDS = "input, select, textarea";

// On a server, where pages are made ahead, there are no elements: the module then does nothing.
class IcpSmsGuide extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ATTRIBUTES;

  #place;
  #approach;
  /** Who hands over to the guide, where the page has something in its place. */
  #early;
  #press;
  /** Which page of rules it asked for last. */
  #want;
  /** By which page of rules the order goes that is shown, by its name, if that is not left to the page. */
  #rules;
  /** Whether it could not begin. */
  #hasFailed = false;

  connectedCallback() {
    // Moved within the page, it goes on.
    if (this.#place) return;
    join(this);
    upgrade(this);
    if (!this.shadowRoot) this.#open();
    for (const name of Object.keys(CHOICES)) this.#checkChoice(name);
    if (this.getAttribute("loading") !== "lazy" || !("IntersectionObserver" in globalThis)) return this.#start();
    this.#approach = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
      { rootMargin: "400px" },
    );
    this.#approach.observe(this);
  }

  disconnectedCallback() {
    this.#approach?.disconnect();
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  /** In another document it needs a style sheet of that one. */
  adoptedCallback() {
    if (this.#place?.container.isConnected) adopt(this.shadowRoot, this.#place.program.style);
  }

  #leave() {
    leave(this);
    unfollow(this);
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    this.#showOwn();
    place.program.users.delete(this);
    place.program.park(place);
  }

  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (name in CHOICES && this.shadowRoot && this.isConnected) this.#checkChoice(name);
    if (name === "loading" && value !== "lazy" && this.#approach) this.#start();
    // Elements are numbered among those that file the same and keep it without a name.
    if (NUMBERED_BY.includes(name) && (this.isConnected || this.#place)) join(this);
    // In another language it may do without what it could not have.
    if (name === "lang" && this.#hasFailed && this.isConnected) this.#start();
    if (!this.#place) return;
    if (SETTINGS.includes(name)) this.#set(name);
    if (name === "provider" || name === "config") this.#configure(this.#place);
    for (const other of ["key", "offer-providers"]) this.#set(other);
    this.#place.widget.apply();
  }

  #open() {
    const root = this.attachShadow({ mode: "open" });
    this.#press = new Press(root);
    this.#showOwn();
    const keep = (event) => event.target.matches(FIELDS) && event.stopPropagation();
    for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keep);
    onceForDoubleTaps(root);
  }

  async #start() {
    this.#approach?.disconnect();
    this.#approach = undefined;
    this.#hasFailed = false;
    let running;
    try {
      const loading = load();
      const words = /^en\b/i.test(valueOf(this, "lang") ?? "") ? loadEnglish() : undefined;
      this.#early ??= before.program?.(this);
      [running] = await Promise.all([loading, words]);
      // It may have gone, or gone and come back, in the meantime.
      if (!this.isConnected || this.#place) return;
      if (running.ended) return this.#start();
      if (words) running.learn(await words);
      running.users.set(this, (error) => this.#end(error));
      this.#place = running.take();
      await this.#show(this.#place);
    } catch (error) {
      // Who uses a program that panicked has been told.
      if (running?.ended) return;
      this.#hasFailed = true;
      this.#showOwn();
      report(this, `shows its static content: ${error.message}`, {}, "error");
      whenOnline(() => this.isConnected && this.#start());
    }
  }

  /** The program panicked, and with it what this element showed. Without an error it begins anew. */
  #end(error) {
    this.#place = undefined;
    unfollow(this);
    this.#showOwn();
    if (!error) return this.#start();
    this.shadowRoot.prepend(notice());
    report(this, `stopped, and shows its static content: ${error.message}`, {}, "error");
  }

  /** Shows the element's own content. */
  #showOwn() {
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  async #show(place) {
    const here = () => this.#place === place && this.isConnected;
    place.here = here;
    this.#rules = undefined;
    place.widget.begin((name, detail) => here() && this.#receive(place, name, detail));
    // It holds where the element's own cannot be taken.
    place.widget.set("lang", inheritedLang(this));
    for (const name of ALL) this.#set(name);
    follow(this, () => here() && this.#rules === undefined && this.#provide(place));
    await this.#configure(place);
    if (!here()) return;
    place.widget.apply();
    if (!place.program.isWhole) await this.#complete(place);
  }

  /** Shows what needs the program's second part, once that is here, or that it is missing. */
  async #complete(place) {
    try {
      await place.program.complete();
    } catch (error) {
      report(this, `shows its first question alone: ${error.message}`, {}, "error");
      whenOnline(() => this.#completeAgain(place));
    }
    await this.#press?.end();
    if (place.here()) place.widget.apply();
  }

  async #completeAgain(place) {
    if (!place.here() || place.program.isWhole) return;
    const complete = this.#complete(place);
    place.widget.apply();
    return complete;
  }

  /** Goes by the page of rules that is wanted now. */
  async #provide(place) {
    await this.#configure(place);
    if (place.here()) place.widget.apply();
  }

  /** Goes by the rules of an order that is or will be shown; until they are here, all stays as it is. */
  async #goBy(place, rules) {
    if (this.#rules === rules) return;
    this.#rules = rules;
    const { name } = wanted(this, rules);
    if (name !== this.#want.name) await this.#configure(place);
    if (place.here() && this.#want.name === name) place.widget.apply();
  }

  /** Takes what the program sends: events of the page's, and words for the loader alone. */
  #receive(place, name, detail) {
    if (name === "drawn") {
      if (!place.container.isConnected) this.#take(place);
    } else if (name === "words") this.#learn(place);
    // What kept it away may have kept away a provider's files.
    else if (name === "later") this.#completeAgain(place).then(() => place.here() && this.#provide(place));
    else if (name === "rules") this.#goBy(place, detail);
    else if (name === "provider") {
      if (detail.isOfPage) choose(this, detail.id);
      if (!detail.isOfPage || this.#rules !== undefined) this.#rules = nameOf({ provider: detail.id });
      this.#provide(place);
    } else send(this, name, detail);
  }

  /** Puts the guide in the place of what stood there, now that it is drawn: a slow phone draws it in several turns. */
  async #take(place) {
    const swap = () => {
      if (!place.here()) return false;
      adopt(this.shadowRoot, place.program.style);
      const hadFocus = this.contains(this.getRootNode().activeElement);
      this.shadowRoot.replaceChildren(place.container);
      // The element's own content goes, and with it what had the focus.
      if (hadFocus) place.container.querySelector("#task")?.focus({ preventScroll: true });
      this.#early = undefined;
      send(this, "ready", {});
      return true;
    };
    await this.#press?.end();
    if (this.#early) await this.#early.handOver(place, swap);
    else swap();
  }

  /** Teaches the program English, for which the visitor asked. */
  async #learn(place) {
    try {
      place.program.learn(await loadEnglish());
      if (place.here()) place.widget.apply();
    } catch (error) {
      report(this, `cannot speak English: ${error.message}`, {});
    }
  }

  #configure(place) {
    const want = wanted(this, this.#rules);
    this.#want = want;
    place.widget.set("rules", want.name);
    const { here } = place;
    const attribute = want.config === undefined ? "provider" : "config";
    return configure(place, want, {
      isStill: () => here() && this.#want === want,
      keeps: () => keeps(this),
      report: (problems) => report(this, `${attribute} ${want[attribute]}: ${problems.join("; ")}`, { attribute, problems }),
    });
  }

  #set(name) {
    const problem = this.#place.widget.set(name, valueOf(this, name));
    if (problem !== undefined) report(this, problem, { attribute: name });
  }

  #checkChoice(name) {
    const value = this.getAttribute(name);
    if (value === null || CHOICES[name].includes(value)) return;
    report(this, `${name}: cannot take ${value}`, { attribute: name });
  }
}

mirror(IcpSmsGuide.prototype);

if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, IcpSmsGuide);
