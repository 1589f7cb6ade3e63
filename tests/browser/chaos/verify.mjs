// What is seen, held against the model. Other tabs and files take a moment, so it is looked at until it fits or a second has passed.
import { inChinese } from "./chinese.mjs";
import { othersOf } from "./model/controls.mjs";
import { isNew } from "./model/phones.mjs";
import * as o from "./model/order.mjs";
import { person, phoneOf } from "./model/profiles.mjs";
import { ALL_SENTENCES, sentence, task, timeLeft } from "./model/task.mjs";
import { pageOf, visible } from "./model/world.mjs";
import { WAY_SENTENCES } from "./model/ways.mjs";

const PATIENCE = 2500;
/** A program that is loaded anew takes its time on a busy machine. */
const NONE = "there is none";
const GOES_BY = "it goes by";
const MORE_PATIENCE = 20_000;

/** Looks until nothing differs. Returns what still does. `first` is what a tab was seen to show already. */
export async function differences(world, driver, acted, first) {
  const began = Date.now();
  for (let turn = 0; ; turn++) {
    const found = [];
    for (const [index, tab] of world.tabs.entries()) {
      const view = turn === 0 && first && index === acted ? first : await driver.look(index, world.now);
      found.push(...ofTab(world, tab, view).map((it) => `tab ${index + 1}: ${it}`));
    }
    const patience = found.some((it) => it.endsWith(NONE) || it.includes(GOES_BY)) ? MORE_PATIENCE : PATIENCE;
    if (found.length === 0 || Date.now() > began + patience) return [...found, ...driver.problems];
    // By then a request has failed that was sent as the network came back.
    if (Date.now() > began + PATIENCE && found.some((it) => it.includes(GOES_BY))) await driver.askAgain();
  }
}

function ofTab(world, tab, view) {
  const found = view.guides.flatMap((seen, place) => ofGuide(world, tab.guides[place], seen).map((it) => `guide ${place + 1}: ${it}`));
  if (view.guides.length !== tab.guides.length) found.push(`${view.guides.length} guides and not ${tab.guides.length}`);
  const counts = ({ time, left }) => time !== undefined || left?.some((it) => /还有|left/.test(it));
  const counting = view.guides.some(counts) ? 1 : 0;
  if (view.intervals !== counting) found.push(`${view.intervals} intervals run and not ${counting}`);
  if (view.sideways) found.push(`it scrolls sideways: ${view.sideways}`);
  if (tab.focused !== undefined && !view.guides[tab.guides.indexOf(tab.focused)]?.hasFocus) found.push(`the focus is lost: ${view.focus}`);
  return found;
}

/** By which page of rules a guide says that it goes. */
const PAGES = { ucloud: /2021/, "ucloud-2026": /2025/, huaweicloud: /华为云|Huawei/ };

const list = (values) => JSON.stringify(values);

function ofGuide(world, guide, seen) {
  if (!seen.isThere) return [NONE];
  const page = pageOf(guide);
  const order = visible(world, guide);
  const { now } = world;
  const found = [...seen.faults];
  if (!PAGES[page.id].test(seen.page)) found.push(`${GOES_BY} ${seen.page} and not by ${page.id}`);
  const chinese = seen.sentences.map(inChinese);
  const says = (words) => chinese.some((all) => all.includes(words));
  const isMissing = guide.profile !== guide.asked;
  const wanted = guide.ui.way ? WAY_SENTENCES[guide.ui.way](order, page, isMissing) : sentence(order, page, now);
  if (![wanted].flat().some(says)) found.push(`it says ${list(seen.sentences)} and not ${wanted}`);
  const other = ALL_SENTENCES.filter((it) => ![wanted].flat().some((words) => words.includes(it)) && says(it));
  if (seen.lang === "zh-CN" && other.length > 0) found.push(`it says ${other} as well as ${wanted}`);
  const time = timeLeft(order, page, now);
  if (seen.time !== time) found.push(`the time left is ${seen.time} and not ${time}`);
  found.push(...ofPhones(order, page, now, seen), ...ofReview(order, page, now, seen), ...ofTask(guide, order, page, now, seen), ...ofOthers(world, guide, page, seen));
  return found;
}

/** Whose phones stand there: nobody's while the filing type alone is asked, which another provider's page may not have. */
const listed = (order, page, now) => (task(order, page, now).name === "ask" ? [] : o.phones(order, page));

function ofPhones(order, page, now, seen) {
  const wanted = listed(order, page, now).map((phone) => ({
    name: phoneOf(phone, page),
    isNew: isNew(phone, order.answers, page) && !order.more.includes(phone),
    verified: o.hasVerified(order, phone),
    failed: !o.hasVerified(order, phone) && o.personOf(order, phone).stand === "failed",
  }));
  const has = (pills, word) => pills.some((it) => inChinese(it).some((all) => all.startsWith(word)) || it.startsWith(word));
  const found = seen.phones.map(({ name, pills }) => ({
    name: inChinese(name)[0],
    isNew: has(pills, "新手机号码"),
    verified: has(pills, "已核验") || has(pills, "Verified"),
    failed: has(pills, "核验失败") || has(pills, "Failed"),
  }));
  // Whom a table lists and the visitor reports as well, the table names.
  for (const [place, it] of wanted.entries()) it.isNew = isNew(listed(order, page, now)[place], order.answers, page);
  return list(found) === list(wanted) ? [] : [`the phones are ${list(found)} and not ${list(wanted)}`];
}

/** Who reviews in the end follows from the province. */
const ADMINISTRATIONS = { "CN-GD": "广东省", "CN-ZJ": "浙江省", "CN-BJ": "北京市" };

function ofReview(order, page, now, seen) {
  const province = ADMINISTRATIONS[order.province];
  if (seen.lang !== "zh-CN" || listed(order, page, now).length === 0) return [];
  const said = seen.beside.match(/由(\S+?)通信管理局审核/)?.[1];
  return said === province ? [] : [`${said} reviews and not ${province}`];
}

/** Whose turn it is, and how many wrong entries are noted. */
function ofTask(guide, order, page, now, seen) {
  if (guide.ui.way || seen.lang !== "zh-CN") return [];
  const { name, phone } = task(order, page, now);
  const found = [];
  if (phone && !["holder"].includes(phone) && !seen.task.includes(person(phone, page))) found.push(`it does not name ${phone}`);
  const { entries } = o.personOf(order, phone);
  const counts = ["retry", "stop"].includes(name) || (name === "failed" && entries >= 5);
  if (counts && !seen.task.includes(`已记 ${entries} 次输错`)) found.push(`it does not say that ${entries} wrong entries are noted`);
  return found;
}

function ofOthers(world, guide, page, seen) {
  const [most, least] = [true, false].map((justClosed) => othersOf(world, guide, page, justClosed).length);
  const found = seen.others.map((it) => inChinese(it)[0]).filter((it) => it.startsWith("正在办的另一件"));
  return least <= found.length && found.length <= most ? [] : [`${found.length} other orders are shown and not ${least}`];
}
