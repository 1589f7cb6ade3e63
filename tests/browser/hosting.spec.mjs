// The built folder on real servers with the sample configurations, under a path that is not the root.
import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test as base } from "@playwright/test";
import { host } from "./support/hosts.mjs";
import { DIST, serve } from "./support/server.mjs";

base.use({ serviceWorkers: "allow" });

const TYPES = {
  css: /^text\/css; charset=utf-8$/,
  html: /^text\/html; charset=utf-8$/,
  js: /^(text|application)\/javascript(; charset=utf-8)?$/,
  json: /^application\/json$/,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml$/,
  tgz: /^application\//,
  wasm: /^application\/wasm$/,
  webmanifest: /^application\/manifest\+json$/,
};
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length).replace(/^\/+/, ""))
  .filter((name) => !/\.(br|gz)$/.test(name));

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** An answer as it comes over the wire, which `fetch` would decompress. */
const ask = (url, encoding) =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, (answer) => {
      const pieces = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }));
    }).on("error", reject);
  });

for (const name of ["nginx", "caddy"]) {
  const test = base.extend({
    site: async ({}, use) => {
      const site = await host(name);
      await use(site);
      await site.close();
    },
  });

  test(`${name}: types, caching and compression of every file`, async ({ site }) => {
    expect(FILES.length).toBeGreaterThan(10);
    for (const file of FILES) {
      const plain = readFileSync(DIST + file);
      const compressed = new Set(readdirSync(`${DIST}/${file}`.replace(/[^/]+$/, "")));
      for (const [encoding, ending, decompress] of [
        ["gzip, deflate, br", "br", brotliDecompressSync],
        ["gzip", "gz", gunzipSync],
        ["identity", "", (body) => body],
      ]) {
        const { status, headers, body } = await ask(site.url + file, encoding);
        const label = `${file}, ${encoding}`;
        expect(status, label).toBe(200);
        expect(headers["content-type"], label).toMatch(TYPES[file.split(".").pop()]);
        const wanted = file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
        expect(headers["cache-control"], label).toBe(wanted);
        expect(headers.etag ?? headers["last-modified"], label).toBeTruthy();
        // As the build does it: what is small, or is compressed itself, stays as it is.
        const isPacked = ending && plain.length >= 256 && !file.endsWith(".tgz");
        if (isPacked) expect([...compressed], label).toContain(`${file.split("/").pop()}.${ending}`);
        if (isPacked) {
          expect(headers["content-encoding"], label).toBe({ br: "br", gz: "gzip" }[ending]);
          expect(headers.vary, label).toMatch(/accept-encoding/i);
          expect(decompress(body).equals(plain), label).toBe(true);
        } else expect(body.equals(plain), label).toBe(true);
        expect(headers["x-content-type-options"], label).toBe("nosniff");
        if (file === "offline.html") expect(headers["content-security-policy"], label).toBeUndefined();
        else if (file === "embed.html") expect(headers["content-security-policy"], label).toBe(POLICY);
        else expect(headers["content-security-policy"], label).toBe(`${POLICY}; frame-ancestors 'self'`);
        expect(headers["referrer-policy"], label).toBe("no-referrer");
        if (file !== "embed.html") expect(headers["cross-origin-resource-policy"], label).toBe("same-origin");
      }
    }
  });

  test(`${name}: an answer that there is no such file is kept by nobody`, async ({ site }) => {
    for (const path of ["assets/guide-0123456789abcdef.js", "assets/", "none.html"]) {
      const { status, headers } = await ask(site.url + path, "identity");
      expect(status, path).toBe(404);
      expect(headers["cache-control"], path).toMatch(/^no-(store|cache)$/);
    }
  });

  test(`${name}: a page of another site may have the embedded guide in a frame, and no other page`, async ({ site, page }) => {
    const frames = ["embed.html", "index.html"].map((name) => `<iframe src="${site.url}${name}"></iframe>`).join("");
    const other = await serve({ pages: { "/other.html": frames } });
    await page.goto(`${other.url}other.html`);
    await expect(page.frameLocator("iframe").nth(0).locator("icp-sms-guide")).toHaveCount(1);
    await expect(page.frameLocator("iframe").nth(1).locator("icp-sms-guide")).toHaveCount(0);
    await other.close();
  });

  test(`${name}: the page works under its path, and a visit without the slash gets there`, async ({ site, page }) => {
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
    const outside = [];
    page.on("request", (request) => request.url().startsWith(site.url.slice(0, -1)) || outside.push(request.url()));
    await page.goto(site.url.slice(0, -1));
    expect(page.url()).toBe(site.url);
    await page.waitForFunction(() => document.querySelector("icp-sms-guide").shadowRoot?.querySelector(".icp-guide:not([data-prerendered])"));
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
  });
}
