// Where pages put the guide, and what else runs in them: narrow places, hidden panels, translators, sandboxes, old libraries.
import { element, expect, page as help, ready, test } from "./support/host.mjs";
import { answer, begin, beginForTwo, correct, phones, radio, timer } from "./support/orders.mjs";

const styled = (style) => `<style>${style}</style>`;
const LOOSE = { policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'" };

/** Those that leave the flow come last. */
const AS_WIDE_AS_WHAT_IS_IN_IT = {
  "a flex row": "display: flex",
  "a flex column": "display: flex; flex-direction: column; align-items: center",
  "a grid": "display: grid; place-items: center",
  "an inline block": "display: inline-block",
  "fit-content": "width: fit-content",
  "a table cell": "display: table-cell",
  "a float": "float: left",
  "a placed box": "position: absolute; left: 0",
};

test("where a box is as wide as what is in it, the guide has room", async ({ page, host }) => {
  const names = Object.keys(AS_WIDE_AS_WHAT_IS_IN_IT);
  const styles = Object.values(AS_WIDE_AS_WHAT_IS_IN_IT).map((style, index) => `.place-${index} { ${style} }`);
  const places = names.map((_, index) => `<div class="place-${index}">${element(`persist="none"`)}</div>`);
  await host(help(places.join(""), styled(styles.join("\n"))), LOOSE);
  await ready(page, names.length);
  for (const [index, name] of names.entries()) {
    const { width, height } = await page.locator("icp-sms-guide").nth(index).boundingBox();
    expect(width, name).toBeGreaterThanOrEqual(280);
    expect(height, name).toBeLessThan(3000);
  }
});

test("in a hidden panel it is hidden, takes no focus and no click", async ({ page, host }) => {
  const panel = `<div class="panel">${element()}</div><button>below</button>`;
  await host(help(panel, styled(".panel { visibility: hidden; pointer-events: none; position: fixed; inset: 0 }")), LOOSE);
  await ready(page);
  await expect(page.getByRole("radio", { includeHidden: false })).toHaveCount(0);
  expect(await page.evaluate(() => document.elementFromPoint(100, 100)?.localName)).not.toBe("icp-sms-guide");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.localName)).toBe("button");
});

test("on a page that is written from right to left it is written from left to right", async ({ page, host }) => {
  await host(help(`<div dir="rtl">${element()}</div>`));
  await ready(page);
  const direction = await page.locator("icp-sms-guide").evaluate((it) => getComputedStyle(it.shadowRoot.querySelector(".icp-guide")).direction);
  expect(direction).toBe("ltr");
});

test("translators that put every text into elements of their own leave phones and deadline right", async ({ page, host }) => {
  await host(help(element()));
  await ready(page);
  await beginForTwo(page);
  await page.evaluate(() => {
    const root = document.querySelector("icp-sms-guide").shadowRoot;
    const walker = document.createTreeWalker(root.querySelector(".icp-guide"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (/\S/.test(walker.currentNode.data)) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement.closest("[translate=no], .notranslate")) continue;
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(document.createElement("font"));
      font.firstChild.append(text.cloneNode());
    }
  });
  await correct(page, "2026-11-23T09:00");
  await expect(timer(page)).toHaveText("20:00:00");
  await expect(page.getByText("截止时间").first()).toBeVisible();
  await expect(page.locator("icp-sms-guide")).toContainText("2026年11月24日 09:00");
  await page.getByRole("button", { name: "修改" }).click();
  await radio(page, "注销主体").click();
  await expect(phones(page).getByRole("listitem")).toHaveCount(1);
  await expect(phones(page)).toContainText("主体负责人手机号码");
  await expect(phones(page)).not.toContainText("网站负责人手机号码");
});

test("in a sandbox that forbids forms a time can be entered", async ({ page, host }) => {
  const frame = `<iframe src="embed.html" sandbox="allow-scripts allow-same-origin" width="600" height="900"></iframe>`;
  await host(help(frame), { policy: null });
  const guide = page.frameLocator("iframe");
  await guide.getByRole("button", { name: "早些时候收到的" }).click();
  await guide.getByLabel("收到短信的时间（北京时间）").fill("2026-11-23T09:00");
  await guide.getByRole("button", { name: "从收到时算起" }).click();
  await expect(timer(guide)).toHaveText(/^(20:00:00|19:59:\d\d)$/);
});

test("an old library's toJSON of all objects does not spoil what is kept", async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, "toJSON", { value: () => "{}", configurable: true, writable: true });
  });
  await host(help(element()));
  await expect(radio(page, "新增网站")).toBeVisible();
  await begin(page);
  await page.reload();
  await expect(timer(page)).toBeVisible();
});

test("a page that says when the SMS came, and not what is filed, is asked that", async ({ page, host }) => {
  await host(help(element(`received-at="2026-11-23T12:00:00+08:00"`)));
  await ready(page);
  await expect(timer(page)).toHaveText("23:00:00");
  await expect(page.getByText("还没有选备案类型").first()).toBeVisible();
  await page.getByRole("button", { name: "修改" }).first().click();
  await radio(page, "新增网站").click();
  await expect(phones(page)).toContainText("网站负责人手机号码");
});

test("what one element hears from its page as it begins, another under its key shows as well", async ({ page, host }) => {
  const received = `received-at="2026-11-23T12:00:00+08:00"`;
  await host(help(element(`storage-key="one" ${received}`) + element(`storage-key="one"`)));
  await ready(page, 2);
  const [first, second] = [page.locator("icp-sms-guide").first(), page.locator("icp-sms-guide").last()];
  await answer(second, "注销主体");
  await expect(timer(second)).toHaveCount(0);
  await page.reload();
  for (const guide of [first, second]) {
    await expect(timer(guide)).toBeVisible();
    await expect(phones(guide)).toContainText("主体负责人");
  }
});
