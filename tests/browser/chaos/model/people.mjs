// What happens to each person of an order.
import { hasVerified, isDone, isOpenWhose, open, person, phones, reported } from "./order.mjs";
import { ALL, severalCanChange } from "./phones.mjs";

const ENTRIES_THAT_STOP = 3;
const ENTRIES_THAT_FAIL = 5;
const isAtForm = (it) => ["form", "submitted", "no-record"].includes(it.stand);

export function standAt(order, phone, stand) {
  const it = person(order, phone);
  if (isAtForm(it)) it.stand = stand;
}

/** Five have failed; the third stops again. */
export function wrongEntry(order, phone) {
  const it = person(order, phone);
  if (!isAtForm(it)) return;
  it.entries += 1;
  if (it.entries === ENTRIES_THAT_STOP) Object.assign(it, { wentOn: false, ticks: {} });
  it.stand = it.entries === ENTRIES_THAT_FAIL ? "failed" : "form";
}

/** Five wrong entries have failed, whatever the site says then. */
export function endAt(order, phone, stand) {
  const it = person(order, phone);
  if (it.stand !== "failed") it.stand = stand;
}

export function waitAgain(order, phone) {
  const it = person(order, phone);
  it.stand = it.entries === ENTRIES_THAT_FAIL ? "failed" : "form";
}

/** Takes back the last wrong entry, or what was said of a failure. */
export function takeBack(order, phone) {
  const it = person(order, phone);
  if (it.stand === "verified") return;
  if (it.stand === "failed") {
    if (it.entries === ENTRIES_THAT_FAIL) it.entries -= 1;
    it.stand = "form";
  } else if (it.stand === "ask-provider") it.stand = "form";
  else it.entries = Math.max(0, it.entries - 1);
}

export function verify(order, phone) {
  if (!hasVerified(order, phone)) order.waitsForOthers = false;
  person(order, phone).stand = "verified";
  order.goesOnWith = undefined;
}

export function verifyAll(order, page) {
  order.everybody = true;
  eachHasVerified(order, page);
  Object.assign(order, { everybody: true, waitsForOthers: false, goesOnWith: undefined });
}

/** That everybody has verified, said of each of those that are listed. */
export function eachHasVerified(order, page) {
  const list = phones(order, page);
  if (order.everybody) for (const phone of list.length > 0 ? list : ["holder"]) person(order, phone).stand = "verified";
  order.everybody = false;
}

/** The holder of the SMS was this one: whoever has verified has, else the graver of both stands. */
export function join(order, phone, page) {
  if (!isOpenWhose(order, page) || !phones(order, page).includes(phone)) return;
  const holder = person(order, "holder");
  const own = person(order, phone);
  delete order.people.holder;
  if (own.stand !== "verified") {
    const entries = Math.min(ENTRIES_THAT_FAIL, own.entries + holder.entries);
    const stands = [own.stand, holder.stand];
    let { stand } = holder;
    if (stand !== "verified") {
      if (entries === ENTRIES_THAT_FAIL || stands.includes("failed")) stand = "failed";
      else if (stands.includes("ask-provider")) stand = "ask-provider";
    }
    order.people[phone] = { ...holder, stand, entries, failedAt: holder.failedAt ?? own.failedAt };
  }
  order.goesOnWith = hasVerified(order, phone) ? undefined : phone;
}

/** The order as it is shown: what was said under other rules may mean more by now. */
export function settled(order, page, now) {
  const shown = structuredClone(order);
  settle(shown, page, now);
  return shown;
}

/** What follows by itself: a single phone is the one that got the SMS, unless more can change; and where the site waits for somebody, somebody is listed. */
export function settle(order, page, now) {
  const list = phones(order, page);
  const isSettled = list.length === 1 && open(order, page) === undefined && !severalCanChange(order.answers, page);
  if (isSettled && !order.more.includes(list[0])) join(order, list[0], page);
  while (order.waitsForOthers && isDone(order, page)) {
    const other = ALL.find((phone) => phone !== "holder" && !phones(order, page).includes(phone));
    if (!other) break;
    order.more = [...reported(order, page), other];
  }
  for (const it of Object.values(order.people)) it.failedAt = it.stand === "failed" ? (it.failedAt ?? now) : undefined;
}
