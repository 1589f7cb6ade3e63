// What is kept and shown: a store that all tabs share, tabs with guides in their pages, and one
// clock.
import { act } from "./acts.mjs";
import { forget, keep, remember } from "./keep.mjs";
import { become, hear, isDone, next, orderOf } from "./order.mjs";
import { settled } from "./people.mjs";
import { TIMES, filed, firstKey, freeKey, freshUi, isOf, keeps, preset, provider, shown, takeTimes, whoseIs } from "./places.mjs";
import { ask, goBy, named, pageOf } from "./rules.mjs";
import { canonical, isAnswersAlone, prune, sameAnswers } from "./same.mjs";

/** What can be taken back in one step: it records something, or gives something up. */
const RECORDS = [
  "just-received", "first-sms", "resent-sms", "received-at", "submitted-at", "resent", "report", "unreport",
  "assign", "message", "saw", "right-but-fails", "verified", "not-verified", "verified-in-time", "submit-again", "start-over",
];

const TICKS = ["tick", "stop-tick"];

/** The guide begins, or goes to another place: with the order there that was touched last, as far as the clock was right. */
export function start(world, tab, guide, goesOn) {
  const first = firstKey(tab, guide);
  const kept = [...world.store].filter(([key]) => first !== undefined && isOf(key, first));
  const isRight = ({ touched }) => touched <= world.now;
  kept.sort(([, one], [, other]) => isRight(other) - isRight(one) || other.touched - one.touched);
  guide.first = first;
  const last = kept[0];
  // What was said while nothing was kept stands beside another order that is kept.
  const isSaid = goesOn && canonical(goesOn) !== canonical(orderOf(preset(guide)));
  const isBeside = last && isSaid && canonical(goesOn) !== canonical(last[1].order);
  show(world, guide, isBeside ? freeKey(world, first) : (last?.[0] ?? first), first, isSaid ? guide.lastRules : undefined);
  if (!world.store.has(guide.key) && goesOn) keep(world, guide, { ...goesOn, heard: heardOf(preset(guide)) });
}

/** An element comes into a page, or the page is loaded. */
export function enter(world, tab, guide) {
  guide.own = orderOf(preset(guide));
  ask(world, guide);
  takeTimes(world, guide);
  start(world, tab, guide);
}

/** What goes on knows what the page says by then. */
const heardOf = (said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** What is kept under a key goes by its rules; what goes on there, by those by which it went. */
function show(world, guide, key, first, rules) {
  guide.whose = whoseIs(key, first);
  guide.key = key;
  guide.own = orderOf(preset(guide));
  guide.ui = freshUi();
  guide.lastRules = world.store.has(key) ? world.store.get(key).rules : rules;
  goBy(world, guide, guide.lastRules);
  if (world.store.has(key)) pageSays(world, guide);
}

/** An order as a visitor sees it. */
export const visible = (world, guide) => settled(shown(world, guide), pageOf(guide), world.now);

/** After everybody has verified, another filing type is another order, of which holds what the page says now. */
const isAnother = (order, type, page) => type !== undefined && ![undefined, type].includes(order.answers.type) && isDone(order, page);

/** What the page says anew is kept as heard, even where nothing follows from it. */
function pageSays(world, guide, said = preset(guide)) {
  const order = structuredClone(shown(world, guide));
  const before = JSON.stringify(order.heard);
  const type = said["filing-type"] === order.heard["filing-type"] ? undefined : said["filing-type"];
  if (isAnother(visible(world, guide), type, pageOf(guide))) {
    become(order, { ...next(order, []), heard: {} });
    said = preset(guide);
  }
  hear(order, said);
  const changes = canonical(order) !== canonical(shown(world, guide));
  keep(world, guide, order, true);
  if (changes) guide.ui.undo = undefined;
  const kept = world.store.get(guide.key);
  if (!kept || JSON.stringify(kept.order.heard) === before) return;
  kept.touched = world.now;
  // It is said in sight of the rest.
  kept.order.heard = { ...heardOf(preset(guide)), ...heardOf(kept.order.heard) };
}

/** While the guide is open, the page says what differs from what it said before. */
function pageSaysMore(world, guide, saidBefore) {
  pageSays(world, guide, Object.fromEntries(Object.entries(preset(guide)).filter(([name, value]) => value !== saidBefore[name])));
}

/** An attribute is set, or removed. */
export function setAttribute(world, tab, guide, name, value) {
  if (guide.attributes[name] === value) return;
  const before = { first: firstKey(tab, guide), filed: filed(guide), provider: provider(guide), order: shown(world, guide), said: preset(guide) };
  guide.attributes[name] = value;
  if (value === undefined) delete guide.attributes[name];
  if (["filing-type", "provider", "storage-key", "persist"].includes(name)) guide.number = undefined;
  if (TIMES.includes(name)) takeTimes(world, guide, [name]);
  const first = firstKey(tab, guide);
  if (first === before.first && name !== "provider") return [...TIMES, "province", "filing-type"].includes(name) ? pageSaysMore(world, guide, before.said) : undefined;
  // While only keeping is switched on or off, what is shown goes on.
  const isSwitched = (first === undefined) !== (before.first === undefined) && filed(guide) === before.filed && guide.whose !== "other";
  if (first !== before.first) start(world, tab, guide, isSwitched ? structuredClone(before.order) : undefined);
  if (name !== "provider") return;
  if (!keeps(guide) && provider(guide) !== before.provider) guide.rules = undefined;
  named(world, guide);
}

/** The visitor says something of the order. */
export function say(world, guide, ...acts) {
  const before = shown(world, guide);
  const order = structuredClone(before);
  for (const one of acts) act(order, one, pageOf(guide), world.now);
  // It was said in sight of what the page says, and has that. What it has nothing of is still to be said.
  const has = { "filing-type": order.answers.type, province: order.province, "submitted-at": order.submitted, "received-at": order.first };
  const inSight = Object.entries(heardOf(preset(guide))).filter(([name]) => has[name] !== undefined);
  order.heard = { ...order.heard, ...Object.fromEntries(inSight) };
  const [name] = acts[0];
  const { ui } = guide;
  const records = name === "type" ? !isAnswersAlone(before, order) : RECORDS.includes(name) && canonical(before) !== canonical(order);
  const corrects = name === "type" && ui.undoOf === "type" && ui.undo && canonical(ui.undoAfter) === canonical(before);
  if (records) Object.assign(remember(guide, before, order), { undoOf: name });
  else if (corrects) ui.undoAfter = structuredClone(order);
  else if (!sameAnswers(before, order) || name === "take-back") ui.undo = undefined;
  if (!TICKS.includes(name)) Object.assign(ui, { way: undefined, message: "", draft: undefined });
  keep(world, guide, order);
  return records;
}

/** Exactly the last thing that was recorded is taken back; nothing, where what was cleared is what the page says again. */
export function undo(world, guide) {
  const { heard, ...rest } = shown(world, guide);
  const order = { ...(guide.ui.undo ?? rest), heard };
  // What was ticked since stays, unless that is what happened.
  const { undo: before, undoAfter: after } = guide.ui;
  const ticked = (it) => JSON.stringify([prune(it.ticks), it.allChecked]);
  if (before && ticked(before) === ticked(after)) Object.assign(order, { ticks: rest.ticks, allChecked: rest.allChecked });
  if (before && before.came === after.came) staysOfOthers(order, rest, before, after);
  // What was cleared goes by the rules by which it went.
  const isBlank = canonical(order) === canonical(orderOf(preset(guide)));
  if (!isBlank && !world.store.has(guide.key)) goBy(world, guide, guide.lastRules);
  guide.ui = freshUi();
  keep(world, guide, order);
}

/** Nor is anything taken back of those to whom it did not happen, nor with whom one went on since. */
function staysOfOthers(order, present, before, after) {
  const text = ({ people }, phone) => JSON.stringify(prune(people[phone] ?? {}));
  const untouched = (phone) => text(before, phone) === text(after, phone);
  const people = { ...order.people };
  for (const phone of Object.keys({ ...before.people, ...present.people }).filter(untouched)) people[phone] = present.people[phone];
  order.people = Object.fromEntries(Object.entries(people).filter(([, it]) => it !== undefined));
  if (before.goesOnWith === after.goesOnWith) order.goesOnWith = present.goesOnWith;
}

/** What the page alone says is not kept, so other guides know nothing of it. */
export function startOver(world, guide) {
  const { heard } = shown(world, guide);
  say(world, guide, ["start-over", preset(guide)]);
  if (canonical(shown(world, guide)) !== canonical(orderOf(preset(guide)))) return;
  forget(world, guide, heard);
}

/** Another order beside the present one. */
export function newOrder(world, tab, guide) {
  const first = firstKey(tab, guide);
  const hasTimes = TIMES.some((name) => guide.taken[name] !== undefined);
  const key = first === undefined ? undefined : freeKey(world, first, !hasTimes);
  guide.whose = "further";
  guide.key = key;
  guide.own = orderOf(preset(guide));
  guide.ui = freshUi();
  guide.lastRules = undefined;
  goBy(world, guide, undefined);
}

/** Another order of this browser is shown; what this page says is not said to that of another. */
export function openOrder(world, tab, guide, key) {
  show(world, guide, key, firstKey(tab, guide));
  // A reload shows which of the page's was opened last.
  if (guide.whose !== "other" && world.store.has(key)) world.store.get(key).touched = world.now;
}

export { isPlausible } from "./acts.mjs";
export { makeGuide, makeWorld, ownOrder, shown } from "./places.mjs";
export { choose, online, pageOf } from "./rules.mjs";
