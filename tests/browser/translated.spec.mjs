// A page that the browser translates: a translator puts elements of its own in the place of the texts.
import { expect, test } from "./support/guide.mjs";

test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

const OTHERS = "等待其他核验人";

test("a page that the browser translates goes on: each label is right after each press", async ({ guide, page }) => {
  await guide.open();
  // As a translator does: each text node goes, and elements of its own stand in its place.
  await page.locator(".icp-guide").evaluate((guide) => {
    const root = guide.getRootNode();
    const take = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.parentElement?.closest("font, [translate='no'], option")) return;
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        inner.textContent = node.data;
        outer.append(inner);
        node.replaceWith(outer);
      } else for (const child of [...node.childNodes]) take(child);
    };
    const all = () => root.querySelectorAll(".icp-guide").forEach(take);
    all();
    new MutationObserver(all).observe(root, { subtree: true, childList: true, characterData: true });
  });
  await guide.beginForTwo();
  await expect(guide.recipients().getByRole("listitem")).toHaveText([/^主体负责人手机号码/, /^网站负责人手机号码/]);
  await expect(guide.part("time")).toContainText("明天 13:00 前");
  await guide.press("提交了，网站显示…");
  await guide.message("请输入正确的信息");
  await guide.says("核对三项，再提交一次");
  await expect(guide.task()).toContainText("主体负责人 · 已记 1 次输错");
  await guide.press("又提交了，网站显示…");
  await guide.message("请输入正确的信息");
  await expect(guide.task()).toContainText("已记 2 次输错");
  await expect(guide.task()).not.toContainText("已记 1 次输错");
  await guide.press("又提交了，网站显示…");
  await guide.message(OTHERS);
  await guide.says("还差网站负责人");
  await expect(page.getByText("2 部手机，已核验 1 部").filter({ visible: true })).toBeVisible();
  await expect(page.getByText("第 4 步，共 5 步")).toBeVisible();
  await guide.received("2026-11-23T09:00");
  await expect(guide.part("time")).toContainText("明天 09:00 前");
  await expect(guide.part("time")).not.toContainText("13:00");
  await expect(guide.timer()).toHaveText("20:00:00");
  await page.clock.runFor(61_000);
  await expect(guide.timer()).toHaveText("19:58:59");
  await guide.press("网站负责人已完成核验");
  await guide.says("核验已全部完成");
  await guide.menu("重新开始");
  await guide.choose("注销主体");
  await guide.press("刚刚收到短信");
  await expect(guide.recipients().getByRole("listitem")).toHaveText([/^主体负责人手机号码/]);
  await expect(page.getByText("网站负责人手机号码").filter({ visible: true })).toHaveCount(0);
  await guide.speak("en");
  await expect(page.getByRole("button", { name: "Submitted: the site says…", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Menu", exact: true })).toBeVisible();
  await expect(page.getByText("Step 2 of 5")).toBeVisible();
  await expect(page.getByText("Phones: 1, verified: 0")).toBeVisible();
  // What is not translated in the other language are the ministry's own words.
  const left = await page.locator(".icp-main").evaluate((main) =>
    [...main.querySelectorAll("font font")].map((it) => it.textContent).filter((it) => /刚|提交|步|手机/.test(it)));
  expect(left).toEqual([]);
});
