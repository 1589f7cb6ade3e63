// The one thing to do now, and what its card says. `task(order, page, now)` is its name and whose it is.
import * as o from "./order.mjs";
import { isPlausible } from "./acts.mjs";
import { person, words } from "./profiles.mjs";

export function task(order, page, now) {
  const list = o.phones(order, page);
  if (o.isDone(order, page)) return { name: "done" };
  const failed = [...list, "holder"].find((phone) => o.personOf(order, phone).stand === "failed");
  if (failed) return { name: "failed", phone: failed };
  const open = o.open(order, page);
  const asks = open?.startsWith("ask");
  if (open && !asks) return { name: open };
  if (order.firstOrResent !== undefined) return { name: "say-whether-first" };
  if (o.isOver(order, now) && !onlyTheProviderKnows(order, page)) {
    const isEstimate = order.first === undefined && order.submitted !== undefined && order.laterSms === undefined;
    return { name: isEstimate ? "estimate-closed" : "closed" };
  }
  const begun = list.some((phone) => o.hasVerified(order, phone));
  const whose = o.isOpenWhose(order, page);
  if (whose && !asks) return { name: "say-whose" };
  const ofNext = !whose && (begun || order.came === true) && taskOfNext(order, page, begun);
  if (ofNext) return ofNext;
  if (order.came !== true && (order.came === false || order.submitted !== undefined)) return wait(order, page, now);
  return { name: open ?? "say-whether-sms-came" };
}

/** Whoever has not verified is one whom the provider looks for. */
function onlyTheProviderKnows(order, page) {
  const asks = (phone) => o.personOf(order, phone).stand === "ask-provider";
  const list = o.phones(order, page);
  if (list.length === 0) return asks("holder");
  return o.open(order, page) === undefined && list.every((phone) => o.hasVerified(order, phone) || asks(phone));
}

/** The card of the phone that comes next; that of another than the one who has verified asks for it first. */
function taskOfNext(order, page, begun) {
  const phone = o.nextPhone(order, page);
  if (!phone) return undefined;
  const { stand, entries, wentOn } = o.personOf(order, phone);
  if (stand === "ask-provider") return { name: "ask-provider", phone };
  if (begun && order.goesOnWith !== phone) return { name: "other", phone };
  if (stand === "submitted") return { name: "result", phone };
  if (stand === "no-record") return { name: "no-record", phone };
  if (entries === 3 && !wentOn) return { name: "stop", phone };
  return { name: entries > 0 ? "retry" : "fill", phone };
}

/** No SMS has come. */
function wait(order, page, now) {
  const { submitted } = order;
  const due = submitted === undefined ? undefined : submitted + page.firstSmsMinutes.value[1] * o.MINUTE;
  if (submitted !== undefined && o.deadline(order) - now <= o.HOUR) return { name: "call-provider" };
  if (order.resends === o.REFUSED) return { name: "no-more-resends" };
  if (due !== undefined && now < due) return { name: "wait-until", due };
  if (order.allChecked) return { name: "resend" };
  return { name: due === undefined ? "wait-submission-unknown" : "wait-check" };
}

/** Whether the 24 hours still matter. */
const ENDS = ["no-code", "change-number-first", "cancel-filing-first", "failed", "closed", "estimate-closed", "done"];
export const countsDown = ({ name }) => !ENDS.includes(name);

/** HH:MM:SS that is left, or nothing where none is shown. */
export function timeLeft(order, page, now) {
  const end = o.deadline(order);
  if (end === undefined || !isPlausible(now) || now >= end || !countsDown(task(order, page, now))) return undefined;
  const seconds = Math.ceil(Math.min(o.DAY, end - now) / 1000);
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  return [two(seconds / 3600), two((seconds / 60) % 60), two(seconds % 60)].join(":");
}

export const hourMinute = (at) => new Date(at + 8 * o.HOUR).toISOString().slice(11, 16);

/** The words of the questions. */
const questions = (page) => ({
  ask: "这次办的是哪种备案？",
  "ask:persons": `${person("leader", page)}与${person("admin1", page)}是同一人吗？`,
  "ask:matches": "现使用手机号与备案成功信息一致吗？",
  "ask:reachable": "能联系原接入商变更负责人手机号吗？",
  "ask:changes": "变更了哪些信息？",
  "ask:whose": "谁的手机号码变更了？",
  "ask:newAdmin": `接入备案同时变更${person("admin1", page)}信息吗？`,
  "ask:newEntity": "接入的同时变更主体吗？",
});

const SENTENCES = {
  "change-number-first": "先请原来的接入商改手机号码",
  "cancel-filing-first": "先问接入商，不要急着注销",
  "no-code": "暂无验证",
  "say-whether-sms-came": "收到短信了吗？",
  "say-whether-first": "这是第一条，还是重发的？",
  "wait-submission-unknown": "什么时候提交管局的？",
  "wait-check": "先看看短信是不是被拦截了",
  "call-provider": "现在就联系接入商",
  "no-more-resends": "不能再重发，联系接入商",
  fill: "去工信部网站，填这三项",
  result: "网站显示了哪一句？",
  "no-record": "看到过“核验完成”吗？",
  retry: "核对三项，再提交一次",
  stop: "先停一下，别急着提交",
  "say-whose": "刚才核验的是谁的手机？",
  "ask-provider": "先别再提交，请备案客服查询结果",
  failed: "这次要重新提交",
  closed: "这次要重新提交",
  "estimate-closed": "短信是什么时候收到的？",
  done: "核验已全部完成",
};

/** Which resend stops, where the page does not say: others allow two, and the third is refused. */
const RESENDS_THAT_STOP = 3;

/** The sentence of the task's card. */
export function sentence(order, page, now) {
  const { name, phone, due } = task(order, page, now);
  if (name === "wait-until") return `等到 ${hourMinute(due)} 再查`;
  if (name === "other") return `还差${person(phone, page)}`;
  if (name !== "resend") return questions(page)[name] ?? SENTENCES[name];
  const allowed = page.resendsAllowed.value;
  if (order.resends >= (typeof allowed === "number" ? allowed : RESENDS_THAT_STOP)) return "不要再重发，联系接入商";
  return order.resends > 0 ? "已重发，等短信" : "去重发页面，选“短信重发”";
}

/** The sentences of all tasks, by which a wrong one is seen. But for what is asked: that stays while it is answered. */
export const ALL_SENTENCES = Object.values(SENTENCES).filter((it) => it !== SENTENCES["say-whether-sms-came"]);
export const QUESTION_NAMES = (page) => Object.fromEntries(Object.entries(questions(page)).map(([name, text]) => [text, name]));
export const consoleOf = (page) => words(page.terms.console);
