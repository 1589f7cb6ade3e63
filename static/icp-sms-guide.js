// <icp-sms-guide>: a custom element around the WebAssembly program beside it.
// The element's own content stays in sight until the guide is ready, and
// wherever it cannot run.

const NAME = "icp-sms-guide";
/** The files beside this one, named so that bundlers find them and take them along. */
const FILES = {
  program: () => import("./guide.js"),
  wasm: new URL("./guide_bg.wasm", import.meta.url),
  style: new URL("./widget.css", import.meta.url),
};
const SETTINGS = ["filing-type", "province", "submitted-at", "received-at", "lang"];
const ATTRIBUTES = [...SETTINGS, "theme", "config", "storage-key", "persist", "loading"];
const CHOICES = { theme: ["auto", "light", "dark"], persist: ["local", "none"], loading: ["lazy", "eager"] };
/** A provider's JSON: how long the guide waits for it, how long it may take, how large it may be. */
const CONFIG = { wait: 1500, timeout: 10_000, characters: 65_536 };

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Places that no element uses now. A place is never thrown away: see `Widget`. */
const pool = [];
/** Elements that keep their state without a storage-key of their own. */
const unnamed = [];
let program;

/** Starts the program once for the whole page: its code, its memory, its style sheet. */
const load = () => {
  program ??= Promise.all([startProgram(), fetchStyle()]).then(([Widget, sheet]) => ({ Widget, sheet }));
  // The next element tries again.
  program.catch(() => (program = undefined));
  return program;
};

const startProgram = async () => {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  const glue = await FILES.program().catch((error) => {
    throw new Error(`cannot load the program: ${error.message}`);
  });
  const answer = await fetch(FILES.wasm).catch(() => {
    throw new Error(`cannot load ${FILES.wasm}; a policy's connect-src has to allow it`);
  });
  if (!answer.ok) throw new Error(`${FILES.wasm}: status ${answer.status}`);
  await glue.default({ module_or_path: answer }).catch((error) => {
    if (error instanceof WebAssembly.CompileError && /Content Security Policy|CSP/.test(error.message)) {
      throw new Error("the page's policy blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src");
    }
    throw new Error(`${FILES.wasm} does not run: ${error.message}`);
  });
  return glue.Widget;
};

const fetchStyle = async () => {
  const answer = await fetch(FILES.style);
  if (!answer.ok) throw new Error(`${FILES.style}: status ${answer.status}`);
  return new CSSStyleSheet().replace(await answer.text());
};

/** A provider's JSON, parsed. Whatever is wrong with getting it is an error with words. */
const fetchConfig = async (url) => {
  const signal = AbortSignal.timeout(CONFIG.timeout);
  const answer = await fetch(new URL(url, document.baseURI), { signal, credentials: "omit" });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const text = await answer.text();
  if (text.length > CONFIG.characters) throw new Error(`longer than ${CONFIG.characters} characters`);
  return JSON.parse(text);
};

// On a server, where pages are made ahead, there are no elements: the module then does nothing.
class IcpSmsGuide extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ATTRIBUTES;

  #place;
  #approach;

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!root.hasChildNodes()) root.append(document.createElement("slot"));
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
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    place.widget.park();
    this.shadowRoot.replaceChildren(document.createElement("slot"));
    pool.push(place);
    const index = unnamed.indexOf(this);
    if (index >= 0) unnamed[index] = undefined;
  }

  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (name in CHOICES && this.isConnected) this.#checkChoice(name);
    if (name === "loading" && value !== "lazy" && this.#approach) this.#start();
    if (!this.#place) return;
    if (name === "config") this.#configure();
    else if (SETTINGS.includes(name)) this.#set(name, value);
    else this.#set("key", this.#key());
    this.#place.widget.apply();
  }

  async #start() {
    this.#approach?.disconnect();
    this.#approach = undefined;
    try {
      const { Widget, sheet } = await load();
      // It may have gone, or gone and come back, in the meantime.
      if (!this.isConnected || this.#place) return;
      this.#place = pool.pop() ?? newPlace(Widget);
      await this.#show(this.#place, sheet);
    } catch (error) {
      this.#report(`shows its static content: ${error.message}`, {}, console.error);
    }
  }

  async #show(place, sheet) {
    place.widget.begin((name, detail) => this.#send(name, detail));
    for (const name of SETTINGS) this.#set(name, this.getAttribute(name));
    this.#set("page", "page" in this.dataset ? "" : null);
    this.#set("key", this.#key());
    if (this.hasAttribute("config")) await Promise.race([this.#configure(), pause(CONFIG.wait)]);
    if (this.#place !== place) return;
    place.widget.apply();
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.shadowRoot.replaceChildren(place.container);
    this.#send("ready", {});
  }

  /** Takes the provider's JSON if it is right; UCloud's own data stand if not. */
  async #configure() {
    const url = this.getAttribute("config");
    const place = this.#place;
    let problems;
    try {
      const file = url === null ? undefined : await fetchConfig(url);
      // Another file, or another element, may have the place by now.
      if (this.#place !== place || this.getAttribute("config") !== url) return;
      problems = place.widget.configure(file);
    } catch (error) {
      problems = [`file: ${error.message}`];
    }
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
    const lang = (this.parentElement?.closest("[lang]") ?? this.getRootNode().host?.closest("[lang]"))?.lang;
    return /^(zh|en)\b/i.test(lang) ? lang : null;
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

// Each attribute is a property as well: filing-type is filingType.
for (const attribute of ATTRIBUTES.filter((name) => name !== "lang")) {
  const property = attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  Object.defineProperty(IcpSmsGuide.prototype, property, {
    get() {
      return this.getAttribute(attribute);
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
    enumerable: true,
    configurable: true,
  });
}

const newPlace = (Widget) => {
  const container = document.createElement("div");
  return { container, widget: new Widget(container) };
};

if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, IcpSmsGuide);
