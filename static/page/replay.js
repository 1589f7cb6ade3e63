// The first card, drawn when the page was built, stands in the element until the program is there.
// What a visitor answers in it is noted with its time, and carried out on the same controls of the
// guide when it is drawn, so that nothing is lost.

import { before } from "../element/before.js";
import { SLOW } from "../element/patience.js";
import { isAskedFor } from "../element/program.js";
import { adopt, loadStyle } from "../element/stylesheet.js";

const CONTROLS = "input, select, button, summary";

const isKept = (name) => Object.keys(localStorage).some((key) => key.startsWith(`icp-sms-guide:${name}`));

/** Nothing is prefilled or kept, so that the program begins with this card. */
const beginsWithTheCard = (element) => {
  try {
    return element.attributes.length === 1 && !isKept("");
  } catch {
    return false;
  }
};

/** Another tab has begun an order meanwhile, which the guide shows: what was answered here is not for that. */
const isAnothers = () => {
  try {
    return isKept("default:");
  } catch {
    return false;
  }
};

/** What tells a control from the others, in the card and in the guide alike. */
const identity = ({ localName, type, name, value, id, dataset, textContent }) => {
  if (/^(button|summary)$/.test(localName)) return `${localName} ${dataset.action ?? textContent}`;
  return [localName, name, /^(radio|checkbox)$/.test(type) ? value : "", id].join(" ");
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const carryOut = (control, { value, checked }) => {
  if (value === undefined || checked !== control.checked) return control.click();
  if (control.value === value) return;
  control.value = value;
  for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
};

class EarlyAnswers {
  #root;
  /** The last answer to each question, and what was pressed. */
  #answers = new Map();
  #presses = [];
  #end = new AbortController();
  #slow;

  constructor(root) {
    this.#root = root;
    const on = (target, types, call) => {
      for (const type of types) target.addEventListener(type, call, { signal: this.#end.signal, capture: true });
    };
    on(root, ["change"], ({ target }) => this.#answer(target));
    on(root, ["click"], (event) => this.#click(event));
    on(root, ["submit"], (event) => event.preventDefault());
  }

  /** Shows the card unless the program is quicker, or has failed. */
  async show(card) {
    const style = await loadStyle();
    if (!isAskedFor() || this.#root.firstElementChild.localName !== "slot") return;
    const drawn = card.content.cloneNode(true);
    drawn.firstElementChild.dataset.prerendered = "";
    adopt(this.#root, style);
    // On paper, the element's own content says more.
    this.#root.prepend(drawn);
    const slot = this.#root.querySelector("slot");
    this.#slow = setTimeout(() => (slot.style.display = "contents"), SLOW);
  }

  #click(event) {
    const control = event.target.closest("button, summary");
    if (!control || control.hasAttribute("aria-busy")) return;
    const isAnswer = "action" in control.dataset;
    if (isAnswer) this.#takeBack();
    // A button waits for the program, once; a summary opens by itself.
    if (control.localName === "button") control.setAttribute("aria-busy", "true");
    this.#presses.push({ identity: identity(control), time: Date.now(), isAnswer });
  }

  /** Whether an SMS came is one question: the button that is pressed last answers it. */
  #takeBack() {
    this.#presses = this.#presses.filter(({ isAnswer }) => !isAnswer);
    for (const it of this.#root.querySelectorAll("[data-action][aria-busy]")) it.removeAttribute("aria-busy");
  }

  /** The last answer to a question is the one that counts. */
  #answer(control) {
    const { type, name, value, checked } = control;
    const own = identity(control);
    this.#answers.delete(type === "radio" ? name : own);
    this.#answers.set(type === "radio" ? name : own, { identity: own, time: Date.now(), value, checked });
  }

  /** Lets `swap` put the guide in the card's place, and carries out the answers. */
  async handOver({ container, widget }, swap) {
    const { activeElement } = this.#root;
    const focused = activeElement && identity(activeElement);
    const answers = isAnothers() ? [] : [...this.#answers.values(), ...this.#presses];
    if (!swap()) return;
    this.#end.abort();
    clearTimeout(this.#slow);
    const find = (wanted) => [...container.querySelectorAll(CONTROLS)].find((it) => identity(it) === wanted);
    find(focused)?.focus({ preventScroll: true });
    // A press may lead on to where the questions are not asked any more.
    for (const answer of answers) {
      const control = find(answer.identity);
      if (!control) continue;
      // The 24 hours count from the tap, not from when the program hears of it.
      widget.at?.(answer.time);
      carryOut(control, answer);
      // Clears the time even if this answer did not use it: what the visitor taps next happens in the present.
      widget.at?.(undefined);
      // The next answer may be to what this one leads to.
      await pause(0);
    }
  }
}

before.program = (element) => {
  const card = element.querySelector(":scope > template[data-prerendered]");
  if (!card || !beginsWithTheCard(element)) return undefined;
  const answers = new EarlyAnswers(element.shadowRoot);
  // Without a style sheet the program does not come either, and says so.
  answers.show(card).catch(() => {});
  return answers;
};
