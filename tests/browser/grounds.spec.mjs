// The guide's headings and last lines on the pages of hosts as they are: their grounds, in the light and in the dark,
// with the scheme that each declares or does not, whatever the system's is. `cargo xtask hosts` looks at the hosts
// themselves.
import { LEAST, contrasts } from "./support/contrast.mjs";
import { element, expect, page as help, ready, test } from "./support/host.mjs";

/** The grounds of a host's light and dark pages; `declares` is whether it tells the browser which of them it shows. */
const HOSTS = [
  { name: "Docusaurus", light: "#fff", dark: "#1b1b1d", declares: true },
  { name: "VitePress", light: "#fff", dark: "#1b1b1f", declares: true },
  { name: "Starlight", light: "#fff", dark: "#17181c", declares: true },
  { name: "Material", light: "#fff", dark: "#1e2129", declares: true },
  { name: "furo", light: "#fff", dark: "#131416", declares: false },
  { name: "docsify", light: "#fff", declares: false },
  { name: "Hugo", light: "#fffbe8", declares: false },
  { name: "Hexo", light: "#eee", declares: false },
];
const SCHEMES = ["light", "dark"];

test("on each host's ground, light and dark, headings and footer can be read", async ({ page, host }) => {
  await host(help(element()), { clock: false });
  await ready(page);
  await page.evaluate(() => {
    globalThis.ofHost = new CSSStyleSheet();
    document.adoptedStyleSheets.push(ofHost);
  });
  for (const { name, declares, ...grounds } of HOSTS) {
    for (const [theme, ground] of Object.entries(grounds)) {
      // What the documentation says for a page with a dark that it does not declare.
      const said = theme === "dark" ? "icp-sms-guide { color-scheme: dark }" : "";
      const scheme = declares ? `:root { color-scheme: ${theme} }` : said;
      await page.evaluate((style) => ofHost.replaceSync(style), `body { background: ${ground} } ${scheme}`);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const texts = await page.locator("icp-sms-guide").evaluate(contrasts);
        const label = `${name}, ${theme}, ${colorScheme} system`;
        expect(texts.length, label).toBeGreaterThan(2);
        expect(texts.filter(({ ratio }) => ratio < LEAST), label).toEqual([]);
      }
    }
  }
});
