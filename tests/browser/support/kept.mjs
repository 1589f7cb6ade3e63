// What is kept, for the tests of it.

/** Under which key the order of a page without settings is kept. */
export const KEY = "icp-sms-guide:default:";
/** What the footer says where it is kept. */
export const KEPT = "不登录，不填个人信息，记录只存在这台设备上";

/** The text under a key. */
export const stored = (page, key = KEY) => page.evaluate((key) => localStorage.getItem(key), key);

/** Sees to it that a page hears nothing of what other tabs store, as one that is busy. */
export const deafen = (page) =>
  page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
