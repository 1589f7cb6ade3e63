// By which page of rules the order goes that an element shows: by that which the page around names or the visitor chose
// for it, or by another, under which an order was begun elsewhere.

import { keeps } from "./attributes.js";
import { report } from "./events.js";
import { choose, configure, wanted } from "./provider.js";
import { nameOf, ofElement } from "./rules.js";

export class OrderRules {
  #element;
  #place;
  #stay;
  /** The name of the page of rules, if that is not left to the page around. */
  #name;
  /** What the page around named last. */
  #named;
  /** Which page of rules was asked for last. */
  #want;
  /** Resolves when that is there, or is not waited for any more. */
  #coming;

  /** @param stay `isHere()`: the element still stands there; `apply()`: draws it anew */
  constructor(element, place, stay) {
    this.#element = element;
    this.#place = place;
    this.#stay = stay;
    this.#named = ofElement(element);
  }

  /** Whether it is left to the page around. */
  get isPages() {
    return this.#name === undefined;
  }

  /** Asks for what is wanted now, and waits for it a while, and for what is asked for meanwhile. */
  async load() {
    this.#ask();
    for (let coming; coming !== this.#coming; ) await (coming = this.#coming);
  }

  /** Goes by what is wanted now. */
  async provide() {
    await this.load();
    this.#stay.apply();
  }

  /** The page around names another. */
  pageChanged() {
    // Whatever order follows goes by that: what is done to it before the rules are here is not kept by the last ones.
    const named = ofElement(this.#element);
    if (named !== this.#named) this.#name = undefined;
    this.#named = named;
    // What is on its way already, or here, is not asked for once more.
    if (wanted(this.#element, this.#name).name !== this.#want?.name) this.#ask();
  }

  /** Goes by the rules of an order that is or will be shown; until they are here, all stays as it is. */
  async goBy(rules) {
    this.#name = rules;
    const { name } = wanted(this.#element, rules);
    // The program waits for an answer also where it goes by these already.
    await (name === this.#want.name ? this.#coming : this.#ask());
    if (this.#want.name === name) this.#stay.apply();
  }

  /** Goes by a shipped profile that the visitor has chosen, for all of the page or for the shown order. */
  choose({ id, isOfPage }) {
    if (isOfPage) choose(this.#element, id);
    if (!isOfPage || !this.isPages) this.#name = nameOf({ provider: id });
    this.provide();
  }

  #ask() {
    const want = wanted(this.#element, this.#name);
    this.#want = want;
    this.#place.widget.set("rules", want.name);
    const attribute = want.config === undefined ? "provider" : "config";
    this.#coming = configure(this.#place, want, {
      isStill: () => this.#stay.isHere() && this.#want === want,
      keeps: () => keeps(this.#element),
      report: (problems) => report(this.#element, `${attribute} ${want[attribute]}: ${problems.join("; ")}`, { attribute, problems }),
    });
    return this.#coming;
  }
}
