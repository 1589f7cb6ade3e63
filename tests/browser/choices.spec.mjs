// What a visitor chooses and a page sets of provider and language, in several tabs and elements, and while files fail.
import { element, expect, heard, hold, page as help, ready, test } from "./support/host.mjs";

const PAGES = { "/help.html": help(element()), "/named.html": help(element(`provider="huaweicloud"`)) };
const line = (page) => page.locator(".icp-page").first();

test("a choice on the stand-alone page is not that of a help page", async ({ page, host }) => {
  const site = await host(PAGES["/help.html"], { clock: false });
  await page.goto(`${site.url}index.html`);
  await page.getByRole("combobox", { name: "接入商" }).selectOption("douyin-miniprogram");
  await expect(line(page)).toContainText("抖音小程序");
  await page.goto(`${site.url}help.html`);
  await expect(line(page)).toContainText("UCloud《短信核验指导》，2021");
});

test("a choice in one tab, and in one element, is that of the others for the same provider", async ({ page, host, context }) => {
  const site = await host(help(element() + element() + element(`provider="huaweicloud"`)), { clock: false });
  await ready(page, 3);
  const other = await context.newPage();
  await other.goto(`${site.url}help.html`);
  await expect(line(other)).toContainText("2021");
  await page.getByRole("button", { name: "改按 UCloud（2025 年版）" }).first().click();
  for (const tab of [page, other]) {
    for (const place of [0, 1]) await expect(tab.locator(".icp-page").nth(place)).toContainText("2025年12月30日版");
    await expect(tab.locator(".icp-page").nth(2)).toContainText("华为云");
  }
});

test("another tab's choice, while this one's files come, is taken in their place", async ({ page, host, context }) => {
  const site = await host(PAGES["/help.html"], { clock: false });
  await page.goto(`${site.url}index.html`);
  const letGo = await hold(page, "**/huaweicloud-*.json");
  const asked = page.waitForRequest("**/huaweicloud-*.json");
  await page.getByRole("combobox", { name: "接入商" }).selectOption("huaweicloud");
  await asked;
  const other = await context.newPage();
  await other.goto(`${site.url}index.html`);
  await other.getByRole("combobox", { name: "接入商" }).selectOption("aliyun");
  await expect(line(page)).toContainText("阿里云");
  letGo();
  // It has come once another guide goes by it.
  await page.evaluate(() => {
    const guide = Object.assign(document.createElement("icp-sms-guide"), { provider: "huaweicloud", persist: "none" });
    document.body.append(guide);
  });
  await expect(page.locator(".icp-page").last()).toContainText("华为云");
  await expect(page.getByRole("combobox", { name: "接入商" }).first()).toHaveValue("aliyun");
  await expect(line(page)).toContainText("阿里云");
});

test("no name of a place where an order is kept is that of a choice", async ({ page, host }) => {
  const site = await host(help(element(`storage-key="provider"`)), { clock: false });
  await ready(page);
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await page.goto(`${site.url}index.html`);
  await expect(line(page)).toContainText("UCloud《短信核验指导》，2021");
  expect(await heard(page, "error")).toEqual([]);
});

test("a language that cannot be taken leaves that of the page around", async ({ page, host }) => {
  const html = help(element(`lang="fr" persist="none"`)).replace(`lang="zh-CN"`, `lang="en"`);
  await host(html, { clock: false });
  await ready(page);
  await expect(page.getByRole("button", { name: "I just got it" })).toBeVisible();
  expect(await heard(page, "error")).toMatchObject([{ attribute: "lang" }]);
});

test("words that failed are asked for again when the language is set again, and Chinese does without", async ({ page, host }) => {
  await page.route("**/words.en-*.json", (route) => route.fulfill({ status: 503 }));
  await host(help(element(`persist="none"`) + element(`lang="en" persist="none"`)), { clock: false });
  await ready(page);
  const [chinese, english] = [page.locator("icp-sms-guide").first(), page.locator("icp-sms-guide").last()];
  const set = (guide, lang) => guide.evaluate((it, lang) => (it.lang = lang), lang);
  await expect(english.getByText("静态说明")).toBeVisible();
  await set(english, "zh-CN");
  await expect(english.getByRole("button", { name: "刚刚收到短信" })).toBeVisible();
  await set(chinese, "en");
  await expect.poll(() => heard(page, "error")).toHaveLength(2);
  await set(chinese, "zh-CN");
  await page.unroute("**/words.en-*.json");
  await set(chinese, "en");
  await expect(chinese.getByRole("button", { name: "I just got it" })).toBeVisible();
});

test("words that failed for the visitor are asked for again when the page sets their language", async ({ page, host }) => {
  await page.route("**/words.en-*.json", (route) => route.fulfill({ status: 503 }));
  await host(help(element(`persist="none"`)), { clock: false });
  await ready(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect.poll(() => heard(page, "error")).toHaveLength(1);
  await page.unroute("**/words.en-*.json");
  await page.locator("icp-sms-guide").evaluate((it) => (it.lang = "en"));
  await expect(page.getByRole("button", { name: "I just got it" })).toBeVisible();
});

test("the focus on the element's own content goes on in the guide", async ({ page, host }) => {
  const letGo = await hold(page, /guide_bg/);
  await host(help(`<icp-sms-guide persist="none"><a href="#below">说明</a></icp-sms-guide><button>below</button>`), { clock: false });
  await page.getByRole("link", { name: "说明" }).focus();
  letGo();
  await ready(page);
  await expect(page.getByRole("region", { name: "下一步", exact: true })).toBeFocused();
});
