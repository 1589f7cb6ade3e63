// One order in words of the visitor's, wherever its guide stands: in a page, a frame or one element.
import { expect } from "@playwright/test";

export const timer = (where) => where.getByRole("timer", { name: "剩余时间" });
export const button = (where, name) => where.getByRole("button", { name, exact: true });
export const press = (where, name) => button(where, name).click();
/** The card of what is to be done now. */
export const task = (where) => where.getByRole("region", { name: "下一步", exact: true });
export const phones = (where) => where.getByRole("list", { name: "接收验证码的手机" });
export const verified = (where, person) => where.getByRole("checkbox", { name: `${person}已完成核验`, exact: true });
export const radio = (where, name) => where.getByRole("radio", { name, exact: true });

/** Chooses one of several answers. The card may go with the click. */
export const answer = (where, name) => radio(where, name).click();

/** 新增网站 begins now: one phone, the website administrator's. */
export async function begin(where) {
  await answer(where, "新增网站");
  await press(where, "刚刚收到短信");
  await expect(timer(where)).toBeVisible();
}

/** 新增备案 of two people begins now. */
export async function beginForTwo(where) {
  await answer(where, "新增备案");
  await answer(where, "不是");
  await press(where, "刚刚收到短信");
  await expect(timer(where)).toBeVisible();
}

/** The messages of the site, of which one is chosen. */
export const messages = (where) => task(where).getByRole("group", { name: "网站显示了哪一句？" });

/** The site showed this, by the words that tell it from others, to the phone whose turn it is. */
export async function siteShows(where, words) {
  await task(where).getByRole("button", { name: /提交了，网站显示…$/ }).click();
  await messages(where).getByRole("button", { name: words }).click();
}

/** So many wrong entries of one phone are noted. */
export const wrongEntries = (where, count) => where.getByText(`已记 ${count} 次输错`);

/** Notes wrong entries, the first of a phone's, up to `count`. */
export async function enterWrongly(where, count) {
  for (let time = 1; time <= count; time++) {
    await siteShows(where, "请输入正确的信息");
    if (time < 5) await expect(wrongEntries(where, time)).toBeVisible();
    if (time !== 3) continue;
    for (const check of await task(where).getByRole("checkbox").all()) await check.check();
    await press(where, "都核对好了，再试一次");
  }
}

/** Opens the menu and takes one of its items. */
export async function menu(where, item) {
  await press(where, "菜单");
  await where.locator(".icp-menu__items").getByRole("button", { name: item, exact: true }).click();
}

/** The links below the task. */
export const links = (where) => where.getByRole("navigation", { name: "其他情况" });
/** Begins another order beside the present one. */
export const another = (where) => links(where).getByRole("button", { name: /^办另一件备案/ });
/** The line of another order that runs. */
export const other = (where, filing) => links(where).getByRole("button", { name: `正在办的另一件：${filing}` });

/** Corrects when the SMS came, as the field takes it: 2026-11-23T09:00. */
export async function correct(where, time) {
  await press(where, "改收到短信的时间");
  await receivedAt(where).fill(time);
  await press(where, "从收到时算起");
}

export const receivedAt = (where) => where.getByLabel("收到短信的时间（北京时间）");

/** The keys of the orders that are kept, without the prefix of all. */
export const keys = (page) =>
  page.evaluate(() => Object.keys(localStorage).map((key) => key.replace("icp-sms-guide:", "")).sort());

/** Waits for nothing but what the browser and the program have put off. */
export const settled = (page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
