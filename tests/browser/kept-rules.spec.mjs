// An order that has begun keeps to its page of rules, whatever becomes of what is kept, and stays in reach.
import { element, expect, hold, page as help, ready, test } from "./support/host.mjs";
import { KEY, stored } from "./support/kept.mjs";
import { another, answer, begin, button, keys, menu, press, radio, task, timer, verified } from "./support/orders.mjs";

const goesBy = (page, words) => expect(page.locator(".icp-page").first()).toContainText(words);
const SEED = "UCloud《短信核验指导》，2021";
const LATER = "2025年12月30日版";
const set = (page, value) => page.evaluate((value) => (document.querySelector("icp-sms-guide").persist = value), value);
/** Nothing more can be written: a longer value is refused. */
const fill = (page) =>
  page.evaluate(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (value.length > 100) throw new DOMException("full", "QuotaExceededError");
      write.call(this, key, value);
    };
  });

/** An order of the later edition runs, which the visitor chose, and the next one goes by the page's again. */
async function beginByTheLater(page) {
  await answer(page, "新增网站");
  await press(page, "改按 UCloud（2025 年版）");
  await goesBy(page, LATER);
  await press(page, "刚刚收到短信");
  await press(page, "第一条");
  await expect(timer(page)).toBeVisible();
}

/** In another tab, the visitor goes back to the page's own for what is begun later. */
async function chooseElsewhere(page, site) {
  const tab = await page.context().newPage();
  await tab.goto(`${site.url}help.html`);
  await another(tab).click();
  await press(tab, "改按 UCloud（2021 年版）");
  await goesBy(tab, SEED);
  return tab;
}

test("what was cleared is taken back with its rules, whatever was chosen meanwhile", async ({ page, host }) => {
  const site = await host(help());
  await ready(page);
  await beginByTheLater(page);
  await chooseElsewhere(page, site);
  await menu(page, "重新开始");
  await goesBy(page, SEED);
  await press(page, "撤销");
  await expect(timer(page)).toBeVisible();
  await goesBy(page, LATER);
  await page.reload();
  await expect(timer(page)).toBeVisible();
  await goesBy(page, LATER);
});

test("what another tab cleared with all that is kept is taken back with its rules", async ({ page, host }) => {
  const site = await host(help());
  await ready(page);
  await beginByTheLater(page);
  const tab = await page.context().newPage();
  await tab.goto(`${site.url}help.html`);
  await tab.evaluate(() => localStorage.clear());
  // A page hears nothing of what is done in it.
  await tab.reload();
  await expect(timer(page)).toHaveCount(0);
  await goesBy(page, SEED);
  await goesBy(tab, SEED);
  await press(page, "撤销");
  await expect(timer(page)).toBeVisible();
  await goesBy(page, LATER);
});

test("where nothing is kept any more it goes on by them, and there the page may still name others", async ({ page, host }) => {
  await host(help());
  await ready(page);
  await beginByTheLater(page);
  await page.reload();
  await goesBy(page, LATER);
  await set(page, "none");
  await expect(timer(page)).toBeVisible();
  await goesBy(page, LATER);
  await page.evaluate(() => (document.querySelector("icp-sms-guide").provider = "huaweicloud"));
  await goesBy(page, "华为云");
});

test("where it could not be kept, what another tab chooses is not chosen for it", async ({ page, host }) => {
  const site = await host(help());
  await ready(page);
  await fill(page);
  await begin(page);
  const tab = await page.context().newPage();
  await tab.goto(`${site.url}help.html`);
  await press(tab, "改按 UCloud（2025 年版）");
  await goesBy(tab, LATER);
  await expect.poll(() => keys(page)).toEqual(["provider="]);
  await page.clock.runFor(1000);
  await goesBy(page, SEED);
});

test("what runs where nothing is kept stands beside an older order once it is kept", async ({ page, host }) => {
  await host(help());
  await ready(page);
  await begin(page);
  await verified(page, "网站负责人").check();
  await page.evaluate(() => document.querySelector("icp-sms-guide").replaceWith(Object.assign(document.createElement("icp-sms-guide"), { persist: "none" })));
  await answer(page, "注销主体");
  await press(page, "刚刚收到短信");
  await set(page, null);
  await expect(timer(page)).toBeVisible();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toHaveCount(0);
  expect(await keys(page)).toEqual(["default:", "default:#2"]);
  await page.reload();
  await expect(timer(page)).toBeVisible();
});

for (const [name, unkept] of [["is not to be kept", (page) => set(page, "none")], ["finds no room", fill]]) {
  test(`an order that runs and ${name} is not left for another`, async ({ page, host }) => {
    await host(help());
    await ready(page);
    await answer(page, "新增网站");
    await expect(button(page, "刚刚收到短信")).toBeVisible();
    await unkept(page);
    await press(page, "刚刚收到短信");
    await expect(timer(page)).toBeVisible();
    await expect(another(page)).toHaveCount(0);
    await press(page, "菜单");
    await expect(page.locator(".icp-menu__items").getByRole("button")).toHaveText(["重新开始", "打印"]);
    await verified(page, "网站负责人").check();
    await expect(page.getByRole("button", { name: "办另一件备案" }).first()).toBeVisible();
  });
}

test("an order whose rules are on their way is not shown by this page's, whatever is drawn meanwhile", async ({ page, host }) => {
  const site = await host(help(), { pages: { "/huawei.html": help(element(`provider="huaweicloud"`)) } });
  await page.goto(`${site.url}huawei.html`);
  await answer(page, "注销互联网信息服务");
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/huaweicloud-*.json", (route) => held.then(() => route.continue()));
  await page.goto(`${site.url}help.html`);
  await page.getByRole("button", { name: /^正在办的另一件/ }).click();
  await press(page, "菜单");
  await page.clock.runFor(1000);
  await expect(timer(page)).toHaveCount(0);
  await page.clock.runFor(1000);
  await expect(timer(page)).toBeVisible();
  await expect(page.getByText("这家接入商的说明没有加载出来").first()).toBeVisible();
  release();
  await goesBy(page, "华为云");
  await expect(task(page)).toContainText("互联网信息服务负责人");
});

test("where nothing is kept, another order is begun also after the page has named another provider", async ({ page, host }) => {
  const site = await host(help(), { pages: { "/later.html": help(element(`provider="ucloud-2026"`)) } });
  await page.goto(`${site.url}later.html`);
  await answer(page, "注销主体");
  await set(page, "none");
  await page.getByRole("button", { name: /^改按 UCloud（2021 年版）/ }).click();
  await goesBy(page, SEED);
  await page.evaluate(() => document.querySelector("icp-sms-guide").removeAttribute("provider"));
  await another(page).click();
  await expect(radio(page, "新增备案")).toBeVisible();
});

test("what is kept from now on was touched now, and not when it was drawn last", async ({ page, host }) => {
  const site = await host(help());
  await begin(page);
  const tab = await page.context().newPage();
  await tab.goto(`${site.url}help.html`);
  await expect(timer(tab)).toBeVisible();
  await page.evaluate(() => document.querySelector("icp-sms-guide").replaceWith(Object.assign(document.createElement("icp-sms-guide"), { persist: "none" })));
  await answer(page, "注销主体");
  await page.clock.fastForward("01:00:00");
  await verified(tab, "网站负责人").check();
  await page.clock.fastForward("01:00");
  await set(page, null);
  await expect.poll(() => keys(page)).toEqual(["default:", "default:#2"]);
  await page.reload();
  await expect(page.getByText("注销主体").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toHaveCount(0);
});

test("what the page says while the rules come that the visitor chose is kept by those", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`)));
  await ready(page);
  await press(page, "刚刚收到短信");
  await page.evaluate(() => {
    const guide = document.querySelector("icp-sms-guide");
    [...guide.shadowRoot.querySelectorAll("button")].find((it) => it.textContent === "改按 UCloud（2025 年版）").click();
    guide.receivedAt = "2026-11-23T12:00:00+08:00";
  });
  await goesBy(page, LATER);
  await expect(timer(page)).toHaveText("23:00:00");
  await page.reload();
  await goesBy(page, LATER);
  await expect(timer(page)).toHaveText("23:00:00");
  expect(await stored(page, `${KEY}add-website`)).toMatch(/"received_at":1795406400000.*"rules":"provider=ucloud-2026"/);
});

test("an order that begins while the rules come that the visitor chose goes by those", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`)));
  await ready(page);
  const letGo = await hold(page, /ucloud-2026/);
  await press(page, "改按 UCloud（2025 年版）");
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  letGo();
  await goesBy(page, LATER);
  await page.reload();
  await goesBy(page, LATER);
  await expect(timer(page)).toBeVisible();
});

test("an order that begins while the rules come that the page has named goes by those", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`)));
  await ready(page);
  await press(page, "改按 UCloud（2025 年版）");
  await goesBy(page, LATER);
  await press(page, "刚刚收到短信");
  await press(page, "第一条");
  await expect(timer(page)).toBeVisible();
  const letGo = await hold(page, /huaweicloud-/);
  await page.evaluate(() => (document.querySelector("icp-sms-guide").provider = "huaweicloud"));
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  letGo();
  await goesBy(page, "华为云");
  expect(await stored(page, "icp-sms-guide:default@huaweicloud:add-website")).toContain(`"rules":"provider=huaweicloud"`);
});
