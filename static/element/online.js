// What could not be had is asked for again when the network is back.

/** For how long after the network is back a failure may still come of its having been away, in milliseconds. */
const SETTLES = 10_000;
/** How long after such a failure the next try is, in milliseconds. */
const PAUSE = 4000;

/** When the network was back last, in milliseconds of the page's life. */
let back = -Infinity;
globalThis.addEventListener?.("online", () => (back = performance.now()));

/** What waits for the network. */
const waiting = new Set();

/**
 * For use after a failed request: calls once, when the network is back. If it came back only seconds ago, no further
 * `online` event may come, although the failure is still one of the outage: then it calls after a pause.
 */
export const whenOnline = (call) => {
  if (waiting.has(call)) return;
  waiting.add(call);
  const isSettling = performance.now() - back < SETTLES;
  const timer = isSettling && setTimeout(() => once(), PAUSE);
  const once = () => {
    clearTimeout(timer);
    removeEventListener("online", once);
    waiting.delete(call);
    call();
  };
  addEventListener("online", once);
};
