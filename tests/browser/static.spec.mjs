// The page wherever the guide cannot run, and before it does: the same rules as plain HTML.
import { readFileSync } from "node:fs";
import { expect, test as base } from "@playwright/test";
import { DIST, serve } from "./support/server.mjs";
import { POLICY } from "./support/guide.mjs";
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

/** The golden table's words in English. */
const ENGLISH = {
  新增备案: "Initial filing",
  新增网站: "Add a website",
  新增接入: "Add a service provider",
  变更备案: "Modify a filing",
  注销主体: "Cancel the entity",
  注销网站: "Cancel a website",
  取消接入: "Cancel access",
  是: "Yes",
  不是: "No",
  一致: "Yes, the same",
  不一致: "No, another",
  能: "Yes, they can",
  不能: "No, they can't",
  主体信息: "Details of the entity",
  网站信息: "Details of the website",
  手机号码: "A phone number",
  主体负责人: "Entity leader",
  网站负责人: "Website administrator",
  主体负责人手机号码: "Entity leader's phone",
  网站负责人手机号码: "Website administrator's phone",
  主体负责人新手机号码: "Entity leader's new number",
  网站负责人新手机号码: "Website administrator's new number",
  暂无验证: "No verification",
  "到原接入商变更负责人手机号，再进行新增接入备案": "have the original provider change the number",
  注销备案后重新提交新增网站: "cancel the filing, then file it as “Add a website”",
  同一人: "Are the entity leader and the website administrator the same person?",
  手机号一致: "Is the phone number in use the one that was filed?",
  能联系原接入商: "Can you reach the original provider to change the number?",
  变更信息: "What changes?",
  变更手机号码的人: "Whose phone number changes?",
};
const CHINESE = {
  "到原接入商变更负责人手机号，再进行新增接入备案": "请先到原接入商变更负责人手机号，再进行新增接入备案",
  注销备案后重新提交新增网站: "只能注销备案后，重新提交新增网站",
  同一人: "主体负责人与网站负责人是同一人吗？",
  手机号一致: "现使用手机号与备案成功信息一致吗？",
  能联系原接入商: "能联系原接入商变更负责人手机号吗？",
  变更信息: "变更了哪些信息？",
  变更手机号码的人: "谁的手机号码变更了？",
};
const QUESTIONS = ["同一人", "手机号一致", "能联系原接入商", "变更信息", "变更手机号码的人"];
const split = (cell) => (cell === "—" ? [] : cell.split("、"));

/** A table of the page as rows of texts that are to be seen. */
const rowsOf = (table) =>
  table.locator("tr").evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => (cell.checkVisibility() ? cell.innerText.trim() : ""))),
  );

/** The row of the page that says what the golden row says. */
async function find(page, row, words) {
  const of = (word) => words[word] ?? word;
  const comma = words === ENGLISH ? ", " : "、";
  const name = of(row.备案类型);
  const cases = page.locator("table", { has: page.locator("caption", { hasText: new RegExp(`^${name}$`) }) });
  if (!(await cases.count())) {
    const [line] = (await rowsOf(page.locator("table").first())).filter(([head]) => head.startsWith(name));
    return { phones: line[1], says: line.join("\n"), all: line.join("\n") };
  }
  const [heads, ...rows] = await rowsOf(cases);
  const all = [heads, ...rows].flat().join("\n");
  const wanted = heads.slice(0, -1).map((head) => {
    const cell = row[QUESTIONS.find((question) => of(question) === head)];
    return cell === "未答" ? null : split(cell).map(of).join(comma) || "—";
  });
  // Whose number changes says nothing where no number changes.
  if (row.备案类型 === "变更备案" && !row.变更信息.includes("手机号码")) wanted[1] = "—";
  const fits = rows.filter((cells) => wanted.every((want, index) => want === null || want === cells[index]));
  return { phones: fits.map((cells) => cells.at(-1)).join("\n"), says: fits.flat().join("\n"), all };
}

for (const [without, { javaScriptEnabled, policy }] of Object.entries(WITHOUT)) {
  for (const [lang, path] of Object.entries(PAGES)) {
    test(`${without}, ${lang}: every rule of the golden table can be read`, async ({ open }) => {
      test.slow();
      const words = lang === "en" ? ENGLISH : CHINESE;
      const of = (word) => words[word] ?? word;
      const { page, go } = await open(policy, path, { javaScriptEnabled });
      const failed = page.waitForEvent("console", { predicate: (message) => message.type() === "error", timeout: 20_000 });
      failed.catch(() => {});
      await go();
      if (javaScriptEnabled) expect((await failed).text()).toContain("static content");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const comma = lang === "en" ? ", " : "、";
      const heard = [];
      for (const row of table("recipients")) {
        if (row.备案类型 === "未答") continue;
        const label = Object.values(row).join(" | ");
        const { phones, says, all } = await find(page, row, words);
        expect(phones, label).not.toBe("");
        for (const phone of split(row.核验对象)) expect(phones, label).toContain(of(phone));
        if (row.结果.startsWith("先回答：")) expect(all, label).toContain(of(row.结果.replace("先回答：", "")));
        else if (row.结果 === "发送验证码") {
          const wanted = split(row.核验对象).map(of);
          if (row.变更信息 !== "—" || row.同一人 !== "—" || row.手机号一致 !== "—") {
            // These phones and no other.
            expect(phones.split("\n"), label).toContain(wanted.join(comma));
          } else expect(phones, label).toBe(wanted[0]);
        } else expect(says, label).toContain(of(row.结果));
        heard.push(label);
      }
      expect(heard.length).toBe(table("recipients").length - 1);
    });

    test(`${without}, ${lang}: provinces, answers, steps and contact can be read`, async ({ open }) => {
      const { page, go } = await open(policy, path, { javaScriptEnabled });
      await go();
      if (javaScriptEnabled) await page.locator("icp-sms-guide[data-static]").waitFor();
      const text = await page.locator(".icp-static").innerText();
      for (const { 网站提示: quote } of table("site_answers")) expect(text).toContain(quote);
      if (lang === "zh-CN") {
        const rows = await rowsOf(page.locator("section", { hasText: "核验业务开始时间" }).locator("table"));
        for (const row of table("provinces")) {
          const line = rows.find((cells) => cells[2]?.split("、").includes(row.省份));
          expect(line?.[0], row.省份).toBe(row.开始日期);
          expect(line[1], row.省份).toContain(row.批次);
        }
      } else expect(text).toContain("Xinjiang");
      for (const fact of ["12381", "4000188113-3", "9:30-12:00", "13:00-18:30", "2322号", "1590号"]) {
        expect(text).toContain(fact);
      }
      const site = page.getByRole("link", { name: /beian\.miit\.gov\.cn/ });
      await expect(site.first()).toHaveAttribute("href", "https://beian.miit.gov.cn/#/Integrated/ComplaintA");
      const other = page.getByRole("link", { name: lang === "en" ? "中文" : "English" });
      await other.click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "zh-CN" : "en");
    });
  }
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

test("the first paint shows the guide before any script is there", async ({ open }) => {
  const { page, go } = await open(POLICY, "");
  let scripts = 0;
  await page.route(/\.(js|wasm)$/, async () => void scripts++);
  await go("commit");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("cell", { name: "主体负责人和网站负责人手机号码" })).toBeVisible();
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
    await page.locator(".icp-header__title").waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => shift)).toBeLessThanOrEqual(0.02);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
