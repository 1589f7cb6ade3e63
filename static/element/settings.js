// What the program is told of an element, setting by setting.

import { SETTINGS } from "./attributes.js";
import { storageKey } from "./storage-key.js";

/** The attributes, and what follows from them and from the page around. */
export const ALL = [...SETTINGS, "page", "key", "offer-providers"];

/** A setting's value, or `undefined` if there is none. */
export const valueOf = (element, name) => (name in READ ? READ[name](element) : (element.getAttribute(name) ?? undefined));

const READ = {
  lang: (element) => element.getAttribute("lang") ?? inheritedLang(element),
  page: (element) => (isPage(element) ? "" : undefined),
  key: storageKey,
  "offer-providers": (element) =>
    isPage(element) && !element.hasAttribute("provider") && !element.hasAttribute("config") ? "" : undefined,
};

/** It is the page's main content, and not a part of somebody's page. */
export const isPage = (element) => "page" in element.dataset;

/** The language of the page around, through the hosts of shadow roots, if the guide speaks it. */
export const inheritedLang = (element) => {
  let around = element.parentElement?.closest("[lang]");
  for (let root = element.getRootNode(); !around && root.host; root = root.host.getRootNode()) {
    around = root.host.closest("[lang]");
  }
  return /^(zh|en)\b/i.test(around?.lang) ? around.lang : undefined;
};
