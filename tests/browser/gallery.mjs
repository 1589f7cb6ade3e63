// `cargo xtask gallery`: every state that must look right as screenshots, and a page that shows
// them beside each other. It judges nothing; it is there to be looked at.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { Guide } from "./support/guide.mjs";
import { PAPER } from "./support/paper.mjs";
import { serve } from "./support/server.mjs";
import { STATES } from "./support/states.mjs";

const FOLDER = fileURLToPath(new URL("../../target/gallery/", import.meta.url));
const LANGS = ["zh-CN", "en"];
const THEMES = ["light", "dark"];
const WIDTHS = [320, 768, 1280];

const file = (name, lang, theme, width) => `${name}.${lang}.${theme}.${width}.png`;

/** All pictures of one state in one language. */
async function picture(browser, site, name, lang) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await new Guide(page, site, []).state(STATES[name], lang);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 640 : 800 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(FOLDER, file(name, lang, colorScheme, width)), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.pdf({ path: join(FOLDER, `${name}.${lang}.pdf`), ...PAPER });
  await context.close();
}

/** A page with all pictures, and boxes to choose among them. */
function index(names) {
  const boxes = [...LANGS, ...THEMES, ...WIDTHS].map(
    (it) => `<label><input type="checkbox" id="b${it}" checked> ${it}</label>`,
  );
  const hide = [...LANGS, ...THEMES, ...WIDTHS].map((it) => `body:has(#b${it}:not(:checked)) .b${it}`);
  const images = (name) =>
    LANGS.flatMap((lang) => THEMES.flatMap((theme) => WIDTHS.map((width) => [lang, theme, width])))
      .map((of) => {
        const src = file(name, ...of);
        return `<a href="${src}" class="${of.map((it) => `b${it}`).join(" ")}"><img src="${src}" loading="lazy" width="${of[2] / 2}" alt="${of.join(", ")}"></a>`;
      })
      .join("\n");
  const prints = (name) => LANGS.map((lang) => `<a href="${name}.${lang}.pdf">print, ${lang}</a>`).join(" ");
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
${names.map((name) => `<section id="${name}"><h2>${name} ${prints(name)}</h2><div>\n${images(name)}\n</div></section>`).join("\n")}
`;
}

const filter = process.argv[2] ?? "";
const names = Object.keys(STATES).filter((name) => name.includes(filter));
if (!names.length) {
  console.error(`No state is called ${filter}. There are: ${Object.keys(STATES).join(", ")}`);
  process.exit(1);
}
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const site = await serve();
const browser = await chromium.launch(config.use.launchOptions);
const work = names.flatMap((name) => LANGS.map((lang) => [name, lang]));
const worker = async () => {
  for (let next = work.shift(); next; next = work.shift()) await picture(browser, site, ...next);
};
await Promise.all([worker(), worker(), worker()]);
await browser.close();
await site.close();
await writeFile(join(FOLDER, "index.html"), index(names));
console.log(`${names.length} states in target/gallery/index.html`);
