/**
 * The program's exports, which nobody calls any more once a call ends in a panic: what it was doing
 * is half done, and its memory cannot be trusted. `stopped` is told why, once.
 */
const guard = (exports, stopped) => {
  let runs = true;
  const guarded = (call) => (...values) => {
    if (!runs) return;
    try {
      return call(...values);
    } catch (error) {
      if (runs) {
        runs = false;
        stopped(error);
      }
      throw error;
    }
  };
  const entries = Object.entries(exports);
  return Object.fromEntries(entries.map(([name, it]) => [name, typeof it === "function" ? guarded(it) : it]));
};
