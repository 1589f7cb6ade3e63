// The program's files, named so that bundlers find them and take them along.

/** After which time a request is given up, so that it can be made again, in milliseconds. */
const LIMIT = 60_000;

/** Addresses by which a module is asked for again. */
const GUIDE = "../guide.js";
const STYLE = "./style.js";

/** The modules that could not be loaded, and how often. */
const failures = new Map();

/** Loads a module. Some engines remember a failed import for good, so a further try needs another address. */
const module = async (load, address) => {
  try {
    return await load();
  } catch (error) {
    const tries = failures.get(address) ?? 0;
    failures.set(address, tries + 1);
    if (tries === 0) throw error;
    // Inside somebody's bundle there is no such address; the first error then says more.
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?retry=${tries}`).catch(() => {
      throw error;
    });
  }
};

/** The program's code, as wasm-bindgen writes it. */
export const program = () => module(() => import("../guide.js"), GUIDE);

/** The style sheet, as a module. */
export const style = () => module(() => import("./style.js"), STYLE);

/** The answer to a request for the program itself. */
export const wasm = () => request(new URL("../guide_bg.wasm", import.meta.url));

/** What the first question does without lets the rest go before. */
const LOW = { priority: "low" };

/** The answer to a request for the program's second part: all that the first question does without. */
export const later = () => request(new URL("../guide_later.wasm", import.meta.url), LOW);

/** The answer to a request for the program's third part, which reads a provider's files. */
export const reader = () => request(new URL("../guide_reader.wasm", import.meta.url));

/** The words of English, a list of texts. The program itself speaks Chinese alone. */
export const words = async () => (await request(new URL("../words.en.json", import.meta.url))).json();

/** The same of Chinese, which the program's second part needs. */
export const chinese = async () => (await request(new URL("../words.zh-CN.json", import.meta.url), LOW)).json();

const request = async (url, options) => {
  const file = await fetch(url, { ...options, signal: AbortSignal.timeout?.(LIMIT) }).catch(() => {
    throw new Error(`cannot load ${url}; a policy's connect-src has to allow it`);
  });
  if (!file.ok) throw new Error(`${url}: status ${file.status}`);
  return file;
};
