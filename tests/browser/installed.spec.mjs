// The stand-alone page after the first visit: without a network, and when a new build is there.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, POLICY, test as base } from "./support/guide.mjs";
import { DIST, serve } from "./support/server.mjs";
import { GLUE } from "./support/stub.mjs";

base.use({ serviceWorkers: "allow" });

const sha = (text, encoding) => createHash("sha256").update(text).digest(encoding);

/** Makes another build of the one in the folder: a changed style, and every name and digest that follows from it. */
function rebuild(folder, mark) {
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
function digest(folder, worker) {
  const text = worker.replace(/^ {2}"(.*)": "sha256-.*",$/gm, (_, path) => {
    const content = readFileSync(join(folder, path === "./" ? "index.html" : path));
    return `  "${path}": "sha256-${sha(content, "base64")}",`;
  });
  writeFileSync(join(folder, "sw.js"), text);
}

/** Puts a program of the tests' own in the place of the real one. */
function stub(folder) {
  const glue = readdirSync(join(folder, "assets")).find((name) => /^guide-\w+\.js$/.test(name));
  writeFileSync(join(folder, "assets", glue), GLUE);
  digest(folder, readFileSync(join(folder, "sw.js"), "utf8"));
}

const test = base.extend({
  /** A copy of the build below /help/icp/ of a server that can be switched off. */
  place: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), "icp-installed-"));
    const folder = join(root, "help/icp");
    cpSync(DIST, folder, { recursive: true });
    stub(folder);
    // As hosts do that keep for a year whatever is asked for in assets/, were it not there.
    const caching = (path) => (path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    const headers = (path) => ({ "content-security-policy": POLICY, "cache-control": caching(path) });
    const site = await serve({ root, headers });
    await use({ folder, site, url: `${site.url}help/icp/` });
    await site.close();
    rmSync(root, { recursive: true, force: true });
  },
});

const ready = (page) => page.locator(".icp-card").waitFor();
const buildOf = (page) =>
  page.evaluate(() => ({
    html: document.body.dataset.build ?? "",
    style: getComputedStyle(document.querySelector("icp-sms-guide")).getPropertyValue("--build"),
  }));
const kept = (page) => page.evaluate(async () => (await caches.keys()).length);
const installed = (page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));
const worker = (page) =>
  page.evaluate(async () => {
    const { active, waiting, installing } = await navigator.serviceWorker.getRegistration();
    return [active?.state, waiting?.state, installing?.state].join();
  });

test("after the first visit the page works without a network", async ({ page, context, place, problems }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  await context.setOffline(true);
  await place.site.close();
  for (const path of ["", "index.html", "?filing-type=add-website&lang=en", "index.en.html"]) {
    await page.goto(place.url + path);
    await ready(page);
  }
  await page.goto(`${place.url}?provider=aliyun`);
  const configured = () => page.evaluate(() => calls.filter(([, name]) => name === "configure").map(([, , files]) => files?.[0].id));
  await expect.poll(configured).toEqual([undefined, "aliyun"]);
  expect(problems).toEqual([]);
});

test("a new build is shown at the next visit but one, and never mixed with the old", async ({ page, place, problems }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  const seen = [];
  for (const mark of ["two", "three", "four"]) {
    rebuild(place.folder, mark);
    for (let visit = 1; visit <= 2; visit++) {
      await page.goto(place.url);
      await ready(page);
      const build = await buildOf(page);
      expect(build.style, `visit ${visit} of build ${mark}`).toBe(build.html);
      seen.push(build.html);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
      });
      await expect.poll(() => worker(page)).toBe("activated,,");
    }
  }
  expect(seen).toEqual(["", "two", "two", "three", "three", "four"]);
  expect(await kept(page), "old builds are cleared away").toBe(2);
  expect(problems).toEqual([]);
});

test("a page that is still open keeps its own build while a new one is installed", async ({ context, page, place }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  await page.reload();
  await ready(page);
  const style = await page.evaluate(() => performance.getEntriesByType("resource").find((it) => /style-/.test(it.name)).name);
  rebuild(place.folder, "two");
  const other = await context.newPage();
  await other.goto(place.url);
  await ready(other);
  await other.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
  await expect.poll(() => kept(page)).toBe(2);
  await expect.poll(() => worker(page)).toBe("activated,,");
  // The server has it no longer.
  expect(await page.evaluate(async (url) => (await fetch(url)).status, style)).toBe(200);
});

test("half a deployment is not taken over", async ({ page, place, problems }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  const index = readFileSync(join(place.folder, "index.html"));
  rebuild(place.folder, "two");
  renameSync(join(place.folder, "index.html"), join(place.folder, "index.new.html"));
  writeFileSync(join(place.folder, "index.html"), index);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
  });
  await expect.poll(() => worker(page)).toBe("activated,,");
  await page.goto(place.url);
  await ready(page);
  expect(await buildOf(page)).toEqual({ html: "", style: "" });
  expect(await kept(page)).toBe(1);
  renameSync(join(place.folder, "index.new.html"), join(place.folder, "index.html"));
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
  await expect.poll(() => kept(page)).toBe(2);
  await expect.poll(() => worker(page)).toBe("activated,,");
  await page.goto(place.url);
  await ready(page);
  expect(await buildOf(page)).toEqual({ html: "two", style: "two" });
  // What the browser says of the digests is expected here.
  problems.splice(0);
});

test("nothing is installed inside another page, nor by the element", async ({ page, place }) => {
  writeFileSync(join(place.folder, "frame.html"), '<!doctype html><iframe src="./" width="600" height="600"></iframe>');
  const embed = '<!doctype html><script type="module" src="icp-sms-guide.js"></script><icp-sms-guide>…</icp-sms-guide>';
  writeFileSync(join(place.folder, "embedding.html"), embed);
  for (const name of ["frame.html", "embedding.html"]) {
    await page.goto(place.url + name);
    const frame = name === "frame.html" ? page.frameLocator("iframe") : page;
    await frame.locator(".icp-card").first().waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), name).toBe(0);
  }
});

test("the caches of the site are cleared by another script: the next visit keeps the page anew", async ({ page, context, place }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto(place.url);
  await ready(page);
  await expect.poll(() => page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length)).toBeGreaterThan(8);
  await context.setOffline(true);
  await page.goto(place.url);
  await ready(page);
});

test("a file that came later than the page that names it is asked for again", async ({ page, place }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  const { style } = rebuild(place.folder, "two");
  renameSync(style, `${style}.later`);
  const update = () => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update().catch(() => {})));
  await update();
  await expect.poll(() => worker(page)).toBe("activated,,");
  expect(await kept(page)).toBe(1);
  renameSync(`${style}.later`, style);
  await update();
  await expect.poll(() => kept(page)).toBe(2);
});

test("a page that is withdrawn goes from those who have it", async ({ page, place }) => {
  await page.goto(place.url);
  await ready(page);
  await installed(page);
  await expect.poll(() => worker(page)).toBe("activated,,");
  cpSync(new URL("../../hosting/withdraw/sw.js", import.meta.url), join(place.folder, "sw.js"));
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
  await expect.poll(() => kept(page)).toBe(0);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("the address sets the attributes, and the page's language", async ({ page, place, problems }) => {
  await page.goto(`${place.url}?filing-type=add-website&province=CN-GD&lang=en&received-at=2026-11-23T09:00:00+08:00&unknown=1`);
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const attributes = await page.locator("icp-sms-guide").evaluate((it) => Object.fromEntries([...it.attributes].map(({ name, value }) => [name, value])));
  expect(attributes).toEqual({
    "data-page": "",
    "filing-type": "add-website",
    province: "CN-GD",
    lang: "en",
    "received-at": "2026-11-23T09:00:00+08:00",
  });
  expect(problems).toEqual([]);
});

test("the manifest names a page and an icon that are there", async ({ page, place }) => {
  const manifest = await (await page.request.get(`${place.url}manifest.webmanifest`)).json();
  for (const address of [manifest.start_url, ...manifest.icons.map((icon) => icon.src)]) {
    expect((await page.request.get(new URL(address, place.url).href)).status(), address).toBe(200);
  }
});

test("search engines are told the whole address of the page in each language", async ({ page, place }) => {
  await page.goto(place.url);
  await ready(page);
  const links = await page.locator('link[rel="alternate"]').evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  expect(links).toEqual(["index.html", "index.en.html", "index.html"].map((name) => place.url + name));
});
