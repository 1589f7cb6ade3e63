// What each control means, by its name and place. A control that stands here nowhere is a difference: the page then
// offers something that the model knows nothing of.
import * as o from "./order.mjs";
import { ALL, unexpected } from "./phones.mjs";
import { consoleOf, countsDown, QUESTION_NAMES, task } from "./task.mjs";
import { DEFAULT, labelOf, person, phoneOf, profile } from "./profiles.mjs";
import { ownOrder } from "./world.mjs";
import { EFFECTS } from "./messages.mjs";

const WAYS = {
  "没收到短信": "no-sms",
  "网站显示了一句话？": "messages",
  "号码不对，或联系不上本人": "wrong-number",
  "号码不对": "wrong-number",
  "手机号码不对或用不了": "wrong-number",
  "手机号码不对或停用了": "wrong-number",
  "已核验，还是被退回": "returned",
  "被退回了？": "returned",
  "问备案客服": "contact",
  "联系接入商": "contact",
  "服务时间和其他联系方式": "contact",
  "依据和其他说法": "sources",
  "短信丢了": "lost-sms",
  "收到过，但删了或找不到了": "lost-sms",
  "网站打不开": "site-down",
  "三项都对，还是失败": "right-but-fails",
  "收到的是别的短信？": "other-sms",
  "护照、港澳通行证怎么填": "last-six",
  "后 6 位怎么填": "last-six",
  "早些时候收到的": "received",
  "填第一条收到的时间": "received",
  "填第一条短信的时间": "received",
  "填收到短信的时间": "received",
  "更早收到过？": "received",
  "改收到短信的时间": "received",
  "改提交时间": "submitted",
  "选时间": "submitted",
};

/** They open, copy, save or ask the browser for something, and say nothing of the order. */
const SILENT = [
  "菜单", "不是这些", "手机不在手里？", "还有一部手机也收到了", "看看要发的文字", "复制文字", "复制网址", "添加到日历",
  "截止前提醒我", "时间和提醒", "打印", "保存或打印这份记录", "再载入一次",
];

const SAYS = {
  "修改": () => [["revise", true]],
  "收起": () => [["revise", false]],
  "刚刚收到短信": () => [["just-received"]],
  "收到了": () => [["just-received"]],
  "还没有收到": () => [["not-yet"]],
  "第一条": () => [["first-sms"]],
  "重发的": () => [["resent-sms"]],
  "刚刚": ({ now }) => [["submitted-at", now]],
  "约 10 分钟前": ({ now }) => [["submitted-at", now - 10 * o.MINUTE]],
  "约半小时前": ({ now }) => [["submitted-at", now - 30 * o.MINUTE]],
  "都查过了，还是没有": () => [["all-checked", true]],
  "再查一遍": () => [["all-checked", false]],
  "已重发一次": () => [["resent"]],
  "我收到了 12381 的短信": ({ order }) => [["report", unexpected(order.answers.type)]],
  "号码已经改好了": () => [["answer", "matches", true]],
  "提交了，网站显示…": ({ phone }) => [["submitted", phone]],
  "又提交了，网站显示…": ({ phone }) => [["submitted", phone]],
  "还没提交，回到三项": ({ phone }) => [["back-to-fields", phone]],
  "看到过：不用再核验": ({ phone }) => [["saw", phone, true]],
  "没有：核对三项再试": ({ phone }) => [["saw", phone, false]],
  "都核对好了，再试一次": ({ phone }) => [["resume", phone]],
  "都对，停下来问客服": ({ next }) => [["right-but-fails", next]],
  "手机在我这里，我来填": ({ phone }) => [["go-on-with", phone]],
  "已重新提交": () => [["submit-again"]],
  "已按客服说的重新提交": () => [["submit-again"]],
  "我在截止前已经核验完了": () => [["verified-in-time"]],
  "可以再试一次": ({ phone }) => [["take-back", phone]],
  "已经核验完成": ({ phone }) => [["verified", phone]],
};

/** Answers by the names of their questions. */
const ANSWERS = {
  persons: { "是，同一个手机号码": "one-number", "是，两个手机号码": "two-numbers", "不是": "different" },
  matches: { "一致": true, "不一致": false },
  reachable: { "能": true, "不能": false },
  newAdmin: { "变更": true, "不变更": false },
  newEntity: { "变更": true, "不变更": false },
};
const CHANGES = { "主体信息": "entity", "网站信息": "website", "手机号码": "phone", "只改备注等其他内容": "remarks" };

/** What a control does: `{ say }`, `{ go }`, `{ undo }` …, or `{ unknown }`. */
export function meaning(control, { order, page, now, others }) {
  const { name, phone } = task(order, page, now);
  const scene = { order, page, now, name, phone, next: o.nextPhone(order, page), others };
  if (control.tag === "select") return ofList(control);
  if (control.tag === "summary") return { nothing: true };
  if (control.type === "datetime-local") return { draft: true };
  if (control.type === "radio" || control.type === "checkbox") return ofAnswer(control, scene) ?? ofBox(control, scene) ?? { unknown: control };
  return ofButton(control, scene) ?? { unknown: control };
}

const ofList = ({ label }) => {
  if (label === "备案省份") return { province: true };
  if (label === "网站提示") return { lookUp: true };
  return label === "接入商" ? { nothing: true } : { unknown: label };
};

function ofAnswer({ label, group, checked }, { order, page }) {
  if (group === "备案类型") {
    const row = page.types.find(({ type }) => labelOf(page, type) === label);
    return row && { say: checked ? [] : [["type", row.type]] };
  }
  const question = QUESTION_NAMES(page)[group]?.slice("ask:".length);
  if (question === "changes") return { say: [["answer", "changes", { ...order.answers.changes, [CHANGES[label]]: !checked }]] };
  if (question === "whose") {
    const of = label === person("leader", page) ? "leader" : "admin1";
    return { say: [["answer", "whose", { ...order.answers.whose, [of]: !checked }]] };
  }
  const answers = ANSWERS[question];
  return answers && label in answers ? { say: checked ? [] : [["answer", question, answers[label]]] } : undefined;
}

function ofBox({ label, checked, where }, { page, name, phone }) {
  const whose = ALL.find((it) => label === `${person(it, page)}已完成核验`);
  if (whose) return { say: [[checked ? "not-verified" : "verified", whose]] };
  if (where !== "checks") return undefined;
  return { say: [name === "stop" ? ["stop-tick", phone, label, !checked] : ["tick", label, !checked]] };
}

function ofButton(control, scene) {
  const { label, where } = control;
  const { order, page, phone } = scene;
  if (label === "撤销") return where === "undo" ? { undo: true } : { say: [["take-back", phone]] };
  if (label === "返回") return { go: undefined };
  if (where === "message") return ofMessage(label, phone ?? scene.next ?? "holder");
  if (label === "English" || label === "中文") return { language: true };
  if (label === "重新开始" || label === "清除记录") return { startOver: true };
  if (label === "办另一件备案") return { newOrder: true };
  if (label === "就是这一句，记下") return { record: scene.next ?? o.phones(order, page)[0] ?? "holder" };
  if (label === "从收到时算起") return { enter: "received-at" };
  if (label === "从提交时算起") return { enter: "submitted-at" };
  if (label in SAYS) return { say: SAYS[label](scene) };
  if (label in WAYS) return { go: WAYS[label] };
  if (label === `${consoleOf(page)}没有变化`) return { go: "console-unchanged" };
  if (SILENT.includes(label) || /^(全部步骤|关闭提醒|发给)/.test(label)) return { nothing: true };
  if (label.startsWith("改按 ")) return { provider: page.id === "ucloud" ? "ucloud-2026" : "ucloud" };
  if (label === `已经注销，改办${labelOf(page, "add-website")}`) return { say: [["type", "add-website"]] };
  return ofOthers(control, scene) ?? ofPersons(control, scene);
}

function ofOthers({ label }, { others, page }) {
  const named = label.match(/^正在办的另一件(?:：(.*))?$/);
  if (!named) return undefined;
  // Where the page of rules has no such type, it is called as by the default.
  const fitting = others.filter((it) => (labelOf(page, it.type) || labelOf(profile(DEFAULT), it.type) || undefined) === named[1]);
  // What is listed has a line for certain.
  const listed = fitting.filter((it) => it.isListed);
  const [one, ...more] = listed.length > 0 ? listed : fitting;
  return one && more.length === 0 ? { open: one.key } : undefined;
}

/** A person's name stands on several controls; its place says which. */
function ofPersons({ label, where, group }, { page, name, phone, order }) {
  const isOf = (form) => ALL.find((it) => label === form(person(it, page), it));
  const more = isOf((it) => `${it}不止一位`);
  if (more) return { say: [["report", ALL.find((it) => it.startsWith("admin") && !o.phones(order, page).includes(it))]] };
  const out = isOf((_, it) => `不是，去掉：${phoneOf(it, page)}`);
  if (out) return { say: [["unreport", out]] };
  const done = isOf((it) => `${it}已完成核验`);
  if (done) return { say: [["verified", done]] };
  const whose = isOf((it) => it);
  if (!whose) return undefined;
  if (where === "who") return { say: [["go-on-with", whose]] };
  if (where === "note") return { say: [["report", whose], ["unreport", phone]] };
  if (group === "谁的手机？") return { say: [["report", whose]] };
  return name === "say-whose" ? { say: [["assign", whose]] } : undefined;
}

const ofMessage = (label, phone) => {
  const message = EFFECTS.find(({ words }) => label.includes(words));
  return message ? { say: [["message", phone, message.effect, message.ofVerify]] } : undefined;
};

/** Till a day after its end, where that is known. */
function isListed(order, now) {
  if (order.firstOrResent !== undefined || !o.isOver(order, now)) return true;
  const isKnown = order.first !== undefined || order.laterSms === undefined;
  return isKnown && now < o.end(order) + o.DAY;
}

/**
 * The other orders that run in this browser. One that has just closed may have a line until the guide looks at them again:
 * `justClosed` counts it in.
 */
export function othersOf(world, guide, page, justClosed = true) {
  if (guide.key === undefined) return [];
  const all = new Map(world.store);
  // What the page says of its own order meanwhile counts, and is kept once it is shown.
  all.set(guide.first, ownOrder(world, guide));
  const others = [...all].filter(([key, { order, over }]) => key !== guide.key && !over && o.isUnderWay(order));
  return others
    .map(([key, { order }]) => ({ key, type: order.answers.type, isListed: isListed(order, world.now) }))
    .filter((it) => it.isListed || justClosed);
}
