// Who gets a code: the named rule of the filing type, and what is asked for it.
import { rowOf } from "./profiles.mjs";

/** In the order in which a list has them. */
export const ALL = ["leader", "admin1", "admin2", "admin3", "admin4", "admin5", "holder"];

const codes = (...phones) => ({ phones, open: undefined });
const ask = (question, ...phones) => ({ phones, open: `ask:${question}` });
const first = (task) => ({ phones: [], open: task });

/** The phones of a rule; `open`: the question, or what is to be done before any code comes. */
const RULES = {
  nobody: () => first("no-code"),
  leader: () => codes("leader"),
  administrator: () => codes("admin1"),
  "leader-and-administrator": ({ persons }) => {
    if (persons === undefined) return ask("persons", "leader");
    return persons === "one-number" ? codes("leader") : codes("leader", "admin1");
  },
  "filed-phone": ({ matches, reachable }) => {
    if (matches === undefined) return ask("matches");
    if (matches) return codes("admin1");
    if (reachable === undefined) return ask("reachable");
    return first(reachable ? "change-number-first" : "cancel-filing-first");
  },
  "new-or-filed-phone": ({ newAdmin }) => (newAdmin === undefined ? ask("newAdmin") : codes("admin1")),
  "administrator-and-changed-leader": ({ newEntity }) => {
    if (newEntity === undefined) return ask("newEntity", "admin1");
    return newEntity ? codes("leader", "admin1") : codes("admin1");
  },
  "what-changes": ({ changes = {}, whose = {} }) => {
    const phones = [];
    if (changes.entity || (changes.phone && whose.leader)) phones.push("leader");
    if (changes.website || (changes.phone && whose.admin1)) phones.push("admin1");
    if (changes.phone && !whose.leader && !whose.admin1) return ask("whose", ...phones);
    if (phones.length > 0) return codes(...phones);
    return changes.remarks ? first("no-code") : ask("changes");
  },
};

/** What the page's table says of some answers. */
export function table(answers, page) {
  const row = rowOf(page, answers.type);
  return row ? RULES[row.rule](answers) : { phones: [], open: "ask" };
}

/** Whether another answer may still list another phone. */
export const severalCanChange = (answers, page) => rowOf(page, answers.type)?.rule === "what-changes";

/** Whether the code goes to the person's new number. */
export function isNew(phone, answers, page) {
  const rule = rowOf(page, answers.type)?.rule;
  if (rule === "new-or-filed-phone") return phone === "admin1" && answers.newAdmin === true;
  return rule === "what-changes" && Boolean(answers.changes?.phone && answers.whose?.[phone]);
}

/** Whose phone an SMS came to that nobody expected. */
export const unexpected = (type) => (["cancel-website", "add-service-provider"].includes(type) ? "admin1" : "holder");
