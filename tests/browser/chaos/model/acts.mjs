// What each thing that a visitor says does to an order. `act(order, [name, …values], page, now)` changes the order; a
// time that cannot be right begins nothing.
import * as o from "./order.mjs";
import * as people from "./people.mjs";

const beijing = (at) => new Date(at + 8 * o.HOUR);
const dayOf = (at) => Math.floor((at + 8 * o.HOUR) / o.DAY);
const minuteOf = (at) => beijing(at).getUTCHours() * 60 + beijing(at).getUTCMinutes();

/** An SMS at this time may be a resent one: one came, one was resent by hand, the order is of an earlier day, or the system sends again about then. */
function mayBeResent(order, at, page) {
  if (order.came === true || order.resends > 0) return true;
  const { submitted } = order;
  if (submitted !== undefined && dayOf(at) > dayOf(submitted)) return true;
  const again = page.automaticResend.value;
  if (again === "next-noon") return submitted === undefined && minuteOf(at) >= 11 * 60 + 45 && minuteOf(at) < 13 * 60;
  return submitted !== undefined && at >= submitted + again.hoursAfterSubmission * o.HOUR - 15 * o.MINUTE;
}

/** It was waited for since nobody knows when, or the system sends again some hours after a submission that nobody said. */
function mayHaveMissedOne(order, page) {
  return order.submitted === undefined && (order.came === false || page.automaticResend.value !== "next-noon");
}

function smsCame(order, at, page, just = false) {
  if ((just && mayHaveMissedOne(order, page)) || mayBeResent(order, at, page)) {
    const earlier = Math.min(order.firstOrResent ?? Infinity, at);
    Object.assign(order, { came: true, firstOrResent: earlier, revising: false });
  } else receive(order, at);
}

function receive(order, first) {
  o.begin(order, first);
  order.revising = false;
}

function noneCame(order) {
  if (order.first === undefined) Object.assign(order, { came: false, firstOrResent: undefined, laterSms: undefined });
  order.revising = false;
}

/** The site's messages: what each does, by whose words. */
const MESSAGES = {
  verified: (order, phone) => people.verify(order, phone),
  "wait-for-others": (order, phone, page) => {
    people.verify(order, phone);
    people.eachHasVerified(order, page);
    order.waitsForOthers = true;
  },
  "all-verified": (order, _, page) => people.verifyAll(order, page),
  wrong: (order, phone, _, over) => over || people.wrongEntry(order, phone),
  "no-record": (order, phone, _, over) => over || people.standAt(order, phone, "no-record"),
  "ask-provider": (order, phone, _, over) => over || people.endAt(order, phone, "ask-provider"),
  failed: (order, phone, _, over) => over || (o.person(order, phone).stand = "failed"),
  resent: (order, _, __, over) => over || o.resend(order),
  "no-more-resends": (order, _, __, over) => over || (order.resends = o.REFUSED),
};

const ACTS = {
  type(order, [type], { page }) {
    const other = order.answers.type !== undefined && order.answers.type !== type;
    if (other && o.isDone(order, page)) o.become(order, { ...o.next(order, []) });
    order.answers = { ...order.answers, type };
  },
  province: (order, [province]) => (order.province = province),
  answer: (order, [name, value]) => (order.answers = { ...order.answers, [name]: value }),
  revise: (order, [isOpen]) => (order.revising = isOpen),
  "just-received": (order, _, { page, now }) => order.first === undefined && smsCame(order, now, page, true),
  "first-sms": (order) => order.firstOrResent !== undefined && receive(order, order.firstOrResent),
  "resent-sms"(order) {
    const earlier = Math.min(order.laterSms ?? Infinity, order.firstOrResent ?? Infinity);
    Object.assign(order, { firstOrResent: undefined, laterSms: Number.isFinite(earlier) ? earlier : undefined });
  },
  "received-at": (order, [at], { page }) => (order.came === true ? receive(order, at) : smsCame(order, at, page)),
  "submitted-at"(order, [at]) {
    order.submitted = at;
    noneCame(order);
  },
  "not-yet": noneCame,
  tick: (order, [label, on]) => (order.ticks = { ...order.ticks, [label]: on }),
  "stop-tick": (order, [phone, label, on]) => (o.person(order, phone).ticks[label] = on),
  "all-checked": (order, [all]) => (order.allChecked = all),
  resent: (order, _, { over }) => over || o.resend(order),
  "go-on-with": (order, [phone]) => (order.goesOnWith = phone),
  report(order, [phone], { page }) {
    people.eachHasVerified(order, page);
    order.more = [...new Set([...o.reported(order, page), phone])];
  },
  unreport(order, [phone]) {
    order.more = order.more.filter((it) => it !== phone);
    order.waitsForOthers = false;
  },
  assign: (order, [phone], { page }) => people.join(order, phone, page),
  submitted: (order, [phone]) => people.standAt(order, phone, "submitted"),
  "back-to-fields": (order, [phone]) => people.standAt(order, phone, "form"),
  message(order, [phone, effect, ofVerify], { page, over }) {
    if (ofVerify && !over) order.came = true;
    MESSAGES[effect](order, phone, page, over);
  },
  saw: (order, [phone, yes], { over }) => (yes ? people.verify(order, phone) : over || people.wrongEntry(order, phone)),
  resume: (order, [phone]) => (o.person(order, phone).wentOn = true),
  "right-but-fails": (order, [phone], { over }) => over || people.endAt(order, phone, "ask-provider"),
  // The provider may find out after the end.
  verified: (order, [phone], { over }) => (over && o.personOf(order, phone).stand !== "ask-provider") || people.verify(order, phone),
  "not-verified"(order, [phone], { page }) {
    people.eachHasVerified(order, page);
    people.waitAgain(order, phone);
  },
  "take-back": (order, [phone]) => people.takeBack(order, phone),
  "verified-in-time": (order, _, { page }) => people.verifyAll(order, page),
  "submit-again": (order, _, { page }) => o.become(order, { ...o.next(order, o.reported(order, page)), came: false }),
  "start-over": (order, [preset]) => o.become(order, o.orderOf(preset)),
};

/** By a clock that cannot be right, none of these begins anything. */
const NEED_A_TIME = ["just-received", "first-sms", "received-at", "submitted-at"];
export const isPlausible = (now) => now >= Date.UTC(2017, 0) && now < Date.UTC(2200, 0);

export function act(order, [name, ...values], page, now) {
  if (!isPlausible(now) && NEED_A_TIME.includes(name)) return;
  const over = o.isOver(order, now) && isPlausible(now);
  // It is said of what was seen.
  people.settle(order, page, now);
  ACTS[name](order, values, { page, now, over });
  people.settle(order, page, now);
}
