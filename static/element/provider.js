// A provider's page of rules: a shipped profile, which `provider` names, or a file of the page's own,
// which `config` names and which may extend a shipped one.

import { keeps } from "./attributes.js";
import { fetchJson } from "./json.js";
import { whenOnline } from "./online.js";
import { forAWhile } from "./patience.js";
import { profile } from "./profiles.js";
import { addressOf, byName, DEFAULT, nameOf } from "./rules.js";
import { isPage } from "./settings.js";

/** Under which name the last good files of an address are kept. */
const KEPT = "icp-sms-guide:config:";

/**
 * The storage key of the visitor's choice, one for each provider that a page names. The stand-alone page has keys of
 * its own, so that a choice made there changes nothing in somebody's page. No order has such a key.
 */
const choiceKey = (element) =>
  `icp-sms-guide:${isPage(element) ? "page-" : ""}provider=${element.getAttribute("provider") ?? ""}`;
/** By element, what the visitor chose in place of what the page names. */
const choices = new WeakMap();

const named = (element) => element.getAttribute("provider") ?? DEFAULT;

/**
 * The page of rules that an element is to load, and its name: the one called `rules`, by which the shown order goes,
 * or else the element's own: its `config`, or the profile that the visitor chose or that `provider` names.
 */
export const wanted = (element, rules) => {
  if (rules !== undefined) return { ...byName(rules), name: rules };
  const config = element.getAttribute("config");
  const want = config === null ? { provider: chosen(element) ?? named(element) } : { config };
  return { ...want, name: nameOf(want) };
};

/** What is to be done by those who go by a choice, when it is made elsewhere. */
const followers = new Map();

/** Calls back when another element or another tab has chosen for this element. */
export const follow = (element, call) => followers.set(element, call);
export const unfollow = (element) => followers.delete(element);

const tell = (key, chooser) => {
  for (const [element, call] of [...followers]) {
    // Without a key, all is cleared.
    const isOf = [null, choiceKey(element)].includes(key) && keeps(element) && !element.hasAttribute("config");
    if (element === chooser || !isOf) continue;
    choices.delete(element);
    call();
  }
};
globalThis.addEventListener?.("storage", ({ key }) => tell(key));
// No event of other tabs reaches a page in the back-forward cache.
globalThis.addEventListener?.("pageshow", ({ persisted }) => persisted && [...followers.keys()].forEach((element) => tell(choiceKey(element))));

/** The visitor chooses a shipped profile in the guide, which outlasts a reload. */
export const choose = (element, id) => {
  const key = choiceKey(element);
  choices.set(element, { key, id });
  try {
    if (!keeps(element)) return;
    if (id === named(element)) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
    tell(key, element);
  } catch {
    // Then the choice stands until the page is left.
  }
};

const chosen = (element) => {
  const key = choiceKey(element);
  const choice = choices.get(element);
  if (choice?.key === key) return choice.id;
  try {
    return keeps(element) ? localStorage.getItem(key) : null;
  } catch {
    return null;
  }
};

/**
 * Hands a place's widget the files, the most specific first. Until they are there, and where they cannot be
 * had, it shows nobody's contact, unless those of an earlier visit are at hand. Resolves when there is
 * something to show, or after some patience.
 *
 * @param asker `isStill()`: whether this is still wanted; `keeps()`: whether files may be kept; `report(problems)`
 */
export const configure = async ({ widget, program }, want, asker) => {
  if (want.provider === DEFAULT) return void widget.configure([]);
  const kept = asker.keeps() ? keptFiles(want) : null;
  const takesKept = () => kept !== null && program.reads && widget.configure(kept).length === 0;
  let isKept = takesKept();
  // Whatever else is set meanwhile, the rules of another page are not shown as these.
  if (!isKept) widget.configure(null);
  if (kept !== null && !program.reads) {
    await forAWhile(program.addReader().catch(() => {}));
    if (!asker.isStill()) return;
    isKept = takesKept();
  }
  const coming = fetchAndConfigure({ widget, program }, want, asker);
  if (!isKept) await forAWhile(coming);
};

const fetchAndConfigure = async ({ widget, program }, want, asker) => {
  let problems;
  try {
    const [files] = await Promise.all([fetchFiles(want), program.addReader()]);
    if (!asker.isStill()) return;
    problems = widget.configure(files);
    if (problems.length === 0) {
      if (asker.keeps()) keepFiles(want, files);
      return widget.apply();
    }
  } catch (error) {
    problems = [`file: ${error.message}`];
    whenOnline(() => asker.isStill() && fetchAndConfigure({ widget, program }, want, asker));
  }
  if (asker.isStill()) asker.report(problems);
};

/** The files, parsed. Throws what is wrong with getting them. */
const fetchFiles = async ({ provider, config }) => {
  if (config === undefined) {
    const shipped = profile(provider);
    if (!shipped) throw new Error(`${provider} is no shipped profile`);
    return [await shipped];
  }
  const file = await fetchJson(new URL(addressOf(config)));
  const base = profile(file?.extends);
  return base ? [file, await base] : [file];
};

const keyOf = (config) => KEPT + addressOf(config);

/** The files of an address that were good when it was read last: none for a shipped profile. */
const keptFiles = ({ config }) => {
  try {
    return config === undefined ? null : JSON.parse(localStorage.getItem(keyOf(config)));
  } catch {
    return null;
  }
};

const keepFiles = ({ config }, files) => {
  try {
    if (config !== undefined) localStorage.setItem(keyOf(config), JSON.stringify(files));
  } catch {
    // Then the guide waits for the file at the next visit as well.
  }
};
