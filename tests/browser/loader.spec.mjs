// How the loader drives the program: held with a program of the tests' own, so that what is tested is
// the loader alone.
import { calls, element, expect, help, shown, test } from "./support/stub.mjs";
import { heard, ready } from "./support/host.mjs";

const settings = (page, name) => calls(page, "set").then((all) => all.filter(([of]) => of === name).map(([, value]) => value));
const errors = (page) => heard(page, "error").then((all) => all.map(({ message }) => message));
const add = (page, html) => page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), html);

test.describe("under which name an element keeps its state", () => {
  test("by its place in the document, among those that file the same", async ({ page, stubbed }) => {
    const types = ["", `filing-type="add-website"`, "", `filing-type="add-website"`, `storage-key="own"`, `persist="none"`, ""];
    await stubbed(help(types.map((type) => element(type)).join("")));
    await ready(page, 7);
    expect(await shown(page)).toEqual([
      "guide default", "guide default", "guide default-2", "guide default-2", "guide own", "guide unkept", "guide default-3",
    ]);
  });

  test("not by the order in which lazy ones start", async ({ page, stubbed }) => {
    const tall = { pages: { "/tall.css": ".tall { height: 3000px }" } };
    const lazy = element(`loading="lazy"`);
    const link = `<link rel="stylesheet" href="tall.css">`;
    await stubbed(help(`<div class="tall"></div>${lazy}<div class="tall"></div><div id="b">${lazy}</div>`, link), tall);
    await page.evaluate(() => document.querySelector("#b").scrollIntoView());
    await ready(page, 1);
    expect(await shown(page)).toEqual([null, "guide default-2"]);
    await page.evaluate(() => document.querySelector("icp-sms-guide").scrollIntoView());
    await ready(page, 2);
    expect(await shown(page)).toEqual(["guide default", "guide default-2"]);
  });

  test("one that takes the place of another in one step has its name", async ({ page, stubbed }) => {
    await stubbed(help(`<div id="place">${element()}</div>`));
    await ready(page);
    await page.evaluate((html) => (document.querySelector("#place").innerHTML = html), element());
    await ready(page, 2);
    expect(await shown(page)).toEqual(["guide default"]);
    await page.evaluate(() => document.querySelector("icp-sms-guide").replaceWith(document.createElement("icp-sms-guide")));
    await ready(page, 3);
    expect(await shown(page)).toEqual(["guide default"]);
  });

  test("a page that is left but kept hidden does not count", async ({ page, stubbed }) => {
    await stubbed(help(`<div id="old">${element()}</div>`));
    await ready(page);
    await page.evaluate((html) => {
      document.querySelector("#old").hidden = true;
      document.body.insertAdjacentHTML("beforeend", html);
    }, element());
    await ready(page, 2);
    expect(await shown(page)).toEqual(["guide default", "guide default"]);
  });

  for (const [name, value] of [["persist", "none"], ["storage-key", "own"]]) {
    test(`who loses its ${name} takes nobody's place`, async ({ page, stubbed }) => {
      await stubbed(help(element(`${name}="${value}"`) + element()));
      await ready(page, 2);
      await page.evaluate((name) => document.querySelector("icp-sms-guide").removeAttribute(name), name);
      expect(await shown(page)).toEqual(["guide default-2", "guide default"]);
    });
  }

  test("it changes with what is filed", async ({ page, stubbed }) => {
    await stubbed(help(element() + element()));
    await ready(page, 2);
    await page.evaluate(() => document.querySelectorAll("icp-sms-guide")[1].setAttribute("filing-type", "add-website"));
    expect(await shown(page)).toEqual(["guide default", "guide default"]);
  });
});

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
});

test("events have two names, and a removed element sends none", async ({ page, stubbed }) => {
  await stubbed(help());
  await ready(page);
  const seen = await page.evaluate(() => {
    const seen = [];
    for (const type of ["icp-sms-guide:start", "icp-sms-guide-start"]) {
      document.addEventListener(type, ({ type, detail, composed }) => seen.push([type, detail, composed]));
    }
    const guide = document.querySelector("icp-sms-guide");
    widgets[0].send("start", { startedAt: 1 });
    guide.remove();
    widgets[0].send("start", { startedAt: 2 });
    return seen;
  });
  expect(seen).toEqual([["icp-sms-guide:start", { startedAt: 1 }, true], ["icp-sms-guide-start", { startedAt: 1 }, true]]);
});

test("key presses in its fields stay with it, others go on", async ({ page, stubbed }) => {
  await stubbed(help());
  await ready(page);
  await page.evaluate(() => {
    globalThis.pressed = [];
    for (const type of ["keydown", "keyup"]) document.addEventListener(type, ({ key, type }) => pressed.push(`${type} ${key}`));
  });
  await page.locator("input[name=field]").focus();
  await page.keyboard.press("s");
  await expect(page.locator("input[name=field]")).toHaveValue("s");
  await page.locator("input[name=field]").blur();
  await page.keyboard.press("j");
  expect(await page.evaluate(() => pressed)).toEqual(["keydown j", "keyup j"]);
});

test("what was set as a property before the script came counts, and goes on counting", async ({ page, stubbed }) => {
  const early = `const guide = document.querySelector("icp-sms-guide"); guide.filingType = "add-website"; guide.compact = true;`;
  const html = help(`${element()}<script src="early.js"></script>`);
  await stubbed(html, { pages: { "/early.js": early } });
  await ready(page);
  expect(await settings(page, "filing-type")).toEqual(["add-website"]);
  expect(await settings(page, "compact")).toEqual([""]);
  await page.evaluate(() => {
    const guide = document.querySelector("icp-sms-guide");
    guide.filingType = "cancel-entity";
    guide.compact = false;
  });
  expect((await settings(page, "filing-type")).at(-1)).toBe("cancel-entity");
  expect(await page.evaluate(() => document.querySelector("icp-sms-guide").hasAttribute("compact"))).toBe(false);
});

test("a page without a console of its own gets the guide, and the event of what is wrong", async ({ page, stubbed }) => {
  await page.addInitScript(() => (globalThis.console = {}));
  await stubbed(help(element(`province="nowhere" theme="pink"`)));
  await ready(page);
  expect(await errors(page)).toEqual(["theme: cannot take pink", "province: cannot take nowhere"]);
  expect(page.messages).toEqual([]);
});

test("moved into another document it keeps its look", async ({ page, stubbed }) => {
  await stubbed(help(`${element()}<iframe></iframe>`));
  await ready(page);
  const look = await page.evaluate(() => {
    const guide = document.querySelector("icp-sms-guide");
    const look = () => guide.ownerDocument.defaultView.getComputedStyle(guide.shadowRoot.querySelector(".icp-card")).borderTopWidth;
    const before = look();
    document.querySelector("iframe").contentDocument.body.append(guide);
    return [before, look()];
  });
  expect(look).toEqual(["1px", "1px"]);
});

test("a place that a reopened document has made deaf is not used again", async ({ page, stubbed }) => {
  await stubbed(help());
  await ready(page);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, element());
  await expect.poll(() => shown(page)).toEqual(["guide default"]);
  expect(await page.evaluate(() => widgets.length)).toBe(2);
});

test("a place that was left serves the next element", async ({ page, stubbed }) => {
  await stubbed(help());
  await ready(page);
  await page.evaluate(() => document.querySelector("icp-sms-guide").remove());
  await add(page, element());
  await ready(page, 2);
  expect(await page.evaluate(() => widgets.length)).toBe(1);
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

test.describe("a program that panics", () => {
  const NOTICE = "向导出错，已停止。请以下面的静态说明为准；重新载入页面可再试一次。";

  test("stops in all elements, and all begin anew in another", async ({ page, stubbed }) => {
    await stubbed(help(element() + element(`persist="none"`)));
    await ready(page, 2);
    await page.evaluate(() => {
      globalThis.panics = 1;
      document.querySelector("icp-sms-guide").setAttribute("province", "CN-GD");
    });
    await ready(page, 4);
    expect(await shown(page)).toEqual(["guide default", "guide unkept"]);
    expect(await calls(page, "start")).toHaveLength(2);
    expect(await errors(page)).toEqual([]);
  });

  test("again and again ends in a notice above the static content, and a later element starts", async ({ page, stubbed }) => {
    await page.addInitScript(() => (globalThis.panics = 3));
    await stubbed(help());
    await expect(page.getByRole("alert")).toContainText(NOTICE);
    await expect(page.locator(".static")).toBeVisible();
    expect(await errors(page)).toEqual(["stopped, and shows its static content: unreachable"]);
    await add(page, element());
    await ready(page);
  });
});
