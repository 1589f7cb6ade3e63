// What the visitor said is there again after a reload and in every tab, and nowhere where the browser keeps nothing.
// What is made of what was found in the store is tested natively.
import { expect, NOW, test } from "./support/guide.mjs";
import {
  another, answer, begin, beginForTwo, button, correct, enterWrongly, keys, menu, other, phones, press, radio, task, timer,
  verified, wrongEntries,
} from "./support/orders.mjs";

const KEY = "icp-sms-guide:default:";
const KEPT = "不登录，不填个人信息，记录只存在这台设备上";
const NOT_KEPT = "浏览器不允许保存，关闭页面后记录会丢失";
const NEWER = "这台设备上有新版本留下的记录，这里不会改动它";

/** Two people, the 24 hours running, one wrong entry, one verified. */
async function halfWay(page) {
  await beginForTwo(page);
  await enterWrongly(page, 1);
  await verified(page, "网站负责人").check();
}

async function expectHalfWay(page, left) {
  await expect(timer(page)).toHaveText(left);
  await expect(page.getByRole("heading", { name: "还差主体负责人" })).toBeVisible();
  await expect(verified(page, "网站负责人")).toBeChecked();
  await expect(verified(page, "主体负责人")).not.toBeChecked();
}

const stored = (page, key = KEY) => page.evaluate((key) => localStorage.getItem(key), key);

/** Sees to it that a page hears nothing of what other tabs store, as one that is busy. */
const deafen = (page) =>
  page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));

test("a reload, and a page that is closed and opened again, go on to the second", async ({ guide, page }) => {
  await guide.open();
  await halfWay(page);
  await page.clock.fastForward("01:23:45");
  await expectHalfWay(page, "22:36:15");
  await page.reload();
  await expectHalfWay(page, "22:36:15");
  const { page: again } = await guide.tab();
  await page.close();
  await expectHalfWay(again, "22:36:15");
  await again.clock.fastForward("02:00:07");
  await expectHalfWay(again, "20:36:08");
  await press(again, "手机在我这里，我来填");
  await expect(wrongEntries(again, 1)).toBeVisible();
});

test("nothing is stored before something is said; start over forgets it, and can be taken back", async ({ guide, page }) => {
  await guide.open();
  await expect(page.getByText(KEPT)).toBeVisible();
  expect(await keys(page)).toEqual([]);
  await halfWay(page);
  expect(await keys(page)).toEqual(["default:"]);
  await menu(page, "重新开始");
  await expect(timer(page)).toHaveCount(0);
  await expect.poll(() => keys(page)).toEqual([]);
  await press(page, "撤销");
  await expectHalfWay(page, "24:00:00");
  await expect.poll(() => keys(page)).toEqual(["default:"]);
  await press(page, "清除记录");
  await expect.poll(() => keys(page)).toEqual([]);
  await page.reload();
  await guide.ready();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("what one tab starts over, the other says, and takes back for both", async ({ guide, page }) => {
  await guide.open();
  await halfWay(page);
  const { page: second } = await guide.tab();
  await expect(timer(second)).toBeVisible();
  await menu(second, "重新开始");
  await expect(page.getByRole("status").filter({ hasText: "这份记录在另一个标签页里清除了" })).toBeVisible();
  await press(page, "撤销");
  await expectHalfWay(page, "24:00:00");
  await expectHalfWay(second, "24:00:00");
  await menu(second, "重新开始");
  await begin(second);
  await expect(timer(page), "what is begun there since is not undone here").toBeVisible();
  await expect(page.getByText("这份记录在另一个标签页里清除了")).toHaveCount(0);
});

test("start over goes back to what the page says", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website&received-at=2026-11-23T12:00:00%2B08:00" });
  await guide.sleepUntil(NOW);
  await expect(timer(page)).toHaveText("23:00:00");
  await verified(page, "网站负责人").check();
  await menu(page, "重新开始");
  await expect(timer(page)).toHaveText("23:00:00");
  await expect(verified(page, "网站负责人")).not.toBeChecked();
});

test("a second tab follows, both ways, without an echo", async ({ guide, page, context }) => {
  await context.addInitScript(() => {
    globalThis.writes = 0;
    for (const name of ["setItem", "removeItem", "clear"]) {
      const before = Storage.prototype[name];
      Storage.prototype[name] = function (...rest) {
        globalThis.writes += 1;
        return before.apply(this, rest);
      };
    }
  });
  await guide.open();
  const { page: second } = await guide.tab();
  const writes = (of) => of.evaluate(() => writes);
  await answer(page, "新增备案");
  await answer(page, "不是");
  await expect(phones(second).getByRole("listitem"), "what was said here has come there").toHaveCount(2);
  await press(second, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  await verified(second, "主体负责人").check();
  await expect(verified(page, "主体负责人")).toBeChecked();
  await verified(page, "网站负责人").check();
  // The store's events come in order: with this one, every echo of what came before has come.
  await expect(verified(second, "网站负责人")).toBeChecked();
  await verified(second, "网站负责人").uncheck();
  await expect(verified(page, "网站负责人")).not.toBeChecked();
  expect(await writes(page), "one for each thing that was said here").toBe(3);
  expect(await writes(second), "one for each thing that was said there").toBe(3);
  await menu(page, "重新开始");
  await expect(timer(second)).toHaveCount(0);
  await begin(second);
  await expect(timer(page)).toBeVisible();
  await second.evaluate(() => localStorage.clear());
  await expect(timer(page)).toHaveCount(0);
});

test("what a busy tab has not heard yet is not undone by a click in it", async ({ guide, page }) => {
  await deafen(page);
  await guide.open();
  await beginForTwo(page);
  await press(page, "提交了，网站显示…");
  const { page: second } = await guide.tab();
  await verified(second, "网站负责人").check();
  await expect(verified(page, "网站负责人")).not.toBeChecked();
  await task(page).getByRole("button", { name: "请输入正确的信息" }).click();
  await expect(verified(page, "网站负责人")).toBeChecked();
  await press(second, "手机在我这里，我来填");
  await expect(wrongEntries(second, 1)).toBeVisible();
});

test("nor by what is taken back in it", async ({ guide, page }) => {
  await deafen(page);
  await guide.open();
  await beginForTwo(page);
  const { page: second } = await guide.tab();
  await verified(second, "网站负责人").check();
  await press(page, "撤销");
  await expect(verified(page, "网站负责人")).toBeChecked();
  await expect(verified(second, "网站负责人")).toBeChecked();
});

test("pages of two filings keep an order each, also where they are open side by side", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toBeVisible();
  const { page: entity } = await guide.tab("?filing-type=cancel-entity");
  await expect(timer(entity)).toHaveCount(0);
  await entity.getByRole("combobox", { name: "备案省份" }).selectOption("CN-ZJ");
  await expect.poll(() => keys(entity)).toEqual(["default:add-website", "default:cancel-entity"]);
  await expect(timer(page)).toBeVisible();
  await page.reload();
  await expect(timer(page)).toHaveText("24:00:00");
  await expect(phones(page)).toContainText("网站负责人手机号码");
  await entity.reload();
  await expect(entity.getByText("注销主体 · 浙江省").first()).toBeVisible();
});

test.describe("several orders in one browser", () => {
  test("another one begins beside the first; each is a line away, and a reload shows the last", async ({ guide, page }) => {
    await guide.open();
    await begin(page);
    await page.clock.fastForward("02:00:00");
    await another(page).click();
    await expect(timer(page)).toHaveCount(0);
    await expect(other(page, "新增网站")).toContainText("还有 22 小时");
    await answer(page, "注销主体");
    await press(page, "刚刚收到短信");
    await expect(timer(page)).toHaveText("24:00:00");
    await expect(page).toHaveTitle(/注销主体/);
    expect(await keys(page)).toEqual(["default:", "default:#2"]);
    await page.clock.fastForward("01:00:00");
    await page.reload();
    await expect(timer(page)).toHaveText("23:00:00");
    await other(page, "新增网站").click();
    await expect(timer(page)).toHaveText("21:00:00");
    await expect(page).toHaveTitle(/新增网站/);
    await expect(other(page, "注销主体")).toContainText("还有 23 小时");
    await page.clock.fastForward("01:00:00");
    await expect(other(page, "注销主体")).toContainText("还有 22 小时");
  });

  test("from the menu; two in a row are two, and one that is done has no line", async ({ guide, page }) => {
    await guide.open();
    await begin(page);
    await menu(page, "办另一件备案");
    await begin(page);
    await menu(page, "办另一件备案");
    await expect(other(page, "新增网站")).toHaveCount(2);
    await answer(page, "注销主体");
    expect(await keys(page)).toEqual(["default:", "default:#2", "default:#3"]);
    await other(page, "新增网站").first().click();
    await expect(timer(page)).toBeVisible();
    await verified(page, "网站负责人").check();
    await expect(page.getByRole("heading", { name: "核验已全部完成" })).toBeVisible();
    await another(page).click();
    await expect(other(page, "新增网站")).toHaveCount(1);
  });

  test("the times of a page belong to its own order, and not to one that the visitor begins beside it", async ({ guide, page }) => {
    await guide.open({ query: "?received-at=2026-11-23T12:00:00%2B08:00" });
    await guide.sleepUntil(NOW);
    await press(page, "修改");
    await answer(page, "新增网站");
    await menu(page, "办另一件备案");
    await answer(page, "注销主体");
    await page.reload();
    await expect(page.getByText("注销主体").first()).toBeVisible();
    await expect(timer(page)).toHaveCount(0);
    await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("submitted-at", "2026-11-23T11:00:00+08:00"));
    await expect(timer(page)).toHaveCount(0);
    await other(page, "新增网站").click();
    await expect(timer(page)).toHaveText("23:00:00");
  });

  test("another page's order is shown as it is: this page says nothing of it", async ({ guide, page }) => {
    await guide.open({ query: "?filing-type=cancel-entity" });
    await press(page, "刚刚收到短信");
    await expect(timer(page)).toBeVisible();
    const { page: second } = await guide.tab("?filing-type=add-website&province=CN-ZJ");
    const before = await stored(page, `${KEY}cancel-entity`);
    await other(second, "注销主体").click();
    await expect(phones(second)).toContainText("主体负责人手机号码");
    await expect(phones(second)).not.toContainText("网站负责人手机号码");
    expect(await stored(second, `${KEY}cancel-entity`)).toBe(before);
  });

  test("what was said of one order is not taken back in another that stands alike", async ({ guide, page }) => {
    await guide.open();
    await begin(page);
    await another(page).click();
    await begin(page);
    await expect(page.locator(".icp-undo").getByRole("button", { name: "撤销" })).toBeVisible();
    await other(page, "新增网站").click();
    await expect(timer(page)).toBeVisible();
    await expect(page.locator(".icp-undo").getByRole("button", { name: "撤销" })).toHaveCount(0);
  });

  test("by another time others run, or run no more", async ({ guide, page }) => {
    await guide.open();
    await begin(page);
    await another(page).click();
    await expect(other(page, "新增网站")).toContainText("还有 24 小时");
    await guide.sleepUntil("2026-11-24T13:00:00+08:00");
    await expect(other(page, "新增网站")).toHaveCount(0);
    await guide.sleepUntil(NOW);
    await expect(other(page, "新增网站")).toContainText("还有 24 小时");
  });

  test("another tab's order shows as a line when it begins, and goes when it is forgotten", async ({ guide, page }) => {
    await guide.open({ query: "?filing-type=add-website" });
    const { page: second } = await guide.tab("?filing-type=cancel-entity");
    await press(second, "刚刚收到短信");
    await expect(other(page, "注销主体")).toBeVisible();
    await menu(second, "重新开始");
    await expect(other(page, "注销主体")).toHaveCount(0);
  });
});

test("a window that closed long ago is still closed, and a new order begins without what was verified", async ({ guide, page, context }) => {
  await guide.open();
  await halfWay(page);
  await page.close();
  await context.clock.setSystemTime(new Date("2027-03-01T10:00:00+08:00"));
  const { page: later } = await guide.tab();
  await expect(later.getByRole("heading", { name: "这次要重新提交" })).toBeVisible();
  await expect(later.getByText("还没核验：主体负责人")).toBeVisible();
  await press(later, "已重新提交");
  await press(later, "收到了");
  await press(later, "第一条");
  await expect(timer(later)).toHaveText("24:00:00");
  await expect(verified(later, "网站负责人")).not.toBeChecked();
});

test.describe("a page that speaks in the visitor's place", () => {
  test("a link with another time of receipt never makes the deadline later", async ({ guide, page }) => {
    await guide.open();
    await begin(page);
    await correct(page, "2026-11-22T14:00");
    await expect(timer(page)).toHaveText("01:00:00");
    const { page: link } = await guide.tab("?received-at=2026-11-23T12:59:00%2B08:00");
    await expect(timer(link)).toHaveText("01:00:00");
    await expect(timer(page)).toHaveText("01:00:00");
    await link.goto(guide.site.url);
    await expect(timer(link)).toHaveText("01:00:00");
  });

  test("a correction stands against a page that writes microseconds", async ({ guide, page }) => {
    await guide.open({ query: "?filing-type=add-website&received-at=2026-11-23T12:00:00.123456%2B08:00" });
    await guide.sleepUntil(NOW);
    await expect(timer(page)).toHaveText("23:00:01");
    await correct(page, "2026-11-23T12:30");
    await expect(timer(page)).toHaveText("23:30:00");
    await page.reload();
    await expect(timer(page)).toHaveText("23:30:00");
  });
});

test.describe("the place is changed while the guide is open", () => {
  const set = (page, name, value) =>
    page.evaluate(([name, value]) => document.querySelector("icp-sms-guide").setAttribute(name, value), [name, value]);

  test("another storage-key is another order", async ({ guide, page }) => {
    await guide.open({ query: "?storage-key=one" });
    await begin(page);
    await set(page, "storage-key", "two");
    await expect(timer(page)).toHaveCount(0);
    await answer(page, "注销主体");
    await set(page, "storage-key", "one");
    await expect(timer(page)).toHaveText("24:00:00");
    await set(page, "storage-key", "two");
    await expect(phones(page).or(page.getByText("1 部手机要核验")).first()).toBeVisible();
    await expect(timer(page)).toHaveCount(0);
    await page.reload();
    await expect(timer(page)).toHaveText("24:00:00");
  });

  test("of which nothing is written under the other's name", async ({ guide, page }) => {
    await guide.open({ query: "?storage-key=one" });
    await answer(page, "注销主体");
    await press(page, "刚刚收到短信");
    await expect(timer(page)).toHaveText("24:00:00");
    await set(page, "submitted-at", "2026-11-23T12:59:00+08:00");
    // It is told to others in the page what is written.
    await page.evaluate(() => document.body.append(document.createElement("icp-sms-guide")));
    await expect(button(page, "刚刚收到短信")).toBeVisible();
    const one = await stored(page, "icp-sms-guide:one:");
    await set(page, "storage-key", "two");
    await expect(page.getByText("还没有选备案类型").or(page.getByText("还在等短信")).first()).toBeVisible();
    await expect(page.getByText("注销主体要核验这部手机")).toHaveCount(0);
    expect(await stored(page, "icp-sms-guide:one:")).toBe(one);
    expect((await stored(page, "icp-sms-guide:two:")) ?? "").not.toContain("cancel-entity");
  });

  test("persist switched on keeps what is there, switched off keeps nothing more", async ({ guide, page }) => {
    await guide.open({ query: "?persist=none" });
    await begin(page);
    await expect(page.getByText(KEPT)).toHaveCount(0);
    expect(await keys(page)).toEqual([]);
    await set(page, "persist", "local");
    await expect(page.getByText(KEPT)).toBeVisible();
    await expect(timer(page)).toHaveText("24:00:00");
    await expect.poll(() => keys(page)).toEqual(["default:"]);
    const kept = await stored(page);
    await set(page, "persist", "none");
    await enterWrongly(page, 1);
    await expect(page.getByText(KEPT)).toHaveCount(0);
    expect(await stored(page)).toBe(kept);
  });

  test("two elements under one key show the same", async ({ guide, page }) => {
    await guide.open({ query: "?storage-key=one" });
    await page.evaluate(() => {
      const second = document.createElement("icp-sms-guide");
      second.setAttribute("storage-key", "one");
      document.body.append(second);
    });
    const [first, second] = [page.locator("icp-sms-guide").nth(0), page.locator("icp-sms-guide").nth(1)];
    await answer(first, "新增网站");
    await press(second, "刚刚收到短信");
    await expect(timer(first)).toBeVisible();
    await enterWrongly(first, 1);
    await expect(wrongEntries(second, 1)).toBeVisible();
  });
});

test("a page out of the back-forward cache takes over what was said meanwhile", async ({ guide, page }) => {
  await guide.open();
  await begin(page);
  // What such a page missed: no storage event came while it was frozen.
  await page.evaluate((key) => {
    const saved = JSON.parse(localStorage.getItem(key));
    saved.state.received_at -= 3_600_000;
    localStorage.setItem(key, JSON.stringify(saved));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, KEY);
  await expect(timer(page)).toHaveText("23:00:00");
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
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await guide.open();
    await works(page);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await expect(page.getByText(KEPT)).toHaveCount(0);
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

test.describe("the language that the visitor chose", () => {
  test("outlasts a reload and another storage-key, and goes with the page's own", async ({ guide, page }) => {
    await guide.open();
    await press(page, "English");
    await expect(button(page, "I just got it")).toBeVisible();
    expect(await keys(page)).toEqual(["language"]);
    await page.reload();
    await expect(button(page, "I just got it")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("storage-key", "two"));
    await expect(button(page, "I just got it")).toBeVisible();
    await press(page, "中文");
    await expect(button(page, "刚刚收到短信")).toBeVisible();
    expect(await keys(page)).toEqual([]);
  });

  test("whose words do not come stays Chinese, and can be asked for again", async ({ guide, page, problems }) => {
    await page.route("**/words.en-*.json", (route) => route.fulfill({ status: 404 }));
    await guide.open();
    await press(page, "English");
    await expect.poll(() => problems.some((it) => /cannot speak English/.test(it))).toBe(true);
    await expect(button(page, "刚刚收到短信")).toBeVisible();
    await page.unroute("**/words.en-*.json");
    await press(page, "English");
    await expect(button(page, "I just got it")).toBeVisible();
    for (const problem of problems.splice(0)) expect(problem).not.toContain("uncaught");
  });
});
