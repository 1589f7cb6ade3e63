// A page's own parameters (?filing-type=add-website&lang=en) as attributes of its guide. The guide
// checks the values; a name that is not its own is ignored.

const NAMES = [
  "filing-type",
  "province",
  "submitted-at",
  "received-at",
  "lang",
  "theme",
  "provider",
  "config",
  "storage-key",
  "persist",
  "compact",
];

const guide = document.querySelector("icp-sms-guide");
const { documentElement } = document;

/** The value as it was meant, or nothing where it must not come from an address. */
const READ = {
  // In an address, + stands for a space; a time has no space and often a +.
  "submitted-at": (time) => time.replaceAll(" ", "+"),
  "received-at": (time) => time.replaceAll(" ", "+"),
  // It names whom to call, so a link brings none but those that the page itself lists.
  config(address) {
    if (guide.dataset.configs?.split(/\s+/).includes(address)) return address;
    console.warn(`config: ${address} is not listed in this page's data-configs`);
  },
  lang(lang) {
    if (/^(zh|en)\b/i.test(lang)) documentElement.lang = lang;
    return lang;
  },
  theme(theme) {
    if (theme === "light" || theme === "dark") documentElement.style.colorScheme = theme;
    return theme;
  },
};

for (const [name, value] of new URLSearchParams(location.search)) {
  if (!NAMES.includes(name)) continue;
  const meant = name in READ ? READ[name](value) : value;
  if (meant !== undefined) guide.setAttribute(name, meant);
}
