// Real situations of the phones and the people who hold them.
import { expect, test } from "./support/guide.mjs";

test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

const OTHERS = "等待其他核验人";

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

test("one person goes on with the other number; nobody else is to be told", async ({ guide }) => {
  await guide.open();
  await guide.choose("新增备案");
  await guide.choose("是，两个手机号码");
  await guide.press("刚刚收到短信");
  await guide.submitted("等待其他核验人");
  await expect(guide.task().getByRole("button").nth(0)).toHaveAccessibleName("手机在我这里，我来填");
  await expect(guide.button("发给网站负责人")).toHaveCount(0);
  await guide.press("手机在我这里，我来填");
  await guide.says("去工信部网站，填这三项");
});

test("the other phone can be gone on with from every card of the first", async ({ guide }) => {
  await guide.open();
  await guide.beginForTwo();
  const strip = (name) => guide.task().getByRole("list", { name: "谁要核验" }).getByRole("button", { name });
  const goOn = async (sentence) => {
    await guide.says(sentence);
    await strip("网站负责人").click();
    await guide.says("去工信部网站，填这三项");
    await strip("主体负责人").click();
    await guide.says(sentence);
  };
  await guide.press("提交了，网站显示…");
  await goOn("网站显示了哪一句？");
  await guide.message("请输入正确的信息");
  await goOn("核对三项，再提交一次");
  await guide.press("又提交了，网站显示…");
  await guide.message("找不到记录");
  await goOn("看到过“核验完成”吗？");
  await guide.press("没有：核对三项再试");
  await guide.press("又提交了，网站显示…");
  await guide.message("请输入正确的信息");
  await goOn("先停一下，别急着提交");
  await guide.way("网站显示了一句话？");
  await guide.page.getByRole("combobox", { name: "网站提示" }).selectOption({ label: "您的短信核验失败,请联系接入商查询核验结果。" });
  await guide.press("就是这一句，记下");
  await goOn("先别再提交，请备案客服查询结果");
});

test("what is recorded after a wrong entry can be taken back, and the entry stays", async ({ guide, page }) => {
  await guide.open();
  await guide.begin();
  await guide.submitted("请输入正确的信息");
  const line = page.locator(".icp-undo");
  await expect(line).toHaveCount(0);
  for (const [message, sentence] of [["找不到记录", "看到过“核验完成”吗？"], ["请联系接入商", "先别再提交，请备案客服查询结果"]]) {
    await guide.press("又提交了，网站显示…");
    await guide.message(message);
    await guide.says(sentence);
    await line.getByRole("button", { name: "撤销" }).click();
    await guide.press("还没提交，回到三项");
    await expect(page.getByText("已记 1 次输错")).toBeVisible();
  }
  await guide.way("网站显示了一句话？");
  await page.getByRole("combobox", { name: "网站提示" }).selectOption({ label: "重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。" });
  await guide.press("就是这一句，记下");
  await expect(line).toContainText("已记下网站的提示");
  await expect(page.getByText("已记 1 次输错")).toBeVisible();
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

  test("sharing is offered where there is some, and changing one's mind is neither an error nor a use", async ({ guide, page }) => {
    await page.addInitScript(() => {
      globalThis.shared = [];
      globalThis.used = [];
      document.addEventListener("icp-sms-guide:used", ({ detail }) => used.push(detail.what));
      navigator.share = async ({ text }) => {
        shared.push(text);
        if (shared.length === 1) throw new DOMException("the visitor closed it", "AbortError");
        if (shared.length === 2) throw new DOMException("no", "NotAllowedError");
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
    await guide.press("发给网站负责人");
    await expect.poll(() => page.evaluate(() => used.filter((what) => what === "share"))).toHaveLength(1);
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
