// How the loader gets the program's and a provider's files: with a program of the tests' own, as in loader.spec.
import { add, calls, element, errors, expect, help, settings, shown, test } from "./support/stub.mjs";
import { heard, nextTurn, ready } from "./support/host.mjs";

test.describe("a provider's files", () => {
  const own = JSON.stringify({ extends: "aliyun", name: "A" });
  const provider = { pages: { "/own.json": own, "/wrong.json": `{"wrong": true}` } };
  const configured = (page) => calls(page, "configure").then((all) => all.map(([files]) => files?.map(({ id, name }) => id ?? name) ?? null));

  test("the default is in the program; another shipped one is fetched when it is wanted", async ({ page, stubbed }) => {
    const site = await stubbed(help(element(`provider="ucloud"`)));
    await ready(page);
    expect(await configured(page)).toEqual([[]]);
    expect(site.requests.filter(({ path }) => path.endsWith(".json"))).toEqual([]);
    await page.evaluate(() => (document.querySelector("icp-sms-guide").provider = "huaweicloud"));
    await expect.poll(() => configured(page)).toEqual([[], null, ["huaweicloud"]]);
    await page.evaluate(() => (document.querySelector("icp-sms-guide").provider = null));
    await expect.poll(() => configured(page)).toEqual([[], null, ["huaweicloud"], []]);
  });

  test("one that is not shipped is reported, and nobody's contact is shown", async ({ page, stubbed }) => {
    await stubbed(help(element(`provider="../nobody"`)));
    await ready(page);
    expect(await configured(page)).toEqual([null]);
    expect(await errors(page)).toEqual(["provider ../nobody: file: ../nobody is no shipped profile"]);
  });

  test("what the visitor chooses in the guide is fetched as well", async ({ page, stubbed }) => {
    await stubbed(help(element("data-page")));
    await ready(page);
    expect(await settings(page, "offer-providers")).toEqual([""]);
    await page.evaluate(() => widgets[0].send("provider", { id: "aliyun" }));
    await expect.poll(() => configured(page)).toEqual([[], null, ["aliyun"]]);
    expect(await heard(page, "provider")).toEqual([]);
    await page.evaluate(() => (document.querySelector("icp-sms-guide").provider = "ucloud"));
    expect((await settings(page, "offer-providers")).at(-1)).toBeUndefined();
  });

  test("a file of one's own comes before the one that it extends, and is kept for a visit without it", async ({ page, stubbed }) => {
    await stubbed(help(element(`config="own.json"`)), provider);
    await ready(page);
    expect(await configured(page)).toEqual([null, ["A", "aliyun"]]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([expect.stringMatching(/^icp-sms-guide:config:http.*\/own\.json$/)]);
    await page.route("**/own.json", (route) => route.abort("internetdisconnected"));
    await page.reload();
    await ready(page);
    await expect.poll(() => errors(page)).toHaveLength(1);
    expect(await configured(page)).toEqual([null, ["A", "aliyun"]]);
  });

  test("what is on its way or here is not asked for once more, whatever else the page names", async ({ page, stubbed }) => {
    const site = await stubbed(help(element(`config="own.json"`)), provider);
    const asked = () => site.requests.filter(({ path }) => path.endsWith("/own.json")).length;
    const name = (provider) => page.evaluate((provider) => (document.querySelector("icp-sms-guide").provider = provider), provider);
    await ready(page);
    for (const provider of ["aliyun", "nobody", null]) await name(provider);
    expect(await configured(page)).toEqual([null, ["A", "aliyun"]]);
    expect(asked()).toBe(1);
  });

  test("where nothing is to be kept, none is", async ({ page, stubbed }) => {
    await stubbed(help(element(`config="own.json" persist="none"`)), provider);
    await ready(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  for (const [file, reason] of [["wrong.json", "wrong: is wrong"], ["missing.json", "file: status 404"]]) {
    test(`${file} is reported, not kept, and nobody's contact is shown`, async ({ page, stubbed }) => {
      await stubbed(help(element(`config="${file}"`)), provider);
      await ready(page);
      await expect.poll(() => errors(page)).toEqual([`config ${file}: ${reason}`]);
      expect((await configured(page))[0]).toBeNull();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  }

  test("an address brings none but those that the page lists", async ({ page, stubbed }) => {
    const script = `<script type="module" src="listed.js"></script>`;
    const embed = (list) => `<!doctype html><title>x</title><link rel="icon" href="icon.svg">${list}${script}`;
    const site = await stubbed(help());
    const name = await page.evaluate(async () => (await (await fetch("embed.html")).text()).match(/assets\/embed-\w+\.js/)[0]);
    const open = async (html, query) => {
      await page.route("**/listed.html?*", (route) => route.fulfill({ contentType: "text/html", body: html.replace("listed.js", name) }));
      await page.route("**/own.json", (route) => route.fulfill({ contentType: "application/json", body: own }));
      await page.goto(`${site.url}listed.html?${query}`);
      await ready(page);
    };
    await open(embed(`<icp-sms-guide></icp-sms-guide>`), "config=own.json");
    expect(await configured(page)).toEqual([[]]);
    expect(page.messages.at(-1)).toBe("warning: config: own.json is not listed in this page's data-configs");
    await open(embed(`<icp-sms-guide data-configs="other.json own.json"></icp-sms-guide>`), "config=own.json");
    expect(await configured(page)).toEqual([null, ["A", "aliyun"]]);
    await open(embed(`<icp-sms-guide></icp-sms-guide>`), "provider=aliyun");
    expect(await configured(page)).toEqual([null, ["aliyun"]]);
  });
});

test.describe("the words of English", () => {
  const taught = (page) => calls(page, "addWords").then((all) => all.map(([lang, some]) => [lang, some]));

  test("are there before the guide begins, once for a program, where the page speaks English", async ({ page, stubbed }) => {
    await stubbed(help(`<div lang="en-GB">${element()}${element()}</div>`));
    await ready(page, 2);
    expect(await taught(page)).toEqual([["en", true]]);
    const order = await page.evaluate(() => calls.map(([, name]) => name));
    expect(order.indexOf("addWords")).toBeLessThan(order.indexOf("begin"));
  });

  test("come when the program asks for them, and are no event", async ({ page, stubbed }) => {
    const site = await stubbed(help());
    await ready(page);
    expect(site.requests.filter(({ path }) => /words/.test(path))).toEqual([]);
    await page.evaluate(() => widgets[0].send("words", { lang: "en" }));
    await expect.poll(() => taught(page)).toEqual([["en", true]]);
    expect((await page.evaluate(() => calls.at(-1)))[1]).toBe("apply");
  });

  test("without them the static content stays; when they are asked for, the guide says so and goes on", async ({ page, stubbed }) => {
    await page.route(/words/, (route) => route.abort());
    await stubbed(help(element(`lang="en"`)));
    await expect.poll(() => errors(page)).toEqual([expect.stringMatching(/^shows its static content: cannot load .*words/)]);
    await add(page, element());
    await ready(page);
    await page.evaluate(() => widgets[0].send("words", { lang: "en" }));
    await expect.poll(() => errors(page)).toEqual([expect.anything(), expect.stringMatching(/^cannot speak English: cannot load .*words/)]);
  });

  test("are not waited for where the page speaks Chinese by now, and do no harm when they fail", async ({ page, stubbed }) => {
    let fail;
    const failure = new Promise((resolve) => (fail = resolve));
    await page.route(/words/, (route) => failure.then(() => route.abort()));
    const asked = page.waitForRequest(/words/);
    await stubbed(help(element(`lang="en"`) + element(`lang="en"`)));
    await asked;
    await page.evaluate(async () => {
      const [one, other] = document.querySelectorAll("icp-sms-guide");
      one.lang = "zh-CN";
      // As a page's own choice of language does: the view goes, and comes back in the other.
      other.remove();
      await null;
      other.lang = "zh-CN";
      document.body.append(other);
    });
    await ready(page, 2);
    const failed = page.waitForEvent("requestfailed");
    fail();
    await failed;
    await nextTurn(page);
    expect(await shown(page)).toEqual(["guide default", "guide default-2"]);
    expect(await errors(page)).toEqual([]);
  });
});

for (const [name, file] of [["the program", "guide"], ["the style sheet", "style"]]) {
  test(`${name} is asked for by another address where the engine keeps that it could not be had`, async ({ page, stubbed }) => {
    await stubbed(help(""));
    // As an engine does that remembers: the first address fails for good.
    const own = new RegExp(`/assets/${file}-\\w+\\.js$`);
    await page.route(own, (route) => route.abort());
    await add(page, element());
    await expect.poll(() => errors(page)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await ready(page);
    expect(await shown(page)).toEqual(["guide default"]);
  });
}
