// What the page asks of the network: its own files, and nothing after that.
import { expect, test } from "./support/guide.mjs";

test("no request to another origin, and none after load", async ({ guide, page }) => {
  const urls = [];
  page.on("request", (request) => urls.push(request.url()));
  await guide.open();
  expect(urls.filter((url) => !url.startsWith(guide.site.url))).toEqual([]);
  const loaded = urls.length;
  await guide.check("新增备案");
  await guide.check("不是");
  await guide.province("CN-ZJ");
  await guide.press("刚刚收到短信");
  await guide.press("已打开，下一步");
  await guide.press("已提交，看结果");
  await page.getByRole("combobox", { name: "网站提示" }).selectOption("核验完成");
  await guide.press("English");
  await page.clock.runFor("25:00:00");
  await expect(page.getByText("Closed", { exact: true })).toBeVisible();
  expect(urls.slice(loaded)).toEqual([]);
});
