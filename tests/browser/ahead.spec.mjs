// The stand-alone page before its program is there: a visitor in a hurry answers already, and the
// program takes over what was said.
import { expect, Guide, NOW, test as base } from "./support/guide.mjs";

const test = base.extend({
  /** The page without its program, which comes with `guide.comes()`, or fails with `guide.fails()`. */
  early: async ({ page, site, problems }, use) => {
    const guide = new Guide(page, site, problems);
    const held = new Promise((resolve) => {
      guide.comes = () => (resolve((route) => route.continue()), guide.ready());
      guide.fails = () => resolve((route) => route.abort());
    });
    await page.route(/\.wasm$/, async (route) => (await held)(route));
    guide.arrive = async (query = "") => {
      await page.clock.install({ time: new Date(NOW) });
      await page.goto(site.url + query);
      return guide;
    };
    await use(guide);
  },
});

const drawn = (guide) => guide.page.locator("[data-ahead]");

test("who is quicker than the program sees the phones and the next question", async ({ early }) => {
  await early.arrive();
  await early.check("新增备案");
  await expect(early.recipients().getByRole("listitem")).toHaveText([/主体负责人手机号码/]);
  await expect(early.page.getByRole("radiogroup", { name: "主体负责人与网站负责人是同一人吗？" })).toBeVisible();
  await early.check("新增网站");
  await expect(early.recipients().getByRole("listitem")).toHaveText([/网站负责人手机号码/]);
  await expect(early.page.getByRole("radiogroup")).toHaveCount(1);
  await early.check("取消接入");
  await expect(early.recipients()).toHaveCount(0);
  await expect(early.page.getByRole("heading", { name: "暂无验证" })).toBeVisible();
  await expect(early.button("刚刚收到短信")).toBeHidden();
  await expect(drawn(early)).toHaveCount(1);
});

test("the program takes over all answers, and keeps them", async ({ early }) => {
  await early.arrive();
  await early.check("变更备案");
  await early.tick("主体信息");
  await early.tick("手机号码");
  await early.province("CN-GD");
  await early.comes();
  await expect(early.radio("变更备案")).toBeChecked();
  await early.tick("网站负责人");
  await expect(early.recipients().getByRole("listitem")).toHaveText([/主体负责人手机号码/, /网站负责人手机号码新手机号码/]);
  await expect(early.page.getByText("广东省通信管理局").first()).toBeVisible();
  await early.page.reload();
  await early.ready();
  await expect(early.radio("变更备案")).toBeChecked();
  await expect(early.page.getByRole("checkbox", { name: "主体信息" })).toBeChecked();
  await expect(early.page.getByRole("combobox", { name: "备案省份" })).toHaveValue("CN-GD");
});

test("one answer, changed before the program comes, is kept as it was last", async ({ early }) => {
  await early.arrive();
  await early.check("新增备案");
  await early.check("是");
  await early.check("注销网站");
  await early.check("新增网站");
  await early.comes();
  await expect(early.radio("新增网站")).toBeChecked();
  await expect.poll(() => early.stored()).toContain("add-website");
});

test("the 24 hours count from the press, however late the program is", async ({ early }) => {
  const { page } = await early.arrive();
  await page.clock.pauseAt(new Date("2026-11-23T13:05:00+08:00"));
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  await expect(early.button("刚刚收到短信")).toHaveAttribute("aria-busy", "true");
  await page.clock.setSystemTime(new Date("2026-11-23T13:07:00+08:00"));
  await page.clock.resume();
  await early.comes();
  await expect(early.timer()).toHaveText(/^23:5[78]:/);
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:05/);
  await expect(page.locator("#window")).toBeFocused();
  await page.reload();
  await early.ready();
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:05/);
  await early.press("重新开始");
  await expect(early.radio("新增网站")).not.toBeChecked();
  await page.reload();
  await early.ready();
  await expect(early.timer()).toHaveCount(0);
});

test("what needs the program waits for it", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("新增网站");
  await early.press("还没有收到");
  await page.locator("summary", { hasText: "备案咨询" }).click();
  await expect(page.locator("details[open]")).toHaveCount(0);
  await early.comes();
  await expect(early.button("刚刚提交")).toBeVisible();
  await expect(page.getByText("4000188113-3")).toBeVisible();
  await expect(page.locator("details[open]", { hasText: "没有收到短信？" })).toHaveCount(1);
});

test("the other language is waited for as well", async ({ early }) => {
  await early.arrive();
  await early.press("English");
  await early.comes();
  await expect(early.page.getByRole("heading", { level: 1 })).toHaveText(/SMS verification/i);
});

test("the keyboard's place is kept", async ({ early }) => {
  const { page } = await early.arrive();
  await early.radio("新增备案").focus();
  await page.keyboard.press("ArrowDown");
  await expect(early.radio("新增网站")).toBeChecked();
  await early.comes();
  await expect(early.radio("新增网站")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(early.radio("新增接入")).toBeChecked();
});

test("who does nothing keeps the focus of the page", async ({ early }) => {
  await early.arrive();
  await expect(drawn(early)).toBeVisible();
  await early.comes();
  expect(await early.page.evaluate(() => document.activeElement.localName)).toBe("body");
  expect(await early.stored()).toBeNull();
});

for (const type of ["", "新增备案", "新增网站", "新增接入", "变更备案"]) {
  test(`what is drawn is what the program draws: ${type || "nothing answered"}`, async ({ early }) => {
    await early.arrive();
    const markup = () =>
      early.page.locator(".icp-guide").evaluate((guide) => {
        const copy = guide.cloneNode(true);
        copy.removeAttribute("data-ahead");
        // These need the present, or something to begin anew from.
        for (const more of copy.querySelectorAll("form, nav, footer button")) more.remove();
        copy.querySelector(".icp-more details").removeAttribute("hidden");
        return copy.outerHTML.replaceAll("<!---->", "");
      });
    if (type) await early.check(type);
    const before = await markup();
    await early.comes();
    if (type) await expect(early.radio(type)).toBeChecked();
    expect(await markup()).toBe(before);
  });
}

for (const [what, prepare, query] of [
  ["kept", (guide) => guide.before(() => localStorage.setItem("icp-sms-guide:default", "{}")), ""],
  ["prefilled", async () => {}, "?filing-type=add-website"],
  ["asked for in English", async () => {}, "?lang=en"],
]) {
  test(`where something is ${what}, nothing is drawn ahead`, async ({ early }) => {
    await prepare(early);
    await early.arrive(query);
    await early.page.waitForFunction(() => customElements.get("icp-sms-guide"));
    await expect(early.page.locator(".icp-static")).toBeVisible();
    await expect(drawn(early)).toHaveCount(0);
    await early.comes();
    await expect(early.page.locator(".icp-static")).toHaveCount(0);
  });
}

test("where the program fails, the static guide comes back", async ({ early }) => {
  const { page, problems } = await early.arrive();
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  early.fails();
  await expect(page.getByRole("cell", { name: "主体负责人和网站负责人手机号码" })).toBeVisible();
  await expect(drawn(early)).toHaveCount(0);
  expect(problems.some((problem) => problem.includes("static content"))).toBe(true);
  problems.length = 0;
});

test("blocked storage hinders nobody", async ({ early }) => {
  await early.page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    }),
  );
  await early.arrive();
  await early.check("新增网站");
  await early.comes();
  await expect(early.radio("新增网站")).toBeChecked();
});
