// The stand-alone page around the guide.

import "./parameters.js";
import "./replay.js";
import "../element/element.js";

const guide = document.querySelector("icp-sms-guide");

// Search engines take only whole addresses, and only here it is known where the pages lie.
for (const link of document.querySelectorAll('link[rel="alternate"]')) link.setAttribute("href", link.href);

// The guide has all that the page's own content says. Where that has no slot it is taken out, so that
// searches and tools find no text twice, and it comes back if the guide cannot go on, or not with all of it.
const before = [...guide.childNodes].filter((it) => it.localName !== "template");
new MutationObserver(() => {
  const slot = guide.shadowRoot.querySelector("slot");
  if (slot) guide.dataset.static = "";
  if (!slot === guide.hasChildNodes()) guide.replaceChildren(...(slot ? before : []));
}).observe(guide.shadowRoot, { childList: true });

// After the first visit the page works without a network. The build that makes the worker also
// links the manifest; a development server has neither. Inside somebody else's page, nothing is
// installed.
const installable = document.querySelector('link[rel="manifest"]') && window === window.top;
if (installable && "serviceWorker" in navigator) {
  const { serviceWorker } = navigator;
  // A short visit is over before the browser would ask by itself whether there is a new build.
  if (serviceWorker.controller) serviceWorker.ready.then((registration) => registration.update()).catch(() => {});
  const register = () => serviceWorker.register("sw.js").catch((error) => console.info(error.message));
  // After the page itself, whose files it then takes out of the browser's cache.
  for (const end of ["ready", "error"]) guide.addEventListener(`icp-sms-guide:${end}`, register, { once: true });
}
