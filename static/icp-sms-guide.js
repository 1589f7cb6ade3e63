// <icp-sms-guide>: a custom element around the WebAssembly program beside it.
// The element's own content stays in sight until the guide is ready, and
// wherever it cannot run.

const NAME = "icp-sms-guide";
const ATTRIBUTES = ["filing-type", "province", "submitted-at", "received-at", "lang"];
const here = (file) => new URL(file, import.meta.url);

let program;
/** Places that no element uses now. A place is never thrown away: see `Widget`. */
const pool = [];
/** Elements that keep their state without a storage-key of their own. */
const unnamed = [];

/** Starts the program once for the whole page: its code, its memory, its style sheet. */
const load = () =>
  (program ??= Promise.all([
    import(here("guide.js")).then(async (glue) => {
      await glue.default({ module_or_path: here("guide_bg.wasm") });
      return glue.Widget;
    }),
    fetch(here("widget.css"))
      .then((answer) => {
        if (!answer.ok) throw new Error(`widget.css: ${answer.status}`);
        return answer.text();
      })
      .then((css) => new CSSStyleSheet().replace(css)),
  ]));

class IcpSmsGuide extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES, "storage-key", "persist"];

  #place;

  async connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!root.hasChildNodes()) root.append(document.createElement("slot"));
    let Widget, sheet;
    try {
      [Widget, sheet] = await load();
    } catch (error) {
      program = undefined;
      this.#send("error", { message: String(error.message ?? error) });
      console.error(`<${NAME}> shows its static content:`, error);
      return;
    }
    // It may have gone, or come back, in the meantime.
    if (!this.isConnected || this.#place) return;
    root.adoptedStyleSheets = [sheet];
    this.#place = pool.pop() ?? newPlace(Widget);
    this.#place.widget.begin((name, detail) => this.#send(name, detail));
    for (const name of ATTRIBUTES) this.#set(name, this.getAttribute(name));
    this.#set("page", "page" in this.dataset ? "" : null);
    this.#set("key", this.#key());
    this.#place.widget.apply();
    root.replaceChildren(this.#place.container);
    this.#send("ready", {});
  }

  disconnectedCallback() {
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
    if (!this.#place || before === value) return;
    if (ATTRIBUTES.includes(name)) this.#set(name, value);
    else this.#set("key", this.#key());
    this.#place.widget.apply();
  }

  #set(name, value) {
    const problem = this.#place.widget.set(name, value ?? undefined);
    if (problem === undefined) return;
    console.warn(`<${NAME}> ${problem}`);
    this.#send("error", { attribute: name, message: problem });
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

  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(`${NAME}:${name}`, { detail, bubbles: true, composed: true }));
  }
}

const newPlace = (Widget) => {
  const container = document.createElement("div");
  return { container, widget: new Widget(container) };
};

if (!customElements.get(NAME)) customElements.define(NAME, IcpSmsGuide);
