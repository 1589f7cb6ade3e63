// What a help-page owner tries before pasting: the live example, and a loader that is pinned.
import { readFileSync } from "node:fs";
import { test } from "./support/guide.mjs";
import { element, expect, test as hosted, heard, ready } from "./support/host.mjs";
import { DIST } from "./support/server.mjs";

test("the live example: its form sets attributes, its list shows events", async ({ page, site, problems }) => {
  await page.goto(`${site.url}example.html`);
  const events = page.getByRole("list", { name: "事件" });
  await expect(events).toContainText("icp-sms-guide:ready {}");
  await page.getByLabel("filing-type").selectOption("cancel-website");
  await expect(page.getByLabel("嵌入代码")).toContainText(`<icp-sms-guide filing-type="cancel-website">`);
  await expect(page.getByRole("heading", { name: "暂无验证" })).toBeVisible();
  await page.locator("select[name=provider]").selectOption("ucloud-2026");
  await expect(page.getByLabel("嵌入代码")).toContainText(`provider="ucloud-2026"`);
  await page.getByLabel("config").selectOption("example.json");
  await expect(page.getByRole("list", { name: "接收验证码的手机" })).toContainText("网站负责人手机号码");
  await page.getByLabel("lang").selectOption("en");
  await expect(page.getByRole("list", { name: "Phones that get a code" })).toBeVisible();
  await expect(events).toContainText(`"filingType":"cancel-website"`);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

const integrity = JSON.parse(readFileSync(`${DIST}integrity.json`, "utf8"));
const pinned = (value) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>帮助</title><link rel="icon" href="icon.svg">
<script type="module" src="icp-sms-guide.js" integrity="${value}" crossorigin="anonymous"></script>${element()}`;

hosted("a loader that is pinned runs with the value that the build made", async ({ page, host }) => {
  expect(Object.keys(integrity)).toHaveLength(15);
  const site = await host(pinned(integrity["icp-sms-guide.js"]), { clock: false });
  await ready(page);
  for (const file of Object.keys(integrity)) {
    const wrong = await page.evaluate(([url, integrity]) => fetch(url, { integrity }).then(() => null, String), [site.url + file, integrity[file]]);
    expect(wrong, file).toBeNull();
  }
});

hosted("a loader that was changed does not run, and the static content stays", async ({ page, host }) => {
  const other = Object.values(integrity).find((value) => value !== integrity["icp-sms-guide.js"]);
  await host(pinned(other), { clock: false });
  await expect.poll(() => page.messages.filter((message) => message.includes("integrity"))).toHaveLength(1);
  await expect(page.getByText("静态说明")).toBeVisible();
  expect(await heard(page, "ready")).toEqual([]);
});
