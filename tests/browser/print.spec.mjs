// On paper: the sheet alone, which stands hidden in the page, so that no script has to know of the printing. What the
// sheet says is tested natively.
import { expect, test } from "./support/guide.mjs";
import { element, page as help, ready, test as hosted } from "./support/host.mjs";
import { beginForTwo, press, timer } from "./support/orders.mjs";
import { PAPER } from "./support/paper.mjs";

const sheet = (where) => where.locator("[part=sheet]");
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

test("all that the applicant needs, nothing to press and nothing that counts, on one A4 in either language", async ({ guide, page }) => {
  await guide.open();
  await beginForTwo(page);
  await expect(sheet(page)).toBeHidden();
  for (const needed of ["2026年11月24日 13:00", "24 November 2026, 13:00"]) {
    await page.emulateMedia({ media: "print" });
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page)).toContainText(needed);
    await expect(sheet(page)).toContainText("https://beian.miit.gov.cn/#/Integrated/ComplaintA");
    for (const role of ["button", "radio", "checkbox", "combobox", "timer", "link", "region"]) {
      await expect(page.getByRole(role), role).toHaveCount(0);
    }
    expect(pages(await page.pdf(PAPER))).toBe(1);
    await page.emulateMedia({ media: "screen" });
    if (needed.includes("年")) await press(page, "English");
  }
});

hosted("a host's own button prints the sheet in the place of the guide, among the host's own words", async ({ page, host }) => {
  const guide = element('filing-type="initial-filing" received-at="2026-11-23T12:00:00+08:00"');
  await host(help(`<h1>帮助</h1><button>打印</button>${guide}`));
  await ready(page);
  await page.evaluate(() => {
    document.querySelector("button").addEventListener("click", () => window.print());
    // What the browser then lays out is what stands there: nothing was told of it.
    window.print = () => (globalThis.printed = true);
    for (const type of ["beforeprint", "afterprint"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
  });
  await page.locator("body > button").click();
  expect(await page.evaluate(() => printed)).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(sheet(page)).toContainText("截止时间：2026年11月24日 12:00");
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByRole("heading", { name: "帮助" })).toBeVisible();
  await expect(timer(page)).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await expect(timer(page)).toBeVisible();
});

test("the guide's style sheet asks for no :has(), which older browsers have not", async ({ guide, page }) => {
  await guide.open();
  const rules = await page.evaluate(() => {
    const { adoptedStyleSheets, styleSheets } = document.querySelector("icp-sms-guide").shadowRoot;
    return [...adoptedStyleSheets, ...styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  });
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((text) => text.includes(":has("))).toEqual([]);
});
