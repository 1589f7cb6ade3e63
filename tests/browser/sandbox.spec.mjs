// A frame that keeps the site's origin away: the program cannot load there, and the guide in one file can.
import { expect, test } from "@playwright/test";
import { runFrom } from "./support/guide.mjs";
import { begin, timer } from "./support/orders.mjs";
import { serve } from "./support/server.mjs";

const HOST = `<!doctype html><title>帮助</title>
<iframe sandbox="allow-scripts" src="embed.html?filing-type=cancel-entity" width="360" height="700"></iframe>`;

test("where the program is kept out, the guide in one file works, and says that it keeps nothing", async ({ page }) => {
  const site = await serve({ pages: { "/host.html": HOST } });
  await runFrom(page);
  await page.goto(`${site.url}host.html`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: "只有一个文件的向导" }).click();
  await begin(frame);
  await expect(timer(frame)).toHaveText(/^(24:00:00|23:59:5\d)$/);
  await expect(frame.getByText("浏览器不允许保存，关闭页面后记录会丢失")).toBeVisible();
  await site.close();
});
