// The WebAssembly program: one for the whole page, with a pool of places that elements use.

import * as files from "./files.js";
import { loadStyle } from "./stylesheet.js";

/** How often a program that panicked is replaced in the life of a page. Then all elements stop. */
const RESTARTS = 2;

/** The program that new elements get, once somebody has asked for it. */
let program;
/** How many programs of the page have panicked. */
let panics = 0;
/** The words of English, once somebody has asked for them. */
let english;

/** The page's program, started if nobody has asked for it before. */
export const load = () => {
  program ??= start();
  // The next element tries again.
  program.catch(() => (program = undefined));
  return program;
};

/** The words that a program learns where English is wanted: it has the Chinese ones alone. */
export const loadEnglish = () => {
  english ??= files.words();
  english.catch(() => (english = undefined));
  return english;
};

/** Whether somebody has asked for the program, and it has not failed. */
export const isAskedFor = () => program !== undefined;

const start = async () => {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  const started = new Program();
  const fetched = Promise.all([files.wasm(), loadStyle()]);
  // It is waited for below, where it may have failed already.
  fetched.catch(() => {});
  const glue = await files.program().catch((error) => {
    throw new Error(`cannot load the program: ${error.message}`);
  });
  // A development build can start one program only, and does not tell when it panics.
  const { default: init, ...calls } = glue.start?.((error) => started.panicked(error)) ?? glue;
  Object.assign(started, calls);
  started.expectLater();
  const [wasm, style] = await fetched;
  await run(init, wasm);
  started.style = style;
  // Who needs it waits for it, and hears then that it failed.
  started.complete().catch(() => {});
  return started;
};

const run = (init, wasm) =>
  init({ module_or_path: wasm }).catch((error) => {
    if (error instanceof WebAssembly.CompileError && /Content Security Policy|CSP/.test(error.message)) {
      throw new Error("the page's policy blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src");
    }
    throw new Error(`${wasm.url} does not run: ${error.message}`);
  });

/** A running program, and who uses it. */
class Program {
  /**
   * The stays of elements: `completed()` is called when the second part has come, `learned()` when English has, and
   * `panicked(error)` at the program's end.
   */
  users = new Set();
  ended = false;
  /** Whether the second part is here. */
  isWhole = false;
  #completing;
  /** The answers to the requests for the second part, until it is here. */
  #coming;
  /** Whether what reads a provider's files is here. */
  reads = false;
  #addingReader;
  /** Places that no element uses now. A place is never thrown away: see `Widget`. */
  #pool = [];
  #knows = false;

  /**
   * A place for an element: one that another has left, or a new one. It is an object of its own each time, so that
   * what its earlier element still waits for does not reach this one.
   */
  take() {
    let place;
    do place = this.#pool.pop();
    while (place && !isAlive(place));
    return { ...(place ?? this.#newPlace()) };
  }

  /** Asks for the second part before the first is here, so that the line does not wait between them. */
  expectLater() {
    // The program of a test may be whole, and a development build is not split.
    this.#coming = [this.later && files.chinese(), this.addPart && files.later()];
    // They are waited for below, where they may have failed already.
    for (const answer of this.#coming) answer?.catch(() => {});
  }

  /** Loads the second part, again after it could not be had. */
  complete() {
    return (this.#completing ??= this.#addLater());
  }

  /** Loads what reads a provider's files, again after it could not be had. */
  addReader() {
    this.#addingReader ??= this.#addReader();
    this.#addingReader.catch(() => (this.#addingReader = undefined));
    return this.#addingReader;
  }

  async #addReader() {
    // A development build is not split.
    if (this.addPart) await this.addPart(await files.reader());
    this.reads = true;
  }

  #teach(lang, words) {
    if (!this.addWords(lang, words)) throw new Error("the words are those of another build");
  }

  async #addLater() {
    try {
      if (this.later) {
        this.later();
        if (!this.#coming) this.expectLater();
        const [words, part] = this.#coming;
        await Promise.all([words.then((words) => this.#teach("zh-CN", words)), part?.then(this.addPart)]);
        this.later(true);
      }
      this.isWhole = true;
      for (const user of this.users) user.completed();
    } catch (error) {
      this.#completing = undefined;
      this.later(false);
      throw error;
    } finally {
      this.#coming = undefined;
    }
  }

  /** Takes back the place of an element that has gone. */
  park(place) {
    place.widget.park();
    this.#pool.push(place);
  }

  #newPlace() {
    const container = document.createElement("div");
    container.addEventListener(ALIVE, (event) => event.preventDefault());
    return { program: this, container, widget: new this.Widget(container) };
  }

  /** Teaches the program English, of which the list of words was loaded. */
  learn(words) {
    if (this.#knows) return;
    this.#teach("en", words);
    this.#knows = true;
    for (const user of this.users) user.learned();
  }

  /** Everything that it showed stops. A new program takes its place, unless too many have panicked. */
  panicked(error) {
    if (this.ended) return;
    this.ended = true;
    program = undefined;
    panics++;
    for (const user of [...this.users]) user.panicked(panics > RESTARTS ? error : undefined);
  }
}

/** The event that tests whether a place still has its listeners: `document.open()` removes them. */
const ALIVE = "icp-sms-guide-alive";

export const isAlive = ({ container }) => !container.dispatchEvent(new Event(ALIVE, { cancelable: true }));
