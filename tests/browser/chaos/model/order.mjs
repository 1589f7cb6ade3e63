// One order, by the page's rules: what has been said of it, and what that means.
// An order is plain data, so that it can be kept, compared and taken back.
import { ALL, table, unexpected } from "./phones.mjs";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What happened to a phone of which nothing was said. */
const NOBODY = { stand: "form", entries: 0, wentOn: false, failedAt: undefined, ticks: {} };

export const blank = () => ({
  answers: {},
  province: undefined,
  /** Others who got an SMS, or whom the site waits for. */
  more: [],
  /** `false`: 还没有收到. */
  came: undefined,
  first: undefined,
  submitted: undefined,
  /** Came then: the first, or resent? */
  firstOrResent: undefined,
  /** A resent one came then, and so the first before. */
  laterSms: undefined,
  ticks: {},
  allChecked: false,
  resends: 0,
  people: {},
  everybody: false,
  waitsForOthers: false,
  goesOnWith: undefined,
  revising: false,
  /** What pages have said of it. */
  heard: {},
});

/** Where the visitor of a page begins. */
export function orderOf(page, profile) {
  const order = blank();
  order.answers.type = page["filing-type"];
  order.heard["filing-type"] = page["filing-type"];
  hear(order, page, profile);
  return order;
}

/** What a page says and has not said before. No time of it makes a running deadline later; one after the end begins the next order. */
export function hear(order, page) {
  const isNews = (name) => page[name] !== undefined && page[name] !== order.heard[name];
  if (isNews("filing-type")) order.answers.type = page["filing-type"];
  if (isNews("province")) order.province = page.province;
  if (isNews("submitted-at")) {
    nextIfEnded(order, page["submitted-at"]);
    order.submitted = Math.min(order.submitted ?? Infinity, page["submitted-at"]);
  }
  if (isNews("received-at")) {
    nextIfEnded(order, page["received-at"]);
    begin(order, Math.min(order.first ?? Infinity, page["received-at"]));
  }
  for (const [name, value] of Object.entries(page)) if (value !== undefined) order.heard[name] = value;
}

function nextIfEnded(order, at) {
  const hasFailed = Object.values(order.people).some((it) => it.stand === "failed" && it.failedAt <= at);
  const isEstimateOver = at >= (deadline(order) ?? Infinity);
  if (isEstimateOver || isOver(order, at) || hasFailed) become(order, next(order, order.more));
}

/** The same filing again, of which nothing has happened yet. */
export const next = (order, more) => ({ ...blank(), answers: order.answers, province: order.province, heard: order.heard, more });

export const become = (order, other) => Object.assign(order, other);

export function begin(order, first) {
  Object.assign(order, { came: true, first, firstOrResent: undefined, laterSms: undefined });
}

/** In the place of how often it was resent: the site refuses to. */
export const REFUSED = 255;
export const resend = (order) => (order.resends = Math.min(order.resends + 1, REFUSED));

export const person = (order, phone) => (order.people[phone] ??= structuredClone(NOBODY));
export const personOf = (order, phone) => order.people[phone] ?? NOBODY;

const sorted = (phones) => ALL.filter((phone) => phones.includes(phone));

/** Whom the visitor reports: by name, or by an SMS where none was expected. */
export function reported(order, page) {
  const { open } = table(order.answers, page);
  const expected = !["no-code", "change-number-first", "cancel-filing-first"].includes(open);
  if (order.more.length > 0 || expected || order.came !== true) return order.more;
  return [unexpected(order.answers.type)];
}

/** The table's, and whoever else got an SMS. */
export const phones = (order, page) => sorted([...table(order.answers, page).phones, ...reported(order, page)]);

/** What is still to be asked or done before the list is complete. */
export function open(order, page) {
  const { open } = table(order.answers, page);
  const isAsked = open?.startsWith("ask");
  return isAsked || reported(order, page).length === 0 ? open : undefined;
}

export const deadline = (order) => {
  const start = order.first ?? order.submitted;
  return start === undefined ? undefined : start + DAY;
};
/** By when it is over at the latest: where the first SMS's time is not known, 24 hours after a later one. */
export function end(order) {
  if (order.first === undefined && order.laterSms !== undefined) return order.laterSms + DAY;
  return deadline(order) ?? Infinity;
}
export const isOver = (order, now) => now >= end(order);
export const hasVerified = (order, phone) => order.everybody || personOf(order, phone).stand === "verified";

export function isDone(order, page) {
  const list = phones(order, page);
  const listed = open(order, page) === undefined && list.length > 0;
  return order.everybody || (listed && list.every((phone) => hasVerified(order, phone)));
}

/** More was said than what is filed, and where. */
export function isUnderWay(order) {
  const happened = Object.values(order.people).some((it) => JSON.stringify(it) !== JSON.stringify(NOBODY));
  return order.came !== undefined || deadline(order) !== undefined || order.everybody || happened;
}

/** Something happened to the holder of an SMS, and others are listed. */
export function isOpenWhose(order, page) {
  const list = phones(order, page);
  const happened = JSON.stringify(personOf(order, "holder")) !== JSON.stringify(NOBODY);
  return happened && list.length > 0 && !list.includes("holder");
}

/** The one whom the visitor goes on with, else the first who has not verified. */
export function nextPhone(order, page) {
  const list = phones(order, page);
  const waiting = (list.length > 0 ? list : ["holder"]).filter((phone) => !hasVerified(order, phone));
  return list.includes(order.goesOnWith) && waiting.includes(order.goesOnWith) ? order.goesOnWith : waiting[0];
}
