// A page's own parameters (?filing-type=add-website&lang=en) as attributes of
// its guide. The guide checks the values; a name that is not its own is ignored.

const NAMES = ["filing-type", "province", "submitted-at", "received-at", "lang", "theme", "config", "storage-key", "persist"];

const guide = document.querySelector("icp-sms-guide");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (NAMES.includes(name)) guide.setAttribute(name, value);
}
