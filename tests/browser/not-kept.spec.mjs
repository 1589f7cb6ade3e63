// Browsers that keep nothing, and what no guide of today kept.
import { expect, test } from "./support/guide.mjs";
import { KEPT, KEY, deafen, stored } from "./support/kept.mjs";
import { another, answer, begin, button, enterWrongly, keys, menu, press, radio, timer, verified } from "./support/orders.mjs";

const NOT_KEPT = "浏览器不允许保存，关闭页面后记录会丢失";
const NEWER = "这台设备上有新版本留下的记录，这里不会改动它";

/** From its next page on, the storage has no room. */
const fill = (page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });

/** The main job without a storage. */
async function works(page) {
  await begin(page);
  await page.clock.fastForward("01:00:00");
  await expect(timer(page)).toHaveText("23:00:00");
  await verified(page, "网站负责人").check();
  await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
}

test.describe("a browser that keeps nothing", () => {
  const refuse = {
    "the getter throws": () => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
    "there is no storage": () => {
      Object.defineProperty(globalThis, "localStorage", { value: null });
    },
    "every method throws": () => {
      for (const name of ["getItem", "setItem", "removeItem", "clear", "key"]) {
        Storage.prototype[name] = () => {
          throw new DOMException("denied", "SecurityError");
        };
      }
    },
  };
  for (const [name, script] of Object.entries(refuse)) {
    test(name, async ({ guide, page }) => {
      await page.addInitScript(script);
      await guide.open();
      await expect(page.getByText(NOT_KEPT)).toBeVisible();
      await works(page);
      await another(page).click();
      await expect(radio(page, "新增网站")).toBeVisible();
      await expect(page.getByText(NOT_KEPT)).toBeVisible();
    });
  }

  test("a full storage", async ({ guide, page }) => {
    await fill(page);
    await guide.open();
    await works(page);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await expect(page.getByText(KEPT)).toHaveCount(0);
  });

  test("an order of unknown start is not left for another, either", async ({ guide, page }) => {
    await fill(page);
    await guide.open();
    await answer(page, "新增网站");
    for (const label of ["还没有收到", "收到了", "重发的"]) await press(page, label);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await expect(page.getByRole("button", { name: /^办另一件备案/ })).toHaveCount(0);
  });
});

test.describe("data that no guide of today wrote", () => {
  const put = (guide, text) => guide.before(([key, text]) => localStorage.setItem(key, text), [KEY, text]);

  // Why each cannot be read is tested natively; here one that is no JSON, one that lies deep, an older program's.
  for (const text of ["{", `${"[".repeat(5000)}${"]".repeat(5000)}`, '{"version":1,"state":{"window":{"start":1795410000000}}}']) {
    test(`what cannot be read is put aside, and the guide begins anew: ${text.slice(0, 20)}`, async ({ guide, page }) => {
      await put(guide, text);
      await guide.open();
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
      expect(await stored(page)).toBeNull();
      await begin(page);
      await page.reload();
      await expect(timer(page)).toHaveText("24:00:00");
      expect(await stored(page, `${KEY}:aside`), "still there for who looks for it").toBe(text);
      await menu(page, "重新开始");
      await expect.poll(() => keys(page)).toEqual([]);
    });
  }

  test("a newer program's stays as it is, and the guide works without a store", async ({ guide, page }) => {
    const text = '{"version":99,"state":"other","more":[]}';
    await put(guide, text);
    await guide.open();
    await expect(page.getByText(NEWER)).toBeVisible();
    await works(page);
    await menu(page, "重新开始");
    await expect(page.getByText(NEWER)).toBeVisible();
    await expect(button(page, "清除记录")).toHaveCount(0);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ [KEY]: text });
  });

  test("a newer program in another tab is not overwritten, whether its event has come or not", async ({ guide, page, context }) => {
    const newer = '{"version":99,"state":[]}';
    await guide.open();
    await begin(page);
    const busy = await context.newPage();
    await deafen(busy);
    await busy.goto(guide.site.url);
    await expect(timer(busy)).toBeVisible();
    await busy.evaluate(([key, newer]) => localStorage.setItem(key, newer), [KEY, newer]);
    await expect(page.getByText(NEWER)).toBeVisible();
    await enterWrongly(page, 1);
    await menu(busy, "重新开始");
    await expect(busy.getByText(NEWER)).toBeVisible();
    expect(await stored(page)).toBe(newer);
  });
});
