// What runs in the page: how a visitor sees it, and what always has to hold in it. Each function is handed over whole.

/** Before anything else, and before the clock is taken over. */
export const keepRealTimers = () => {
  globalThis.realTimers = { setTimeout: setTimeout.bind(globalThis), clearTimeout: clearTimeout.bind(globalThis) };
  globalThis.print = () => {
    for (const name of ["beforeprint", "afterprint"]) dispatchEvent(new Event(name));
  };
};

/** After the clock was taken over: counts the intervals that run, and hands out what looks at the page and presses in it. */
export const watch = () => {
  const { controller } = globalThis.__pwClock;
  const running = new Set();
  const { setInterval: begin, clearInterval: end } = globalThis;
  globalThis.setInterval = (...rest) => {
    const id = begin(...rest);
    running.add(id);
    return id;
  };
  globalThis.clearInterval = (id) => {
    running.delete(id);
    end(id);
  };
  globalThis.chaos = {
    /** Lets the time go on until a moment, as a page does that is left alone. */
    at: async (now) => void (now > Date.now() && (await controller.fastForward(now - Date.now()))),
    running,
    text: (it) => it?.textContent.trim().replace(/\s+/g, " ") ?? "",
    isShown: (it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0,
    guides: () => [...document.querySelectorAll("icp-sms-guide")],
    /** What the program has put off is done. */
    settled: () => new Promise((resolve) => realTimers.setTimeout(resolve)),
  };
};
