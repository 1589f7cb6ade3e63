// The stand-alone page around the element. Its address may prefill the answers, and after the first
// visit the page works without a network.

const guide = document.querySelector("icp-sms-guide[data-page]");
const asked = new URLSearchParams(location.search);

/** The element's attributes that the address may set. */
const NAMES = ["filing-type", "province", "lang", "theme", "storage-key", "persist", "loading"];
for (const name of NAMES) {
  if (asked.has(name)) guide.setAttribute(name, asked.get(name));
}

// In an address, + stands for a space; a time has no space and often a +.
for (const name of ["submitted-at", "received-at"]) {
  if (asked.has(name)) guide.setAttribute(name, asked.get(name).replaceAll(" ", "+"));
}

// A provider's file names whom to call. A link to this page must not bring a stranger's.
const config = asked.get("config") ?? "";
if (URL.parse?.(config, document.baseURI)?.origin === location.origin && config) guide.setAttribute("config", config);
else if (config) console.warn(`config: ${config} is not of this site`);

if (/^(zh|en)\b/i.test(asked.get("lang"))) document.documentElement.lang = asked.get("lang");

// The build that makes the worker also links the manifest; a development server has neither. Inside
// somebody else's page, nothing is installed.
const installable = document.querySelector('link[rel="manifest"]') && window === window.top;
if (installable && "serviceWorker" in navigator) {
  const register = () => navigator.serviceWorker.register("sw.js").catch((error) => console.info(error.message));
  // After the page itself, whose files it then takes out of the browser's cache.
  for (const end of ["ready", "error"]) guide.addEventListener(`icp-sms-guide:${end}`, register, { once: true });
}
