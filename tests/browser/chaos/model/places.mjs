// Where a guide keeps its order, and what its page says of it: one place for each storage key, filing and
// provider; nothing of another is ever overwritten.
import { hear, orderOf } from "./order.mjs";
import { DEFAULT } from "./profiles.mjs";
import { canonical } from "./same.mjs";

export const TIMES = ["submitted-at", "received-at"];
export const freshUi = () => ({ way: undefined, undo: undefined, message: "", draft: undefined });
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

export const keeps = (guide) => guide.attributes.persist !== "none";
const isNamed = (guide) => guide.attributes["storage-key"] !== undefined;
export const filed = (guide) => guide.attributes["filing-type"];
export const provider = (guide) => guide.attributes.provider ?? DEFAULT;

/** What the page says of the order that is shown: its times to its own alone, and nothing to another page's. */
export function preset(guide, whose = guide.whose) {
  if (whose === "other") return {};
  const said = { "filing-type": filed(guide), province: guide.attributes.province };
  if (whose === "page") for (const name of TIMES) said[name] = guide.taken[name];
  return said;
}

/** The page's own order as it is kept, and what the page has said since. */
export function ownOrder(world, guide) {
  const said = preset(guide, "page");
  const kept = world.store.get(guide.first);
  if (!kept) return { order: orderOf(said), over: false };
  const order = structuredClone(kept.order);
  hear(order, said);
  return { order, over: kept.over && canonical(order) === canonical(kept.order) };
}

/** A time that the page writes is taken unless it is yet to come; a refused one changes nothing. */
export function takeTimes(world, guide, names = TIMES) {
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

export function firstKey(tab, guide) {
  if (!keeps(guide)) return undefined;
  number(tab, guide);
  const name = guide.attributes["storage-key"] ?? (guide.number === 1 ? "default" : `default-${guide.number}`);
  return `${name}${provider(guide) === DEFAULT ? "" : `@${provider(guide)}`}:${filed(guide) ?? ""}`;
}

export const isOf = (key, first) => key === first || key.startsWith(`${first}#`);

/** Where nothing is kept yet, of the page's own first key, if it may be taken, and those with a number. */
export function freeKey(world, first, own = true) {
  let count = own ? 1 : 2;
  const key = () => (count === 1 ? first : `${first}#${count}`);
  while (world.store.has(key())) count++;
  return key();
}

export function whoseIs(key, first) {
  if (key === first) return "page";
  return first !== undefined && isOf(key, first) ? "further" : "other";
}

/** What a guide shows. */
export const shown = (world, guide) => world.store.get(guide.key)?.order ?? guide.own;
