// What all commands have in common: a seed by which they choose, a place, and what is looked at afterwards.
import { differences } from "./verify.mjs";

const TICK = 1000;

export class Command {
  constructor(seed) {
    this.seed = seed;
  }

  check = () => true;
  /** Whether it lets the time go on by itself. */
  ticks = false;

  /** The tab and the guide in it that something is done to. */
  target(model) {
    const index = this.seed % model.tabs.length;
    const tab = model.tabs[index];
    return { index, tab, guide: tab.guides[(this.seed >> 4) % tab.guides.length] };
  }

  async run(model, driver) {
    this.story = undefined;
    // Nothing happens twice at one moment.
    model.now += TICK;
    const { index } = this.target(model);
    for (const other of model.tabs.keys()) if (other !== index || !this.ticks) await driver.at(other, model.now);
    let found;
    try {
      const view = await this.act(model, driver);
      found = await differences(model, driver, index, view);
    } catch (error) {
      found = [error.message];
    }
    model.story.push(this.toString());
    if (found.length > 0) throw new Error(`${model.story.map((it, place) => `${place + 1}. ${it}`).join("\n")}\n\n${[...new Set(found)].join("\n")}`);
  }

  toString() {
    return `${this.constructor.name}(${this.seed})${this.story ? ` ${this.story}` : ""}`;
  }
}
