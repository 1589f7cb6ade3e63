// Any provider: chosen on the stand-alone page, kept over a reload, and another edition with one tap.
import { expect, test } from "./support/guide.mjs";

const line = (page) => page.locator(".icp-page");
const choice = (page) => page.getByRole("combobox", { name: "接入商" });
const types = (page) => page.getByRole("radiogroup", { name: "备案类型" });

test("the visitor chooses the provider, whose rules then stand over a reload", async ({ guide, page }) => {
  await guide.open();
  await expect(choice(page).locator("option")).toHaveCount(8);
  await choice(page).selectOption("douyin-miniprogram");
  await expect(line(page)).toContainText("抖音小程序《ICP 备案的短信核验》");
  await expect(types(page).getByRole("radio", { name: "新增小程序" })).toBeVisible();
  await page.reload();
  await expect(line(page)).toContainText("抖音小程序");
  await expect(choice(page)).toHaveValue("douyin-miniprogram");
  await choice(page).selectOption("ucloud");
  await expect(line(page)).toContainText("UCloud《短信核验指导》，2021年8月18日版");
  await page.reload();
  await expect(line(page)).toContainText("2021年8月18日版");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("provider")))).toEqual([]);
});

test("the page of 2021 says what has changed, and leads to that of today and back with one tap", async ({ guide, page }) => {
  await guide.open();
  await page.getByText("说明后来改了").click();
  await expect(line(page).getByRole("listitem").filter({ hasText: "提交后约 12 小时" })).toBeVisible();
  await page.getByRole("button", { name: "改按 UCloud（2025 年版）" }).click();
  await expect(line(page)).toContainText("本页按 UCloud《短信核验指导》，2025年12月30日版");
  await expect(types(page).getByRole("radio", { name: "接入备案" })).toBeVisible();
  await page.reload();
  await expect(line(page)).toContainText("2025年12月30日版");
  await page.getByRole("button", { name: "改按 UCloud（2021 年版）" }).click();
  await expect(types(page).getByRole("radio", { name: "新增接入" })).toBeVisible();
});

test("a page that names its provider offers no other, and keeps to it whatever was chosen elsewhere", async ({ guide, page }) => {
  await guide.open();
  await choice(page).selectOption("douyin-miniprogram");
  await expect(line(page)).toContainText("抖音小程序");
  await guide.open({ query: "?provider=ucloud" });
  await expect(line(page)).toContainText("UCloud《短信核验指导》，2021年8月18日版");
  await guide.open({ query: "?provider=huaweicloud" });
  await expect(line(page)).toContainText("华为云《备案短信核验》");
  await expect(choice(page)).toHaveCount(0);
  await guide.choose("新增互联网信息服务");
  await expect(page.getByText("互联网信息服务负责人手机号码").first()).toBeVisible();
});

test("rules of another page stand only under its name, while a provider's own have not come", async ({ guide, page, problems }) => {
  await page.route(/huaweicloud/, (route) => (route.request().url().includes(".json") ? route.abort() : route.continue()));
  await guide.open({ query: "?provider=huaweicloud" });
  await expect(line(page)).toContainText("这家接入商的说明没有加载出来");
  await expect(line(page)).toContainText("本页按 UCloud");
  await page.getByRole("button", { name: "问备案客服" }).click();
  await expect(page.getByText("问您提交备案的接入商")).toBeVisible();
  await expect(page.locator('a[href^="tel:"], a[href*="spt.ucloud"]')).toHaveCount(0);
  problems.length = 0;
});
