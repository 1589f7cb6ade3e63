// What each card says: the one sentence, and the one main button, by the states of `states.mjs`.
import { expect } from "@playwright/test";

const SITE = "https://beian.miit.gov.cn/#/Integrated/ComplaintA";
const button = (name) => (card) => card.getByRole("button", { name, exact: true });
const link = (name) => (card) => card.getByRole("link", { name });
const radio = (name) => (card) => card.getByRole("radio", { name, exact: true });
const checkbox = (name) => (card) => card.getByRole("checkbox", { name, exact: true });
const JUST_RECEIVED = button("刚刚收到短信");
const OPEN = link("打开核验页面");
const AGAIN = link("再次打开核验页面");
const CALL = link(/^拨打 /);
const PROVIDER = button("问备案客服");

/** State: the sentence, and what is there to be pressed. */
const CARDS = {
  ask: ["这次办的是哪种备案？", JUST_RECEIVED],
  "follow-up": ["主体负责人与网站负责人是同一人吗？", JUST_RECEIVED],
  "say-whether-sms-came": ["收到短信了吗？", JUST_RECEIVED],
  revising: ["去工信部网站，填这三项", OPEN],
  "wait, submission unknown": ["什么时候提交管局的？", button("收到了")],
  "wait until": ["等到 13:05 再查", button("收到了")],
  "wait, overdue": ["先看看短信是不是被拦截了", button("收到了")],
  resend: ["去重发页面，选“短信重发”", link("打开重发页面")],
  fill: ["去工信部网站，填这三项", OPEN],
  result: ["网站显示了哪一句？", button("不是这些")],
  "result, all messages": ["网站显示了哪一句？", button("不是这些")],
  retry: ["核对三项，再提交一次", AGAIN],
  "no-record": ["看到过“核验完成”吗？", button("没有：核对三项再试")],
  stop: ["先停一下，别急着提交", button("都核对好了，再试一次")],
  "retry, one left": ["核对三项，再提交一次", AGAIN],
  other: ["还差网站负责人", button("发给网站负责人")],
  "fill, the other": ["去工信部网站，填这三项", OPEN],
  "ask-provider": ["先别再提交，请备案客服查询结果", CALL],
  done: ["核验已全部完成", button("保存或打印这份记录")],
  failed: ["这次要重新提交", button("已重新提交")],
  "wait, submitted again": ["什么时候提交管局的？", button("收到了")],
  "fill, under 1 hour": ["去工信部网站，填这三项", OPEN],
  "other, reported": ["还差第 2 位网站负责人", button("发给第 2 位网站负责人")],
  "other, under 1 hour": ["还差网站负责人", button("发给网站负责人")],
  "fill, under 10 minutes": ["去工信部网站，填这三项", OPEN],
  closed: ["这次要重新提交", button("已重新提交")],
  "time, taken for over": ["改收到短信的时间", button("从收到时算起")],
  "call-provider": ["现在就联系接入商", CALL],
  "say-whether-first": ["这是第一条，还是重发的？", button("重发的")],
  "fill, start unknown": ["去工信部网站，填这三项", OPEN],
  "closed, by an estimate": ["短信是什么时候收到的？", button("我在截止前已经核验完了")],
  "no-code": ["暂无验证", button("我收到了 12381 的短信")],
  "fill, an SMS all the same": ["去工信部网站，填这三项", OPEN],
  "follow-up, matches": ["现使用手机号与备案成功信息一致吗？", radio("不一致")],
  "follow-up, reachable": ["能联系原接入商变更负责人手机号吗？", radio("不能")],
  "change-number-first": ["先请原来的接入商改手机号码", link("联系接入商")],
  "cancel-filing-first": ["先问接入商，不要急着注销", link("联系接入商")],
  "time, asked": ["第一条短信是什么时候收到的？", button("从收到时算起")],
  "time, refused": ["第一条短信是什么时候收到的？", button("从收到时算起")],
  "time, entered": ["第一条短信是什么时候收到的？", button("从收到时算起")],
  "fill, nobody named": ["去工信部网站，填这三项", OPEN],
  "ask, one verified": ["这次办的是哪种备案？", radio("新增备案")],
  "follow-up, changes": ["变更了哪些信息？", checkbox("主体信息")],
  "follow-up, new numbers": ["谁的手机号码变更了？", checkbox("网站负责人")],
  "say-whose": ["刚才核验的是谁的手机？", button("网站负责人")],
  "way, messages": ["找到网站显示的那一句", PROVIDER],
  "way, no SMS": ["先在拦截记录里找 12381", link("打开重发页面")],
  "way, wrong number": ["请接入商退回，改对号码再提交", PROVIDER],
  "way, contact": ["问备案客服", CALL],
  "way, sources": ["依据和其他说法", link("UCloud《短信核验指导》")],
  "way, the last six": ["填负责人本人证件的后 6 位", PROVIDER],
  "way, lost SMS": ["去“短信重发”再要一条", link("打开重发页面")],
  "way, site down": ["关掉 Wi-Fi，用手机数据打开", OPEN],
  "all folds open": ["去工信部网站，填这三项", OPEN],
  "way, all right but fails": ["先别再提交，问备案客服", button("都对，停下来问客服")],
  "way, returned": ["先看备案平台写的退回原因", button("已重新提交")],
  "way, console unchanged": ["等最多 24 小时，不用再核验", PROVIDER],
};

/** What has no one thing to press: a choice, or a list. */
const WITHOUT_MAIN = [
  "result",
  "result, all messages",
  "no-record",
  "say-whether-first",
  "no-code",
  "ask, one verified",
  "say-whose",
  "way, messages",
  "way, sources",
  "way, the last six",
  "way, returned",
  "way, console unchanged",
];

/** Holds the card of a state to what it says, and what can be pressed on it. */
export async function holdCard(guide, page, state) {
  const [sentence, control] = CARDS[state] ?? [];
  const card = guide.task();
  await expect(card, state).toHaveCount(1);
  await expect(card.getByRole("heading", { name: sentence, exact: true }), state).toBeVisible();
  await expect(control(card).first(), state).toBeVisible();
  const main = WITHOUT_MAIN.includes(state) ? 0 : 1;
  expect(await card.locator(".icp-button--main").count(), `${state}: main buttons`).toBe(main);
  for (const to of await card.getByRole("link", { name: /核验页面|重发页面/ }).all()) {
    expect([await to.getAttribute("href"), await to.getAttribute("rel")], state).toEqual([SITE, "noopener noreferrer"]);
  }
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelector("icp-sms-guide").shadowRoot.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice, `${state}: ids that occur twice`).toEqual([]);
}
