// Two phones, one clock: who is still to verify, what to tell them, and how it ends.
import { expect, test } from "./support/guide.mjs";

const SITE = "https://beian.miit.gov.cn/#/Integrated/ComplaintA";

async function twoPeople(guide) {
  await guide.check("新增备案");
  await guide.check("不是");
  await guide.province("CN-GD");
  await guide.press("刚刚收到短信");
}

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("one verified: the other's message has the deadline and the steps, no code, and is copied as shown", async ({ guide, page }) => {
    await guide.open();
    await twoPeople(guide);
    await page.clock.runFor("02:00:00");
    await guide.verified("主体负责人").check();
    await expect(page.getByRole("heading", { name: "网站负责人：现在做什么" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "还需要网站负责人核验" })).toBeVisible();
    const message = await page.locator("blockquote").textContent();
    for (const words of ["网站负责人需要在 2026年11月24日 13:00（北京时间）前完成核验", "12381", SITE, "短信核验", "手机号码", "后6位"]) {
      expect(message).toContain(words);
    }
    expect(message.replaceAll("12381", "").replace(/2026年11月24日 13:00/, ""), "no code, no number").not.toMatch(/\d{4,}/);
    await guide.press("复制文字");
    await expect(page.getByText("已复制")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);
    await expect(guide.button("分享")).toHaveCount(0);
  });

  test("what was copied is said of that text alone", async ({ guide, page }) => {
    await guide.open();
    await twoPeople(guide);
    await guide.press("复制文字");
    await expect(page.getByText("已复制")).toBeVisible();
    await page.getByRole("button", { name: "网站负责人", exact: true }).click();
    await expect(page.getByRole("heading", { name: "还需要主体负责人核验" })).toBeVisible();
    await expect(page.getByText("已复制")).toHaveCount(0);
  });
});

test("a refused clipboard says what to do instead", async ({ guide, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("denied")) } });
  });
  await guide.open();
  await twoPeople(guide);
  await guide.press("复制文字");
  await expect(page.getByText("无法复制，请手动选择文字复制。")).toBeVisible();
});

test("no clipboard at all says the same", async ({ guide, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await guide.open();
  await twoPeople(guide);
  await guide.press("复制文字");
  await expect(page.getByText("无法复制，请手动选择文字复制。")).toBeVisible();
});

test("sharing is offered where there is some, and changing one's mind is no error", async ({ guide, page }) => {
  await page.addInitScript(() => {
    globalThis.shared = [];
    navigator.share = async (data) => {
      shared.push(data.text);
      if (shared.length === 2) throw new DOMException("the visitor closed it", "AbortError");
      if (shared.length === 3) throw new DOMException("no", "NotAllowedError");
    };
  });
  await guide.open();
  await twoPeople(guide);
  await guide.press("分享");
  const message = await page.locator("blockquote").textContent();
  expect(await page.evaluate(() => shared)).toEqual([message]);
  await guide.press("分享");
  await expect.poll(() => page.evaluate(() => shared.length)).toBe(2);
  await page.waitForTimeout(100);
  await expect(page.getByText("无法分享")).toHaveCount(0);
  await guide.press("分享");
  await expect(page.getByText("无法分享，请改用复制。")).toBeVisible();
});

test("both verified: the clock stops for good and the review is awaited", async ({ guide, page, site }) => {
  await page.addInitScript(() => {
    globalThis.live = new Map();
    for (const [set, clear] of [["setInterval", "clearInterval"], ["setTimeout", "clearTimeout"]]) {
      const [start, stop] = [globalThis[set], globalThis[clear]];
      globalThis[set] = (call, ...rest) => {
        const done = (...values) => {
          if (set === "setTimeout") live.delete(id);
          call(...values);
        };
        const id = start(done, ...rest);
        live.set(id, set);
        return id;
      };
      globalThis[clear] = (id) => {
        live.delete(id);
        stop(id);
      };
    }
    globalThis.Notification = class {
      static permission = "granted";
      static requestPermission = async () => "granted";
    };
  });
  // Without the test's clock, whose timers are its own.
  await page.goto(site.url);
  await guide.ready();
  const live = () => page.evaluate(() => [...globalThis.live.values()].sort());
  expect(await live()).toEqual([]);
  await twoPeople(guide);
  await expect.poll(live).toEqual(["setInterval"]);
  await guide.press("临近时提醒我");
  await expect.poll(live).toEqual(["setInterval", "setTimeout"]);
  await guide.verified("主体负责人").check();
  await expect.poll(live).toEqual(["setInterval", "setTimeout"]);
  await expect(page.getByRole("button", { name: /^主体负责人\s*已完成$/ })).toBeVisible();
  await guide.verified("网站负责人").check();
  await expect(page.getByText("等待广东省通信管理局人工审核")).toBeVisible();
  await expect(page.getByText("无需重复提交")).toBeVisible();
  await expect(page.getByText("找不到记录")).toBeVisible();
  await expect(guide.timer()).toHaveCount(0);
  await expect.poll(live).toEqual([]);
  await expect(page).toHaveTitle("ICP 备案短信核验向导");
  await guide.verified("网站负责人").uncheck();
  await expect(guide.timer()).toBeVisible();
  await expect.poll(live).toEqual(["setInterval", "setTimeout"]);
});

test("after the deadline nothing can be noted any more", async ({ guide, page }) => {
  await guide.open();
  await guide.check("新增网站");
  await guide.press("刚刚收到短信");
  for (let time = 0; time < 5; time++) await guide.press("记录一次输错（网站负责人）");
  await expect(guide.button("撤销上次记录")).toBeVisible();
  await page.clock.runFor("25:00:00");
  await guide.sleepUntil("2026-11-24T14:00:00+08:00");
  await expect(guide.button("撤销上次记录")).toHaveCount(0);
  await guide.press("我已重新提交，重新计时");
  await guide.press("刚刚收到短信");
  await page.clock.runFor("24:00:00");
  await guide.press("我在截止前已完成");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByText("核验已全部完成")).toBeVisible();
});

test("the page says in which language it is", async ({ guide, page }) => {
  await guide.open();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await guide.press("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("wrong entries are counted for each: the third stops, the fifth fails, and it is said what to do", async ({ guide, page }) => {
  await guide.open();
  await twoPeople(guide);
  const wrong = guide.button("记录一次输错（主体负责人）");
  const stop = guide.alert("请先停一下");
  await wrong.click();
  await wrong.click();
  await expect(page.getByText("输错 2 次")).toBeVisible();
  await expect(stop).toHaveCount(0);
  await guide.press("记录一次输错（网站负责人）");
  await expect(stop).toHaveCount(0);
  await wrong.click();
  await expect(stop).toContainText("已输错 3 次");
  for (const check of ["验证码：", "手机号码：", "个人证件号码后6位："]) {
    await expect(stop.getByRole("listitem").filter({ hasText: check })).toBeVisible();
  }
  await expect(stop).toContainText("再输错 2 次，核验失败");
  await wrong.click();
  await expect(stop).toContainText("再输错 1 次，核验失败");
  await expect(guide.timer()).toBeVisible();
  await wrong.click();
  await expect(guide.alert("主体负责人输错 5 次，核验失败。备案申请会被工信部系统退回至接入商。")).toContainText("请登录备案平台重新提交");
  await expect(wrong).toHaveCount(0);
  await expect(guide.timer()).toHaveCount(0);
  await page.reload();
  await expect(guide.alert("主体负责人输错 5 次，核验失败")).toBeVisible();
  await guide.press("我已重新提交，重新计时");
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(page.getByText(/^.*输错 \d 次/)).toHaveCount(0);
});
