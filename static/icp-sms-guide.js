// <icp-sms-guide>: a custom element around the WebAssembly program beside it.
// The element's own content stays in sight until the guide is ready, and
// wherever it cannot run.

const NAME = "icp-sms-guide";
/** The files beside this one, named so that bundlers find them and take them along. */
const FILES = {
  program: () => import("./guide.js"),
  wasm: new URL("./guide_bg.wasm", import.meta.url),
  style: () => import("./element/style.js"),
};
const SETTINGS = ["filing-type", "province", "submitted-at", "received-at", "lang"];
const ATTRIBUTES = [...SETTINGS, "theme", "config", "storage-key", "persist", "loading"];
const CHOICES = { theme: ["auto", "light", "dark"], persist: ["local", "none"], loading: ["lazy", "eager"] };
/** A provider's JSON: how long the guide waits for it, how long it may take, how large it may be. */
const CONFIG = { wait: 1500, timeout: 10_000, characters: 65_536 };

const STOPPED = {
  "zh-CN": "向导出错，已停止。请以下面的静态说明为准；重新载入页面可再试一次。",
  en: "The guide has stopped after an error. Please follow the instructions below, or reload the page to try again.",
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Elements that keep their state without a storage-key of their own. */
const unnamed = [];
/** The program that new elements get, once somebody has asked for it. */
let program;

/** The style sheet of every guide of the page. */
let sheet;

const loadSheet = () => {
  sheet ??= FILES.style().then(
    (style) => new CSSStyleSheet().replace(style.default),
    (error) => {
      throw new Error(`cannot load the style sheet: ${error.message}`);
    },
  );
  sheet.catch(() => (sheet = undefined));
  return sheet;
};

/** One program for the whole page: its code, its memory, its style sheet. */
const load = () => {
  program ??= startProgram();
  // The next element tries again.
  program.catch(() => (program = undefined));
  return program;
};

const startProgram = async () => {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  const started = new Program();
  const glue = await FILES.program().catch((error) => {
    throw new Error(`cannot load the program: ${error.message}`);
  });
  // A development build can start one program only, and does not tell when it panics.
  const { Widget, default: init } = glue.start?.((error) => started.panicked(error)) ?? glue;
  const [wasm, sheet] = await Promise.all([answer(FILES.wasm, fetch(FILES.wasm)), loadSheet()]);
  await run(init, wasm);
  return Object.assign(started, { Widget, sheet });
};

/** A file that was asked for, or an error with words. */
const answer = async (url, fetched) => {
  const file = await fetched.catch(() => {
    throw new Error(`cannot load ${url}; a policy's connect-src has to allow it`);
  });
  if (!file.ok) throw new Error(`${url}: status ${file.status}`);
  return file;
};

const run = (init, wasm) =>
  init({ module_or_path: wasm }).catch((error) => {
    if (error instanceof WebAssembly.CompileError && /Content Security Policy|CSP/.test(error.message)) {
      throw new Error("the page's policy blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src");
    }
    throw new Error(`${FILES.wasm} does not run: ${error.message}`);
  });

/** A provider's JSON, parsed. Whatever is wrong with getting it is an error with words. */
const fetchConfig = async (url, redirect) => {
  // Older browsers wait for as long as the network does.
  const signal = AbortSignal.timeout?.(CONFIG.timeout);
  const answer = await fetch(new URL(url, document.baseURI), { signal, redirect, credentials: "omit" });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const text = await answer.text();
  if (text.length > CONFIG.characters) throw new Error(`longer than ${CONFIG.characters} characters`);
  return JSON.parse(text);
};

/** A running program, and who uses it. */
class Program {
  /** What each of its elements does at its end. */
  users = new Map();
  /** The element that the visitor or the page turned to last. */
  used;
  /** Places that no element uses now. A place is never thrown away: see `Widget`. */
  pool = [];
  ended = false;

  /** Whose fault it was stops; who has nothing to do with it begins anew in another program. */
  panicked(error) {
    this.ended = true;
    program = undefined;
    const known = this.users.has(this.used);
    for (const [user, end] of this.users) end(known && user !== this.used ? undefined : error);
  }
}

// On a server, where pages are made ahead, there are no elements: the module then does nothing.
class IcpSmsGuide extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ATTRIBUTES;

  #place;
  #approach;
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
      // Without a style sheet the program does not come either, and says so.
      this.#showAhead().catch(() => {});
      running = await loading;
      // It may have gone, or gone and come back, in the meantime.
      if (!this.isConnected || this.#place) return;
      if (running.ended) return this.#start();
      running.users.set(this, (error) => this.#end(error));
      this.#place = running.pool.pop() ?? newPlace(running);
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

  /** Shows the guide as the page's build has drawn it, until the program is there. */
  async #showAhead() {
    const drawn = this.querySelector(":scope > template[data-ahead]");
    if (!drawn) return;
    const sheet = await loadSheet();
    // The program may be quicker, or may have failed, and another tab may have kept something.
    if (!program || this.#place || !drawn.isConnected) return;
    this.shadowRoot.adoptedStyleSheets = [sheet];
    // On paper, the element's own content says more.
    this.shadowRoot.replaceChildren(drawn.content.cloneNode(true), document.createElement("slot"));
  }

  async #show(place) {
    const turn = this.#turn;
    const here = () => this.#place === place && this.#turn === turn;
    place.widget.begin((name, detail) => {
      if (name !== "drawn") this.#send(name, detail);
      else if (here() && !place.container.isConnected) this.#take(place);
    });
    for (const name of SETTINGS) this.#set(name, this.getAttribute(name));
    this.#set("page", "page" in this.dataset ? "" : null);
    this.#set("key", this.#key());
    if (this.hasAttribute("config")) await Promise.race([this.#configure(), pause(CONFIG.wait)]);
    if (here()) place.widget.apply();
  }

  /** Puts the guide in the place of what stood there, now that it is drawn: a slow phone draws it in several turns. */
  #take(place) {
    this.shadowRoot.adoptedStyleSheets = [place.program.sheet];
    this.shadowRoot.replaceChildren(place.container);
    this.#send("ready", {});
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

// Each attribute is a property as well: filing-type is filingType.
for (const attribute of ATTRIBUTES.filter((name) => name !== "lang")) {
  const property = attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  Object.defineProperty(IcpSmsGuide.prototype, property, {
    get() {
      return this.getAttribute(attribute);
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
    enumerable: true,
    configurable: true,
  });
}

const newPlace = (program) => {
  const container = document.createElement("div");
  return { program, container, widget: new program.Widget(container) };
};

/** Above the static content of an element whose program panicked. */
const notice = () => {
  const alert = document.createElement("p");
  alert.setAttribute("role", "alert");
  for (const [lang, text] of Object.entries(STOPPED)) {
    const line = document.createElement("span");
    Object.assign(line, { lang, textContent: text });
    alert.append(line, document.createElement("br"));
  }
  return alert;
};

if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, IcpSmsGuide);
