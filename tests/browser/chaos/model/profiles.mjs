// The providers' pages of rules, as the release publishes them. A row that a page does not state comes from the default.
import { readFileSync } from "node:fs";
import { DIST } from "../../support/server.mjs";

export const DEFAULT = "ucloud";
const read = (id) => JSON.parse(readFileSync(`${DIST}profiles/${id}.json`, "utf8"));
const byDefault = read(DEFAULT);
const files = new Map();

const whole = (id) => {
  const own = read(id);
  const types = own.types.map((row) => ({ ...byDefault.types.find((it) => it.type === row.type), ...row }));
  return { ...byDefault, ...own, types, terms: { ...byDefault.terms, ...own.terms } };
};

/** A shipped page, whole. */
export const profile = (id) => files.get(id) ?? files.set(id, whole(id)).get(id);

export const rowOf = (page, type) => page.types.find((row) => row.type === type);
export const words = (text) => (typeof text === "string" ? text : text["zh-CN"]);
export const labelOf = (page, type) => words(rowOf(page, type)?.label ?? "");

/** The person of a phone in the page's words. */
export function person(phone, page) {
  if (phone === "holder") return "收到短信的人";
  if (phone === "leader") return words(page.terms.entityLeader);
  const number = Number(phone.slice("admin".length));
  const role = words(page.terms.websiteAdministrator);
  return number === 1 ? role : `第 ${number} 位${role}`;
}

export const phoneOf = (phone, page) => (phone === "holder" ? "收到短信的手机号码" : `${person(phone, page)}手机号码`);
