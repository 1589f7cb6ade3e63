// What nobody expects: the program panics. It says so above the static guide, and the others live on.
import { test as pageTest } from "./support/guide.mjs";
import { element, expect, heard, page as help, ready, test } from "./support/host.mjs";

const NOTICE = "向导出错，已停止。请以下面的静态说明为准；重新载入页面可再试一次。";
const THEIRS = `<p class="static">网页自己的话</p>`;
const guide = (attributes = "") => element(attributes).replace(/<p.*<\/p>/, THEIRS);

/** The page refuses so often to make what the program cannot go on without. */
const refuse = (page, times, make = "cloneNode") =>
  page.evaluate(
    ([times, make]) => {
      const { prototype } = make in Node.prototype ? Node : Document;
      const own = prototype[make];
      prototype[make] = () => {
        if (--times <= 0) prototype[make] = own;
        throw new TypeError("not today");
      };
    },
    [times, make],
  );
const uncaught = (page) => page.messages.filter((message) => message.startsWith("uncaught"));
const errors = (page) => heard(page, "error").then((all) => all.map(({ message }) => message));

test("the one that was used stops; the others go on from what is kept", async ({ page, host }) => {
  await host(help(guide() + guide(`filing-type="cancel-entity"`) + guide(`filing-type="add-website" persist="none"`)));
  await ready(page, 3);
  const [first, second, third] = [0, 1, 2].map((index) => page.locator("icp-sms-guide").nth(index));
  await second.getByRole("button", { name: "刚刚收到短信" }).click();
  await page.clock.runFor(5000);
  await expect(second.getByRole("timer")).toHaveText("23:59:55");

  await refuse(page, 1);
  await first.getByRole("radio", { name: "新增备案" }).click();
  await expect(first.getByRole("alert")).toContainText(NOTICE);
  await expect(first.getByText("网页自己的话")).toBeVisible();
  await expect(first.getByRole("radio")).toHaveCount(0);
  expect(await errors(page)).toEqual(["stopped, and shows its static content: unreachable"]);

  await ready(page, 5);
  await page.clock.runFor(5000);
  await expect(second.getByRole("timer")).toHaveText("23:59:50");
  await second.getByRole("button", { name: "记录一次输错（主体负责人）" }).click();
  await expect(second.getByText("输错 1 次")).toBeVisible();
  await expect(third.getByRole("radio", { name: "新增网站" })).toBeChecked();

  // Nothing of the old program runs any more: its timers and listeners would panic again.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("province", "CN-GD"));
  expect(uncaught(page)).toEqual(["uncaught: unreachable"]);

  // Put back into the page, it tries anew, under the key that it had.
  await first.evaluate((it) => document.body.prepend(it));
  await ready(page, 6);
  await expect(first.getByRole("alert")).toHaveCount(0);
  await expect(first.getByRole("radio", { checked: true })).toHaveCount(0);
  await first.getByRole("radio", { name: "新增备案" }).check();
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(["icp-sms-guide:default", "icp-sms-guide:default-2"]);
});

test("where nobody knows which one it was, all stop, and later ones start", async ({ page, host }) => {
  await host(help(guide(`filing-type="add-website" persist="none" received-at="2026-11-23T12:00:00+08:00"`).repeat(2)));
  await ready(page, 2);
  // With the minute, all draw by themselves.
  await page.clock.runFor(59_500);
  await page.evaluate(() => {
    const { nodeValue } = Object.getOwnPropertyDescriptors(Node.prototype);
    globalThis.mend = () => Object.defineProperty(Node.prototype, "nodeValue", nodeValue);
    const set = () => {
      throw new TypeError("no text today");
    };
    Object.defineProperty(Node.prototype, "nodeValue", { ...nodeValue, set });
  });
  await page.clock.runFor(1000);
  await page.evaluate(() => mend());
  await expect(page.getByRole("alert")).toHaveText([new RegExp(NOTICE), new RegExp(NOTICE)]);
  await expect(page.getByText("网页自己的话")).toHaveCount(2);
  expect(await errors(page)).toHaveLength(2);
  expect(uncaught(page)).toHaveLength(1);
  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), guide());
  await ready(page, 3);
  await page.getByRole("radio", { name: "新增网站" }).check();
  expect(uncaught(page)).toHaveLength(1);
});

test("as it starts: the static content stays, and each says why", async ({ page, host }) => {
  await host(help(""));
  await page.waitForFunction(() => customElements.get("icp-sms-guide"));
  await refuse(page, 2, "createTextNode");
  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), guide().repeat(2));
  await expect.poll(() => errors(page)).toHaveLength(2);
  await expect(page.getByText("网页自己的话")).toHaveCount(2);
  await expect(page.getByRole("alert")).toHaveCount(2);
});

pageTest("the stand-alone page has its static guide again", async ({ guide, page, problems }) => {
  await guide.open();
  await refuse(page, 1);
  await guide.radio("新增备案").click();
  await expect(page.getByRole("alert")).toContainText(NOTICE);
  await expect(page.getByRole("cell", { name: "主体负责人和网站负责人手机号码" })).toBeVisible();
  expect(problems.splice(0)).toEqual([expect.stringContaining("stopped"), "uncaught: unreachable"]);
  await page.reload();
  await guide.ready();
  await guide.begin();
});
