// The package in apps that others build: installed from its file without a network, built by the
// tools of each, and used.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { POLICY, runFrom } from "./support/guide.mjs";
import { DIST, serve } from "./support/server.mjs";

test.use({ serviceWorkers: "allow" });

const HOSTS = fileURLToPath(new URL("../hosts/", import.meta.url));
const BUILT = fileURLToPath(new URL("../../target/hosts/", import.meta.url));
const run = (program, ...words) => promisify(execFile)(program, words, { cwd: HOSTS, timeout: 120_000 });
const node = (script, ...words) => run(process.execPath, join("node_modules", script), ...words);

const vite = (app) => node("vite/bin/vite.js", "build", app, "--outDir", join(BUILT, app), "--emptyOutDir");
const APPS = {
  react: async () => {
    await node("typescript/bin/tsc", "--project", "react");
    await vite("react");
  },
  vue: () => vite("vue"),
  vitepress: () => node("vitepress/bin/vitepress.js", "build", "vitepress", "--outDir", join(BUILT, "vitepress")),
};

// One installation serves all three.
test.describe.configure({ mode: "serial", timeout: 120_000 });

test.beforeAll(async () => {
  const place = join(HOSTS, "node_modules/icp-sms-guide");
  rmSync(place, { recursive: true, force: true });
  const [file, ...others] = readdirSync(join(DIST, "npm"));
  expect(others).toEqual([]);
  // Into a folder of its own: in that of the apps, npm would look up what they depend on anew.
  const folder = join(BUILT, "package");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await run("npm", "install", "--offline", "--prefix", folder, ...quiet, join(DIST, "npm", file));
  cpSync(join(folder, "node_modules/icp-sms-guide"), place, { recursive: true });
});

for (const [app, build] of Object.entries(APPS)) {
  test(`${app}: built, and used`, async ({ page }) => {
    await build();
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
    // VitePress itself writes scripts into its pages.
    const headers = app === "vitepress" ? {} : { "content-security-policy": `${POLICY}; img-src 'self' data:` };
    const site = await serve({ root: join(BUILT, app), headers });
    try {
      await runFrom(page);
      await page.goto(site.url);
      await expect(page.getByText("Add a website").first()).toBeVisible();
      await expect(page.getByText("static", { exact: true })).toBeHidden();
      await page.getByRole("button", { name: "I just got it" }).click();
      await expect(page.getByRole("timer")).toBeVisible();
      await expect(page.getByText(/^deadline: \d{4}-\d\d-\d\dT/)).toBeVisible();
      await page.getByRole("button", { name: "another filing", exact: true }).click();
      await expect(page.getByText("Entity leader").first()).toBeVisible();
      // The guide has its look, and the app has kept its own.
      expect(await page.locator(".icp-card").first().evaluate((it) => getComputedStyle(it).borderTopWidth)).toBe("1px");
      if (app === "vitepress") {
        expect(await page.locator(".VPNav").evaluate((it) => getComputedStyle(it).position)).toBe("fixed");
        expect(await page.evaluate(() => [...document.styleSheets].some(({ href }) => /\/style\.[\w-]+\.css$/.test(href)))).toBe(true);
      }
      // The program's first two parts, once each; nothing here goes by a provider's file.
      expect(site.requests.filter(({ path }) => path.endsWith(".wasm"))).toHaveLength(2);
      expect(problems).toEqual([]);
    } finally {
      await site.close();
    }
  });
}
