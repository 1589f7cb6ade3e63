// A provider's own profile in the page: taken when it is right, reported and harmless when it is not.
// How the loader gets the files, loader-files.spec holds.
import { readFileSync } from "node:fs";
import { element, expect, heard, hold, page as help, ready, test } from "./support/host.mjs";

const example = readFileSync(new URL("../../static/example.json", import.meta.url), "utf8");
const host_page = help(element(`config="provider.json" persist="none"`));
const uncaught = (page) => page.messages.filter((message) => message.startsWith("uncaught"));
const facts = (page) => page.getByRole("button", { name: /^依据和其他说法/ }).first().click();
const contact = (page) => page.getByRole("button", { name: /^问备案客服/ }).first().click();
/** Where a contact would stand there is none: the visitor is to ask whoever the filing was given to. */
async function namesNobody(page) {
  await contact(page);
  await expect(page.getByRole("heading", { name: "问您提交备案的接入商" })).toBeVisible();
  await expect(page.locator("a[href*='spt.ucloud'], a[href*='4000188113'], a[href^='javascript:']")).toHaveCount(0);
}

test("a provider's own contact, people and notes", async ({ page, host }) => {
  await host(host_page, { pages: { "/provider.json": example }, clock: false });
  await ready(page);
  await page.getByRole("radio", { name: "注销网站" }).click();
  await expect(page.getByRole("list", { name: "接收验证码的手机" })).toContainText("网站负责人手机号码");
  await facts(page);
  await expect(page.getByText("示例：注销网站的补充说明。").first()).toBeVisible();
  await contact(page);
  await expect(page.locator("a[href='https://support.example.com/icp']").first()).toBeVisible();
  await expect(page.locator("a[href*='4000188113']")).toHaveCount(0);
  expect(await heard(page, "error")).toEqual([]);
});

test("a page of one's own may extend the default one, which the program has in itself", async ({ page, host }) => {
  const own = { extends: "ucloud", name: "甲云", contact: { phone: "400-111-1111" } };
  await host(host_page, { pages: { "/provider.json": JSON.stringify(own) }, clock: false });
  await ready(page);
  await contact(page);
  await expect(page.locator("a[href='tel:4001111111']").first()).toBeVisible();
  await expect(page.locator("a[href*='4000188113']")).toHaveCount(0);
  expect(await heard(page, "error")).toEqual([]);
});

const WRONG = {
  missing: [undefined, "status 404"],
  "of the wrong type": ["[1,2,3]", "is no object"],
  "no JSON": ["<!doctype html>", "not valid JSON"],
  huge: [JSON.stringify({ name: "a".repeat(70_000) }), "longer than 65536 characters"],
  "with a javascript: link": [example.replace("https://support.example.com/icp\"", "javascript:alert(1)\""), "contact.link.url: "],
};
for (const [name, [file, reason]] of Object.entries(WRONG)) {
  test(`${name}: reported, and nobody else's contact is shown`, async ({ page, host }) => {
    // Stopping the clock sets it forward: a fetch in flight could run out of its time.
    await host(host_page, { pages: file === undefined ? {} : { "/provider.json": file }, clock: false });
    await ready(page);
    await expect.poll(() => heard(page, "error")).toHaveLength(1);
    const [error] = await heard(page, "error");
    expect(error.attribute).toBe("config");
    expect(error.message).toContain(reason);
    await namesNobody(page);
    expect(uncaught(page)).toEqual([]);
  });
}

test("HTML in its texts stays text", async ({ page, host }) => {
  const file = example.replace("示例：注销网站的补充说明。", "<img src=x onerror=alert(1)><b>粗</b>");
  await host(host_page, { pages: { "/provider.json": file }, clock: false });
  await ready(page);
  await page.getByRole("radio", { name: "注销网站" }).click();
  await facts(page);
  await expect(page.getByText("<img src=x onerror=alert(1)><b>粗</b>").first()).toBeVisible();
  await expect(page.locator("icp-sms-guide img")).toHaveCount(0);
});

test("one that cannot be had leaves the default's rules, and not those of the page before", async ({ page, host }) => {
  await page.route("**/ucloud-2026-*.json", (route) => route.abort());
  await host(help(element(`provider="huaweicloud" persist="none"`)), { clock: false });
  await ready(page);
  await expect(page.getByText(/本页按 华为云/)).toBeVisible();
  await page.locator("icp-sms-guide").evaluate((guide) => guide.setAttribute("provider", "ucloud-2026"));
  await expect.poll(() => heard(page, "error")).toHaveLength(1);
  await expect(page.getByText(/本页按 UCloud《短信核验指导》，2021/)).toBeVisible();
  await namesNobody(page);
});

test("one that comes after its element has gone is not taken by the element that has its place", async ({ page, host }) => {
  const letGo = await hold(page, "**/ucloud-2026-*.json");
  const asked = page.waitForRequest("**/ucloud-2026-*.json");
  await host(help(element(`provider="ucloud-2026" persist="none"`)), { clock: false });
  await ready(page);
  await asked;
  const add = (attributes) => page.locator("body").evaluate((body, html) => body.insertAdjacentHTML("beforeend", html), element(attributes));
  await page.locator("icp-sms-guide").evaluate((guide) => guide.remove());
  await add(`persist="none"`);
  await ready(page, 2);
  letGo();
  // It is here once another guide goes by it.
  await add(`provider="ucloud-2026" persist="none"`);
  await expect(page.locator("icp-sms-guide").nth(1).getByText(/本页按 UCloud《短信核验指导》，2025/)).toBeVisible();
  await expect(page.locator("icp-sms-guide").nth(0).getByText(/本页按 UCloud《短信核验指导》，2021/)).toBeVisible();
});

test("one that hangs does not keep the visitor waiting, and is reported in the end", async ({ page, host }) => {
  await page.route("**/provider.json", () => {});
  await page.clock.install();
  await host(host_page, { clock: false });
  await ready(page);
  await expect(page.getByRole("button", { name: "刚刚收到短信" })).toBeVisible();
  // From here on, time passes by hand alone.
  await page.clock.pauseAt(Date.now() + 1000);
  expect(await heard(page, "error")).toEqual([]);
  await page.clock.fastForward(10_000);
  await expect.poll(() => heard(page, "error")).toHaveLength(1);
});

test("one that comes late is taken when it comes", async ({ page, host }) => {
  let answer;
  await page.route("**/provider.json", (route) => (answer = () => route.fulfill({ body: example, contentType: "application/json" })));
  await host(host_page, { clock: false });
  await ready(page);
  await page.getByRole("radio", { name: "注销网站" }).click();
  await answer();
  await expect(page.getByRole("list", { name: "接收验证码的手机" })).toContainText("网站负责人手机号码");
});

/** A page whose file was kept at an earlier visit, and now does not come; nor does what reads it. */
async function returns(page, host) {
  const site = await host(help(element(`config="provider.json"`)), { pages: { "/provider.json": example }, clock: false });
  await ready(page);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
  const letGo = await hold(page, /guide_reader/);
  await page.goto(`${site.url}help.html`);
  await page.waitForRequest(/guide_reader/);
  return letGo;
}
const foreign = (page) => page.locator("a[href*='spt.ucloud'], a[href*='4000188113']");

test("what is set while the reader comes shows nobody's contact, and the kept file's in the end", async ({ page, host }) => {
  const letGo = await returns(page, host);
  const guide = page.locator("icp-sms-guide");
  await guide.evaluate((it) => it.setAttribute("province", "CN-ZJ"));
  await guide.evaluate((it) => it.setAttribute("persist", "none"));
  await expect(page.getByRole("button", { name: "刚刚收到短信" })).toBeVisible();
  await contact(page);
  await expect(page.getByText("问您提交备案的接入商")).toBeVisible();
  await expect(foreign(page)).toHaveCount(0);
  letGo();
  await expect(page.locator("a[href='https://support.example.com/icp']").first()).toBeVisible();
  await expect(foreign(page)).toHaveCount(0);
});
