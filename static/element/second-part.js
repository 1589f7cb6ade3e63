// The program's second part, as an element waits for it. Without it there is the first question, and below that the
// element's own content.

import { report } from "./events.js";
import { whenOnline } from "./online.js";
import { SLOW } from "./patience.js";
import { nextTask } from "./press.js";

export class SecondPart {
  #element;
  #place;
  #stay;
  /** Where the second part takes long or is missing, this shows the element's own content below the guide. */
  #own;

  /**
   * @param stay `press` of the element; `isHere()`: the element still stands there; `apply()`: draws it anew;
   * `provide()`: goes by the rules that are wanted now
   */
  constructor(element, place, stay) {
    this.#element = element;
    this.#place = place;
    this.#stay = stay;
  }

  /** Asks for it, and shows where it is missing. */
  async load() {
    if (this.#place.program.isWhole) return;
    const late = setTimeout(() => this.#showOwn(), SLOW);
    try {
      await this.#place.program.complete();
    } catch (error) {
      await this.#isMissing(error);
    } finally {
      clearTimeout(late);
    }
  }

  /** It has come. */
  arrive() {
    replaceOwn(this.#element, this.#place.container, () => this.#own?.remove());
    this.#own = undefined;
  }

  /** What stands in the element's shadow root beside what the page has in it. */
  get content() {
    return [this.#place.container, this.#own].filter(Boolean);
  }

  async #isMissing(error) {
    if (!this.#stay.isHere()) return;
    report(this.#element, `shows its first question and its static content: ${error.message}`, {}, "error");
    whenOnline(this.#loadAgain);
    // Whatever the visitor clicks, more may be wanted now.
    this.#place.container.addEventListener("click", this.#loadSoon, { once: true });
    await this.#stay.press.end();
    this.#showOwn();
    this.#stay.apply();
  }

  #isWanted() {
    return this.#stay.isHere() && !this.#place.program.isWhole;
  }

  #showOwn() {
    if (!this.#isWanted()) return;
    this.#own ??= document.createElement("slot");
    if (this.#place.container.isConnected) this.#element.shadowRoot.append(this.#own);
  }

  /** After the click: drawn anew in the midst of it, a radio button would not take its answer. */
  #loadSoon = () => nextTask(this.#loadAgain);

  #loadAgain = async () => {
    if (!this.#isWanted()) return;
    const loading = this.load();
    this.#stay.apply();
    await loading;
    // What kept it away may have kept away a provider's files.
    if (this.#stay.isHere()) this.#stay.provide();
  };
}

/** The element's own content goes with this change: where that had the focus, the task gets it. */
export const replaceOwn = (element, container, change) => {
  const hadFocus = element.contains(element.getRootNode().activeElement);
  change();
  // What has it in the guide keeps it: then it is the element's as well.
  if (!hadFocus || element.getRootNode().activeElement === element) return;
  container.querySelector("#task")?.focus({ preventScroll: true });
};
