// Real situations, a kind each: the right answer stands where the visitor would look. What follows
// from the rules alone is held without a browser.
import { expect, test } from "./support/guide.mjs";

test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

const OTHERS = "等待其他核验人";

test("one phone is listed, and the site waits for others: nothing is called done", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted(OTHERS);
  await guide.says("还差主体负责人");
  await expect(guide.task()).toContainText("以收到短信的人为准");
  await expect(guide.timer()).toBeVisible();
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(2);
  await expect(guide.task().getByRole("button", { name: "发给主体负责人" })).toBeVisible();
  await guide.press("主体负责人已完成核验");
  await guide.says("核验已全部完成");
});

test("an SMS at noon: first or resent is asked, and a resent one begins no new 24 hours", async ({ guide, page }) => {
  await guide.open({ at: "2026-11-25T12:05:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-24T15:00:00%2B08:00" });
  await expect(page.getByText("最早今天 15:00 截止")).toBeVisible();
  await guide.press("收到了");
  await guide.says("这是第一条，还是重发的？");
  await expect(guide.task()).toContainText("没有来源说重发会重新计时");
  await guide.press("重发的");
  await expect(guide.timer()).toHaveText("02:55:00");
  await guide.says("去工信部网站，填这三项");
  await guide.open({ at: "2026-11-25T12:05:00+08:00" });
  await guide.menu("重新开始");
  await guide.press("刚刚收到短信");
  await guide.press("第一条");
  await expect(guide.timer()).toHaveText("24:00:00");
});

test.describe("a phone abroad", () => {
  test.use({ timezoneId: "America/New_York" });

  test("a time of the phone's own zone is seen before it counts, and mended after it closed", async ({ guide, page }) => {
    await guide.open({ at: "2026-11-25T08:00:00-05:00", query: "?filing-type=add-website" });
    await guide.press("早些时候收到的");
    await guide.receivedField().fill("2026-11-24T20:00");
    await expect(guide.task()).toContainText("按您所在时区，这个时间是 2026年11月24日 07:00");
    await expect(guide.task()).toContainText("按这个时间，24 小时已经过了");
    await guide.press("从收到时算起");
    await guide.says("这次要重新提交");
    await guide.received("2026-11-25T09:00");
    await expect(guide.timer()).toHaveText("12:00:00");
    await expect(page.getByText("您的当地时间：2026年11月25日 20:00")).toBeVisible();
  });
});

test("one person with two numbers gets two codes", async ({ guide }) => {
  await guide.open();
  await guide.choose("新增备案");
  await expect(guide.task()).toContainText("两个号码会收到两条短信，都要核验");
  await guide.choose("是，两个手机号码");
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(2);
  await guide.press("刚刚收到短信");
  await guide.submitted(OTHERS);
  await guide.says("还差网站负责人");
});

test("no code is expected, and an SMS came", async ({ guide }) => {
  await guide.open();
  await guide.choose("注销网站");
  await guide.says("暂无验证");
  await expect(guide.task()).toContainText("如果还是收到了 12381 的短信，请在 24 小时内核验");
  await guide.press("我收到了 12381 的短信");
  await guide.press("刚刚收到短信");
  await guide.says("去工信部网站，填这三项");
  await expect(guide.timer()).toHaveText("24:00:00");
  await expect(guide.recipients()).toContainText("网站负责人手机号码");
});

test("the number is wrong, dead, or its holder has gone", async ({ guide }) => {
  await guide.open();
  await guide.choose("新增备案");
  await guide.choose("不是");
  await guide.press("还没有收到");
  await expect(guide.task()).toContainText("备案中填写的手机号码正确，能收短信");
  await expect(guide.task()).toContainText("不发到应急号码");
  await guide.press("手机号码不对或用不了");
  await guide.says("请接入商退回，改对号码再提交");
  await expect(guide.task()).toContainText("等待和重发都没有用");
});

test.describe("the phone is elsewhere", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("there is a message for it before the SMS and after, even for one phone, and never the code", async ({ guide, page }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await guide.open();
    await guide.choose("新增网站");
    await guide.press("手机不在手里？");
    await guide.press("发给网站负责人");
    await expect(page.getByText("已复制，粘贴发给对方")).toBeVisible();
    expect(await copied()).toContain("网站负责人的手机会收到 12381 发来的短信");
    await guide.press("刚刚收到短信");
    await guide.press("看看要发的文字");
    await guide.press("发给网站负责人");
    await expect(page.getByText("已复制，粘贴发给对方")).toBeVisible();
    const message = await copied();
    for (const words of ["网站负责人需要在 2026年11月24日 13:00（北京时间）前完成核验", "12381", "https://beian.miit.gov.cn/#/Integrated/ComplaintA", "后 6 位"]) {
      expect(message).toContain(words);
    }
    expect(message.replaceAll("12381", "").replaceAll("2026", ""), "no code, no number").not.toMatch(/\d{4,}/);
    const sms = await page.getByRole("link", { name: "发短信" }).first().getAttribute("href");
    expect(decodeURIComponent(sms)).toBe(`sms:?&body=${message}`);
  });

  test("a browser that copies nothing says what to do instead", async ({ guide, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await guide.open();
    await guide.begin();
    await guide.press("手机不在手里？");
    await guide.press("发给网站负责人");
    await expect(page.getByText("无法复制，请手动选择文字复制")).toBeVisible();
    await expect(page.getByText("网站负责人需要在 2026年11月24日 13:00").filter({ visible: true })).toBeVisible();
  });

  test("sharing is offered where there is some, and changing one's mind is no error", async ({ guide, page }) => {
    await page.addInitScript(() => {
      globalThis.shared = [];
      navigator.share = async ({ text }) => {
        shared.push(text);
        if (shared.length === 1) throw new DOMException("the visitor closed it", "AbortError");
        throw new DOMException("no", "NotAllowedError");
      };
    });
    await guide.open();
    await guide.beginForTwo();
    await guide.submitted(OTHERS);
    await guide.press("发给网站负责人");
    await expect.poll(() => page.evaluate(() => shared.length)).toBe(1);
    await expect(page.getByText("没有分享成功")).toHaveCount(0);
    await guide.press("发给网站负责人");
    await expect(page.getByText("没有分享成功，请改用复制")).toBeVisible();
    expect((await page.evaluate(() => shared))[1]).toContain("网站负责人需要在 2026年11月24日 13:00");
  });
});

test("several websites have several people", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.press("还有一部手机也收到了");
  await guide.task().page().getByRole("group", { name: "谁的手机？" }).getByRole("button", { name: /网站负责人/ }).click();
  await expect(guide.recipients().getByRole("listitem")).toHaveCount(2);
  await guide.verified("网站负责人").check();
  await guide.says("还差第 2 位网站负责人");
  await expect(guide.timer()).toBeVisible();
});

test("several filings at once: each has its own 24 hours, and sees the others", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await page.clock.fastForward("01:00:00");
  await guide.menu("办另一件备案");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await guide.choose("注销主体");
  await guide.press("刚刚收到短信");
  await expect(guide.timer()).toHaveText("24:00:00");
  await guide.way("正在办的另一件：新增网站");
  await expect(guide.timer()).toHaveText("23:00:00");
  await expect(guide.recipients()).toContainText("网站负责人手机号码");
});

test("the SMS was lost, the site does not load, the code is an old one", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await expect(guide.task()).toContainText("12381 短信里的验证码");
  await guide.press("短信丢了");
  await expect(guide.task()).toContainText("截止时间不变");
  await guide.press("返回");
  await guide.press("网站打不开");
  await guide.says("关掉 Wi-Fi，用手机数据打开");
  await guide.press("返回");
  await guide.press("护照、港澳通行证怎么填");
  await expect(guide.task()).toContainText("不是营业执照等主体证件");
});

test("a message is looked up at any time, before anything is said and after the deadline", async ({ guide, page }) => {
  const list = page.getByRole("combobox", { name: "网站提示" });
  const means = page.getByRole("status").filter({ has: page.locator(".icp-note") });
  await guide.open();
  await guide.way("网站显示了一句话？");
  await list.selectOption("重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。");
  await expect(means).toContainText("不能再重发了");
  await expect(means).toContainText("不算输错");
  await list.selectOption("找不到记录");
  await expect(means).toContainText("这是“短信重发”里的提示");
  await list.selectOption("短信验证码不能为空");
  await expect(means).toContainText("还没有提交");
  await guide.press("返回");
  await guide.received("2026-11-22T10:00");
  await guide.says("这次要重新提交");
  await guide.way("网站显示了一句话？");
  await list.selectOption("您的短信核验已完成，无需重复提交。");
  await expect(means).toContainText("之前已经核验成功");
});

test("找不到记录 asks one thing, and goes by the answer", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("找不到记录");
  await guide.says("看到过“核验完成”吗？");
  await guide.press("没有：核对三项再试");
  await expect(guide.task()).toContainText("已记 1 次输错");
  await guide.submitted("找不到记录");
  await guide.press("看到过：不用再核验");
  await guide.says("核验已全部完成");
  await expect(page.getByText("已记 2 次输错")).toHaveCount(0);
});

test("all three are right and it still fails: stop, and ask", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("请输入正确的信息");
  await guide.press("三项都对，还是失败");
  await expect(guide.task()).toContainText("再试只会多记输错");
  await guide.press("都对，停下来问客服");
  await guide.says("先别再提交，请备案客服查询结果");
  await expect(guide.task().getByRole("link", { name: /^拨打 / })).toBeVisible();
});

test("verified, and the console shows nothing: no verifying again", async ({ guide }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("已全部完成");
  await expect(guide.task()).toContainText("不用再核验");
  await expect(guide.task()).toContainText("最长 24 小时后才变");
  await guide.way(/没有变化$/);
  await guide.says("等最多 24 小时，不用再核验");
});

test("an hour is left and no SMS: call now", async ({ guide }) => {
  await guide.open({ at: "2026-11-24T11:30:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-23T12:00:00%2B08:00" });
  await guide.says("现在就联系接入商");
  await expect(guide.task().getByRole("link", { name: "拨打 4000188113-3" })).toBeInViewport({ ratio: 1 });
  await expect(guide.task()).toContainText("还剩 30 分钟");
});

test("no copying here: the address stands in full, to be selected", async ({ guide, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await guide.open();
  await guide.begin();
  const address = guide.task().getByText("https://beian.miit.gov.cn/#/Integrated/ComplaintA", { exact: true });
  await expect(address).toHaveCount(0);
  await guide.press("复制网址");
  await expect(address).toBeVisible();
  expect(await address.evaluate((it) => getComputedStyle(it).userSelect)).not.toBe("none");
});

test("waiting since nobody knows when: first or resent is asked, at any hour", async ({ guide }) => {
  for (const at of ["2026-11-24T09:10:00+08:00", "2026-11-24T16:20:00+08:00"]) {
    await guide.open({ at });
    await guide.menu("重新开始");
    await guide.choose("新增网站");
    await guide.press("还没有收到");
    await guide.press("收到了");
    await guide.says("这是第一条，还是重发的？");
    await expect(guide.button("重发的")).toBeInViewport({ ratio: 1 });
    await guide.press("重发的");
    await expect(guide.part("time")).toContainText("不知道 24 小时从何时算起，请马上核验");
    await expect(guide.page.getByText("已记下收到短信的时间")).toHaveCount(0);
  }
});

test("taken for the first, which came earlier: its time is one tap away", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  const said = page.getByRole("status").filter({ hasText: "已按第一条短信计时" });
  await expect(said.getByRole("button", { name: "更早收到过？" })).toBeInViewport({ ratio: 1 });
  await guide.press("更早收到过？");
  await guide.receivedField().fill("2026-11-22T16:00");
  await guide.press("从收到时算起");
  await expect(guide.timer()).toHaveText("03:00:00");
});

test("an estimate has ended: the real time is asked for first", async ({ guide }) => {
  const open = () => guide.open({ at: "2026-11-24T13:00:00+08:00", query: "?filing-type=add-website&submitted-at=2026-11-23T12:00:00%2B08:00" });
  await open();
  await guide.says("短信是什么时候收到的？");
  await expect(guide.alert("24 小时从第一条短信算起：短信来得更晚，就还有时间")).toBeVisible();
  await expect(guide.button("填收到短信的时间")).toBeInViewport({ ratio: 1 });
  await expect(guide.button("刚刚收到短信")).toBeInViewport({ ratio: 1 });
  await guide.received("2026-11-23T15:30");
  await expect(guide.timer()).toHaveText("02:30:00");
  await guide.menu("重新开始");
  await guide.press("已重新提交");
  await guide.says("什么时候提交管局的？");
});

test("the site sends no more SMS: the provider is next", async ({ guide }) => {
  await guide.open({ query: "?filing-type=add-website&submitted-at=2026-11-23T09:00:00%2B08:00" });
  await guide.press("都查过了，还是没有");
  await guide.task().getByRole("button", { name: /重发次数已到上限/ }).click();
  await guide.says("不能再重发，联系接入商");
  await expect(guide.task().getByRole("link", { name: "拨打 4000188113-3" })).toBeInViewport({ ratio: 1 });
  await expect(guide.task()).toContainText("在短信和拦截记录里找 12381 的验证码");
  await guide.press("撤销");
  await guide.says("去重发页面，选“短信重发”");
});

test("a page that the browser translates goes on: each label is right after each press", async ({ guide, page }) => {
  await guide.open();
  // As a translator does: each text node goes, and elements of its own stand in its place.
  await page.locator(".icp-guide").evaluate((guide) => {
    const root = guide.getRootNode();
    const take = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.parentElement?.closest("font, [translate='no'], option")) return;
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        inner.textContent = node.data;
        outer.append(inner);
        node.replaceWith(outer);
      } else for (const child of [...node.childNodes]) take(child);
    };
    const all = () => root.querySelectorAll(".icp-guide").forEach(take);
    all();
    new MutationObserver(all).observe(root, { subtree: true, childList: true, characterData: true });
  });
  await guide.beginForTwo();
  await expect(guide.recipients().getByRole("listitem")).toHaveText([/^主体负责人手机号码/, /^网站负责人手机号码/]);
  await expect(guide.part("time")).toContainText("明天 13:00 前");
  await guide.press("提交了，网站显示…");
  await guide.message("请输入正确的信息");
  await guide.says("核对三项，再提交一次");
  await expect(guide.task()).toContainText("主体负责人 · 已记 1 次输错");
  await guide.press("又提交了，网站显示…");
  await guide.message("请输入正确的信息");
  await expect(guide.task()).toContainText("已记 2 次输错");
  await expect(guide.task()).not.toContainText("已记 1 次输错");
  await guide.press("又提交了，网站显示…");
  await guide.message(OTHERS);
  await guide.says("还差网站负责人");
  await expect(page.getByText("2 部手机，已核验 1 部").filter({ visible: true })).toBeVisible();
  await expect(page.getByText("第 4 步，共 5 步")).toBeVisible();
  await guide.received("2026-11-23T09:00");
  await expect(guide.part("time")).toContainText("明天 09:00 前");
  await expect(guide.part("time")).not.toContainText("13:00");
  await expect(guide.timer()).toHaveText("20:00:00");
  await page.clock.runFor(61_000);
  await expect(guide.timer()).toHaveText("19:58:59");
  await guide.press("网站负责人已完成核验");
  await guide.says("核验已全部完成");
  await guide.menu("重新开始");
  await guide.choose("注销主体");
  await guide.press("刚刚收到短信");
  await expect(guide.recipients().getByRole("listitem")).toHaveText([/^主体负责人手机号码/]);
  await expect(page.getByText("网站负责人手机号码").filter({ visible: true })).toHaveCount(0);
  await guide.speak("en");
  await expect(page.getByRole("button", { name: "Submitted: the site says…", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Menu", exact: true })).toBeVisible();
  await expect(page.getByText("Step 2 of 5")).toBeVisible();
  await expect(page.getByText("Phones: 1, verified: 0")).toBeVisible();
  // What is not translated in the other language are the ministry's own words.
  const left = await page.locator(".icp-main").evaluate((main) =>
    [...main.querySelectorAll("font font")].map((it) => it.textContent).filter((it) => /刚|提交|步|手机/.test(it)));
  expect(left).toEqual([]);
});

test("several things change, and the others wait: the question stays open until it is answered", async ({ guide, page }) => {
  await guide.open();
  await guide.press("刚刚收到短信");
  await guide.submitted(OTHERS);
  await guide.choose("变更备案");
  await expect(page.getByText("第 4 步，共 5 步")).toBeVisible();
  await guide.tick("变更了哪些信息？", "主体信息", "网站信息");
  await guide.says("刚才核验的是谁的手机？");
  await guide.task().getByRole("button", { name: "网站负责人", exact: true }).click();
  await guide.says("还差主体负责人");
});
