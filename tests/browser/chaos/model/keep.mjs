// What is kept, in sight of all guides that show it: each follows what another keeps, or gives up.
import { deadline, hasVerified, isOver, nextPhone, orderOf, phones } from "./order.mjs";
import { preset, shown } from "./places.mjs";
import { goBy, judge, pageOf, settleRules } from "./rules.mjs";
import { canonical } from "./same.mjs";

/**
 * Keeps a state, or forgets it where it is the page's beginning; who shows the same follows. What the page says to an
 * order that is kept stays kept, for other tabs learn it from there.
 */
export function keep(world, guide, order, pageSaid = false) {
  const before = canonical(shown(world, guide));
  const { heard } = shown(world, guide);
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
  if (isBlank && !pageSaid) return forget(world, guide, heard);
  inSight(world, guide, () => {
    world.store.set(guide.key, { ...world.store.get(guide.key), order, touched: world.now, over: false });
    judge(world, guide);
  });
}

/** Nothing is kept any more, and the order begins again. */
export function forget(world, guide, heard) {
  inSight(world, guide, () => {
    world.store.delete(guide.key);
    guide.own = beginning(guide, heard);
  });
}

/** Changes what is kept in sight of the other guides that show it. Without anything kept, each shows what its own page says. */
function inSight(world, guide, change) {
  const isOther = (other) => other !== guide && guide.key !== undefined && other.key === guide.key;
  const others = world.tabs.flatMap((tab) => tab.guides).filter(isOther);
  const shownBefore = others.map((other) => structuredClone(shown(world, other)));
  change();
  for (const [place, other] of others.entries()) {
    other.own = beginning(other, shownBefore[place].heard);
    const [was, is] = [shownBefore[place], shown(world, other)];
    if (losesOrder(world, other, was, is)) remember(other, was, is);
    else if (canonical(was) !== canonical(is)) other.ui.undo = undefined;
    leaveWay(other, was, is);
  }
  settleRules(world, guide.key);
}

/** An order begins again. What its own page had said of it stays known as heard where another's is cleared. */
const beginning = (guide, heard) => (guide.whose === "other" ? { ...orderOf({}), heard } : orderOf(preset(guide)));

/** What is open for an order that is gone, or for a phone whose turn it is no more, is left. */
function leaveWay(guide, was, is) {
  const isGone = deadline(was) !== undefined && deadline(is) === undefined;
  const isOfPhone = ["messages", "right-but-fails"].includes(guide.ui.way);
  const next = (order) => nextPhone(order, pageOf(guide));
  if (isGone || (isOfPhone && next(was) !== next(is))) Object.assign(guide.ui, { way: undefined, message: "", draft: undefined });
}

/** What happened can be taken back. */
export function remember(guide, before, after) {
  return Object.assign(guide.ui, { undo: structuredClone(before), undoAfter: structuredClone(after), undoOf: undefined });
}

/** What another tab gives up can be taken back here: times that ran, or who had verified. */
function losesOrder(world, guide, before, after) {
  if (isOver(before, world.now)) return false;
  const lostRecord = phones(before, pageOf(guide)).some((phone) => hasVerified(before, phone) && !hasVerified(after, phone));
  return deadline(after) === undefined && (deadline(before) !== undefined || lostRecord);
}
