// Whether something in a guide is being pressed. What is drawn anew between a press and its release
// may move or replace what is pressed, and the click would be lost.

/** How long after a touch its click may come, in milliseconds. */
const TOUCH = 100;

export class Press {
  #release;

  constructor(root) {
    // The element may stand in another document than this script's.
    const begin = () => {
      this.#release ??= released(root.ownerDocument.defaultView ?? globalThis).then(() => (this.#release = undefined));
    };
    for (const type of ["pointerdown", "keydown"]) root.addEventListener(type, begin, { capture: true });
  }

  /** Waits while something is pressed, and for the click that comes of it. */
  async end() {
    while (this.#release) await this.#release;
  }
}

const released = (view) =>
  new Promise((resolve) => {
    const over = new AbortController();
    const end = ({ pointerType }) => {
      over.abort();
      if (pointerType === "touch") setTimeout(resolve, TOUCH);
      else nextTask(resolve);
    };
    for (const type of ["pointerup", "pointercancel", "keyup"]) {
      view.addEventListener(type, end, { signal: over.signal, capture: true });
    }
    // Of the window alone: within the page, the focus leaves one control for the one that is pressed.
    view.addEventListener("blur", end, { signal: over.signal });
  });

/** Calls after the events of this turn. It goes by no clock, which a page may have stopped. */
export const nextTask = (call) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    call();
  };
  port2.postMessage(undefined);
};
