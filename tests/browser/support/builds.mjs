// Builds on a server, of which a test makes others, and the worker that keeps one.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, POLICY, test as base } from "./guide.mjs";
import { DIST, serve } from "./server.mjs";
import { GLUE } from "./stub.mjs";

const sha = (text, encoding) => createHash("sha256").update(text).digest(encoding);

/** Makes another build of the one in the folder: a changed style, and every name and digest that follows from it. */
export function rebuild(folder, mark) {
  const read = (name) => readFileSync(join(folder, name), "utf8");
  const assets = readdirSync(join(folder, "assets")).filter((name) => !/\.(br|gz)$/.test(name));
  const find = (start) => assets.find((name) => name.startsWith(start));
  const put = (name, text) => {
    const next = `${name.slice(0, name.lastIndexOf("-") + 1)}${sha(text, "hex").slice(0, 16)}${name.slice(name.lastIndexOf("."))}`;
    rmSync(join(folder, "assets", name));
    writeFileSync(join(folder, "assets", next), text);
    return [name, next];
  };
  const style = put(find("style-"), read(`assets/${find("style-")}`).replace(/(:host\{--build:\w+\})?:host/, `:host{--build:${mark}}:host`));
  const isScript = (name) => /^page-.*\.js$/.test(name);
  const script = put(assets.find(isScript), read(`assets/${assets.find(isScript)}`).replaceAll(...style));
  const renamed = (text) => text.replaceAll(...style).replaceAll(...script);
  for (const name of ["index.html", "index.en.html", "icp-sms-guide.js"]) {
    writeFileSync(join(folder, name), renamed(read(name)).replace(/<body.*?>/, `<body data-build="${mark}">`));
  }
  digest(folder, renamed(read("sw.js")).replace(/const BUILD = ".*"/, `const BUILD = "${mark}"`));
  return { style: join(folder, "assets", style[1]) };
}

/** Writes the worker with the digests of the files as they are. */
export function digest(folder, worker) {
  const text = worker.replace(/^ {2}"(.*)": "sha256-.*",$/gm, (_, path) => {
    const content = readFileSync(join(folder, path === "./" ? "index.html" : path));
    return `  "${path}": "sha256-${sha(content, "base64")}",`;
  });
  writeFileSync(join(folder, "sw.js"), text);
}

/** Puts a program of the tests' own in the place of the real one. */
export function stub(folder) {
  const glue = readdirSync(join(folder, "assets")).find((name) => /^guide-\w+\.js$/.test(name));
  writeFileSync(join(folder, "assets", glue), GLUE);
  digest(folder, readFileSync(join(folder, "sw.js"), "utf8"));
}

export const test = base.extend({
  serviceWorkers: "allow",
  /** A copy of the build below /help/icp/ of a server that can be switched off. */
  place: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), "icp-installed-"));
    const folder = join(root, "help/icp");
    cpSync(DIST, folder, { recursive: true });
    stub(folder);
    // As hosts do that keep for a year whatever is asked for in assets/, were it not there.
    const caching = (path) => (path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    const headers = (path) => ({ "content-security-policy": POLICY, "cache-control": caching(path) });
    const place = { folder, wrong: undefined };
    const wrong = (path) => (place.wrong?.path === path ? place.wrong.answer : undefined);
    const site = await serve({ root, headers, wrong });
    await use(Object.assign(place, { site, url: `${site.url}help/icp/` }));
    await site.close();
    rmSync(root, { recursive: true, force: true });
  },
});

/** The guide is there, and not only the card that stands there before the program. */
export const ready = (page) => page.locator(".icp-guide:not([data-prerendered]) .icp-card").first().waitFor();
export const buildOf = (page) =>
  page.evaluate(() => ({
    html: document.body.dataset.build ?? "",
    style: getComputedStyle(document.querySelector("icp-sms-guide")).getPropertyValue("--build"),
  }));
export const kept = (page) => page.evaluate(async () => (await caches.keys()).length);
export const installed = (page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));
export const worker = (page) =>
  page.evaluate(async () => {
    const { active, waiting, installing } = await navigator.serviceWorker.getRegistration();
    return [active?.state, waiting?.state, installing?.state].join();
  });

/** The page has been visited, and its worker keeps it. */
export async function install(page, url) {
  await page.goto(url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
}

/** Has the browser ask for a new worker, and waits until it has taken over or was refused. */
export async function update(page) {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update().catch(() => {})));
  await expect.poll(() => worker(page)).toBe("activated,,");
}
