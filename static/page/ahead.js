// The guide before its program is there: drawn when the page was built, with what each answer makes
// of it. Whoever is in a hurry answers at once. What is said is kept as the program keeps it, which
// then begins with it.

const KEY = "icp-sms-guide:default";
const guide = document.querySelector("icp-sms-guide");
const templates = (name) => [...guide.querySelectorAll(`:scope > template[data-${name}]`)];
/** The guide with nothing answered. */
const [drawn] = templates("ahead");
const questions = templates("question").map(({ content }) => content.firstElementChild);
const [hours] = templates("window");
/** Who gets a code, for each way to answer so far. */
const answers = templates("checked");

/** Nothing is prefilled or kept and all can be kept, so that the program begins with what is drawn. */
const beginsEmpty = () => {
  try {
    return guide.attributes.length === 1 && localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
};

/** What tells a control from the others, here and in the program's guide, in either language. */
const nameOf = (control) => (control.value && control.name ? `${control.name}=${control.value}` : control.id || placeOf(control));
const placeOf = (control) => {
  const part = control.closest("[part]");
  return [part.part, control.localName, [...part.querySelectorAll(control.localName)].indexOf(control)].join(" ");
};
const checked = (root) => [...root.querySelectorAll("input:checked")].map(nameOf);
/** What a question is called, which all of its inputs say. */
const asked = (group) => group.querySelector("input").name;

class Ahead {
  #root;
  /** The drawing of the answers so far. */
  #drawing = drawn;
  /** What the visitor has said beside the answers. */
  #window = null;
  #noSms = false;
  #revising = false;
  #unfolded = new Set();
  /** The control that has the focus. */
  #focused;
  /** What this page has kept. */
  #kept = null;
  #end = new AbortController();

  constructor(root) {
    this.#root = root;
    this.#on(root, "change", () => this.#answer());
    this.#on(root, "click", (event) => this.#press(event));
    this.#on(root, "focusin", ({ target }) => (this.#focused = target));
    // What goes with the whole guide, or with the browser's window, leaves the focus to the program's.
    this.#on(root, "focusout", ({ target }) =>
      queueMicrotask(() => {
        if (target.isConnected && target === this.#focused && document.hasFocus()) this.#focused = undefined;
      }),
    );
    // What another tab keeps, or has cleared, would be written over by the next answer here.
    this.#on(window, "storage", () => localStorage.getItem(KEY) !== this.#kept && this.#stop());
    this.#on(guide, "icp-sms-guide:ready", () => {
      this.#end.abort();
      this.#handOver();
    });
    this.#on(guide, "icp-sms-guide:error", () => this.#end.abort());
  }

  #on(target, type, call) {
    target.addEventListener(type, call, { signal: this.#end.signal });
  }

  #answer() {
    const names = checked(this.#root);
    // Answers to questions that are asked no more come last.
    const drawing = () => answers.find((it) => it.dataset.checked === names.join(" "));
    while (names.length && !drawing()) names.pop();
    if (names.length) this.#draw(drawing());
    // The questions stay open for who answers after the 24 hours have begun.
    this.#revising = this.#window !== null;
    this.#keep();
  }

  /** Shows what the answers lead to. Questions that are there stay, and the focus in them. */
  #draw(drawing) {
    this.#drawing = drawing;
    const { asks, idle } = drawing.dataset;
    const old = new Map([...this.#root.querySelectorAll(".icp-group[role]")].map((group) => [asked(group), group]));
    let last = old.get("type");
    old.delete("type");
    for (const name of asks.split(" ").filter(Boolean)) {
      const group = old.get(name) ?? questions.find((it) => asked(it) === name).cloneNode(true);
      if (!old.delete(name)) last.after(group);
      last = group;
    }
    for (const group of old.values()) group.remove();
    this.#root.querySelector("#recipients")?.remove();
    this.#root.querySelector("#questions").after(drawing.content.cloneNode(true));
    this.#root.querySelector("#window").replaceWith(hours.content.cloneNode(true));
    this.#root.querySelector("#window").hidden = idle !== undefined;
    this.#mark();
  }

  #press(event) {
    const control = event.target.closest("button, summary");
    if (!control) return;
    event.preventDefault();
    if (control.matches("summary")) this.#unfolded.add(nameOf(control));
    else if (control.lang) guide.setAttribute("lang", control.lang);
    else this.#begin(control.matches(".icp-button--main"));
  }

  #begin(received) {
    // The 24 hours count from the first press, and not from when the program hears of it.
    this.#window = received ? (this.#window ?? { start: Date.now(), basis: "received" }) : null;
    this.#noSms = !received;
    this.#revising = false;
    this.#mark();
    this.#keep();
  }

  /** What was pressed waits for the program. */
  #mark() {
    const [received, notYet] = this.#root.querySelectorAll("#window button");
    const mark = (button, waits) => (waits ? button?.setAttribute("aria-busy", "true") : button?.removeAttribute("aria-busy"));
    mark(received, this.#window);
    mark(notYet, this.#noSms);
  }

  #keep() {
    const kept = JSON.parse(this.#drawing.dataset.kept);
    const province = this.#root.querySelector("#province").value;
    kept.state.answers.province = province || null;
    Object.assign(kept.state, { window: this.#window, no_sms: this.#noSms, revising: this.#revising });
    const text = this.#drawing === drawn && !province ? null : JSON.stringify(kept);
    try {
      if (text === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
      this.#kept = text;
    } catch {
      this.#tell(kept.state);
    }
  }

  /** Where there is no room to keep it, the program is told the most of it. */
  #tell({ answers, window }) {
    const start = window && new Date(window.start).toISOString();
    const told = { "filing-type": answers.filing_type, province: answers.province, "received-at": start };
    for (const [name, value] of Object.entries(told)) {
      if (value) guide.setAttribute(name, value);
      else guide.removeAttribute(name);
    }
  }

  /** The program alone can go on. */
  #stop() {
    this.#end.abort();
    drawn.remove();
    for (const shown of this.#root.querySelectorAll("[data-ahead]")) shown.inert = true;
  }

  #handOver() {
    const found = (selector, name) => [...this.#root.querySelectorAll(selector)].find((it) => nameOf(it) === name);
    for (const name of this.#unfolded) found("details:not([open]) > summary", name)?.click();
    const focused = this.#focused;
    if (!focused) return;
    // A button that was pressed has done its work.
    const gone = focused.closest("#window") && (this.#window || this.#noSms);
    const same = gone ? undefined : found("input, select, button, summary, [tabindex]", nameOf(focused));
    (same ?? this.#root.querySelector("#submitted-at") ?? this.#root.querySelector("#window"))?.focus({ preventScroll: true });
  }
}

if (!beginsEmpty()) drawn?.remove();
else if (drawn) customElements.whenDefined("icp-sms-guide").then(() => new Ahead(guide.shadowRoot));
