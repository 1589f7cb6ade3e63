// An order knows by which page of rules it was begun: opened from another provider's page, it goes by its own.
import { readFileSync } from "node:fs";
import { element, expect, heard, hold, page as help, ready, test } from "./support/host.mjs";
import { another, button, keys, other, phones, press, task, timer, verified } from "./support/orders.mjs";

const example = readFileSync(new URL("../../static/example.json", import.meta.url), "utf8");
const PAGES = {
  // There the organizer's leader alone verifies; by the seed's page both do.
  "/douyin.html": help(element(`provider="douyin-miniprogram" filing-type="initial-filing" province="CN-GD"`)),
  "/huawei.html": help(element(`provider="huaweicloud"`)),
  "/2026.html": help(element(`provider="ucloud-2026"`)),
  "/own.html": help(element(`config="provider.json" filing-type="cancel-website"`)),
  "/provider.json": example,
};
const line = (page) => page.locator(".icp-page").first();
const goesBy = (page, words) => expect(line(page)).toContainText(words);
const SEED = "UCloud《短信核验指导》，2021";

/** Begins an order on one of the pages, and goes to the help page of the default. */
async function beginOn(path, { page, host }, presses = ["刚刚收到短信"]) {
  const site = await host(help(element()), { pages: PAGES });
  await page.goto(site.url + path);
  await ready(page);
  for (const name of presses) await press(page, name);
  await expect(timer(page)).toBeVisible();
  return site;
}

async function openFromHelp(site, page, label) {
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await expect(timer(page), "another provider's order is not this page's").toHaveCount(0);
  await goesBy(page, SEED);
  await other(page, label).click();
  await expect(timer(page)).toBeVisible();
}

test("opened from another page, an order goes by its own rules, and the page's own by the page's", async ({ page, host }) => {
  const site = await beginOn("douyin.html", { page, host });
  await openFromHelp(site, page, "新增备案");
  await goesBy(page, "抖音");
  await expect(phones(page).getByRole("listitem")).toHaveCount(1);
  await another(page).click();
  await goesBy(page, SEED);
  await press(page, "刚刚收到短信");
  await other(page, "新增备案").click();
  await goesBy(page, "抖音");
  await verified(page, "主办单位负责人").check();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await goesBy(page, SEED);
  await expect(page.getByRole("button", { name: /^正在办的另一件/ }), "it is done by its own rules").toHaveCount(0);
  await page.goto(`${site.url}douyin.html`);
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  expect(await keys(page)).toEqual(["default:", "default@douyin-miniprogram:initial-filing"]);
});

test("who goes on in the page around while its rules are on their way keeps the focus there", async ({ page, host }) => {
  const site = await beginOn("huawei.html", { page, host });
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await page.evaluate(() => document.body.prepend(document.createElement("input")));
  const letGo = await hold(page, /huaweicloud-/);
  const asked = page.waitForRequest(/huaweicloud-/);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await asked;
  const field = page.locator("body > input");
  await field.fill("a");
  letGo();
  await expect(timer(page)).toBeVisible();
  await goesBy(page, "华为云");
  await expect(field).toBeFocused();
});

test("while its rules cannot be had, nobody else's contact stands beside it; they come with the network", async ({ page, host, context }) => {
  const site = await beginOn("huawei.html", { page, host });
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await expect(timer(page)).toBeVisible();
  await page.getByRole("button", { name: /^问备案客服/ }).first().click();
  await expect(task(page).getByRole("heading", { name: "问您提交备案的接入商" })).toBeVisible();
  await expect(page.locator("a[href*='4000188113']")).toHaveCount(0);
  await context.setOffline(false);
  await page.clock.runFor(1000);
  await goesBy(page, "华为云");
  expect((await heard(page, "error")).map(({ attribute }) => attribute)).toEqual(["provider"]);
});

test("a page's own file goes with its order, and is that of the last visit without a network", async ({ page, host }) => {
  const site = await beginOn("own.html", { page, host });
  await page.route("**/provider.json", (route) => route.abort());
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await expect(timer(page)).toBeVisible();
  await page.getByRole("button", { name: /^问备案客服/ }).first().click();
  await expect(page.locator("a[href='https://support.example.com/icp']").first()).toBeVisible();
  await another(page).click();
  await goesBy(page, SEED);
});

test("what is chosen for an opened order is not chosen for the page", async ({ page, host }) => {
  const site = await beginOn("2026.html", { page, host }, ["刚刚收到短信", "第一条"]);
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await goesBy(page, "2025年12月30日版");
  await press(page, "改按 UCloud（2021 年版）");
  await goesBy(page, SEED);
  await press(page, "改按 UCloud（2025 年版）");
  await goesBy(page, "2025年12月30日版");
  await page.reload();
  await goesBy(page, SEED);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await goesBy(page, "2025年12月30日版");
});

test("what is chosen while the page keeps nothing is not that of the order that is kept", async ({ page, host }) => {
  await host(help(element()));
  await ready(page);
  await page.getByRole("radio", { name: "注销主体" }).click();
  const set = (value) => page.evaluate((value) => (document.querySelector("icp-sms-guide").persist = value), value);
  await set("none");
  await press(page, "改按 UCloud（2025 年版）");
  await goesBy(page, "2025年12月30日版");
  await set(null);
  await goesBy(page, SEED);
});

test("what the page says of its own order shows as a line while another is shown", async ({ page, host }) => {
  const site = await beginOn("douyin.html", { page, host });
  await openFromHelp(site, page, "新增备案");
  await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("received-at", "2026-11-23T12:00:00+08:00"));
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await expect(timer(page)).toHaveText("23:00:00");
  await goesBy(page, SEED);
});

test("two guides of one page that name two providers keep two orders", async ({ page, host }) => {
  await host(help(element() + element(`provider="huaweicloud"`)));
  await ready(page, 2);
  const [first, second] = [page.locator("icp-sms-guide").first(), page.locator("icp-sms-guide").last()];
  await press(first, "刚刚收到短信");
  await expect(timer(first)).toBeVisible();
  await expect(timer(second)).toHaveCount(0);
  await expect(button(second, "刚刚收到短信")).toBeVisible();
  // Another provider's order is another order.
  await second.evaluate((it) => it.removeAttribute("provider"));
  await goesBy(second, SEED);
  await first.evaluate((it) => it.setAttribute("provider", "huaweicloud"));
  await expect(timer(first)).toHaveCount(0);
  await first.evaluate((it) => it.removeAttribute("provider"));
  await expect(timer(first)).toBeVisible();
});

test("what is begun in the place of another page's order stands there as well", async ({ page, host }) => {
  const added = { "/added.html": help(element(`filing-type="add-website"`)) };
  const site = await host(help(element(`filing-type="initial-filing"`)), { pages: added });
  await page.goto(`${site.url}added.html`);
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  await page.goto(`${site.url}help.html`);
  await other(page, "新增网站").click();
  await press(page, "清除记录");
  await page.getByRole("radio", { name: "注销主体" }).click();
  await press(page, "刚刚收到短信");
  await expect(phones(page)).toContainText("主体负责人");
  await page.goto(`${site.url}added.html`);
  await expect(timer(page)).toBeVisible();
  await expect(phones(page)).toContainText("主体负责人");
});

test("what was chosen for one opened order is not the next one's", async ({ page, host }) => {
  const site = await beginOn("2026.html", { page, host }, ["刚刚收到短信", "第一条"]);
  await another(page).click();
  await press(page, "刚刚收到短信");
  await press(page, "第一条");
  await page.goto(`${site.url}huawei.html`);
  await ready(page);
  const lines = page.getByRole("button", { name: /^正在办的另一件/ });
  await expect(lines).toHaveCount(2);
  await lines.first().click();
  await goesBy(page, "2025年12月30日版");
  await press(page, "改按 UCloud（2021 年版）");
  await goesBy(page, SEED);
  await lines.click();
  await goesBy(page, "2025年12月30日版");
  await lines.click();
  await goesBy(page, SEED);
});

test("the page's own order stays in reach while one of fewer phones is shown", async ({ page, host }) => {
  const site = await beginOn("douyin.html", { page, host });
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await page.getByRole("radio", { name: "新增备案" }).click();
  await page.getByRole("radio", { name: "不是" }).click();
  await press(page, "刚刚收到短信");
  await verified(page, "主体负责人").check();
  await other(page, "新增备案").click();
  await goesBy(page, "抖音");
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await goesBy(page, SEED);
  await expect(verified(page, "网站负责人")).not.toBeChecked();
});

test("an order is not shown by other rules while its file is on its way, nor judged by the default's where it does not come", async ({ page, host }) => {
  const site = await beginOn("own.html", { page, host });
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":config:")).forEach((key) => localStorage.removeItem(key)));
  const letGo = await hold(page, "**/provider.json", "abort");
  await page.goto(`${site.url}help.html`);
  await ready(page);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await expect(timer(page), "the page stays as it is").toHaveCount(0);
  letGo();
  await expect(timer(page)).toBeVisible();
  await page.getByRole("checkbox", { name: /已完成核验/ }).first().check();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes("@"))[1]);
  expect(JSON.parse(kept).judgement.over, "that is not known by its rules").toBe(false);
});

test("what is opened from elsewhere does not become the page's own when the page keeps nothing more", async ({ page, host }) => {
  const site = await beginOn("douyin.html", { page, host });
  await openFromHelp(site, page, "新增备案");
  const set = (value) => page.evaluate((value) => (document.querySelector("icp-sms-guide").persist = value), value);
  await set("none");
  await expect(timer(page)).toHaveCount(0);
  await goesBy(page, SEED);
  await set(null);
  await expect(timer(page)).toHaveCount(0);
  expect(await keys(page)).toEqual(["default@douyin-miniprogram:initial-filing"]);
});
