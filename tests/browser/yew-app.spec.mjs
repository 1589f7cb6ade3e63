// The guide as a component of an ordinary Yew app: two of them in one document, without shadow roots.
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { runFrom } from "./support/guide.mjs";
import { serve } from "./support/server.mjs";

const APP = fileURLToPath(new URL("../../target/two-guides/", import.meta.url));
let site;

test.beforeAll(async () => {
  site = await serve({ root: APP });
});
test.afterAll(() => site.close());

test.beforeEach(async ({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
  await runFrom(page);
  await page.goto(site.url);
});

const guides = (page) => ({
  chinese: page.getByRole("form", { name: "中文" }),
  english: page.getByRole("form", { name: "English" }),
  events: page.getByRole("list", { name: "Events" }),
});

test("each speaks its language, and begins with what the app sets", async ({ page }) => {
  const { chinese, english } = guides(page);
  await expect(chinese.getByRole("heading", { name: "ICP 备案短信核验" })).toBeVisible();
  await expect(chinese.getByRole("region", { name: "下一步" }).getByText("新增备案 · 广东省")).toBeVisible();
  await expect(english.getByRole("heading", { name: "ICP SMS verification" })).toHaveCount(0);
  await expect(english.getByRole("radio").first()).toBeVisible();
  await expect(english.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(english.getByRole("combobox", { name: "Province" })).toHaveValue("");
});

test("an answer in one changes nothing in the other, and the app hears of it", async ({ page }) => {
  const { chinese, english, events } = guides(page);
  await english.getByRole("radio", { name: "Initial filing" }).check();
  await english.getByRole("radio", { name: "Yes, with one number" }).check();
  await expect(events).toContainText("English: change");
  await expect(events).not.toContainText("Chinese:");
  // Both have a question of this name now.
  await chinese.getByRole("radio", { name: "不是" }).check();
  await expect(english.getByRole("radio", { name: "Yes, with one number" })).toBeChecked();
  await chinese.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(chinese.getByRole("timer")).toBeVisible();
  await expect(english.getByRole("timer")).toHaveCount(0);
  await expect(events).toContainText("Chinese: start");
});

test("the order of one is kept, and the other keeps nothing", async ({ page }) => {
  const { chinese, english } = guides(page);
  await chinese.getByRole("button", { name: "刚刚收到短信" }).click();
  await english.getByRole("radio").first().check();
  await expect(chinese.getByRole("timer")).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(["icp-sms-guide:two-guides:initial-filing"]);
  await page.reload();
  await expect(chinese.getByRole("timer")).toBeVisible();
  await expect(english.getByRole("radio").first()).not.toBeChecked();
});

test("the style sheet reaches the guides, and nothing else of the app", async ({ page }) => {
  const { chinese } = guides(page);
  const button = chinese.getByRole("button", { name: "刚刚收到短信" });
  await expect(button).toHaveCSS("background-color", "rgb(29, 78, 216)");
  const bare = await page.evaluate(() => {
    const bare = document.createElement("h2");
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.contentDocument.body.append(bare);
    const { fontFamily, fontSize, color } = frame.contentWindow.getComputedStyle(bare);
    frame.remove();
    return { fontFamily, fontSize, color };
  });
  const heading = await page.getByRole("heading", { name: "Events" }).evaluate((element) => {
    const { fontFamily, fontSize, color } = getComputedStyle(element);
    return { fontFamily, fontSize, color };
  });
  expect(heading).toEqual(bare);
});
