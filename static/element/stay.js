// What an element does at its place in the program, from its coming into the page until it leaves.

import { SETTINGS } from "./attributes.js";
import { report, send } from "./events.js";
import { OrderRules } from "./order-rules.js";
import { forAWhile } from "./patience.js";
import { isAlive, loadEnglish } from "./program.js";
import { follow, unfollow } from "./provider.js";
import { replaceOwn, SecondPart } from "./second-part.js";
import { ALL, inheritedLang, valueOf } from "./settings.js";
import { noteFilingType } from "./storage-key.js";
import { adopt } from "./stylesheet.js";

export class Stay {
  #element;
  #place;
  #options;
  /** Whether it may be shown: a provider's page of rules is waited for a while. */
  #hasBegun = false;
  #isOver = false;
  /** Resolves when the words that the program lacks are here, or cannot be had. */
  #learning;
  #rules;
  #secondPart;

  /**
   * @param options `press`: of the element; `early`: who hands over to the guide, if anybody; `onReady()`: the guide is
   * in the page; `onEnd(error)`: the program has panicked, and is not replaced where there is an error
   */
  constructor(element, program, options) {
    // It hears of a panic from now on.
    program.users.add(this);
    this.#element = element;
    this.#options = options;
    this.#place = program.take();
    const stay = { press: options.press, isHere: () => this.#isHere(), apply: () => this.#apply(), provide: () => this.#rules.provide() };
    this.#rules = new OrderRules(element, this.#place, stay);
    this.#secondPart = new SecondPart(element, this.#place, stay);
  }

  /** Shows the guide. */
  async begin() {
    const { widget } = this.#place;
    widget.begin((name, detail) => this.#isHere() && this.#receive(name, detail));
    // It holds where the element's own cannot be taken.
    widget.set("lang", inheritedLang(this.#element));
    for (const name of ALL) this.#set(name);
    follow(this.#element, () => this.#isHere() && this.#rules.isPages && this.#rules.provide());
    await this.#rules.load();
    this.#hasBegun = true;
    this.#apply();
    if (this.#isHere()) await this.#secondPart.load();
  }

  attributeChanged(name) {
    if (SETTINGS.includes(name)) this.#set(name);
    if (name === "provider" || name === "config") this.#rules.pageChanged();
    for (const other of ["key", "offer-providers"]) this.#set(other);
    // Also while the page moves the element.
    if (this.#hasBegun) this.#place.widget.apply();
  }

  /** Whether it still hears anything: it does not where the document in which it stood has gone. */
  isAlive() {
    return isAlive(this.#place);
  }

  /** In another document the element needs a style sheet of that one. */
  adopt() {
    if (this.#place.container.isConnected) adopt(this.#element.shadowRoot, this.#place.program.style);
  }

  /** The program's second part has come, for which this or another element asked. */
  async completed() {
    await this.#options.press.end();
    this.#secondPart.arrive();
    this.learned();
  }

  /** The program has words of English, which this or another element lacked. */
  async learned() {
    await this.#options.press.end();
    this.#apply();
  }

  /** The program is of no use any more, and is not replaced where there is an error. */
  panicked(error) {
    this.#finish();
    this.#options.onEnd(error);
  }

  /** The element has gone: another may have the place. */
  leave() {
    this.#finish();
    this.#place.program.users.delete(this);
    this.#place.program.park(this.#place);
  }

  #finish() {
    this.#isOver = true;
    unfollow(this.#element);
  }

  #isHere() {
    return !this.#isOver && this.#element.isConnected;
  }

  #apply() {
    if (this.#hasBegun && this.#isHere()) this.#place.widget.apply();
  }

  /** Takes what the program sends: events of the page's, and words for the loader alone. */
  #receive(name, detail) {
    if (name === "drawn") this.#enter();
    else if (name === "words") this.#learning = this.#learn();
    else if (name === "rules") this.#rules.goBy(detail);
    else if (name === "provider") this.#rules.choose(detail);
    else send(this.#element, name, detail);
  }

  /** Puts the guide in the place of what stood there, now that it is drawn: a slow phone draws it in several turns. */
  async #enter() {
    const { press, early } = this.#options;
    // Somebody who chose English at an earlier visit sees no Chinese guide in between.
    if (this.#learning) await forAWhile(this.#learning);
    await press.end();
    if (this.#place.container.isConnected) return;
    if (early) await early.handOver(this.#place, () => this.#swap());
    else this.#swap();
  }

  /** Puts the guide there, unless the element has gone; returns whether it did. */
  #swap() {
    if (!this.#isHere()) return false;
    const { container, program } = this.#place;
    const element = this.#element;
    adopt(element.shadowRoot, program.style);
    replaceOwn(element, container, () => element.shadowRoot.replaceChildren(...this.#secondPart.content));
    this.#options.onReady();
    send(element, "ready", {});
    return true;
  }

  /** Teaches the program English, for which the visitor asked. */
  async #learn() {
    try {
      this.#place.program.learn(await loadEnglish());
    } catch (error) {
      report(this.#element, `cannot speak English: ${error.message}`, { attribute: "lang" });
    }
  }

  #set(name) {
    const value = valueOf(this.#element, name);
    const problem = this.#place.widget.set(name, value);
    if (name === "filing-type") noteFilingType(this.#element, value, problem === undefined);
    if (problem !== undefined) report(this.#element, problem, { attribute: name });
  }
}
