// How long what is on its way is waited for before something else is shown.

/** How long the guide waits for a file without which it would begin otherwise, in milliseconds. */
const PATIENCE = 1500;

/** How long the program, or the rest of it, may take before the element's own content is shown, in milliseconds. */
export const SLOW = 5000;

/** Resolves with what is coming, or when the guide does not wait for it any more. */
export const forAWhile = (coming) => Promise.race([coming, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
