// <icp-sms-guide>: a custom element around the WebAssembly program. The element's own content stays
// in sight until the guide is ready, and wherever it cannot run.

import { ATTRIBUTES, CHOICES, isChoice, mirror, upgrade } from "./attributes.js";
import { before } from "./before.js";
import { onceForDoubleTaps } from "./double-tap.js";
import { NAME, report } from "./events.js";
import { notice } from "./notice.js";
import { whenOnline } from "./online.js";
import { Press } from "./press.js";
import { load, loadEnglish } from "./program.js";
import { valueOf } from "./settings.js";
import { Stay } from "./stay.js";
import { leave, renumber } from "./storage-key.js";

/** The attributes that decide among which elements one is numbered: a change may give it another number. */
const NUMBERED_BY = ["filing-type", "provider", "config", "storage-key", "persist"];

/** Keys that are pressed in one of these are meant for it, and not for the page's shortcuts. */
const FIELDS = "input, select, textarea";

// On a server, where pages are made ahead, there are no elements: the module then does nothing.
class IcpSmsGuide extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ATTRIBUTES;

  #stay;
  #approach;
  /** What `before.program` returned, if anything: it gives way to the guide, and is dropped then. */
  #early;
  #press;
  /** The start that is on its way, if any: a further one takes its place. */
  #turn;

  connectedCallback() {
    // Moved within the page, it goes on, unless it stood in a frame that has gone.
    if (this.#stay?.isAlive()) return;
    if (this.#stay) {
      this.#leave();
      this.#listen(this.shadowRoot);
    }
    renumber(this);
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
    this.#stay?.adopt();
  }

  #leave() {
    leave(this);
    const stay = this.#stay;
    if (!stay) return;
    this.#stay = undefined;
    this.#showOwn();
    stay.leave();
  }

  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (name in CHOICES && this.shadowRoot && this.isConnected) this.#checkChoice(name);
    if (name === "loading" && value !== "lazy" && this.#approach) this.#start();
    // Elements are numbered among those that file the same and keep it without a name.
    if (NUMBERED_BY.includes(name) && (this.isConnected || this.#stay)) renumber(this);
    // In another language it may not need the words that it waits for, or that could not be loaded.
    if (name === "lang" && this.#turn && this.isConnected) this.#start();
    this.#stay?.attributeChanged(name);
  }

  #open() {
    this.#listen(this.attachShadow({ mode: "open" }));
    this.#showOwn();
  }

  #listen(root) {
    this.#press = new Press(root);
    const keep = (event) => event.target.matches(FIELDS) && event.stopPropagation();
    for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keep);
    onceForDoubleTaps(root);
  }

  async #start() {
    this.#approach?.disconnect();
    this.#approach = undefined;
    // A retry may come after another start has succeeded.
    if (this.#stay) return;
    const turn = (this.#turn = {});
    let program;
    try {
      const loading = load();
      const speaksEnglish = /^en\b/i.test(valueOf(this, "lang") ?? "");
      this.#early ??= before.program?.(this);
      const [loaded, words] = await Promise.all([loading, speaksEnglish ? loadEnglish() : undefined]);
      program = loaded;
      // It may have gone, or begun anew, in the meantime.
      if (!this.isConnected || this.#turn !== turn) return;
      if (program.ended) return this.#start();
      if (words) program.learn(words);
      this.#stay = new Stay(this, program, {
        press: this.#press,
        early: this.#early,
        onReady: () => (this.#early = undefined),
        onEnd: (error) => this.#end(error),
      });
      this.#turn = undefined;
      await this.#stay.begin();
    } catch (error) {
      // `#end` has dealt with a panic, and another start may be on its way or have succeeded.
      if (program?.ended || this.#turn !== turn || !this.isConnected) return;
      this.#showOwn();
      report(this, `shows its static content: ${error.message}`, {}, "error");
      whenOnline(this.#startAgain);
    }
  }

  #startAgain = () => this.isConnected && this.#start();

  /** The program panicked, and with it what this element showed. Without an error it begins anew. */
  #end(error) {
    this.#stay = undefined;
    this.#showOwn();
    if (!error) return this.#start();
    this.shadowRoot.prepend(notice());
    report(this, `stopped, and shows its static content: ${error.message}`, {}, "error");
  }

  /** Shows the element's own content. */
  #showOwn() {
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  #checkChoice(name) {
    const value = this.getAttribute(name);
    if (isChoice(name, value)) return;
    report(this, `${name}: cannot take ${value}`, { attribute: name });
  }
}

mirror(IcpSmsGuide.prototype);

if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, IcpSmsGuide);
