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

const drawn = (guide) => guide.page.locator(".icp-guide[data-ahead]");

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

test("follow-up answers lead on, and those that are asked no more count no more", async ({ early }) => {
  const { page } = await early.arrive();
  const phones = early.recipients().getByRole("listitem");
  await early.check("新增备案");
  await early.check("不是");
  await expect(phones).toHaveText([/主体负责人手机号码/, /网站负责人手机号码/]);
  await expect(page.getByRole("heading", { name: "2 部手机会收到验证码，都需要完成核验" })).toBeVisible();
  await expect(early.radio("不是")).toBeFocused();
  await early.check("新增接入");
  await early.check("不一致");
  await early.check("不能");
  await expect(page.getByRole("heading", { name: "请先注销备案" })).toBeVisible();
  await early.check("一致");
  await expect(phones).toHaveText([/网站负责人手机号码/]);
  await expect(early.radio("不能")).toHaveCount(0);
  await early.check("变更备案");
  await early.tick("手机号码");
  await early.tick("主体负责人");
  await expect(phones).toHaveText([/主体负责人手机号码新手机号码/]);
  await page.getByRole("checkbox", { name: "手机号码", exact: true }).uncheck();
  await early.tick("网站信息");
  await expect(phones).toHaveText([/网站负责人手机号码/]);
  await early.comes();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(phones).toHaveText([/网站负责人手机号码/]);
});

test("the answers that are to be seen are the ones that are taken over", async ({ early }) => {
  await early.arrive();
  await early.check("变更备案");
  await early.tick("主体信息");
  await early.check("新增备案");
  await early.check("不是");
  await early.check("变更备案");
  await expect(early.page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await early.tick("网站信息");
  await early.comes();
  await expect(early.page.getByRole("checkbox", { name: "主体信息" })).not.toBeChecked();
  await expect(early.page.getByRole("checkbox", { name: "网站信息" })).toBeChecked();
  await early.check("新增备案");
  await expect(early.radio("不是")).not.toBeChecked();
});

test("the 24 hours count from the first press, however late the program is", async ({ early }) => {
  const { page } = await early.arrive();
  await page.clock.pauseAt(new Date("2026-11-23T13:05:00+08:00"));
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  await expect(early.button("刚刚收到短信")).toHaveAttribute("aria-busy", "true");
  await page.clock.setSystemTime(new Date("2026-11-23T13:07:00+08:00"));
  await early.check("新增备案");
  await early.check("不是");
  await early.province("CN-GD");
  await expect(early.button("刚刚收到短信")).toHaveAttribute("aria-busy", "true");
  await early.press("刚刚收到短信");
  await page.clock.resume();
  await early.comes();
  await expect(early.timer()).toHaveText(/^23:5[78]:/);
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:05/);
  await expect(early.recipients().getByRole("listitem")).toHaveCount(2);
  await expect(early.part("answers")).toContainText("广东省");
  await expect(page.locator("#window")).toBeFocused();
  await early.press("重新开始");
  await expect(early.radio("新增备案")).not.toBeChecked();
  await page.reload();
  await early.ready();
  await expect(early.timer()).toHaveCount(0);
});

test("who reloads before the program is there loses nothing", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  await page.reload();
  await expect(early.page.locator(".icp-static")).toBeVisible();
  await expect(drawn(early)).toHaveCount(0);
  await early.comes();
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:00/);
});

test("a clock that is set back in the meantime takes nothing away", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  await page.clock.setSystemTime(new Date("2026-11-23T12:58:00+08:00"));
  await early.comes();
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:00/);
});

test("what needs the program waits for it", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("新增网站");
  await early.press("还没有收到");
  for (const press of ["first", "again, for nothing happens"]) await page.locator("summary", { hasText: "备案咨询" }).click();
  await expect(page.locator("details[open]")).toHaveCount(0);
  await early.comes();
  await expect(early.button("刚刚提交")).toBeVisible();
  await expect(page.getByText("4000188113-3")).toBeVisible();
  await expect(page.locator("details[open]", { hasText: "没有收到短信？" })).toHaveCount(1);
});

test("the other language is waited for as well, with all that is said", async ({ early }) => {
  const { page } = await early.arrive();
  await early.press("English");
  await page.locator("summary", { hasText: "备案咨询" }).click();
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  await early.comes();
  await expect(page.getByText("4000188113-3")).toBeVisible();
  await expect(page.locator("#window")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/SMS verification/i);
  await expect(page.getByRole("timer")).toHaveText(/^2[34]:/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
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

test("the place of who chose the language is kept", async ({ early }) => {
  await early.arrive();
  await early.button("English").focus();
  await early.page.keyboard.press("Enter");
  await early.comes();
  await expect(early.button("中文")).toBeFocused();
});

test("who does nothing keeps the focus of the page", async ({ early }) => {
  await early.arrive();
  await expect(drawn(early)).toBeVisible();
  await early.comes();
  expect(await early.page.evaluate(() => document.activeElement.localName)).toBe("body");
  expect(await early.stored()).toBeNull();
});

test("nothing moves and nothing is drawn again when the program comes", async ({ early }) => {
  const { page } = await early.arrive();
  await page.setViewportSize({ width: 320, height: 640 });
  await early.check("新增备案");
  await early.check("不是");
  await early.province("CN-GD");
  await page.evaluate(() => {
    scrollTo(0, 300);
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({ type: "layout-shift" });
    const guide = document.querySelector("icp-sms-guide");
    const note = () => (globalThis.atReady = guide.shadowRoot.querySelector("#province")?.value);
    guide.addEventListener("icp-sms-guide:ready", note, { once: true });
    globalThis.places = new Set();
    const look = () => requestAnimationFrame(() => (places.add(scrollY), look()));
    look();
  });
  // A slow phone draws the guide in several turns.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await early.comes();
  await expect(early.radio("不是")).toBeChecked();
  await page.waitForFunction(() => document.querySelector("icp-sms-guide").shadowRoot.querySelector(".icp-province"));
  expect(await page.evaluate(() => atReady)).toBe("CN-GD");
  expect(await page.evaluate(() => [...places])).toEqual([300]);
  expect(await page.evaluate(() => shift)).toBeLessThan(0.05);
});

test("what another tab keeps is not written over", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("新增网站");
  const other = await page.context().newPage();
  await other.goto(`${early.site.url}embed.html?persist=none`);
  await other.evaluate(() => {
    const state = { answers: { filing_type: "cancel-entity" } };
    localStorage.setItem("icp-sms-guide:default", JSON.stringify({ version: 1, state }));
  });
  await expect(page.locator(".icp-guide[inert]")).toHaveCount(1);
  await early.comes();
  await expect(early.radio("注销主体")).toBeChecked();
});

test("nothing is drawn over what another tab keeps before", async ({ early }) => {
  const { page, site } = early;
  let come;
  const held = new Promise((resolve) => (come = resolve));
  await page.route(/style-\w+\.js$/, async (route) => (await held, route.continue()));
  await page.goto(site.url, { waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("icp-sms-guide"));
  await page.evaluate(() => {
    globalThis.told = new Promise((resolve) => addEventListener("storage", resolve, { once: true }));
    globalThis.drawn = 0;
    const { shadowRoot } = document.querySelector("icp-sms-guide");
    const look = () => (drawn += shadowRoot.querySelectorAll("[data-ahead]").length);
    new MutationObserver(look).observe(shadowRoot, { childList: true });
  });
  const other = await page.context().newPage();
  await other.goto(`${site.url}embed.html?persist=none`, { waitUntil: "commit" });
  await other.evaluate(() => {
    const state = { answers: { filing_type: "cancel-entity" } };
    localStorage.setItem("icp-sms-guide:default", JSON.stringify({ version: 1, state }));
  });
  await page.evaluate(() => told.then(() => {}));
  come();
  await early.comes();
  await expect(early.radio("注销主体")).toBeChecked();
  expect(await page.evaluate(() => drawn)).toBe(0);
});

test("word of what the page has kept itself stops nobody", async ({ early }) => {
  const { page } = await early.arrive();
  const tell = () => page.evaluate(() => dispatchEvent(new StorageEvent("storage", { key: "icp-sms-guide:default" })));
  await tell();
  await early.check("新增网站");
  await tell();
  await early.check("新增备案");
  await early.comes();
  await expect(early.radio("新增备案")).toBeChecked();
});

test("on paper stands the guide that needs no program", async ({ early }) => {
  const { page } = await early.arrive();
  await expect(page.locator(".icp-static")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".icp-static")).toBeVisible();
  await expect(drawn(early)).toBeHidden();
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

test("where the program fails, the static guide comes back, and what was said is kept", async ({ early }) => {
  const { page, problems } = await early.arrive();
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  early.fails();
  await expect(page.getByRole("cell", { name: "主体负责人和网站负责人手机号码" })).toBeVisible();
  await expect(drawn(early)).toHaveCount(0);
  await expect.poll(() => problems.some((problem) => problem.includes("static content"))).toBe(true);
  problems.length = 0;
  await page.unroute(/\.wasm$/);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await early.ready();
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:00/);
  await expect(page.locator("#window")).toHaveCount(1);
});

test("where nothing can be kept, nothing is drawn ahead", async ({ early }) => {
  await early.page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    }),
  );
  await early.arrive();
  await early.page.waitForFunction(() => customElements.get("icp-sms-guide"));
  await expect(early.page.locator(".icp-static")).toBeVisible();
  await early.comes();
  await expect(early.page.getByText("浏览器不允许保存")).toBeVisible();
});

test("where there is no room, the program hears the most of it all the same", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("注销主体");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await early.check("新增网站");
  await early.province("CN-GD");
  await early.press("刚刚收到短信");
  await early.comes();
  await expect(early.deadline()).toHaveText(/2026年11月24日 13:00/);
  await expect(early.part("answers")).toContainText("新增网站");
  await expect(early.part("answers")).toContainText("广东省");
});

test("what says nothing is not kept", async ({ early }) => {
  await early.arrive();
  await early.press("English");
  await early.page.locator("summary").nth(1).click();
  await early.page.locator("#province").selectOption("CN-GD");
  await early.page.locator("#province").selectOption("");
  expect(await early.stored()).toBeNull();
  await early.comes();
  expect(await early.stored()).toBeNull();
});

test("who answers after the press goes on answering", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("变更备案");
  await early.press("刚刚收到短信");
  await early.tick("主体信息");
  await early.comes();
  await expect(early.timer()).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "主体信息" })).toBeFocused();
  await early.tick("网站信息");
  await expect(early.recipients().getByRole("listitem")).toHaveCount(2);
});

test("a press can be taken back by the other button", async ({ early }) => {
  await early.arrive();
  await early.check("新增网站");
  await early.press("刚刚收到短信");
  await early.press("还没有收到");
  await expect(early.button("刚刚收到短信")).not.toHaveAttribute("aria-busy");
  await early.comes();
  await expect(early.button("刚刚提交")).toBeVisible();
  await expect(early.timer()).toHaveCount(0);
  await expect(early.page.getByLabel("提交管局的时间（北京时间）")).toBeFocused();
});

test("what another tab clears is not written again", async ({ early }) => {
  const { page } = await early.arrive();
  await early.check("新增网站");
  const other = await page.context().newPage();
  await other.goto(`${early.site.url}embed.html?persist=none`);
  await other.evaluate(() => localStorage.clear());
  await expect(page.locator(".icp-guide[inert]")).toHaveCount(1);
  await early.comes();
  await expect(early.radio("新增网站")).not.toBeChecked();
});
