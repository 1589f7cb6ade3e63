// <icp-sms-guide>: a custom element around the WebAssembly program beside it.
// The element's own content stays in sight until the guide is ready, and
// wherever it cannot run.

const here = (file) => new URL(file, import.meta.url);
const ATTRIBUTES = ["filing-type", "province", "submitted-at", "received-at", "lang"];

let program;

/** Starts the program once for the whole page: its code, its memory and its style sheet. */
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
  static observedAttributes = ATTRIBUTES;

  #widget;

  async connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.innerHTML = "<slot></slot>";
    const [Widget, sheet] = await load();
    root.adoptedStyleSheets = [sheet];
    const container = document.createElement("div");
    this.#widget = new Widget(container, "page" in this.dataset);
    for (const name of ATTRIBUTES) this.#widget.set(name, this.getAttribute(name) ?? undefined);
    this.#widget.apply();
    root.replaceChildren(container);
  }

  attributeChangedCallback(name, _, value) {
    this.#widget?.set(name, value ?? undefined);
    this.#widget?.apply();
  }
}

if (!customElements.get("icp-sms-guide")) customElements.define("icp-sms-guide", IcpSmsGuide);
