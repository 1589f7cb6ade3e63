// What is kept and shown where (product.md, 1, 4 and "Embedding"): a store that all tabs share, tabs with guides in
// their pages, and one clock. One state for each storage key, filing and provider; nothing of another is ever overwritten.
import { act, isPlausible } from "./acts.mjs";
import { deadline, hasVerified, hear, isOver, nextPhone, orderOf, phones } from "./order.mjs";
import { DEFAULT, profile } from "./profiles.mjs";
import { canonical, isAnswersAlone, prune, sameAnswers } from "./same.mjs";
import { countsDown, task } from "./task.mjs";

/** What can be taken back in one step: it records something, or gives something up. */
const RECORDS = [
  "just-received", "first-sms", "resent-sms", "received-at", "submitted-at", "resent", "report", "unreport",
  "assign", "message", "saw", "right-but-fails", "verified", "not-verified", "verified-in-time", "submit-again", "start-over",
];
const TICKS = ["tick", "stop-tick"];
const TIMES = ["submitted-at", "received-at"];
const freshUi = () => ({ way: undefined, undo: undefined, message: "", draft: undefined });

export const makeWorld = (now) => ({ now, store: new Map(), providers: {}, tabs: [], lastId: 0 });

/** An element as a page writes it. */
export const makeGuide = (world, attributes) => ({
  id: ++world.lastId,
  attributes: { ...attributes },
  taken: {},
  number: undefined,
  first: undefined,
  key: undefined,
  own: undefined,
  /** By which rules the order goes that it shows, if that is not left to the page. */
  rules: undefined,
  /** Whose order is shown: the "page"'s own, a "further" one of the visitor's, or an "other" page's. */
  whose: "page",
  choice: undefined,
  ui: freshUi(),
});

const keeps = (guide) => guide.attributes.persist !== "none";
const isNamed = (guide) => guide.attributes["storage-key"] !== undefined;
const filed = (guide) => guide.attributes["filing-type"];
const provider = (guide) => guide.attributes.provider ?? DEFAULT;
export const pageOf = (guide) => profile(guide.profile);

/** What the page says of the order that is shown: its times to its own alone, and nothing to another page's. */
function preset(guide, whose = guide.whose) {
  if (whose === "other") return {};
  const said = { "filing-type": filed(guide), province: guide.attributes.province };
  if (whose === "page") for (const name of TIMES) said[name] = guide.taken[name];
  return said;
}

/** The page's own order, as far as the page alone has spoken of it. */
export const ownOrder = (guide) => orderOf(preset(guide, "page"));

/** A time that the page writes is taken unless it is yet to come; a refused one changes nothing. */
function takeTimes(world, guide, names = TIMES) {
  for (const name of names) {
    const value = guide.attributes[name];
    if (value === undefined) guide.taken[name] = undefined;
    else if (Date.parse(value) <= world.now) guide.taken[name] = Date.parse(value);
  }
}

/** By its place among those of the page that file the same, and have no name and no number. */
function number(tab, guide) {
  if (!keeps(guide) || isNamed(guide) || guide.number) return;
  const alike = tab.guides.filter((it) => keeps(it) && !isNamed(it) && filed(it) === filed(guide) && provider(it) === provider(guide));
  const taken = new Set(alike.map((it) => it.number));
  for (const it of alike.filter((it) => !it.number)) {
    let free = 1;
    while (taken.has(free)) free++;
    taken.add(free);
    it.number = free;
  }
}

function firstKey(tab, guide) {
  if (!keeps(guide)) return undefined;
  number(tab, guide);
  const name = guide.attributes["storage-key"] ?? (guide.number === 1 ? "default" : `default-${guide.number}`);
  return `${name}${provider(guide) === DEFAULT ? "" : `@${provider(guide)}`}:${filed(guide) ?? ""}`;
}

const isOf = (key, first) => key === first || key.startsWith(`${first}#`);

/** Where nothing is kept yet, of the page's own first key, if it may be taken, and those with a number. */
function freeKey(world, first, own = true) {
  let count = own ? 1 : 2;
  const key = () => (count === 1 ? first : `${first}#${count}`);
  while (world.store.has(key())) count++;
  return key();
}

/** What a guide shows. */
export const shown = (world, guide) => world.store.get(guide.key)?.order ?? guide.own;

/**
 * Keeps a state, or forgets it where it is the page's beginning; who shows the same follows. What the page says to an
 * order that is kept stays kept, for other tabs learn it from there.
 */
function keep(world, guide, order, pageSaid = false) {
  const before = canonical(shown(world, guide));
  const isBlank = canonical(order) === canonical(orderOf(preset(guide)));
  guide.own = order;
  if (guide.key === undefined) {
    if (isBlank) goBy(world, guide, undefined);
    return judge(world, guide);
  }
  const isKept = world.store.has(guide.key);
  // Where nothing was kept and nothing is now, nobody else hears of it.
  if (isBlank && !isKept) return;
  if (isKept && canonical(order) === before) {
    world.store.get(guide.key).order = order;
    return;
  }
  // Without anything kept, each shows what its own page says.
  const others = world.tabs.flatMap((tab) => tab.guides).filter((other) => other !== guide && other.key === guide.key);
  const shownBefore = others.map((other) => structuredClone(shown(world, other)));
  if (isBlank && !pageSaid) world.store.delete(guide.key);
  else world.store.set(guide.key, { ...world.store.get(guide.key), order, touched: world.now, over: false });
  judge(world, guide);
  for (const [place, other] of others.entries()) {
    other.own = orderOf(preset(other));
    const [was, is] = [shownBefore[place], shown(world, other)];
    if (losesOrder(world, other, was, is)) remember(other, was, is);
    else if (canonical(was) !== canonical(is)) other.ui.undo = undefined;
    leaveWay(other, was, is);
  }
  settleRules(world, guide.key);
}

/** All that show an order go by the rules that are kept with it. Another place's keeps to them when it is cleared. */
function settleRules(world, key) {
  if (key === undefined) return;
  const kept = world.store.get(key);
  for (const guide of world.tabs.flatMap(({ guides }) => guides).filter((it) => it.key === key)) {
    if (kept) guide.lastRules = kept.rules;
    if ((kept || guide.whose !== "other") && guide.rules !== kept?.rules) goBy(world, guide, kept?.rules);
  }
}

/** An order is kept with its page of rules, and with what that makes of it: all pages go by that. */
function judge(world, guide) {
  const kept = world.store.get(guide.key);
  // What has begun goes by the rules by which it went, wherever it is kept.
  if (!kept && canonical(shown(world, guide)) !== canonical(orderOf(preset(guide)))) guide.lastRules = guide.asked;
  if (!kept) return;
  kept.rules = guide.asked;
  // Of rules that are missing, nothing is known.
  if (guide.profile === guide.asked) kept.over = isOverBy(kept.order, pageOf(guide), world.now);
}

const isOverBy = (order, page, now) => !countsDown(task(order, page, Math.min(now, (deadline(order) ?? Infinity) - 1)));

/** What is open for an order that is gone, or for a phone whose turn it is no more, is left. */
function leaveWay(guide, was, is) {
  const isGone = deadline(was) !== undefined && deadline(is) === undefined;
  const isOfPhone = ["messages", "right-but-fails"].includes(guide.ui.way);
  const next = (order) => nextPhone(order, pageOf(guide));
  if (isGone || (isOfPhone && next(was) !== next(is))) Object.assign(guide.ui, { way: undefined, message: "", draft: undefined });
}

/** What happened can be taken back. */
function remember(guide, before, after) {
  Object.assign(guide.ui, { undo: structuredClone(before), undoAfter: structuredClone(after) });
}

/** What another tab gives up can be taken back here: times that ran, or who had verified. */
function losesOrder(world, guide, before, after) {
  if (isOver(before, world.now)) return false;
  const lostRecord = phones(before, pageOf(guide)).some((phone) => hasVerified(before, phone) && !hasVerified(after, phone));
  return deadline(after) === undefined && (deadline(before) !== undefined || lostRecord);
}

/** The guide begins, or goes to another place: with the order there that was touched last, as far as the clock was right. */
export function start(world, tab, guide, goesOn) {
  const first = firstKey(tab, guide);
  const kept = [...world.store].filter(([key]) => first !== undefined && isOf(key, first));
  const isRight = ({ touched }) => touched <= world.now;
  kept.sort(([, one], [, other]) => isRight(other) - isRight(one) || other.touched - one.touched);
  guide.first = first;
  const last = kept[0];
  // What was said while nothing was kept stands beside another order that is kept.
  const isSaid = goesOn && canonical(goesOn) !== canonical(orderOf(preset(guide, "page")));
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

/** What is kept goes by the rules that are kept with it, and what is not by the page's. */
function goBy(world, guide, rules) {
  const isOther = guide.rules !== rules;
  guide.rules = rules;
  if (isOther && wanted(world, guide) !== guide.asked) ask(world, guide);
  judge(world, guide);
}

function whoseIs(key, first) {
  if (key === first) return "page";
  return first !== undefined && isOf(key, first) ? "further" : "other";
}

function pageSays(world, guide, said = preset(guide)) {
  const order = structuredClone(shown(world, guide));
  hear(order, said);
  const changes = canonical(order) !== canonical(shown(world, guide));
  keep(world, guide, order, true);
  if (changes) guide.ui.undo = undefined;
}

/** What the page says anew while the guide is open is kept as heard, even where nothing follows from it. */
function pageSaysMore(world, guide, saidBefore) {
  const before = JSON.stringify(shown(world, guide).heard);
  pageSays(world, guide, Object.fromEntries(Object.entries(preset(guide)).filter(([name, value]) => value !== saidBefore[name])));
  const kept = world.store.get(guide.key);
  if (kept && JSON.stringify(kept.order.heard) !== before) kept.touched = world.now;
}

/** An attribute is set, or removed. */
export function setAttribute(world, tab, guide, name, value) {
  if (guide.attributes[name] === value) return;
  const before = { first: firstKey(tab, guide), filed: filed(guide), order: shown(world, guide), said: preset(guide) };
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
  if (!keeps(guide)) guide.rules = undefined;
  ask(world, guide);
}

/** Which page of rules: the visitor's choice, else what the page names. */
function wanted(world, guide) {
  if (guide.rules !== undefined) return guide.rules;
  const named = guide.attributes.provider ?? "";
  if (guide.choice?.for === named) return guide.choice.id;
  return (keeps(guide) ? world.providers[named] : undefined) ?? (named || DEFAULT);
}

/** Without a network another page of rules does not come, and the guide goes by the default. */
function ask(world, guide) {
  guide.asked = wanted(world, guide);
  guide.profile = world.network === "gone" ? DEFAULT : guide.asked;
  judge(world, guide);
}

/** The network is back: what did not come is asked for again. */
export function online(world) {
  for (const guide of world.tabs.flatMap(({ guides }) => guides)) {
    guide.profile = guide.asked;
    judge(world, guide);
  }
}

/** For the order that is shown; and if that is the page's, for all of which nothing is kept on pages of its provider. */
export function choose(world, guide, id) {
  if (guide.rules !== undefined || guide.whose === "other") goBy(world, guide, id);
  settleRules(world, guide.key);
  if (guide.whose === "other") return;
  const named = guide.attributes.provider ?? "";
  guide.choice = { for: named, id };
  ask(world, guide);
  if (!keeps(guide)) return;
  const kept = id === (named || DEFAULT) ? undefined : id;
  const isNews = world.providers[named] !== kept;
  world.providers[named] = kept;
  // Who stands for the same provider follows: in this tab at once, in others if they hear of it.
  for (const { guides } of world.tabs) {
    for (const other of guides) {
      if (other === guide || !keeps(other) || (other.attributes.provider ?? "") !== named) continue;
      if (!isNews && !guides.includes(guide)) continue;
      other.choice = undefined;
      if (other.rules === undefined) ask(world, other);
    }
  }
}

/** The visitor says something of the order. */
export function say(world, guide, ...acts) {
  const before = shown(world, guide);
  const order = structuredClone(before);
  for (const one of acts) act(order, one, pageOf(guide), world.now);
  // It was said in sight of what the page says.
  order.heard = { ...order.heard, ...heardOf(preset(guide)) };
  const [name] = acts[0];
  const { ui } = guide;
  const records = name === "type" ? !isAnswersAlone(before, order) : RECORDS.includes(name) && canonical(before) !== canonical(order);
  if (records) remember(guide, before, order);
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
  // What was cleared goes by the rules by which it went.
  const isBlank = canonical(order) === canonical(orderOf(preset(guide)));
  if (!isBlank && !world.store.has(guide.key)) goBy(world, guide, guide.lastRules);
  guide.ui = freshUi();
  keep(world, guide, order);
}

/** What the page alone says is not kept, so other guides know nothing of it. */
export function startOver(world, guide) {
  say(world, guide, ["start-over", preset(guide)]);
  if (canonical(shown(world, guide)) !== canonical(orderOf(preset(guide)))) return;
  world.store.delete(guide.key);
  for (const other of world.tabs.flatMap((tab) => tab.guides)) if (other.key === guide.key && guide.key !== undefined) other.own = orderOf(preset(other));
  settleRules(world, guide.key);
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
}

export { isPlausible };
