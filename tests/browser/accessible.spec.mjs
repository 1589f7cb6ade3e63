// Every state in both languages and both themes: no violation that axe knows,
// nothing cut or overlapping at any width, targets large enough, one page on paper.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "./support/guide.mjs";
import { PAPER } from "./support/paper.mjs";
import { STATES } from "./support/states.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is cut off, pushes the page sideways, or is too small to touch. */
const faults = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("icp-sms-guide").shadowRoot;
    const name = (it) => `${it.tagName.toLowerCase()}.${it.classList[0]}: ${it.textContent.trim().slice(0, 30)}`;
    const shown = (it) => it.checkVisibility() && !it.closest(".icp-hidden") && it.getBoundingClientRect().width > 0;
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push(`sideways: ${document.documentElement.scrollWidth}`);
    for (const it of root.querySelectorAll(".icp-guide *:not(svg *, option, optgroup)")) {
      if (!shown(it)) continue;
      const box = it.getBoundingClientRect();
      if (box.right > innerWidth + 0.5 || box.left < -0.5) found.push(`outside ${name(it)}`);
      if (it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflowX !== "visible") found.push(`cut ${name(it)}`);
    }
    for (const it of root.querySelectorAll("button, select, summary, label:has(input), input[type=datetime-local], a.icp-button")) {
      if (shown(it) && it.getBoundingClientRect().height < 43.5) found.push(`small ${name(it)}`);
    }
    const timer = root.querySelector("[role=timer]");
    if (timer && timer.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(timer).fontSize)) found.push("the countdown is broken into lines");
    const cards = [...root.querySelectorAll(".icp-card")].filter(shown).map((it) => [name(it), it.getBoundingClientRect()]);
    for (const [index, [one, a]] of cards.entries()) {
      for (const [other, b] of cards.slice(index + 1)) {
        if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) found.push(`${one} over ${other}`);
      }
    }
    return found;
  });

/** How many pages a PDF has. */
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

for (const [name, state] of Object.entries(STATES)) {
  for (const lang of ["zh-CN", "en"]) {
    test(`${name}, ${lang}`, async ({ guide, page }) => {
      await guide.state(state, lang);
      // axe waits by timers of its own.
      await page.clock.resume();
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), TAGS);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
        expect(found, colorScheme).toEqual([]);
      }
      for (const width of [320, 640, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await faults(page), `${width} px`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null });
      expect(pages(await page.pdf(PAPER)), "pages of A4").toBe(1);
    });
  }
}
