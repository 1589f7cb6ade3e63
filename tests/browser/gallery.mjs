// `cargo xtask gallery`: every task and every way out as screenshots, and a page that shows them beside each
// other. It judges nothing; it is there to be looked at.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { Guide } from "./support/guide.mjs";
import { PAPER } from "./support/paper.mjs";
import { serve } from "./support/server.mjs";
import { STORIES, tell } from "./support/states.mjs";

const FOLDER = fileURLToPath(new URL("../../target/gallery/", import.meta.url));
const LANGS = ["zh-CN", "en"];
const THEMES = ["light", "dark"];
const WIDTHS = [320, 360, 768, 1280];

const file = (name, ...of) => `${[name.replaceAll(/\W+/g, "-"), ...of].join(".")}.png`;
const paper = (name, lang) => file(name, lang).replace(/png$/, "pdf");

/** All pictures of the state in which a guide is. */
async function pictures(guide, name) {
  const { page } = guide;
  for (const lang of LANGS) {
    if (lang !== LANGS[0]) await guide.speak(lang);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 600 ? 640 : 800 });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(FOLDER, file(name, lang, colorScheme, width)), fullPage: true });
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.pdf({ path: join(FOLDER, paper(name, lang)), ...PAPER });
  }
  // The story goes on in the first.
  await guide.speak(LANGS[0]);
}

/** A page with all pictures, and boxes to choose among them. */
function index(names) {
  const all = [...LANGS, ...THEMES, ...WIDTHS];
  const boxes = all.map((it) => `<label><input type="checkbox" id="b${it}" checked> ${it}</label>`);
  const hide = all.map((it) => `body:has(#b${it}:not(:checked)) .b${it}`);
  const images = (name) =>
    LANGS.flatMap((lang) => THEMES.flatMap((theme) => WIDTHS.map((width) => [lang, theme, width])))
      .map((of) => {
        const src = file(name, ...of);
        return `<a href="${src}" class="${of.map((it) => `b${it}`).join(" ")}"><img src="${src}" loading="lazy" width="${of[2] / 2}" alt="${of.join(", ")}"></a>`;
      })
      .join("\n");
  const prints = (name) => LANGS.map((lang) => `<a href="${paper(name, lang)}">print, ${lang}</a>`).join(" ");
  return `<!doctype html>
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { margin: 16px; font: 14px/1.5 system-ui, sans-serif; }
  nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 8px 0; background: #fff; }
  section div { display: flex; align-items: start; gap: 8px; overflow-x: auto; }
  img { display: block; border: 1px solid #ccc; }
  ${hide.join(", ")} { display: none; }
</style>
<nav>${boxes.join("\n")}</nav>
${names.map((name) => `<section><h2>${name} ${prints(name)}</h2><div>\n${images(name)}\n</div></section>`).join("\n")}
`;
}

const filter = process.argv[2] ?? "";
const isWanted = (name) => name.includes(filter);
const names = Object.values(STORIES).flatMap(({ states }) => Object.keys(states));
if (!names.some(isWanted)) {
  console.error(`No state is called ${filter}. There are: ${names.join(", ")}`);
  process.exit(1);
}
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const site = await serve();
const browser = await chromium.launch(config.use.launchOptions);
const stories = Object.values(STORIES).filter(({ states }) => Object.keys(states).some(isWanted));
const work = async () => {
  for (let story = stories.shift(); story; story = stories.shift()) {
    const page = await browser.newPage();
    const guide = new Guide(page, site, []);
    await tell(guide, story, (name) => isWanted(name) && pictures(guide, name));
    await page.close();
  }
};
await Promise.all([work(), work(), work()]);
await browser.close();
await site.close();
await writeFile(join(FOLDER, "index.html"), index(names.filter(isWanted)));
console.log(`${names.filter(isWanted).length} states in target/gallery/index.html`);
