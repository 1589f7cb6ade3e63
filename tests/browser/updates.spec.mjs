// Updates that go wrong: wrong answers for every file, a worker that meets them, keeps lost in part, and several builds on one site.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildOf, install, kept, ready, rebuild, test, update } from "./support/builds.mjs";
import { expect, test as plain } from "./support/guide.mjs";

test.use({ serviceWorkers: "allow" });

/** What servers answer in the place of a file. */
const WRONG = {
  "a page instead": () => ({ status: 200, contentType: "text/html", body: "<!doctype html><p>…" }),
  "404": () => ({ status: 404, contentType: "text/html", body: "not found" }),
  "500": () => ({ status: 500, contentType: "text/plain", body: "" }),
  "half of it": (whole, contentType) => ({ status: 200, contentType, body: whole.subarray(0, whole.length / 2) }),
};

const isShown = (page) => page.locator("icp-sms-guide").evaluate((it) => it.getBoundingClientRect().height > 200 && (it.innerText || it.shadowRoot.querySelector(".icp-guide")?.innerText).length > 50);

for (const [name, wrong] of Object.entries(WRONG)) {
  plain(`${name} for any file of the page: it is never blank, and right again with the file`, async ({ browser, site }) => {
    plain.setTimeout(120_000);
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const asked = new Set();
    page.on("request", (request) => asked.add(new URL(request.url()).pathname));
    const works = async () => {
      await page.goto(site.url);
      await page.locator(".icp-guide:not(.icp-guide--first)").waitFor();
    };
    await works();
    const files = [...asked].filter((path) => path !== "/");
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      await page.route(`**${file}`, async (route) => {
        const response = await route.fetch();
        return route.fulfill(wrong(await response.body(), response.headers()["content-type"]));
      });
      await page.goto(site.url);
      // The guide is there, or has given up. Without the page's own script nothing of it begins.
      const end = page.locator("icp-sms-guide[data-static], .icp-guide:not([data-prerendered])").first();
      if (!/page-.*\.js$/.test(file)) await end.waitFor({ state: "attached" });
      expect(await isShown(page), file).toBe(true);
      await page.unrouteAll({ behavior: "wait" });
    }
    await works();
    await context.close();
  });

  test(`${name} for any file of a new build: the worker does not take it over`, async ({ page, context, place, problems }) => {
    test.setTimeout(120_000);
    await install(page, place.url);
    rebuild(place.folder, "two");
    const text = readFileSync(join(place.folder, "sw.js"), "utf8");
    const all = [...text.matchAll(/^ {2}"(.*)": "sha256-/gm)].map(([, path]) => path);
    // An answer that says itself that it is wrong is met in one way, whatever the file.
    const files = /^\d/.test(name) ? ["./", all.find((it) => it.endsWith(".wasm")), all.at(-1)] : all;
    expect(files.length).toBeGreaterThan(2);
    for (const [count, file] of files.entries()) {
      const path = join(place.folder, file === "./" ? "index.html" : file);
      const whole = readFileSync(path);
      place.wrong = { path: `/help/icp/${file === "./" ? "" : file}`, answer: wrong(whole) };
      // Another worker each time, so that the browser asks for its files.
      writeFileSync(join(place.folder, "sw.js"), `${text}// ${count}\n`);
      await update(page);
      expect(await kept(page), file).toBe(1);
    }
    place.wrong = undefined;
    await update(page);
    await expect.poll(() => kept(page)).toBe(2);
    // What the browser says of refused files is expected here.
    problems.splice(0);
  });
}

test("what is kept is lost in part: the next visit with a network keeps the page whole again", async ({ page, context, place }) => {
  await install(page, place.url);
  const count = () => page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length);
  const whole = await count();
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    for (const request of (await cache.keys()).filter(({ url }) => /\.(wasm|js)$/.test(url))) await cache.delete(request);
  });
  expect(await count()).toBeLessThan(whole);
  await page.goto(place.url);
  await ready(page);
  await expect.poll(count).toBe(whole);
  // A file that this visit does not need.
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    for (const request of (await cache.keys()).filter(({ url }) => /wechat/.test(url))) await cache.delete(request);
  });
  const rest = await count();
  expect(rest).toBeLessThan(whole);
  await context.setOffline(true);
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(place.url);
    await ready(page);
  }
  expect(await count()).toBe(rest);
  await context.setOffline(false);
  await page.goto(place.url);
  await expect.poll(count).toBe(whole);
  await context.setOffline(true);
  await page.goto(place.url);
  await ready(page);
});

test("two builds under two paths of a site, one inside the other: each keeps its own", async ({ page, context, place, problems }) => {
  const inner = join(place.folder, "next");
  for (const name of readdirSync(place.folder)) cpSync(join(place.folder, name), join(inner, name), { recursive: true });
  rebuild(inner, "two");
  await install(page, place.url);
  await install(page, `${place.url}next/`);
  expect(await buildOf(page)).toEqual({ html: "two", style: "two" });
  rebuild(place.folder, "three");
  await page.goto(place.url);
  await ready(page);
  await update(page);
  await expect.poll(() => kept(page)).toBe(3);
  await context.setOffline(true);
  for (const [path, mark] of [["", "three"], ["next/", "two"]]) {
    await page.goto(place.url + path);
    await ready(page);
    expect(await buildOf(page), path).toEqual({ html: mark, style: mark });
  }
  expect(problems).toEqual([]);
});
