// By which page of rules a guide goes: its order's, the visitor's choice, or what its page names.
import { end, orderOf } from "./order.mjs";
import { settled } from "./people.mjs";
import { keeps, preset, provider, shown } from "./places.mjs";
import { DEFAULT, profile } from "./profiles.mjs";
import { canonical } from "./same.mjs";
import { countsDown, task } from "./task.mjs";

export const pageOf = (guide) => profile(guide.profile);

/** Which page of rules: the visitor's choice, else what the page names. */
function wanted(world, guide) {
  if (guide.rules !== undefined) return guide.rules;
  const named = guide.attributes.provider ?? "";
  if (guide.choice?.for === named) return guide.choice.id;
  return (keeps(guide) ? world.providers[named] : undefined) ?? (named || DEFAULT);
}

/** Without a network another page of rules does not come, and the guide goes by the default. */
export function ask(world, guide) {
  guide.asked = wanted(world, guide);
  guide.profile = world.network === "gone" ? DEFAULT : guide.asked;
  judge(world, guide);
}

/** The page names a provider: what it goes by already is not asked for again. */
export function named(world, guide) {
  if (wanted(world, guide) !== guide.asked) ask(world, guide);
  else judge(world, guide);
}

/** An order is kept with its page of rules, and with what that makes of it: all pages go by that. */
export function judge(world, guide) {
  const kept = world.store.get(guide.key);
  // What has begun goes by the rules by which it went, wherever it is kept.
  if (!kept && canonical(shown(world, guide)) !== canonical(orderOf(preset(guide)))) guide.rules = guide.lastRules = guide.asked;
  if (!kept) return;
  // Of rules that are missing, nothing is known but what they made of it before.
  if (guide.profile === guide.asked) kept.over = isOverBy(settled(kept.order, pageOf(guide), world.now), pageOf(guide), world.now);
  else if (kept.rules !== guide.asked) kept.over = false;
  kept.rules = guide.asked;
}

const isOverBy = (order, page, now) => !countsDown(task(order, page, Math.min(now, end(order) - 1)));

/** What is kept goes by the rules that are kept with it, and what is not by the page's. */
export function goBy(world, guide, rules) {
  const isOther = guide.rules !== rules;
  guide.rules = rules;
  if (isOther && wanted(world, guide) !== guide.asked) ask(world, guide);
  judge(world, guide);
}

/** All that show an order go by the rules that are kept with it. Another place's keeps to them when it is cleared. */
export function settleRules(world, key) {
  if (key === undefined) return;
  const kept = world.store.get(key);
  for (const guide of world.tabs.flatMap(({ guides }) => guides).filter((it) => it.key === key)) {
    if (kept) guide.lastRules = kept.rules;
    if ((kept || guide.whose !== "other") && guide.rules !== kept?.rules) goBy(world, guide, kept?.rules);
  }
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
