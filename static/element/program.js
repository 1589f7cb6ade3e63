// The WebAssembly program: one for the whole page, with a pool of places that elements use.

import * as files from "./files.js";

/** The program that new elements get, once somebody has asked for it. */
let program;
/** The style sheet of every guide of the page. */
let sheet;

/** The page's program, started if nobody has asked for it before. */
export const load = () => {
  program ??= start();
  // The next element tries again.
  program.catch(() => (program = undefined));
  return program;
};

/** Whether somebody has asked for the program, and it has not failed. */
export const isAskedFor = () => program !== undefined;

export const loadSheet = () => {
  sheet ??= files.style().then(
    (style) => new CSSStyleSheet().replace(style.default),
    (error) => {
      throw new Error(`cannot load the style sheet: ${error.message}`);
    },
  );
  sheet.catch(() => (sheet = undefined));
  return sheet;
};

const start = async () => {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  const started = new Program();
  const glue = await files.program().catch((error) => {
    throw new Error(`cannot load the program: ${error.message}`);
  });
  // A development build can start one program only, and does not tell when it panics.
  const { Widget, default: init } = glue.start?.((error) => started.panicked(error)) ?? glue;
  const [wasm, sheet] = await Promise.all([files.wasm(), loadSheet()]);
  await run(init, wasm);
  return Object.assign(started, { Widget, sheet });
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
  /** What each of its elements does at its end. */
  users = new Map();
  /** The element that the visitor or the page turned to last. */
  used;
  /** Places that no element uses now. A place is never thrown away: see `Widget`. */
  pool = [];
  ended = false;

  /** A place for an element: one that another has left, or a new one. */
  place() {
    return this.pool.pop() ?? this.#newPlace();
  }

  #newPlace() {
    const container = document.createElement("div");
    return { program: this, container, widget: new this.Widget(container) };
  }

  /** Whose fault it was stops; who has nothing to do with it begins anew in another program. */
  panicked(error) {
    this.ended = true;
    program = undefined;
    const known = this.users.has(this.used);
    for (const [user, end] of this.users) end(known && user !== this.used ? undefined : error);
  }
}
