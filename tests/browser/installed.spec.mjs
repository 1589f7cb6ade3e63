// The stand-alone page after the first visit: without a network, and when a new build is there.
import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildOf, install, installed, kept, ready, rebuild, test, worker } from "./support/builds.mjs";
import { expect } from "./support/guide.mjs";

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

test("short visits, each over as soon as the guide stands there, take over a new build, too", async ({ page, place, problems }) => {
  await install(page, place.url);
  rebuild(place.folder, "two");
  let build;
  for (let visit = 1; visit <= 20 && build?.html !== "two"; visit++) {
    await page.goto("about:blank");
    await page.goto(place.url);
    await ready(page);
    build = await buildOf(page);
  }
  expect(build).toEqual({ html: "two", style: "two" });
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
  // The server has it no longer, and no other cache is asked.
  expect(await page.evaluate(async (url) => (await fetch(url, { cache: "no-store" })).status, style)).toBe(200);
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
  // This visit has tried, and given up.
  await expect.poll(() => kept(page)).toBe(1);
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
  await page.addInitScript(() => {
    globalThis.asked = 0;
    ServiceWorkerContainer.prototype.register = async () => void globalThis.asked++;
  });
  for (const name of ["", "frame.html", "embedding.html"]) {
    await page.goto(place.url + name);
    const frame = name === "frame.html" ? page.frames()[1] : page;
    await ready(frame);
    if (name === "") await expect.poll(() => page.evaluate(() => asked)).toBe(1);
    // The guide's event, with which a page asks for its worker, comes before this.
    for (const it of page.frames()) expect(await it.evaluate(() => asked), name).toBe(name === "" ? 1 : 0);
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
  const whole = readFileSync(join(place.folder, "sw.js"), "utf8").match(/": "sha256-/g).length;
  await expect.poll(() => page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length)).toBe(whole);
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

test("each manifest names a page and icons that are there", async ({ page, place }) => {
  for (const name of ["manifest.webmanifest", "manifest.en.webmanifest"]) {
    const manifest = await (await page.request.get(place.url + name)).json();
    for (const address of [manifest.start_url, ...manifest.icons.map((icon) => icon.src)]) {
      expect((await page.request.get(new URL(address, place.url).href)).status(), `${name}: ${address}`).toBe(200);
    }
  }
});

test("search engines are told the whole address of the page in each language", async ({ page, place }) => {
  await page.goto(place.url);
  await ready(page);
  const links = await page.locator('link[rel="alternate"]').evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  expect(links).toEqual(["index.html", "index.en.html", "index.html"].map((name) => place.url + name));
});
