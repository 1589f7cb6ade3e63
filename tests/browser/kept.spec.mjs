// What the visitor said is there again after a reload and in every tab, and nowhere where the browser keeps nothing.
import { expect, test } from "./support/guide.mjs";

const KEY = "icp-sms-guide:default";
const KEPT = "回答和进度只保存在这个浏览器里";
const NOT_KEPT = "浏览器不允许保存：关闭页面后，这里的内容不会保留。";
const NEWER = "这里存有新版本的数据，不作改动：关闭页面后，这里的内容不会保留。";

/** Two people, the window running, one wrong entry, one verified. */
async function halfWay(guide) {
  await guide.check("新增备案");
  await guide.check("不是");
  await guide.province("CN-ZJ");
  await guide.press("刚刚收到短信");
  await guide.press("记录一次输错（主体负责人）");
  await guide.verified("网站负责人").check();
}

async function expectHalfWay(guide, left) {
  const { page } = guide;
  await expect(guide.timer()).toHaveText(left);
  await expect(guide.deadline()).toHaveText("截止时间 2026年11月24日 13:00");
  await expect(page.getByText("输错 1 次")).toBeVisible();
  await expect(guide.verified("网站负责人")).toBeChecked();
  await expect(guide.verified("主体负责人")).not.toBeChecked();
  await expect(page.getByRole("heading", { name: "主体负责人：现在做什么" })).toBeVisible();
  const facts = page.getByText(/^浙江省自/);
  if (!(await facts.isVisible())) await page.locator("summary", { hasText: "依据和所在省份" }).click();
  await expect(facts).toBeVisible();
}

test("a reload, and a page that is closed and opened again, go on to the second", async ({ guide, page }) => {
  await guide.open();
  await halfWay(guide);
  await page.clock.runFor("01:23:45");
  await expectHalfWay(guide, "22:36:15");
  await page.reload();
  await expectHalfWay(guide, "22:36:15");
  const again = await guide.tab();
  await page.close();
  await expectHalfWay(again, "22:36:15");
  await again.page.clock.runFor("02:00:07");
  await expectHalfWay(again, "20:36:08");
});

test("nothing is stored before the visitor says something, and start over forgets all", async ({ guide, page }) => {
  await guide.open();
  await expect(page.getByText(KEPT)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await halfWay(guide);
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  await guide.press("清除");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await guide.ready();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("a second tab follows within a second, both ways, without an echo", async ({ guide, page, context }) => {
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
  const second = await guide.tab();
  const soon = { timeout: 1000 };
  await guide.check("新增备案");
  await guide.check("不是");
  await expect(second.radio("不是")).toBeChecked(soon);
  await second.press("刚刚收到短信");
  await expect(guide.timer()).toBeVisible(soon);
  await guide.press("记录一次输错（主体负责人）");
  await expect(second.page.getByText("输错 1 次")).toBeVisible(soon);
  await second.verified("主体负责人").check();
  await expect(guide.verified("主体负责人")).toBeChecked(soon);
  // Long enough for any echo: real time, as storage events know no clock of the test's.
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => writes), "one for each thing that was said here").toBe(3);
  expect(await second.page.evaluate(() => writes), "one for each thing that was said there").toBe(2);
  await guide.press("重新开始");
  await expect(second.timer()).toHaveCount(0, soon);
  await expect(second.page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("clearing the storage elsewhere is followed as well", async ({ guide, page }) => {
  await guide.open();
  await halfWay(guide);
  const second = await guide.tab();
  await expect(second.timer()).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await expect(second.timer()).toHaveCount(0, { timeout: 1000 });
});

test("a window that closed long ago is still closed, and a new order begins without it", async ({ guide, page }) => {
  await guide.open();
  await halfWay(guide);
  await page.close();
  await guide.page.context().clock.setSystemTime(new Date("2027-03-01T10:00:00+08:00"));
  const later = await guide.tab();
  await expect(later.page.getByText("已截止", { exact: true })).toBeVisible();
  await expect(later.deadline()).toHaveText("截止时间 2026年11月24日 13:00");
  await expect(later.page.getByRole("alert")).toContainText("备案信息会退回至接入商");
  await later.press("我已重新提交，重新计时");
  await later.press("刚刚收到短信");
  await expect(later.timer()).toHaveText("24:00:00");
  await expect(later.verified("网站负责人")).not.toBeChecked();
});

test.describe("a page that speaks in the visitor's place", () => {
  const order = "?filing-type=add-website&submitted-at=2026-11-23T12:00:00%2B08:00";

  test("what the visitor said stands, also where the page says nothing", async ({ guide, page }) => {
    await guide.open({ query: order });
    await expect(page.getByText("估算：从提交时间算起")).toBeVisible();
    await guide.press("刚刚收到短信");
    await guide.press("记录一次输错（网站负责人）");
    for (const query of [order, "", order]) {
      const tab = await guide.tab(query);
      await expect(tab.timer(), query).toHaveText("24:00:00");
      await expect(tab.page.getByText("输错 1 次"), query).toBeVisible();
      // Saved anew by a page that says this much.
      await tab.press("记录一次输错（网站负责人）");
      await tab.press("撤销上次记录");
      await tab.page.close();
    }
  });

  test("what the page learns later is added; an estimate does not replace what is known", async ({ guide }) => {
    await guide.open({ query: order });
    await guide.press("记录一次输错（网站负责人）");
    const known = await guide.tab(`${order}&received-at=2026-11-23T12:10:00%2B08:00`);
    await expect(known.timer()).toHaveText("23:10:00");
    await expect(known.page.getByText("输错 1 次")).toBeVisible();
    await known.press("记录一次输错（网站负责人）");
    const estimate = await guide.tab("?filing-type=add-website&submitted-at=2026-11-23T12:05:00%2B08:00");
    await expect(estimate.timer()).toHaveText("23:10:00");
    await expect(estimate.page.getByText("输错 2 次")).toBeVisible();
  });

  test("another filing, or a new order after the old one closed, begins anew", async ({ guide, page }) => {
    await guide.open({ query: order });
    await guide.press("记录一次输错（网站负责人）");
    const other = await guide.tab("?filing-type=cancel-entity");
    await expect(other.timer()).toHaveCount(0);
    await expect(other.recipients()).toContainText("主体负责人手机号码");
    await other.page.close();
    await page.clock.setSystemTime(new Date("2026-11-25T13:00:00+08:00"));
    const next = await guide.tab("?filing-type=add-website&submitted-at=2026-11-25T12:00:00%2B08:00");
    await expect(next.timer()).toHaveText("23:00:00");
    await expect(next.page.getByText("输错 1 次")).toHaveCount(0);
    // The same while the page is open.
    await page.clock.setSystemTime(new Date("2026-11-28T13:00:00+08:00"));
    await next.page.evaluate(() => document.querySelector("icp-sms-guide").setAttribute("received-at", "2026-11-28T12:30:00+08:00"));
    await expect(next.timer()).toHaveText("23:30:00");
  });
});

test.describe("the place is changed while the guide is open", () => {
  const set = (guide, name, value) =>
    guide.page.evaluate(([name, value]) => document.querySelector("icp-sms-guide").setAttribute(name, value), [name, value]);

  test("another storage-key is another order", async ({ guide, page }) => {
    await guide.open({ query: "?storage-key=one" });
    await guide.begin();
    await set(guide, "storage-key", "two");
    await expect(guide.timer()).toHaveCount(0);
    await guide.check("注销主体");
    await set(guide, "storage-key", "one");
    await expect(guide.timer()).toHaveText("24:00:00");
    await set(guide, "storage-key", "two");
    await expect(guide.radio("注销主体")).toBeChecked();
    await page.reload();
    await expect(guide.timer()).toHaveText("24:00:00");
  });

  test("persist switched on keeps what is there, switched off keeps nothing more", async ({ guide, page }) => {
    await guide.open({ query: "?persist=none" });
    await guide.begin();
    await expect(page.getByText(KEPT)).toHaveCount(0);
    expect(await guide.stored()).toBeNull();
    await set(guide, "persist", "local");
    await expect(page.getByText(KEPT)).toBeVisible();
    await expect(guide.timer()).toHaveText("24:00:00");
    const kept = await guide.stored();
    expect(kept).not.toBeNull();
    await set(guide, "persist", "none");
    await guide.press("记录一次输错（网站负责人）");
    await expect(page.getByText("输错 1 次")).toBeVisible();
    await expect(page.getByText(KEPT)).toHaveCount(0);
    expect(await guide.stored()).toBe(kept);
  });

  test("two elements under one key show the same", async ({ guide, page }) => {
    await guide.open({ query: "?storage-key=one" });
    await page.evaluate(() => {
      const second = document.createElement("icp-sms-guide");
      second.setAttribute("storage-key", "one");
      document.body.append(second);
    });
    const [first, second] = [page.locator("icp-sms-guide").nth(0), page.locator("icp-sms-guide").nth(1)];
    await first.getByRole("radio", { name: "新增网站" }).check();
    await expect(second.getByRole("radio", { name: "新增网站" })).toBeChecked();
    await second.getByRole("button", { name: "刚刚收到短信" }).click();
    await expect(first.getByRole("timer")).toBeVisible();
    await first.getByRole("button", { name: "记录一次输错（网站负责人）" }).click();
    await expect(second.getByText("输错 1 次")).toBeVisible();
  });
});

test("a page out of the back-forward cache takes over what was said meanwhile", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  // What such a page missed: no storage event came while it was frozen.
  await page.evaluate((key) => {
    const saved = JSON.parse(localStorage.getItem(key));
    saved.state.tracks.website_administrator.wrong_entries = 2;
    localStorage.setItem(key, JSON.stringify(saved));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, KEY);
  await expect(page.getByText("输错 2 次")).toBeVisible();
  await guide.press("记录一次输错（网站负责人）");
  await expect(page.getByText("输错 3 次").first()).toBeVisible();
});

/** The main job without a storage. */
async function works(guide) {
  await guide.begin();
  await guide.page.clock.runFor("01:00:00");
  await expect(guide.timer()).toHaveText("23:00:00");
  await guide.verified("网站负责人").check();
  await expect(guide.page.getByText("通信管理局人工审核")).toBeVisible();
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
      await works(guide);
      await expect(page.getByText(NOT_KEPT)).toBeVisible();
      await guide.press("重新开始");
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    });
  }

  test("a full storage", async ({ guide, page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await guide.open();
    await works(guide);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await expect(page.getByText(KEPT)).toHaveCount(0);
  });
});

test.describe("data that no guide wrote", () => {
  const broken = [
    "{", "", "null", "5", "[1]", '"text"', "{}", '{"version":"1"}', '{"version":-1}', '{"version":0.5}', '{"version":1,"state":5}',
    '{"version":1,"preset":{"filing_type":1},"state":{}}',
    '{"version":1,"state":{"window":{"start":"soon","basis":"received"}}}',
    '{"version":1,"state":{"window":{"start":1e300,"basis":"received"}}}',
    '{"version":1,"state":{"tracks":{"entity_leader":{"wrong_entries":-1}}}}',
    '{"version":1,"state":{"answers":{"filing_type":"no-such-type"}}}',
    `{"version":1,"state":${'{"a":'.repeat(200)}1${"}".repeat(200)}, "x":`,
  ];
  test("what is broken is put aside, and the guide begins anew", async ({ guide, page }) => {
    test.slow();
    await guide.open();
    for (const text of broken) {
      await page.evaluate(
        ([key, text]) => {
          localStorage.clear();
          localStorage.setItem(key, text);
        },
        [KEY, text],
      );
      await page.reload();
      await guide.ready();
      await expect(page.getByRole("radio", { checked: true }), text).toHaveCount(0);
      expect(await guide.stored("default:aside")).toBe(text);
      expect(await guide.stored(), text).toBeNull();
      await guide.begin();
      await page.reload();
      await expect(guide.timer(), text).toHaveText("24:00:00");
      expect(await guide.stored("default:aside"), "still there for who looks for it").toBe(text);
      await guide.press("重新开始");
      await expect.poll(() => page.evaluate(() => localStorage.length), text).toBe(0);
    }
  });

  for (const text of ['{"version":99}', '{"version":2,"state":"other","more":[]}', '{"version":99,"preset":7}', '{"version":1e20}']) {
    test(`from the future: ${text}`, async ({ guide, page }) => {
      await guide.before(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
      await guide.open();
      await expect(page.getByText(NEWER)).toBeVisible();
      await works(guide);
      await guide.press("重新开始");
      await expect(page.getByText(NEWER)).toBeVisible();
      expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ [KEY]: text });
    });
  }

  test("a newer program in another tab is not overwritten", async ({ guide, page }) => {
    await guide.open();
    await guide.begin();
    const second = await guide.tab();
    await second.page.evaluate((key) => localStorage.setItem(key, '{"version":99,"state":[]}'), KEY);
    await expect(page.getByText(NEWER)).toBeVisible();
    await guide.press("记录一次输错（网站负责人）");
    await expect(page.getByText("输错 1 次")).toBeVisible();
    expect(await guide.stored()).toBe('{"version":99,"state":[]}');
    // And not where its event has not come yet.
    await second.press("重新开始");
    expect(await guide.stored()).toBe('{"version":99,"state":[]}');
  });

  test("a start in the future: the clock was wrong then, or is now", async ({ guide, page }) => {
    const start = Date.parse("2027-06-01T09:00:00+08:00");
    const text = JSON.stringify({ version: 1, state: { answers: { filing_type: "add-website" }, window: { start, basis: "received" } } });
    await guide.before(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
    await guide.open();
    await expect(guide.timer()).toHaveText("24:00:00");
    await expect(guide.alert("设备的时间早于开始时间")).toBeVisible();
    await guide.received("2026-11-23T12:30");
    await expect(guide.timer()).toHaveText("23:30:00");
  });
});
