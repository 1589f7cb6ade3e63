// What the guide says in English, back in Chinese, in which the model speaks: by the two lists of words of the release.
import { readdirSync, readFileSync } from "node:fs";
import { DIST } from "../support/server.mjs";
import { profile } from "./model/profiles.mjs";

const list = (lang) => {
  const file = readdirSync(`${DIST}assets`).find((name) => new RegExp(`^words\\.${lang}-\\w+\\.json$`).test(name));
  return JSON.parse(readFileSync(`${DIST}assets/${file}`, "utf8"));
};
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const exact = new Map();
const templates = [];
const learn = (english, chinese) => {
  // Little but places is no form by which a text could be known.
  if (english.replace(/[^a-z]/gi, "").length < 2) return;
  if (english.includes("{}")) {
    templates.push({ form: new RegExp(`^${english.split("{}").map(escape).join("(.+?)")}$`), chinese, length: english.length });
  } else exact.set(english, (exact.get(english) ?? new Set()).add(chinese));
};

for (const id of ["ucloud", "ucloud-2026", "huaweicloud"]) {
  const { types, terms } = profile(id);
  for (const words of [...types.map(({ label }) => label), ...Object.values(terms)]) learn(words.en, words["zh-CN"]);
}
const chinese = list("zh-CN");
list("en").forEach((english, place) => learn(english, chinese[place]));
templates.sort((one, other) => other.length - one.length);

/** All that a text of the guide may be in Chinese; two things may be called the same in English. */
export function inChinese(text) {
  if (/\p{Script=Han}/u.test(text) && !/[a-z]{3}/i.test(text)) return [text];
  if (exact.has(text)) return [...exact.get(text)];
  for (const { form, chinese } of templates) {
    const found = text.match(form);
    if (!found) continue;
    let place = 0;
    return [chinese.replaceAll("{}", () => inChinese(found[++place])[0])];
  }
  return [text];
}
