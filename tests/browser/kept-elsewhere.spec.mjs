// The page changes under which name an order is kept, or whether it is, while the guide is open.
import { expect, test } from "./support/guide.mjs";
import { KEPT, stored } from "./support/kept.mjs";
import { answer, begin, button, enterWrongly, keys, phones, press, timer, verified, wrongEntries } from "./support/orders.mjs";

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

test("an order of which the same is said again, only later, does not stand beside itself", async ({ guide, page }) => {
  await guide.open({});
  await begin(page);
  await verified(page, "网站负责人").check();
  await expect.poll(() => stored(page)).toContain("verified");
  await set(page, "persist", "none");
  await verified(page, "网站负责人").uncheck();
  await page.clock.fastForward("01:00");
  await verified(page, "网站负责人").check();
  await set(page, "persist", "local");
  await expect(page.getByText(KEPT)).toBeVisible();
  expect(await keys(page)).toEqual(["default:"]);
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
