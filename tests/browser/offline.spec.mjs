// The whole widget in one file, opened from a disk without a network.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, Guide, test as base } from "./support/guide.mjs";
import { DIST } from "./support/server.mjs";

base.use({ serviceWorkers: "allow" });

const AT = "2026-11-23T13:00:00+08:00";

const test = base.extend({
  /** Another folder than that of the build, so that nothing lies beside the file. */
  address: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "icp-offline-"));
    mkdirSync(join(folder, "文件 1"));
    const file = join(folder, "文件 1", "offline.html");
    copyFileSync(`${DIST}offline.html`, file);
    await use(pathToFileURL(file).href);
    rmSync(folder, { recursive: true, force: true });
  },
});

test("the whole journey from a disk, and a reload keeps the state", async ({ page, context, address, problems }) => {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.clock.install({ time: new Date(AT) });
  await page.goto(`${address}?province=CN-GD`);
  const guide = new Guide(page, undefined, problems);
  await guide.ready();
  await guide.choose("新增备案");
  await guide.choose("不是");
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toBeVisible();
  await page.clock.runFor("01:00:00");
  await expect(guide.timer()).toHaveText(/^22:59:|^23:00:00$/);

  // On a busy machine Chromium now and then hands a file an empty store, and the right one when it is loaded again.
  await expect(async () => {
    await page.reload();
    await guide.ready();
    await expect(guide.timer()).toHaveText(/^22:59:|^23:00:00$/, { timeout: 3000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByText("由广东省通信管理局审核").first()).toBeVisible();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) expect(key).toMatch(/^icp-sms-guide:/);
  // English and the shipped profiles stand in the file as well.
  await guide.press("English");
  await expect(page.getByRole("heading", { level: 1, name: "ICP SMS verification" })).toBeVisible();
  await page.goto(`${address}?provider=huaweicloud`);
  await guide.ready();
  await expect(page.getByText(/华为云|Huawei Cloud/).first()).toBeVisible();

  // The file itself; what stands in it is no request to anywhere.
  expect(requests.filter((url) => !url.startsWith("data:") && url.split("?")[0] !== address)).toEqual([]);
});

test("without JavaScript the file is read as it is", async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole("link", { name: "打开核验页面" }).first()).toHaveAttribute("href", /beian\.miit/);
  await expect(page.getByRole("link", { name: /^拨打 / }).first()).toBeVisible();
  await context.close();
});

test("its policy lets in nothing but what stands in it", async ({ page, address, problems }) => {
  await page.goto(address);
  await page.locator(".icp-guide").waitFor();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.head.append(script);
    const reached = await fetch("data:text/plain,x").then(
      () => true,
      () => false,
    );
    return { ran: globalThis.ran === true, reached };
  });
  expect(outcome).toEqual({ ran: false, reached: false });
  expect(problems.splice(0).length).toBeGreaterThan(0);
  expect(readFileSync(`${DIST}offline.html`, "utf8")).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});
