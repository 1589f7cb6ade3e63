// Every state: its card says what it must; and in both languages and both themes no violation that axe
// knows, nothing cut or pushed aside on a narrow screen, targets large enough. The stories of
// `states.mjs` are told in one page each.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "./support/guide.mjs";
import { DIST } from "./support/server.mjs";
import { holdCard } from "./support/cards.mjs";
import { STORIES, tell } from "./support/states.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const CONTRAST = { type: "rule", values: ["color-contrast"] };

async function violations(page, runOnly) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => axe.run({ runOnly, resultTypes: ["violations"] }), runOnly);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** What is cut off, pushes the page sideways, lies over another, or is too small to touch. */
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
    for (const it of root.querySelectorAll("button.icp-button:not(.icp-button--link), a.icp-button--main, select, input:not([type=radio], [type=checkbox]), label:has(input)")) {
      if (shown(it) && it.getBoundingClientRect().height < 43.5) found.push(`small ${name(it)}`);
    }
    for (const it of root.querySelectorAll("button, a, summary")) {
      if (shown(it) && it.getBoundingClientRect().height < 23.5) found.push(`smaller than 24 px ${name(it)}`);
    }
    // What is open or stays in sight may lie over what is below it.
    const isAbove = (it) => it.closest(".icp-undo, .icp-menu");
    const controls = [...root.querySelectorAll("button, a, summary")].filter((it) => shown(it) && !isAbove(it)).map((it) => [name(it), it.getBoundingClientRect()]);
    for (const [one, { left, top, width, height }] of controls) {
      const [x, y] = [left + width / 2, top + height / 2];
      const over = controls.filter(([other, box]) => other !== one && box.left < x && x < box.right && box.top < y && y < box.bottom);
      found.push(...over.map(([other]) => `${other} over the middle of ${one}`));
    }
    const timer = root.querySelector("[role=timer]");
    if (timer && timer.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(timer).fontSize)) found.push("the countdown is broken into lines");
    for (const it of root.querySelectorAll("a[href^='tel:']")) {
      const [text, number] = [it.firstChild, it.textContent.match(/[\d-]{6,}/)];
      if (!number || !shown(it)) continue;
      const range = document.createRange();
      range.setStart(text, number.index);
      range.setEnd(text, number.index + number[0].length);
      const lines = new Set([...range.getClientRects()].map((it) => Math.round(it.top)));
      if (lines.size > 1) found.push(`a broken number: ${number[0]}`);
    }
    const cards = [...root.querySelectorAll(".icp-card")].filter(shown).map((it) => [name(it), it.getBoundingClientRect()]);
    for (const [index, [one, a]] of cards.entries()) {
      for (const [other, b] of cards.slice(index + 1)) {
        if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) found.push(`${one} over ${other}`);
      }
    }
    return found;
  });

for (const [story, of] of Object.entries(STORIES)) {
  test(`the card, axe and narrow screens: ${story}`, async ({ guide, page }) => {
    test.setTimeout(180_000);
    await tell(guide, of, async (state) => {
      await holdCard(guide, page, state);
      // axe waits by timers of its own.
      await page.clock.resume();
      const narrow = async (lang) => {
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await faults(page), `${state}, ${lang}, 320 px`).toEqual([]);
      };
      await narrow("zh-CN");
      expect(await violations(page, TAGS), `${state}, zh-CN`).toEqual([]);
      await guide.speak("en");
      await narrow("en");
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await faults(page), `${state}, en, 1280 px`).toEqual([]);
      expect(await violations(page, TAGS), `${state}, en`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, CONTRAST), `${state}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await guide.speak("zh-CN");
    });
  });
}

test.describe("what the visitor has set", () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test("forced colours leave every control its edge, and every choice its mark", async ({ guide, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await guide.open();
    await guide.beginForTwo();
    const edges = () =>
      page.evaluate(() => {
        const root = document.querySelector("icp-sms-guide").shadowRoot;
        const controls = root.querySelectorAll(".icp-button:not(.icp-button--link), .icp-chip__input, .icp-message, .icp-select");
        const bare = (it) => {
          const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(it);
          return outlineStyle === "none" && (borderTopWidth === "0px" || borderTopStyle === "none");
        };
        return [...controls].filter((it) => it.checkVisibility() && bare(it)).map((it) => it.value || it.textContent.slice(0, 20));
      });
    expect(await edges()).toEqual([]);
    await guide.press("提交了，网站显示…");
    expect(await edges()).toEqual([]);
    await guide.press("修改");
    expect(await edges()).toEqual([]);
    const [chosen, other] = await page.evaluate(() => {
      const root = document.querySelector("icp-sms-guide").shadowRoot;
      const look = (selector) => {
        const { backgroundColor, borderTopColor, outline } = getComputedStyle(root.querySelector(selector));
        return [backgroundColor, borderTopColor, outline].join();
      };
      return [look("input[type=radio]:checked"), look("input[type=radio]:not(:checked)")];
    });
    expect(chosen).not.toBe(other);
  });

  test("with reduced motion nothing moves", async ({ guide, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await guide.open();
    await guide.beginForTwo();
    // It goes from over the page after a while.
    await expect(page.locator(".icp-undo--recorded")).toBeVisible();
    const moving = await page.evaluate(() => {
      const all = [...document.querySelector("icp-sms-guide").shadowRoot.querySelectorAll("*")];
      const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
      return all
        .map((it) => getComputedStyle(it))
        .filter((it) => (it.animationName !== "none" && seconds(it.animationDuration) > 0.01) || seconds(it.transitionDuration) > 0.01 || it.scrollBehavior === "smooth").length;
    });
    expect(moving).toBe(0);
  });

  test("letters of twice the size push nothing aside", async ({ guide, page }) => {
    await guide.open();
    await guide.beginForTwo();
    const name = readdirSync(`${DIST}assets`).find((name) => /^style-.*\.js$/.test(name));
    const size = await page.evaluate(async (name) => {
      const { default: style } = await import(`./assets/${name}`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.replace(/\b(font(?:-size)?:[^;}]*?)([\d.]+)px/g, (_, before, size) => `${before}${2 * size}px`));
      const { shadowRoot } = document.querySelector("icp-sms-guide");
      shadowRoot.adoptedStyleSheets = [sheet];
      return getComputedStyle(shadowRoot.querySelector(".icp-guide")).fontSize;
    }, name);
    expect(size).toBe("32px");
    // The title alone may end in dots.
    expect((await faults(page)).filter((fault) => !fault.startsWith("cut h1"))).toEqual([]);
  });
});
