// The page wherever the guide cannot run, and before it does: the same rules as plain HTML.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test as base } from "@playwright/test";
import { DIST, serve } from "./support/server.mjs";
import { POLICY } from "./support/guide.mjs";
import { PAPER } from "./support/paper.mjs";
import { table } from "./support/table.mjs";

const PAGES = { "zh-CN": "index.html", en: "index.en.html" };

/** The ways in which a browser does not run the guide. */
const WITHOUT = {
  "without JavaScript": { javaScriptEnabled: false, policy: POLICY },
  "without WebAssembly": { javaScriptEnabled: true, policy: "default-src 'self'; script-src 'self'; style-src 'self'" },
};

const test = base.extend({
  open: async ({ browser }, use) => {
    const ends = [];
    await use(async (policy, path, options = {}) => {
      const site = await serve({ headers: { "content-security-policy": policy } });
      const context = await browser.newContext({ serviceWorkers: "block", ...options });
      const page = await context.newPage();
      ends.push(() => context.close(), site.close);
      return { page, site, go: (until) => page.goto(site.url + path, { waitUntil: until }) };
    });
    for (const end of ends) await end();
  },
});

/** The words by which each page is read, in its own language. */
const SAYS = {
  "zh-CN": {
    other: "English",
    open: "打开核验页面",
    ask: "UCloud 在线咨询",
    call: "拨打 4000188113-3",
    folds: ["没收到短信", "网站显示了一句话？", "24 小时怎么过", "各省从什么时候开始核验", "依据和其他说法"],
    types: [
      ["新增备案", "主体负责人和网站负责人，同一个号码只发一个验证码"],
      ["新增网站", "网站负责人"],
      ["新增接入", "网站负责人，用备案时登记的号码"],
      ["变更备案", "主体信息变更：主体负责人；网站信息变更：网站负责人；号码变更：新号码"],
      ["注销主体", "主体负责人"],
      ["注销网站", "不发送验证码"],
      ["取消接入", "不发送验证码"],
    ],
  },
  en: {
    other: "中文",
    open: "Open the verification page",
    ask: /^UCloud /,
    call: "Call 4000188113-3",
    folds: ["No SMS", "Does the site show a message?", "The 24 hours", "Since when each province verifies", "Sources and other views"],
    types: [
      ["Initial filing", "Entity leader and Website administrator; one code where they share a number"],
      ["Add a website", "Website administrator"],
      ["Add a service provider", "Website administrator, with the number that was filed"],
      ["Modify a filing", "entity details: Entity leader; website details: Website administrator; a changed number: the new one"],
      ["Cancel the entity", "Entity leader"],
      ["Cancel a website", "no code is sent"],
      ["Cancel access", "no code is sent"],
    ],
  },
};
const SITE = "https://beian.miit.gov.cn/#/Integrated/ComplaintA";

/** The static page of a browser that does not run the guide, once it is known that it does not. */
async function openStatic(open, { javaScriptEnabled, policy }, path, options = {}) {
  const opened = await open(policy, path, { javaScriptEnabled, ...options });
  const failed = opened.page.waitForEvent("console", { predicate: (message) => message.type() === "error", timeout: 20_000 });
  failed.catch(() => {});
  await opened.go();
  if (javaScriptEnabled) expect((await failed).text()).toContain("static content");
  return opened;
}

for (const [without, how] of Object.entries(WITHOUT)) {
  for (const [lang, path] of Object.entries(PAGES)) {
    const says = SAYS[lang];

    test(`${without}, ${lang}: the steps, the link and the contact come first, on few screens`, async ({ open }) => {
      const { page } = await openStatic(open, how, path, { viewport: { width: 360, height: 780 } });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const link = page.getByRole("link", { name: says.open });
      await expect(link).toHaveAttribute("href", SITE);
      expect((await link.boundingBox()).y).toBeLessThan(780);
      await expect(page.getByRole("link", { name: says.ask })).toHaveAttribute("href", /^https:/);
      await expect(page.getByRole("link", { name: says.call })).toHaveAttribute("href", "tel:4000188113");
      const places = await page.evaluate(() => ["ol", "a[href^=tel]", "section > dl", "details"].map((it) => document.querySelector(`.icp-static ${it}`).getBoundingClientRect().top));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const text = await page.locator("body").innerText();
      expect(text).not.toMatch(/JavaScript|WebAssembly|脚本/i);
      await expect(page.getByRole("button")).toHaveCount(0);
    });

    test(`${without}, ${lang}: each filing type is a line, the rest can be opened, and the other language is one tap away`, async ({ open }) => {
      const { page } = await openStatic(open, how, path);
      const lines = page.locator("section", { hasText: says.types[0][0] }).locator("> dl");
      const heads = await lines.locator("dt").allInnerTexts();
      const who = await lines.locator("dd").evaluateAll((all) => all.map((it) => it.firstChild.textContent.trim()));
      expect(heads.map((head, index) => [head, who[index]])).toEqual(says.types);
      const summary = (fold) => page.locator("summary", { hasText: new RegExp(`^${fold.replace("?", "\\?")}$`) });
      for (const fold of says.folds) await summary(fold).click();
      const opened = (fold) => page.locator("details", { has: summary(fold) }).innerText();
      const messages = await opened(says.folds[1]);
      for (const { 网站提示: quote } of table("site_messages")) expect(messages).toContain(quote);
      const provinces = await opened(says.folds[3]);
      if (lang === "zh-CN") {
        for (const { 省份, 开始日期 } of table("provinces")) {
          const line = provinces.slice(provinces.indexOf(开始日期)).split("\n")[1];
          expect(line.split("、"), 开始日期).toContain(省份);
        }
      } else expect(provinces).toContain("Xinjiang");
      const sources = await opened(says.folds[4]);
      for (const fact of ["2322号", "1590号", "12381"]) expect(sources).toContain(fact);
      await page.getByRole("link", { name: says.other }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "zh-CN" : "en");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
}

for (const [lang, path] of Object.entries(PAGES)) {
  test(`on paper the steps, the contact and the types fit two sheets, ${lang}`, async ({ open }) => {
    const { page } = await openStatic(open, WITHOUT["without JavaScript"], path);
    const pdf = await page.pdf(PAPER);
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g).length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("details").first()).toBeHidden();
    const address = await page.getByRole("link", { name: SAYS[lang].open }).evaluate((link) => getComputedStyle(link, "::after").content);
    expect(address).toContain(SITE);
  });
}

test("the fragments say what the pages say, and bring no page of their own", async ({ open }) => {
  const plain = (html) => html.replace(/<header>(.*?)<a .*?<\/header>/s, "$1").replace(/<(\/?)h\d>/g, "<$1h>").replace(/\s+/g, "");
  for (const [lang, path] of Object.entries(PAGES)) {
    const page = readFileSync(DIST + path, "utf8");
    const fragment = readFileSync(`${DIST}fallback.${lang}.html`, "utf8");
    expect(fragment).not.toMatch(/<(html|head|body|script|style|h1)\b| style=/);
    expect(plain(page)).toContain(plain(fragment));
  }
});

test("each shipped provider has its own fragments, without the default's contact", () => {
  const own = readdirSync(`${DIST}profiles`).filter((it) => it.endsWith(".json") && !["ucloud.json", "profile.schema.json"].includes(it));
  expect(own).toHaveLength(7);
  for (const id of own.map((it) => it.replace(".json", ""))) {
    const { name } = JSON.parse(readFileSync(`${DIST}profiles/${id}.json`, "utf8"));
    for (const lang of Object.keys(PAGES)) {
      const fragment = readFileSync(`${DIST}fallback.${id}.${lang}.html`, "utf8");
      expect(fragment, id).toContain(name[lang] ?? name);
      expect(fragment.includes("4000188113"), id).toBe(id === "ucloud-2026");
      expect(fragment, id).not.toMatch(/<(html|head|body|script|style|h1)\b| style=/);
    }
  }
});

test("the first paint shows the guide before any script is there", async ({ open }) => {
  const { page, go } = await open(POLICY, "");
  let scripts = 0;
  await page.route(/\.(js|wasm)$/, async () => void scripts++);
  await go("commit");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "打开核验页面" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
  expect(await page.evaluate(() => customElements.get("icp-sms-guide"))).toBeUndefined();
  expect(scripts).toBeGreaterThan(0);
});

for (const width of [320, 768, 1280]) {
  test(`the page stays where it is when the guide takes over, ${width} px`, async ({ open }) => {
    const { page, go } = await open(POLICY, "", { viewport: { width, height: 720 } });
    await page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({
        type: "layout-shift",
        buffered: true,
      });
    });
    // Late, so that the static page is painted before.
    await page.route(/\.wasm$/, (route) => setTimeout(() => route.continue(), 700));
    await go();
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await page.locator(".icp-guide:not(.icp-guide--first, [data-prerendered])").waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => shift)).toBeLessThanOrEqual(0.02);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
