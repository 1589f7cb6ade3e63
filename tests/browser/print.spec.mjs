// On paper: all that the applicant needs, and no controls. That it is one page is tested in every state.
import { expect, test } from "./support/guide.mjs";
import { STATES } from "./support/states.mjs";

const sheet = (page) => page.locator("[part=sheet]");

test("all that the applicant needs, and nothing to press", async ({ guide, page }) => {
  await guide.state(STATES.running, "zh-CN");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const needed = [
    "新增备案 · 浙江",
    "主体负责人手机号码",
    "网站负责人手机号码",
    "截止时间 2026年11月24日 13:00",
    "收到短信，发送号码 12381",
    "https://beian.miit.gov.cn/#/Integrated/ComplaintA",
    "填写三项信息并提交",
    "居民身份证末位是 X 的，X 也是其中一位。",
    "等待浙江省通信管理局人工审核",
    "请勿多次重发，否则导致备案退回。",
    "电话",
    "服务时间（北京时间）",
  ];
  for (const words of needed) await expect(sheet(page).getByText(words).first()).toBeVisible();
  for (const role of ["button", "radio", "checkbox", "combobox", "timer", "link"]) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(sheet(page)).toHaveCount(0);
  await expect(guide.timer()).toBeVisible();
});

test("a browser that does not say that it prints shows the guide itself", async ({ guide, page }) => {
  await guide.state(STATES.running, "zh-CN");
  await page.emulateMedia({ media: "print" });
  await expect(guide.timer()).toBeVisible();
  await expect(guide.part("recipients")).toBeVisible();
});

test("the browser's own print makes the sheet, and takes it away again", async ({ guide, page }) => {
  await guide.state(STATES.running, "zh-CN");
  await page.evaluate(() =>
    addEventListener("beforeprint", () =>
      // After whatever else hears of it, and before the page is laid out for paper.
      Promise.resolve().then(() => {
        globalThis.printed = document.querySelector("icp-sms-guide").shadowRoot.querySelector("[part=sheet]")?.textContent;
      }),
    ),
  );
  await page.pdf();
  expect(await page.evaluate(() => printed)).toContain("截止时间 2026年11月24日 13:00");
  await expect(sheet(page)).toHaveCount(0);
});
