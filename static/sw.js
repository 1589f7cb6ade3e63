// Keeps the stand-alone page at hand without a network. The build fills in the next two lines.
const BUILD = "";
const FILES = {};

// FILES: the page's files by address, each with the digest of what it has to hold. So a build is
// kept whole or not at all, also when the server changes in the middle of it.
const PREFIX = `icp-sms-guide ${registration.scope} `;
const CACHE = PREFIX + BUILD;

/** Keeps the files that are not kept yet. */
const fill = async () => {
  const cache = await caches.open(CACHE);
  const keep = async ([path, integrity]) => {
    if (await cache.match(path)) return;
    // The server is asked each time: the browser may keep an answer of the middle of an update.
    const answer = await fetch(path, { integrity, cache: "no-cache" });
    if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
    // A page that was redirected to is refused as the answer to a visit.
    const { body, headers } = answer;
    await cache.put(path, answer.redirected ? new Response(body, { headers }) : answer);
  };
  await Promise.all(Object.entries(FILES).map(keep));
};

const install = async () => {
  try {
    await fill();
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  await skipWaiting();
};

/** Another script of the site may clear caches, or a part of one. Without a network the rest stays. */
const refill = async () => {
  const kept = (await caches.has(CACHE)) ? await (await caches.open(CACHE)).keys() : [];
  if (kept.length < Object.keys(FILES).length) await fill().catch(() => {});
};

/** The build before this one stays for pages that are still open. */
const clear = async () => {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(own.slice(0, -1).map((name) => caches.delete(name)));
};

const answer = async (request, path) => {
  const options = { ignoreSearch: true, ignoreVary: true };
  const kept = await caches.match(path, { ...options, cacheName: CACHE });
  // A name in assets/ belongs to one content, whichever build keeps it.
  return kept || (path.startsWith("assets/") && (await caches.match(path, options))) || fetch(request);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !address.startsWith(registration.scope)) return;
  const path = address.slice(registration.scope.length).replace(/^(index\.html)?$/, "./");
  if (!Object.hasOwn(FILES, path) && !path.startsWith("assets/")) return;
  event.respondWith(answer(request, path));
  if (request.mode === "navigate") event.waitUntil(refill());
});
