// The way from the first question to the end, counted in taps, and what each tap answers.
import { expect, test } from "./support/guide.mjs";

test.use({ viewport: { width: 360, height: 780 } });

/** How many taps the visitor has made, each click of a mouse or finger being one. */
const countTaps = (page) =>
  page.addInitScript(() => {
    globalThis.taps = 0;
    addEventListener("pointerdown", () => (globalThis.taps += 1), { capture: true });
  });
const taps = (page) => page.evaluate(() => globalThis.taps);

/** The control is whole in what the window shows. */
const inView = (locator) => expect(locator).toBeInViewport({ ratio: 1 });

test("two people come from nothing to done in ten taps at most", async ({ guide, page }) => {
  await countTaps(page);
  await guide.open();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await guide.choose("新增备案");
  await guide.choose("不是");
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(2);
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
  await guide.submitted("等待其他核验人");
  await guide.says("还差网站负责人");
  await guide.press("手机在我这里，我来填");
  await guide.submitted("已全部完成");
  await guide.says("核验已全部完成");
  await expect(guide.timer()).toHaveCount(0);
  expect(await taps(page)).toBeLessThanOrEqual(10);
});

test("the ministry's site is three taps at most from 刚刚收到短信", async ({ guide, page, context }) => {
  await context.route("https://beian.miit.gov.cn/**", (route) => route.fulfill({ contentType: "text/html", body: "beian" }));
  await countTaps(page);
  await guide.open();
  const opened = context.waitForEvent("page");
  await guide.press("刚刚收到短信");
  await guide.task().getByRole("link", { name: "打开核验页面" }).click();
  const site = await opened;
  expect(site.url()).toBe("https://beian.miit.gov.cn/#/Integrated/ComplaintA");
  expect(await site.evaluate(() => opener)).toBeNull();
  expect(await taps(page)).toBeLessThanOrEqual(3);
});

test("each wrong entry is told where it was tapped, and the third stops", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  const card = guide.task();
  for (const [times, left] of [[1, 4], [2, 3]]) {
    await guide.submitted("请输入正确的信息");
    await inView(card.getByText(`已记 ${times} 次输错`));
    await inView(card.getByText(`再错 ${left} 次，备案会被退回`));
    await inView(card.getByRole("button", { name: "撤销" }));
    await guide.says("核对三项，再提交一次");
  }
  await guide.submitted("请您重新验证");
  await guide.says("先停一下，别急着提交");
  await inView(card.getByRole("heading"));
  await inView(guide.alert("再错 2 次，备案会被退回"));
  const on = guide.button("都核对好了，再试一次");
  await expect(on).toBeDisabled();
  for (const check of await card.getByRole("checkbox").all()) await check.check();
  await on.click();
  await inView(card.getByText("已记 3 次输错"));
  await guide.submitted("请输入正确的信息");
  await inView(card.getByText("再错 1 次，备案会被退回"));
  await guide.submitted("请输入正确的信息");
  await inView(guide.alert("输错 5 次，核验失败"));
  await expect(guide.timer()).toHaveCount(0);
  await page.reload();
  await guide.says("这次要重新提交");
  await card.getByRole("button", { name: "撤销" }).click();
  await expect(card.getByText("已记 4 次输错")).toBeVisible();
  await expect(guide.timer()).toBeVisible();
});

test.describe("a double tap records one", () => {
  const WRONG = ["请输入正确的信息", "请您重新验证"];

  for (const words of WRONG) {
    test(`…${words}`, async ({ guide }) => {
      await guide.open();
      await guide.begin();
      await guide.press("提交了，网站显示…");
      await guide.messages().getByRole("button", { name: words }).dblclick();
      await expect(guide.task().getByText("已记 1 次输错")).toBeVisible();
      await guide.says("核对三项，再提交一次");
    });
  }

  test.describe("by touch", () => {
    test.use({ hasTouch: true });

    test("…also where the browser does not count taps as it counts clicks", async ({ guide, page }) => {
      await page.addInitScript(() => Object.defineProperty(UIEvent.prototype, "detail", { get: () => 1 }));
      await guide.open();
      await guide.begin();
      await guide.press("提交了，网站显示…");
      const { x, y } = await guide.messages().getByRole("button", { name: WRONG[0] }).boundingBox();
      for (let tap = 0; tap < 2; tap++) await page.touchscreen.tap(x + 30, y + 20);
      await expect(guide.task().getByText("已记 1 次输错")).toBeVisible();
      await guide.says("核对三项，再提交一次");
    });
  });

  test("…and whatever stands under the finger afterwards is not pressed", async ({ guide, page, context }) => {
    await guide.open();
    await guide.beginForTwo();
    await guide.press("提交了，网站显示…");
    await guide.messages().getByRole("button", { name: "等待其他核验人" }).dblclick();
    await guide.says("还差网站负责人");
    await expect(page.getByText("已核验 1 部")).toBeVisible();
    await guide.press("手机在我这里，我来填");
    await guide.button("提交了，网站显示…").dblclick();
    await guide.says("网站显示了哪一句？");
    expect(context.pages()).toHaveLength(1);
  });
});

test("what was recorded can be taken back", async ({ guide, page }) => {
  const undo = () => page.locator(".icp-undo").getByRole("button", { name: "撤销" }).click();
  await guide.open();
  await guide.beginForTwo();

  await guide.verified("主体负责人").check();
  await expect(page.getByRole("status").filter({ hasText: "已记为核验完成" })).toBeVisible();
  await undo();
  await expect(guide.verified("主体负责人")).not.toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "已撤销" })).toBeVisible();

  await guide.submitted("已全部完成");
  await expect(guide.timer()).toHaveCount(0);
  await undo();
  await expect(guide.timer()).toHaveText("24:00:00");

  await page.clock.fastForward("01:00:00");
  await guide.received("2026-11-23T09:00");
  await expect(guide.timer()).toHaveText("19:00:00");
  await undo();
  await expect(guide.timer()).toHaveText("23:00:00");

  await guide.menu("重新开始");
  await expect(guide.timer()).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "已重新开始" })).toBeVisible();
  await page.clock.fastForward(9_000);
  await undo();
  await expect(guide.timer()).toHaveText("22:59:51");
});

test("a changed time shows both deadlines before it counts, and offers the stored time", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.clock.fastForward("03:00:00");
  await guide.press("改收到短信的时间");
  await expect(guide.receivedField()).toHaveValue("2026-11-23T13:00");
  await guide.receivedField().fill("2026-11-23T12:30");
  await expect(guide.task().getByText("截止：明天（周二） 13:00 → 明天（周二） 12:30")).toBeVisible();
  await expect(guide.timer()).toHaveText("21:00:00");
  await guide.press("从收到时算起");
  await expect(guide.timer()).toHaveText("20:30:00");
});

test("closed, failed and ask-the-provider show whom to call without opening anything", async ({ guide, page }) => {
  const call = guide.task().getByRole("link", { name: "拨打 4000188113-3" });
  const online = guide.task().getByRole("link", { name: "UCloud 在线咨询" });
  await guide.open();
  await guide.begin();
  await guide.submitted("请联系接入商");
  await inView(call);
  await expect(call).toHaveAttribute("href", "tel:4000188113");
  await expect(online).toBeVisible();
  await expect(guide.task().getByText("现在在服务时间内")).toBeVisible();
  await guide.press("可以再试一次");
  await guide.press("提交了，网站显示…");
  await guide.press("不是这些");
  await page.getByRole("combobox", { name: "网站提示" }).selectOption("短信核验失败");
  await guide.press("就是这一句，记下");
  await guide.says("这次要重新提交");
  await expect(call).toBeVisible();
  await expect(online).toBeVisible();
  await page.locator(".icp-undo").getByRole("button", { name: "撤销" }).click();
  await page.clock.fastForward("24:00:00");
  await expect(guide.alert("24 小时内没有完成核验")).toBeVisible();
  await expect(call).toBeVisible();
  await expect(online).toBeVisible();
  await expect(guide.task().getByText("现在在服务时间内")).toBeVisible();
});

test("what was recorded covers the next thing to do for ten seconds only", async ({ guide, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await guide.open();
  await guide.choose("新增备案");
  await guide.choose("不是");
  await guide.press("还没有收到");
  await guide.press("刚刚");
  await page.clock.fastForward("06:00");
  const line = page.locator(".icp-undo");
  const endTimes = () => line.evaluate((it) => it.getAnimations().map((animation) => animation.effect.getComputedTiming().endTime));
  const pass = () => line.evaluate((it) => it.getAnimations().forEach((animation) => animation.finish()));
  await expect(line).toBeInViewport();
  await pass();
  await expect(line).not.toBeInViewport();

  // Another record is in sight for as long again.
  await guide.press("收到了");
  await expect(line).toBeInViewport();
  expect(await endTimes()).toEqual([10_000]);
  // Who is about to take it back keeps it.
  await line.getByRole("button", { name: "撤销" }).focus();
  expect(await endTimes()).toEqual([]);
  await page.keyboard.press("Enter");
  await guide.says("先看看短信是不是被拦截了");
});

test("the answers can be changed while the 24 hours run", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await guide.press("修改");
  await guide.choose("注销主体");
  await guide.province("CN-GD");
  await guide.press("收起");
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(1);
  await expect(guide.recipients()).toContainText("主体负责人手机号码");
  await expect(page.getByText("由广东省通信管理局审核")).toBeVisible();
  await expect(guide.timer()).toHaveText("24:00:00");
});
