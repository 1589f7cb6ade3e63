// What nobody expects: the program itself panics. Another takes its place and goes on from what is
// kept; what the loader does in detail, loader-places.spec holds.
import { test as pageTest } from "./support/guide.mjs";
import { element, expect, heard, page as help, ready, test } from "./support/host.mjs";

const NOTICE = "向导出错，已停止。请以下面的静态说明为准；重新载入页面可再试一次。";

/** The page refuses so often to insert what the program draws. */
const refuse = (page, times) =>
  page.evaluate((times) => {
    const own = Node.prototype.insertBefore;
    Node.prototype.insertBefore = function (...values) {
      if (times-- > 0) throw new TypeError("not today");
      return own.apply(this, values);
    };
  }, times);
const uncaught = (page) => page.messages.filter((message) => message.startsWith("uncaught"));

test("all begin anew, and go on from what is kept", async ({ page, host }) => {
  await host(help(element() + element(`filing-type="cancel-entity"`)));
  await ready(page, 2);
  const [first, second] = [0, 1].map((index) => page.locator("icp-sms-guide").nth(index));
  await second.getByRole("button", { name: "刚刚收到短信" }).click();
  await page.clock.runFor(5000);
  await expect(second.getByRole("timer")).toHaveText("23:59:55");

  await refuse(page, 1);
  await first.getByRole("radio", { name: "新增备案" }).click();
  await ready(page, 4);
  await expect(second.getByRole("timer")).toHaveText("23:59:55");
  await page.clock.runFor(5000);
  await expect(second.getByRole("timer")).toHaveText("23:59:50");
  await first.getByRole("radio", { name: "新增网站" }).click();
  await expect(first.getByText("网站负责人手机号码").first()).toBeVisible();

  // Nothing of the old program runs any more: its timers and listeners would panic again.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  expect(uncaught(page)).toEqual(["uncaught: unreachable"]);
  page.messages.splice(0);
  expect(await heard(page, "error")).toEqual([]);
});

pageTest("again and again: the stand-alone page has its static guide again", async ({ guide, page, problems }) => {
  await guide.open();
  await refuse(page, Infinity);
  await guide.radio("新增备案").click();
  await expect(page.getByRole("alert")).toContainText(NOTICE);
  await expect(page.locator("icp-sms-guide > :not(template)").first()).toBeVisible();
  expect(problems.splice(0)).toContainEqual(expect.stringContaining("stopped, and shows its static content"));
  await page.reload();
  await guide.ready();
  await expect(page.getByRole("alert").filter({ hasText: NOTICE })).toHaveCount(0);
});
