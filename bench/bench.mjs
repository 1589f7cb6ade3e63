// `cargo xtask bench`: the release build beside an almost empty Yew app and a page that does the
// first journey without any library, in headless Chromium. Medians, with the middle half of all values in brackets.
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { serve } from "../tests/browser/support/server.mjs";
import { changes, load, running, ticks } from "./measure.mjs";
import { PAGES } from "./pages.mjs";
import { several } from "./several.mjs";

const { chromium } = createRequire(new URL("../tests/browser/package.json", import.meta.url))("@playwright/test");
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const FOLDERS = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split("=")));

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.round(part * (sorted.length - 1))];
  const show = (value) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en"));
  return `${show(at(0.5))} (${show(at(0.25))}–${show(at(0.75))})`;
}

/** One line for each measure, one column for each page. */
async function measure(browser, sites) {
  const found = {};
  const note = (name, values) => {
    for (const [measure, value] of Object.entries(values)) ((found[measure] ??= {})[name] ??= []).push(...[value].flat());
  };
  const names = Object.keys(sites);
  // The pages take turns, so that whatever slows the machine for a while slows all.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of names) {
      const [page, { url }] = [PAGES[name], sites[name]];
      const fast = await load(browser, page, url, false);
      const slow = await load(browser, page, url, true);
      // The first round fills the caches of the machine.
      if (round === 0) continue;
      note(name, { "first contentful paint": fast.paint, interactive: fast.interactive });
      note(name, { "first contentful paint, slow": slow.paint, "interactive, slow": slow.interactive, "all of it there, slow": slow.whole });
    }
  }
  for (let round = 0; round < 3; round++) {
    for (const name of names) {
      const [page, { url }] = [PAGES[name], sites[name]];
      note(name, { "change to DOM": await changes(browser, page, url), "tick to DOM": await ticks(browser, page, url) });
      const { perTick, memory } = await running(browser, page, url);
      note(name, { "main thread for a tick": perTick, "memory, KiB": memory });
    }
  }
  return found;
}

// A page of its own origin alone may read the clock to five microseconds.
const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const sites = {};
for (const [name, root] of Object.entries(FOLDERS)) sites[name] = await serve({ root, headers, compressed: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const found = await measure(browser, sites);
const names = Object.keys(sites);
console.log(`\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}; milliseconds`);
console.log(`\n| | ${names.join(" | ")} |\n|---|${names.map(() => "---|").join("")}`);
for (const [measure, of] of Object.entries(found)) console.log(`| ${measure} | ${names.map((name) => spread(of[name])).join(" | ")} |`);
await several(browser, sites.guide.url);
await browser.close();
for (const site of Object.values(sites)) await site.close();
