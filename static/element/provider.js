// A provider's JSON, which the attribute `config` names.

/** How long the guide waits for it, how long it may take, both in milliseconds, and how large it may be. */
const CONFIG = { wait: 1500, timeout: 10_000, characters: 65_536 };

/** The file, parsed. Whatever is wrong with getting it is an error with words. */
export const fetchConfig = async (url, redirect) => {
  // Older browsers wait for as long as the network does.
  const signal = AbortSignal.timeout?.(CONFIG.timeout);
  const answer = await fetch(new URL(url, document.baseURI), { signal, redirect, credentials: "omit" });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const text = await answer.text();
  if (text.length > CONFIG.characters) throw new Error(`longer than ${CONFIG.characters} characters`);
  return JSON.parse(text);
};

/** Waits for a file for as long as the guide waits. */
export const waitFor = (file) => Promise.race([file, new Promise((resolve) => setTimeout(resolve, CONFIG.wait))]);
