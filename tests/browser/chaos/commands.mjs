// What visitors, pages, tabs, clocks and networks do. Each is small; the model says what follows from it.
import fc from "fast-check";
import { isPlausible } from "./model/acts.mjs";
import { meaning, othersOf } from "./model/controls.mjs";
import { messageOf } from "./model/messages.mjs";
import * as o from "./model/order.mjs";
import * as world from "./model/world.mjs";
import { inChinese } from "./chinese.mjs";
import { Command } from "./command.mjs";

const pick = (seed, all) => all[(seed >> 8) % all.length];

class Press extends Command {
  ticks = true;

  async act(model, driver) {
    const { tab, guide, index } = this.target(model);
    const byMouse = this.seed % 8 === 0;
    const page = world.pageOf(guide);
    const scene = { order: world.visible(model, guide), page, now: model.now, others: othersOf(model, guide, page) };
    const pressed = await driver.press(index, tab.guides.indexOf(guide), this.seed, model.now, byMouse);
    const { control, covered } = pressed;
    this.story = `presses ${control.where} ${control.label || control.type}`;
    if (covered) throw new Error(`it cannot be pressed, for there is ${covered}`);
    const means = this.read(control, scene);
    if (means.unknown) throw new Error(`nothing is known of ${JSON.stringify(control)}`);
    // Where the mouse hits nothing that was meant, the focus may stay anywhere.
    tab.focused = undefined;
    const isClicked = !pressed.isPressed && !(control.options || control.type === "datetime-local");
    if (isClicked && !(await driver.click(index))) return undefined;
    tab.focused = guide;
    await this.follow(means, { model, driver, tab, guide, index, control });
    return pressed.view;
  }

  /** What it means in any of the things that its English may be. */
  read(control, scene) {
    for (const label of inChinese(control.label)) {
      for (const group of inChinese(control.group)) {
        const means = meaning({ ...control, label, group }, scene);
        if (!means.unknown) return means;
      }
    }
    return { unknown: control };
  }

  async follow(means, { model, driver, tab, guide, index, control }) {
    if (means.draft) return this.type(model, driver, guide, index);
    if (means.lookUp) return this.lookUp(model, driver, guide, index, control);
    if (means.province) {
      const value = pick(this.seed, ["CN-GD", "CN-ZJ", "CN-BJ", ""]);
      await driver.choose(index, value);
      return void world.say(model, guide, ["province", value || undefined]);
    }
    if (means.say?.length) world.say(model, guide, ...means.say);
    if (means.language) await driver.spoken(index, tab.guides.indexOf(guide), control.label === "English" ? "en" : "zh-CN");
    if (means.undo) world.undo(model, guide);
    if ("go" in means) Object.assign(guide.ui, { way: means.go, message: "", draft: undefined });
    if (means.startOver) world.startOver(model, guide);
    if (means.newOrder) world.newOrder(model, tab, guide);
    if (means.open) world.openOrder(model, tab, guide, means.open);
    if (means.provider) world.choose(model, guide, means.provider);
    if (means.record) {
      const { effect, ofVerify } = messageOf(guide.ui.message);
      world.say(model, guide, ["message", means.record, effect, ofVerify]);
    }
    if (means.enter) this.enter(means.enter, model, guide);
  }

  async type(model, driver, guide, index) {
    const ago = pick(this.seed, [0, 10 * o.MINUTE, 5 * o.HOUR, 23.5 * o.HOUR, 30 * o.HOUR, -2 * o.HOUR]);
    const value = new Date(model.now - ago + 8 * o.HOUR).toISOString().slice(0, 16);
    this.story = `types ${value}`;
    await driver.choose(index, value);
    guide.ui.draft = value;
  }

  /** A time that is yet to come, or none, is refused. */
  enter(basis, model, guide) {
    const stored = basis === "received-at" ? world.shown(model, guide).first : world.shown(model, guide).submitted;
    const value = guide.ui.draft ?? (stored === undefined ? "" : new Date(stored + 8 * o.HOUR).toISOString().slice(0, 16));
    const at = Date.parse(`${value}:00+08:00`);
    if (at <= model.now && isPlausible(model.now)) world.say(model, guide, [basis, at]);
  }

  async lookUp(model, driver, guide, index, control) {
    const value = pick(this.seed, control.options.filter(Boolean));
    this.story = `looks up ${value}`;
    await driver.choose(index, value);
    guide.ui.message = value;
    const { guides } = await driver.look(index, model.now);
    const { counts } = messageOf(value);
    const seen = guides.find((it) => it.said.includes(value));
    if (seen?.lang === "zh-CN" && counts && !seen.said.includes(counts)) throw new Error(`${value} does not say: ${counts}`);
  }
}

class Clock extends Command {
  async act(model, driver) {
    const minutes = pick(this.seed, [1, 6, 61, 5 * 60, 12 * 60, 23 * 60, 24 * 60]);
    this.story = `waits ${minutes} minutes`;
    model.now += minutes * o.MINUTE;
    for (const tab of model.tabs.keys()) await driver.at(tab, model.now);
    // Who needs no seconds looks when the visitor comes back.
    await driver.setClock(model.now);
  }
}

class ClockSet extends Command {
  async act(model, driver) {
    const back = pick(this.seed, [10 * o.MINUTE, 3 * o.HOUR, 2 * o.DAY, -3 * o.DAY]);
    this.story = `sets the clock back by ${back / o.MINUTE} minutes`;
    model.now -= back;
    await driver.setClock(model.now);
  }
}

const OF_THE_ORDER = ["province", "received-at", "submitted-at"];

class Attribute extends Command {
  async act(model, driver) {
    const { tab, guide, index } = this.target(model);
    const time = (minutes) => new Date(model.now - minutes * o.MINUTE).toISOString();
    const all = [
      ["filing-type", "add-website"], ["filing-type", "cancel-entity"], ["filing-type", undefined],
      ["province", "CN-ZJ"], ["province", undefined],
      ["received-at", time(30)], ["received-at", time(20 * 60)], ["received-at", undefined], ["received-at", time(-6 * 60)],
      ["submitted-at", time(3)], ["submitted-at", time(15 * 60)], ["submitted-at", undefined],
      ["provider", "ucloud-2026"], ["provider", "huaweicloud"], ["provider", undefined],
      ["persist", "none"], ["persist", undefined], ["persist", undefined],
      ["storage-key", "one"], ["storage-key", "two"], ["storage-key", undefined],
      ["lang", "en"], ["lang", undefined], ["theme", "dark"], ["compact", ""],
    ];
    // Two tabs with one page say the same. Where one alone has said a thing before the other's order came, and then both
    // do, the keeper takes it for said: known, and left out here.
    const [name, value] = pick(this.seed, model.tabs.length > 1 ? all.filter(([name]) => !OF_THE_ORDER.includes(name)) : all);
    this.story = `sets ${name} to ${value}`;
    const place = tab.guides.indexOf(guide);
    const isNews = guide.attributes[name] !== value;
    await driver.change(index, place, name, value);
    if (name === "lang" && isNews) await driver.spoken(index, place, value ?? "zh-CN");
    world.setAttribute(model, tab, guide, name, value);
  }
}

class Arrange extends Command {
  async act(model, driver) {
    const { tab, guide, index } = this.target(model);
    const how = pick(this.seed, ["add", "remove", "move", "replace"]);
    if (how === "add" && tab.guides.length > 1) return;
    if (how === "remove" && tab.guides.length < 2) return;
    // A page in English keeps its own content where the words of English cannot be had.
    if (how === "replace" && guide.attributes.lang !== undefined && model.network !== "well") return;
    this.story = `${how}s an element`;
    tab.focused = undefined;
    const place = tab.guides.indexOf(guide);
    if (how === "add") {
      const attributes = pick(this.seed, [{}, { "filing-type": "add-website" }, { "storage-key": "one" }]);
      await driver.add(index, attributes);
      tab.guides.push(world.makeGuide(model, attributes));
      world.enter(model, tab, tab.guides.at(-1));
    } else await driver.arrange(index, place, how);
    if (how === "remove") tab.guides.splice(place, 1);
    if (how === "move") tab.guides.push(...tab.guides.splice(place, 1));
    if (how === "replace") {
      tab.guides[place] = world.makeGuide(model, guide.attributes);
      world.enter(model, tab, tab.guides[place]);
    }
  }
}

class Reload extends Command {
  check = (model) => model.network === "well";
  async act(model, driver) {
    const { tab, index } = this.target(model);
    this.story = `reloads the page ${index + 1}`;
    await driver.reload(index, tab.guides.map(({ attributes }) => attributes), model.now);
    tab.focused = undefined;
    tab.guides = tab.guides.map(({ attributes }) => world.makeGuide(model, attributes));
    for (const guide of tab.guides) world.enter(model, tab, guide);
  }
}

class Network extends Command {
  async act(model, driver) {
    const isBack = model.network === "gone";
    model.network = pick(this.seed, ["well", "gone", "failing"]);
    this.story = `the network is ${model.network}`;
    await driver.network(model.network);
    if (isBack && model.network !== "gone") world.online(model);
  }
}

class Axe extends Command {
  async act(model, driver) {
    const { index } = this.target(model);
    this.story = "is looked at by axe";
    const found = await driver.axe(index);
    if (found.length > 0) throw new Error(found.join("\n"));
  }
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const of = (Kind, weight) => ({ weight, arbitrary: seeds.map((seed) => new Kind(seed)) });

export const COMMANDS = fc.oneof(
  of(Press, 60), of(Clock, 6), of(ClockSet, 2), of(Attribute, 8), of(Arrange, 3), of(Reload, 2), of(Network, 2), of(Axe, 4),
);
