// Getting JSON that is not the program's own.

/** How long a file may take, in milliseconds. */
const TIMEOUT = 10_000;
/** How long it may be, in characters. */
const LONGEST = 65_536;

/** The file at an address, parsed. Whatever is wrong with getting it is an error with words. */
export const fetchJson = async (address) => {
  // Older browsers wait for as long as the network does.
  const signal = AbortSignal.timeout?.(TIMEOUT);
  const answer = await fetch(address, { signal, credentials: "omit" });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const text = await answer.text();
  if (text.length > LONGEST) throw new Error(`longer than ${LONGEST} characters`);
  return JSON.parse(text);
};
