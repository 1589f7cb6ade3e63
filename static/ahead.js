// The guide before its program is there: drawn when the page was built, with what each filing type
// makes of it. Whoever is in a hurry answers at once, and the program takes over what was said.

const guide = document.querySelector("icp-sms-guide");
/** The guide with nothing answered, and what each filing type adds or changes, in their order. */
const [drawn, ...types] = guide.querySelectorAll(":scope > template");

/** Nothing is prefilled and nothing kept, so that the program begins with what is drawn. */
const beginsEmpty = () => {
  if (guide.attributes.length > 1) return false;
  try {
    return localStorage.getItem("icp-sms-guide:default") === null;
  } catch {
    return true;
  }
};

/** What tells a control from the others, here and in the program's guide. */
const nameOf = (control) => control.getAttribute("aria-labelledby") || control.id || control.textContent;
const controls = (root) => [...root.querySelectorAll("input, select, button, summary")];

class Ahead {
  #root;
  /** What the visitor did, in order: to which control, and how to do it again. */
  #done = [];
  /** The name of the control that has the focus. */
  #focused;
  /** What the filing type led to. */
  #led;

  constructor(root) {
    this.#root = root;
    const end = new AbortController();
    const on = (type, call) => root.addEventListener(type, call, { signal: end.signal });
    on("change", ({ target }) => this.#answer(target));
    on("click", (event) => this.#press(event));
    on("focusin", ({ target }) => (this.#focused = nameOf(target)));
    // A control that goes with the whole guide leaves the focus to the program's.
    on("focusout", ({ target }) => queueMicrotask(() => target.isConnected && (this.#focused = undefined)));
    const ready = () => {
      end.abort();
      queueMicrotask(() => this.#handOver());
    };
    guide.addEventListener("icp-sms-guide:ready", ready, { once: true });
  }

  #answer(control) {
    if (control.name === "type") this.#lead(control);
    const { selectedIndex } = control;
    const again = (it) => {
      it.selectedIndex = selectedIndex;
      it.dispatchEvent(new Event("change", { bubbles: true }));
    };
    this.#done.push([nameOf(control), control.localName === "select" ? again : (it) => it.click()]);
  }

  #press(event) {
    const control = event.target.closest("button, summary");
    if (!control) return;
    event.preventDefault();
    control.ariaBusy = "true";
    // The 24 hours count from this moment, and not from when the program hears of it.
    const received = new Date().toISOString();
    const begins = control.matches("#window .icp-button--main");
    this.#done.push([nameOf(control), begins ? () => guide.setAttribute("received-at", received) : (it) => it.click()]);
  }

  /** Shows what a filing type leads to: questions, recipients, how to begin. */
  #lead(control) {
    const root = this.#root;
    const type = types[controls(root).filter(({ name }) => name === "type").indexOf(control)];
    for (const part of this.#led ?? [root.querySelector("#window")]) part.remove();
    this.#led = [...type.content.cloneNode(true).children];
    const window = this.#led.at(-1);
    const recipients = this.#led.at(-2);
    control.closest(".icp-group").after(...this.#led.slice(0, -2));
    root.querySelector("#questions").after(recipients);
    root.querySelector(".icp-aside").append(window);
  }

  async #handOver() {
    for (const [name, again] of this.#done) {
      const control = controls(this.#root).find((it) => nameOf(it) === name);
      if (!control) continue;
      again(control);
      // The program draws what follows before the next turn.
      await new Promise((resolve) => setTimeout(resolve));
    }
    const focused = controls(this.#root).find((it) => nameOf(it) === this.#focused);
    (focused ?? (this.#focused && this.#root.querySelector("#window")))?.focus({ preventScroll: true });
  }
}

if (!beginsEmpty()) for (const template of [drawn, ...types]) template?.remove();
else if (drawn) customElements.whenDefined("icp-sms-guide").then(() => new Ahead(guide.shadowRoot));
