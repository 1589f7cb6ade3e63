// A page's own parameters (?filing-type=add-website&lang=en) as attributes of
// its guide. The guide checks the values; a name that is not its own is ignored.

const NAMES = ["filing-type", "province", "submitted-at", "received-at", "lang", "theme", "config", "storage-key", "persist"];

const originOf = (address) => {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
};

/** The value as it was meant, or nothing where it must not come from an address. */
const READ = {
  // In an address, + stands for a space; a time has no space and often a +.
  "submitted-at": (time) => time.replaceAll(" ", "+"),
  "received-at": (time) => time.replaceAll(" ", "+"),
  // It names whom to call, so a link to this page must not bring a stranger's.
  config(address) {
    if (originOf(address) !== location.origin) return console.warn(`config: ${address} is not of this site`);
    // Nor may the site's own address lead to one.
    guide.dataset.redirect = "error";
    return address;
  },
  lang(lang) {
    if (/^(zh|en)\b/i.test(lang)) document.documentElement.lang = lang;
    return lang;
  },
};

const guide = document.querySelector("icp-sms-guide");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (!NAMES.includes(name)) continue;
  const meant = name in READ ? READ[name](value) : value;
  if (meant !== undefined) guide.setAttribute(name, meant);
}
