// The stand-alone page before its program is there: a visitor in a hurry answers the first card
// already, and the guide carries out what was answered.
import { expect, Guide, NOW, test as base } from "./support/guide.mjs";

const test = base.extend({
  /** The page without its program, which comes with `guide.comes()`, or fails with `guide.fails()`. */
  early: async ({ page, site, problems }, use) => {
    const guide = new Guide(page, site, problems);
    const held = new Promise((resolve) => {
      guide.comes = () => resolve((route) => route.continue());
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

const ownContent = (guide) => guide.page.locator("icp-sms-guide > :not(template)").first();
const card = (guide) => guide.page.locator(".icp-guide[data-prerendered]");

test("what was answered stands in the guide, the last answer to each question, and is kept", async ({ early }) => {
  await early.arrive();
  await early.choose("注销主体");
  await early.province("CN-ZJ");
  await early.choose("新增备案");
  await early.province("CN-GD");
  await expect(card(early)).toHaveCount(1);
  early.comes();
  await early.ready();
  await expect(card(early)).toHaveCount(0);
  await expect(early.page.getByRole("combobox", { name: "备案省份" })).toHaveValue("CN-GD");
  await expect(early.page.getByRole("radiogroup", { name: "主体负责人与网站负责人是同一人吗？" })).toBeVisible();
  await early.page.reload();
  await early.ready();
  await expect(early.page.getByRole("radiogroup", { name: "主体负责人与网站负责人是同一人吗？" })).toBeVisible();
  await expect(early.page.getByText("由广东省通信管理局审核").first()).toBeVisible();
});

test("the 24 hours count from the first tap, whatever was answered after it", async ({ early }) => {
  const { page } = early;
  await early.arrive();
  await card(early).getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(card(early).getByRole("button", { name: "刚刚收到短信" })).toHaveAttribute("aria-busy", "true");
  await page.clock.fastForward("00:10");
  await early.choose("新增网站");
  await card(early).getByRole("button", { name: "刚刚收到短信" }).click();
  await page.clock.fastForward("00:30");
  early.comes();
  await expect(early.timer()).toHaveText(/^23:59:(1[0-9]|20)$/);
  await expect(early.recipients()).toContainText("网站负责人手机号码");
});

for (const [first, last, heading] of [
  ["刚刚收到短信", "还没有收到", "什么时候提交管局的？"],
  ["还没有收到", "刚刚收到短信", "去工信部网站，填这三项"],
]) {
  test(`of ${first} and then ${last}, the last counts`, async ({ early }) => {
    const { page } = early;
    await early.arrive();
    await page.getByRole("button", { name: first }).click();
    await page.getByRole("button", { name: last }).click();
    await expect(page.locator("[aria-busy]")).toHaveText([last]);
    early.comes();
    await early.ready();
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  });
}

test("a button that speaks another language is pressed in the guide", async ({ early }) => {
  await early.arrive();
  await card(early).getByRole("button", { name: "English" }).click();
  early.comes();
  await expect(early.page.getByRole("heading", { level: 1, name: "ICP SMS verification" })).toBeVisible();
});

test("what says nothing of the order leaves its time to nothing that is tapped later", async ({ early }) => {
  const { page } = early;
  await early.arrive();
  await card(early).getByRole("button", { name: "English" }).click();
  early.comes();
  const justNow = page.getByRole("button", { name: "I just got it" });
  await justNow.waitFor();
  await page.clock.fastForward("03:00:00");
  await justNow.click();
  await expect(page.getByRole("timer")).toHaveText(/^(24:00:00|23:59:)/);
});

test("the focus stays where it was", async ({ early }) => {
  await early.arrive();
  await early.radio("新增网站").focus();
  early.comes();
  await early.ready();
  await expect(card(early)).toHaveCount(0);
  await expect(early.radio("新增网站")).toBeFocused();
});

for (const [name, down, up] of [
  ["the mouse", (page) => page.mouse.down(), (page) => page.mouse.up()],
  ["a key", (page) => page.keyboard.down("Space"), (page) => page.keyboard.up("Space")],
]) {
  test(`a press of ${name} that begins before the guide is there counts`, async ({ early }) => {
    const { page } = early;
    await page.addInitScript(() => {
      const { instantiateStreaming } = WebAssembly;
      globalThis.compiled = new Promise((resolve) => {
        WebAssembly.instantiateStreaming = (...values) => {
          const made = instantiateStreaming.apply(WebAssembly, values);
          resolve(made.then(() => true));
          return made;
        };
      });
    });
    await early.arrive();
    const radio = early.radio("新增网站");
    await radio.hover();
    await radio.focus();
    await down(page);
    early.comes();
    await page.evaluate(() => compiled);
    // The guide is drawn by then, and waits for the release.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await expect(card(early)).toHaveCount(1);
    await up(page);
    await early.ready();
    await expect(early.recipients()).toContainText("网站负责人手机号码");
  });
}

test("with parameters, or something kept, the first card is not shown", async ({ early }) => {
  await early.arrive("?filing-type=add-website");
  await early.page.locator("icp-sms-guide h1").waitFor();
  await early.page.waitForFunction(() => document.querySelector("icp-sms-guide").shadowRoot);
  await expect(card(early)).toHaveCount(0);
  await early.page.evaluate(() => localStorage.setItem("icp-sms-guide:default", "{}"));
  await early.page.goto(early.site.url);
  await early.page.waitForFunction(() => document.querySelector("icp-sms-guide").shadowRoot);
  await expect(card(early)).toHaveCount(0);
  early.comes();
  await early.ready();
});

test("where the program takes long, the static page stands below the card, and what was answered counts", async ({ early }) => {
  const { page } = early;
  await early.arrive();
  await card(early).getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(ownContent(early)).toBeHidden();
  await page.clock.runFor(5000);
  await expect(ownContent(early)).toBeVisible();
  await expect(card(early)).toBeVisible();
  early.comes();
  await expect(early.timer()).toHaveText(/^23:59:5/);
  expect(await page.locator("icp-sms-guide").evaluate((guide) => guide.childNodes.length)).toBe(0);
});

test("without the program the static page comes back", async ({ early }) => {
  await early.arrive();
  await early.choose("新增备案");
  early.fails();
  await expect(card(early)).toHaveCount(0);
  await expect(ownContent(early)).toBeVisible();
  expect(early.problems.splice(0).length).toBeGreaterThan(0);
});

test("on paper the static page stands for the card", async ({ early }) => {
  await early.arrive();
  await expect(card(early)).toBeVisible();
  await early.page.emulateMedia({ media: "print" });
  await expect(card(early)).toBeHidden();
  await expect(ownContent(early)).toBeVisible();
});

test("what was answered is not said of an order that another tab has begun meanwhile", async ({ early }) => {
  await early.arrive();
  await early.choose("注销主体");
  await card(early).getByRole("button", { name: "刚刚收到短信" }).click();
  const tab = await early.page.context().newPage();
  await tab.goto(early.page.url());
  await tab.getByRole("radio", { name: "新增网站", exact: true }).click();
  await expect(tab.getByRole("list", { name: "接收验证码的手机" })).toBeVisible();
  early.comes();
  await early.ready();
  await expect(card(early)).toHaveCount(0);
  await expect(early.recipients().getByRole("listitem")).toHaveText([/^网站负责人手机号码/]);
  await expect(early.timer()).toHaveCount(0);
});
