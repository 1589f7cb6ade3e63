// A provider's page of rules: a shipped profile, which `provider` names, or a file of the page's own,
// which `config` names and which may extend a shipped one.

import { fetchJson } from "./json.js";
import { profile } from "./profiles.js";

/** The profile that the program has in itself. */
const DEFAULT = "ucloud";
/** How long the guide waits for a file that it has never seen, in milliseconds. */
const PATIENCE = 1500;
/** Under which name the last good files of an address are kept. */
const KEPT = "icp-sms-guide:config:";

/** Under which name a choice is kept, by the provider that the page names. */
const CHOICE = "icp-sms-guide:provider:";
/** By element, what the visitor chose in place of what the page names. */
const choices = new WeakMap();

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const keeps = (element) => element.getAttribute("persist") !== "none";
const named = (element) => element.getAttribute("provider") ?? DEFAULT;
/** A page that names none is another one. */
const choiceKey = (element) => CHOICE + (element.getAttribute("provider") ?? "");

/** What an element wants: the file at an address, or else the shipped profile that was chosen or is named. */
export const wanted = (element) => {
  const config = element.getAttribute("config");
  if (config === null) return { provider: chosen(element) ?? named(element) };
  return { config, keeps: keeps(element) };
};

/** The visitor chooses a shipped profile in the guide, which outlasts a reload. */
export const choose = (element, id) => {
  const key = choiceKey(element);
  choices.set(element, { key, id });
  try {
    if (!keeps(element)) return;
    if (id === named(element)) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
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
 * @param isStill whether this is still wanted, when the files come
 * @param report is told of all problems
 */
export const configure = async ({ widget, program }, want, isStill, report) => {
  if (want.provider === DEFAULT) return void widget.configure([]);
  const kept = keptFiles(want);
  if (kept && !program.reads) {
    await Promise.race([program.addReader().catch(() => {}), pause(PATIENCE)]);
    if (!isStill()) return;
  }
  const isKept = kept && program.reads && widget.configure(kept).length === 0;
  if (!isKept) widget.configure(null);
  const coming = take({ widget, program }, want, isStill, report);
  if (!isKept) await Promise.race([coming, pause(PATIENCE)]);
};

const take = async ({ widget, program }, want, isStill, report) => {
  let problems;
  try {
    const [files] = await Promise.all([fetchFiles(want), program.addReader()]);
    if (!isStill()) return;
    problems = widget.configure(files);
    if (problems.length === 0) {
      keepFiles(want, files);
      return widget.apply();
    }
  } catch (error) {
    problems = [`file: ${error.message}`];
    addEventListener("online", () => isStill() && take({ widget, program }, want, isStill, report), { once: true });
  }
  if (isStill()) report(problems);
};

/** The files, parsed: none for the default. Throws what is wrong. */
const fetchFiles = async ({ provider, config }) => {
  if (config === undefined) return shipped(provider);
  const file = await fetchJson(new URL(config, document.baseURI));
  return [file, ...(await shipped(file?.extends ?? DEFAULT))];
};

const shipped = async (id) => {
  if (id === DEFAULT) return [];
  const file = profile(String(id));
  if (!file) throw new Error(`${id} is no shipped profile`);
  return [await file];
};

const keyOf = (config) => KEPT + new URL(config, document.baseURI).href;

/** The files of an address that were good when it was read last. */
const keptFiles = ({ config, keeps }) => {
  try {
    return keeps ? JSON.parse(localStorage.getItem(keyOf(config))) : null;
  } catch {
    return null;
  }
};

const keepFiles = ({ config, keeps }, files) => {
  try {
    if (keeps) localStorage.setItem(keyOf(config), JSON.stringify(files));
  } catch {
    // Then the guide waits for the file at the next visit as well.
  }
};
