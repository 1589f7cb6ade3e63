// Which place of the program an element has, and under which name it keeps its state: with a program of the tests' own,
// as in loader.spec.
import { add, calls, element, errors, expect, help, shown, test } from "./support/stub.mjs";
import { ready } from "./support/host.mjs";

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
