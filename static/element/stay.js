// What an element does at its place in the program, from its coming into the page until it leaves.

import { keeps, SETTINGS } from "./attributes.js";
import { report, send } from "./events.js";
import { forAWhile } from "./patience.js";
import { isAlive, loadEnglish } from "./program.js";
import { choose, configure, follow, unfollow, wanted } from "./provider.js";
import { nameOf } from "./rules.js";
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
  /** Which page of rules it asked for last. */
  #want;
  /** Resolves when that is there, or is not waited for any more. */
  #coming;
  /** By which page of rules the order goes that is shown, by its name, if that is not left to the page. */
  #rules;
  /** Resolves when the words that the program lacks are here, or cannot be had. */
  #learning;
  #secondPart;

  /**
   * @param options `press`: of the element; `early`: who hands over to the guide, if anybody; `onReady()`: the guide is
   * in the page; `onEnd(error)`: the program has panicked, and is not replaced where there is an error
   */
  constructor(element, program, options) {
    this.#element = element;
    this.#place = program.take();
    this.#options = options;
    this.#secondPart = new SecondPart(element, this.#place, {
      press: options.press,
      isHere: () => this.#isHere(),
      apply: () => this.#apply(),
      provide: () => this.#provide(),
    });
  }

  /** Shows the guide. */
  async begin() {
    const { program, widget } = this.#place;
    program.users.add(this);
    widget.begin((name, detail) => this.#isHere() && this.#receive(name, detail));
    // It holds where the element's own cannot be taken.
    widget.set("lang", inheritedLang(this.#element));
    for (const name of ALL) this.#set(name);
    follow(this.#element, () => this.#isHere() && this.#rules === undefined && this.#provide());
    await this.#configure();
    if (!this.#isHere()) return;
    this.#hasBegun = true;
    widget.apply();
    await this.#secondPart.load();
  }

  attributeChanged(name) {
    if (SETTINGS.includes(name)) this.#set(name);
    if (name === "provider" || name === "config") {
      // A kept order belongs to its provider, and another provider has another order. One that is not kept goes on,
      // by the rules that the page names now.
      if (!keeps(this.#element)) this.#rules = undefined;
      this.#configure();
    }
    for (const other of ["key", "offer-providers"]) this.#set(other);
    this.#place.widget.apply();
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
    if (this.#hasBegun) this.#apply();
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
    if (this.#isHere()) this.#place.widget.apply();
  }

  /** Goes by the page of rules that is wanted now. */
  async #provide() {
    await this.#configure();
    this.#apply();
  }

  /** Goes by the rules of an order that is or will be shown; until they are here, all stays as it is. */
  async #goBy(rules) {
    this.#rules = rules;
    const { name } = wanted(this.#element, rules);
    // The program waits for an answer also where it goes by these already.
    await (name === this.#want.name ? this.#coming : this.#configure());
    if (this.#want.name === name) this.#apply();
  }

  /** Takes what the program sends: events of the page's, and words for the loader alone. */
  #receive(name, detail) {
    if (name === "drawn") this.#enter();
    else if (name === "words") this.#learning = this.#learn();
    else if (name === "rules") this.#goBy(detail);
    else if (name === "provider") this.#choose(detail);
    else send(this.#element, name, detail);
  }

  /** Goes by a shipped profile that the visitor has chosen, for all of the page or for the shown order. */
  #choose({ id, isOfPage }) {
    if (isOfPage) choose(this.#element, id);
    if (!isOfPage || this.#rules !== undefined) this.#rules = nameOf({ provider: id });
    this.#provide();
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
      report(this.#element, `cannot speak English: ${error.message}`, {});
    }
  }

  #configure() {
    const want = wanted(this.#element, this.#rules);
    this.#want = want;
    this.#place.widget.set("rules", want.name);
    const attribute = want.config === undefined ? "provider" : "config";
    this.#coming = configure(this.#place, want, {
      isStill: () => this.#isHere() && this.#want === want,
      keeps: () => keeps(this.#element),
      report: (problems) => report(this.#element, `${attribute} ${want[attribute]}: ${problems.join("; ")}`, { attribute, problems }),
    });
    return this.#coming;
  }

  #set(name) {
    const value = valueOf(this.#element, name);
    const problem = this.#place.widget.set(name, value);
    if (name === "filing-type") noteFilingType(this.#element, value, problem === undefined);
    if (problem !== undefined) report(this.#element, problem, { attribute: name });
  }
}
