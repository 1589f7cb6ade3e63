// Lighthouse, as it looks at a phone, on the pages as nginx serves them with the sample configuration.
import { launch } from "chrome-launcher";
import run from "lighthouse";
import { host } from "../browser/support/hosts.mjs";

const PAGES = ["index.html", "index.en.html", "embed.html", "example.html", "rules.html"];
/** Search engines are to find the stand-alone page, and none of the others. */
const FOUND = ["index.html", "index.en.html"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/**
 * Lighthouse's own way reckons how a slow phone would have loaded what it saw load at once, and takes all that had come
 * before the first card for what that waited for. The other really slows down the line and the processor, and with them
 * whatever else this machine does. A page is good if it is by one of them.
 */
const WAYS = ["simulate", "devtools"];
/** A machine that is at other work makes a page slower, never faster. */
const TRIES = 3;

export async function lighthouse() {
  const site = await host("nginx");
  const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  const browser = await launch({ chromePath: process.env.CHROMIUM, chromeFlags });
  const said = [];
  const problems = [];
  try {
    for (const name of PAGES) {
      const failed = [];
      for (const way of WAYS) {
        const { scores, failing } = await best(site.url + name, { port: browser.port, isFound: FOUND.includes(name), way });
        said.push(`${name}, ${way}: ${CATEGORIES.map((it) => `${it} ${scores[it] ?? "–"}`).join(", ")}`);
        if (Object.values(scores).every((score) => score === 100)) break;
        failed.push(`${name}, ${way}: ${failing.join("; ")}`);
      }
      if (failed.length === WAYS.length) problems.push(...failed);
    }
  } finally {
    browser.kill();
    await site.close();
  }
  return { said, problems };
}

/** The best of some looks. */
async function best(url, { port, isFound, way }) {
  let found;
  for (let left = TRIES; left > 0; left--) {
    const onlyCategories = CATEGORIES.filter((it) => it !== "seo" || isFound);
    const { lhr } = await run(url, { port, onlyCategories, throttlingMethod: way, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const scores = Object.fromEntries(onlyCategories.map((it) => [it, Math.round(lhr.categories[it].score * 100)]));
    const total = Object.values(scores).reduce((a, b) => a + b);
    if (!found || total > found.total) found = { scores, total, failing: failing(lhr) };
    if (total === onlyCategories.length * 100) break;
  }
  return found;
}

/** What a score is lost by. */
function failing({ audits, categories }) {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const lost = weighed.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 1);
  return lost.map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(" "));
}
