// The roles and accessible names that the product promises, one after the other as they come up.
import { expect, test } from "./support/guide.mjs";

const TYPES = ["新增备案", "新增网站", "新增接入", "变更备案", "注销主体", "注销网站", "取消接入"];

/** All radio buttons or boxes of a group, by their names. */
const names = (group, role) => group.getByRole(role).evaluateAll((all) => all.map((it) => it.labels[0].textContent));

test("the questions", async ({ guide, page }) => {
  await guide.open();
  const types = page.getByRole("radiogroup", { name: "备案类型" });
  expect(await names(types, "radio")).toEqual(TYPES);
  for (const type of TYPES) await expect(types.getByRole("radio", { name: type, exact: true })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "备案省份" }).getByRole("option")).toHaveCount(32);
  await guide.choose("新增备案");
  const persons = page.getByRole("radiogroup", { name: "主体负责人与网站负责人是同一人吗？" });
  expect(await names(persons, "radio")).toEqual(["是，同一个手机号码", "是，两个手机号码", "不是"]);
  await guide.choose("新增接入");
  const matches = page.getByRole("radiogroup", { name: "现使用手机号与备案成功信息一致吗？" }).first();
  expect(await names(matches, "radio")).toEqual(["一致", "不一致"]);
  await matches.getByRole("radio", { name: "不一致" }).click();
  const reachable = page.getByRole("radiogroup", { name: "能联系原接入商变更负责人手机号吗？" }).first();
  expect(await names(reachable, "radio")).toEqual(["能", "不能"]);
  await guide.choose("变更备案");
  const changes = page.getByRole("group", { name: "变更了哪些信息？" }).first();
  expect(await names(changes, "checkbox")).toEqual(["主体信息", "网站信息", "手机号码", "只改备注等其他内容"]);
  await changes.getByRole("checkbox", { name: "手机号码" }).check();
  const whose = page.getByRole("group", { name: "谁的手机号码变更了？" }).first();
  expect(await names(whose, "checkbox")).toEqual(["主体负责人", "网站负责人"]);
  await whose.getByRole("checkbox", { name: "网站负责人" }).check();
  await expect(guide.recipients().getByRole("listitem").filter({ hasText: "网站负责人手机号码" })).toContainText("新手机号码");
});

test("whether and when the SMS came", async ({ guide, page }) => {
  await guide.open({ query: "?filing-type=add-website" });
  await expect(guide.button("刚刚收到短信")).toBeVisible();
  await expect(guide.button("还没有收到")).toBeVisible();
  await guide.press("早些时候收到的");
  await expect(guide.receivedField()).toHaveAttribute("type", "datetime-local");
  await guide.receivedField().fill("2026-11-23T09:00");
  await guide.press("从收到时算起");
  await expect(page.getByRole("timer", { name: "剩余时间" })).toHaveText("20:00:00");
  await expect(page.getByText("截止时间 2026年11月24日 09:00").filter({ visible: true })).toBeVisible();
});

test("first or resent", async ({ guide, page }) => {
  await guide.open({ at: "2026-11-23T12:05:00+08:00" });
  await guide.choose("新增网站");
  await guide.press("刚刚收到短信");
  const group = page.getByRole("group", { name: "这是第一条，还是重发的？" });
  await expect(group.getByRole("button", { name: "第一条", exact: true })).toBeVisible();
  await expect(group.getByRole("button", { name: "重发的", exact: true })).toBeVisible();
});

test("the way through the site", async ({ guide, page }) => {
  await guide.open();
  await guide.beginForTwo();
  await expect(page.getByRole("region", { name: "下一步" }).getByRole("link", { name: "打开核验页面" })).toBeVisible();
  const steps = page.getByRole("list", { name: "步骤" });
  const present = steps.locator("[aria-current=step]");
  await expect(steps.getByRole("listitem")).toHaveText([/^收到 12381 的短信/, /^去工信部网站填三项/, /^看网站显示的结果/, /^另一部手机也核验/, /^等待通信管理局审核/]);
  await expect(present).toHaveText("去工信部网站填三项");
  await guide.button("提交了，网站显示…").click();
  await expect(present).toHaveText("看网站显示的结果");
  const messages = page.getByRole("group", { name: "网站显示了哪一句？" });
  await expect(messages.getByRole("button")).toHaveText([/等待其他核验人/, /已全部完成/, /无需重复提交/, /找不到记录/, /请输入正确的信息/, /请您重新验证/, /请联系接入商/]);
  await guide.press("不是这些");
  await expect(page.getByRole("combobox", { name: "网站提示" }).getByRole("option")).toHaveCount(20);
  await messages.getByRole("button", { name: "请输入正确的信息" }).click();
  await expect(guide.task()).toContainText("已记 1 次输错");
  await expect(guide.task().getByRole("button", { name: "撤销", exact: true })).toBeVisible();
});

test("the phones, the menu and the reminders", async ({ guide, page }) => {
  await guide.open();
  await guide.beginForTwo();
  const phones = page.getByRole("list", { name: "接收验证码的手机" }).getByRole("listitem");
  await expect(phones).toHaveText([/主体负责人手机号码/, /网站负责人手机号码/]);
  const box = phones.first().getByRole("checkbox", { name: "主体负责人已完成核验", exact: true });
  await expect(phones.nth(1).getByRole("checkbox", { name: "网站负责人已完成核验", exact: true })).toBeVisible();
  await box.check();
  await expect(phones.first()).toContainText("已核验");
  await expect(guide.button("还有一部手机也收到了")).toBeVisible();
  await expect(guide.button("添加到日历")).toBeVisible();
  const menu = guide.button("菜单");
  await menu.click();
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  await expect(guide.button("重新开始")).toBeVisible();
  await guide.open({ query: "?filing-type=cancel-website&persist=none" });
  await expect(guide.button("我收到了 12381 的短信")).toBeVisible();
});

test("what interrupts is an alert, what was undone a status", async ({ guide, page }) => {
  await guide.open();
  await guide.choose("新增网站");
  await guide.received("2026-11-23T13:01");
  await expect(guide.alert("这个时间还没有到，现在是北京时间 13:00。")).toBeVisible();
  await expect(guide.receivedField()).toHaveAccessibleDescription(/这个时间还没有到/);
  await expect(guide.receivedField()).toBeFocused();
  await guide.received("2026-11-23T10:00");
  for (let time = 0; time < 3; time++) await guide.submitted("请输入正确的信息");
  await expect(guide.alert("再错 2 次，备案会被退回")).toBeVisible();
  await page.clock.fastForward("24:00:00");
  await expect(guide.alert("24 小时内没有完成核验，备案会被退回。")).toBeVisible();
  await guide.press("已重新提交");
  await guide.button("撤销").click();
  await expect(page.getByRole("status").filter({ hasText: "已撤销" })).toBeVisible();
});
