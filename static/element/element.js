// <icp-sms-guide>: a custom element around the WebAssembly program. The element's own content stays
// in sight until the guide is ready, and wherever it cannot run.

import { ATTRIBUTES, CHOICES, mirror, SETTINGS } from "./attributes.js";
import { before } from "./before.js";
import { notice } from "./notice.js";
import { load } from "./program.js";
import { fetchConfig, waitFor } from "./provider.js";

const NAME = "icp-sms-guide";

/** Elements that keep their state without a storage-key of their own. */
const unnamed = [];

// On a server, where pages are made ahead, there are no elements: the module then does nothing.
class IcpSmsGuide extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ATTRIBUTES;

  #place;
  #approach;
  /** Who hands over to the guide, where the page has something in its place. */
  #early;
  /** How often it was taken out of the page. */
  #turn = 0;

  connectedCallback() {
    // Moved within the page, it goes on.
    if (this.#place) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!root.hasChildNodes()) this.#open(root);
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

  #leave() {
    this.#turn++;
    const index = unnamed.indexOf(this);
    if (index >= 0) unnamed[index] = undefined;
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    this.#showOwn();
    place.program.users.delete(this);
    place.widget.park();
    place.program.pool.push(place);
  }

  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (name in CHOICES && this.isConnected) this.#checkChoice(name);
    if (name === "loading" && value !== "lazy" && this.#approach) this.#start();
    if (!this.#place) return;
    this.#place.program.used = this;
    if (name === "config") this.#configure();
    else if (SETTINGS.includes(name)) this.#set(name, value);
    else this.#set("key", this.#key());
    this.#place.widget.apply();
  }

  #open(root) {
    this.#showOwn();
    const used = () => this.#place && (this.#place.program.used = this);
    for (const type of ["click", "input", "change"]) root.addEventListener(type, used, true);
  }

  async #start() {
    this.#approach?.disconnect();
    this.#approach = undefined;
    let running;
    try {
      const loading = load();
      this.#early ??= before.program?.(this);
      running = await loading;
      // It may have gone, or gone and come back, in the meantime.
      if (!this.isConnected || this.#place) return;
      if (running.ended) return this.#start();
      running.users.set(this, (error) => this.#end(error));
      this.#place = running.place();
      await this.#show(this.#place);
    } catch (error) {
      // Who uses a program that panicked has been told.
      if (running?.ended) return;
      this.#showOwn();
      this.#report(`shows its static content: ${error.message}`, {}, console.error);
      addEventListener("online", () => this.isConnected && this.#start(), { once: true });
    }
  }

  /** The program panicked, and with it what this element showed. */
  #end(error) {
    this.#place = undefined;
    this.#showOwn();
    if (!error) return this.#start();
    this.shadowRoot.prepend(notice());
    this.#report(`stopped, and shows its static content: ${error.message}`, {}, console.error);
  }

  /** Shows the element's own content. */
  #showOwn() {
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  async #show(place) {
    const turn = this.#turn;
    const here = () => this.#place === place && this.#turn === turn;
    place.widget.begin((name, detail) => {
      if (name !== "drawn") this.#send(name, detail);
      else if (here() && !place.container.isConnected) this.#take(place, here);
    });
    for (const name of SETTINGS) this.#set(name, this.getAttribute(name));
    this.#set("page", "page" in this.dataset ? "" : null);
    this.#set("key", this.#key());
    if (this.hasAttribute("config")) await waitFor(this.#configure());
    if (here()) place.widget.apply();
  }

  /** Puts the guide in the place of what stood there, now that it is drawn: a slow phone draws it in several turns. */
  async #take(place, here) {
    const swap = () => {
      if (!here()) return false;
      this.shadowRoot.adoptedStyleSheets = [place.program.sheet];
      this.shadowRoot.replaceChildren(place.container);
      this.#early = undefined;
      this.#send("ready", {});
      return true;
    };
    if (this.#early) await this.#early.handOver(place, swap);
    else swap();
  }

  /** Takes the provider's JSON if it is right; UCloud's own data stand if not. */
  async #configure() {
    const url = this.getAttribute("config");
    const place = this.#place;
    let problems;
    try {
      const file = url === null ? undefined : await fetchConfig(url, this.dataset.redirect);
      // Another file, or another element, may have the place by now.
      if (this.#place !== place || this.getAttribute("config") !== url) return;
      problems = place.widget.configure(file);
    } catch (error) {
      problems = [`file: ${error.message}`];
    }
    if (this.#place !== place) return;
    if (problems.length) this.#report(`config ${url}: ${problems.join("; ")}`, { attribute: "config", problems });
    else place.widget.apply();
  }

  #set(name, value) {
    if (name === "lang") value ??= this.#inheritedLang();
    const problem = this.#place.widget.set(name, value ?? undefined);
    if (problem !== undefined) this.#report(problem, { attribute: name });
  }

  /** The language of the page around the element, if the guide speaks it. */
  #inheritedLang() {
    let around = this.parentElement?.closest("[lang]");
    for (let root = this.getRootNode(); !around && root.host; root = root.host.getRootNode()) around = root.host.closest("[lang]");
    return /^(zh|en)\b/i.test(around?.lang) ? around.lang : null;
  }

  #checkChoice(name) {
    const value = this.getAttribute(name);
    if (value === null || CHOICES[name].includes(value)) return;
    this.#report(`${name}: cannot take ${value}`, { attribute: name });
  }

  /** Where the state is kept: several elements of a page must not share one place. */
  #key() {
    if (this.getAttribute("persist") === "none") return null;
    if (this.hasAttribute("storage-key")) return this.getAttribute("storage-key");
    let index = unnamed.indexOf(this);
    if (index < 0) {
      index = unnamed.indexOf(undefined);
      if (index < 0) index = unnamed.length;
      unnamed[index] = this;
    }
    return index === 0 ? "default" : `default-${index + 1}`;
  }

  #report(message, detail, log = console.warn) {
    log(`<${NAME}> ${message}`);
    this.#send("error", { message, ...detail });
  }

  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(`${NAME}:${name}`, { detail, bubbles: true, composed: true }));
  }
}

mirror(IcpSmsGuide.prototype);
if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, IcpSmsGuide);
