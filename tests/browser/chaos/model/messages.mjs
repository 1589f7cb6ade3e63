// The site's messages, told apart by their words: what each does, and what it counts.
const verify = (words, effect, counts) => ({ words, effect, ofVerify: true, counts });
const resend = (words, effect) => ({ words, effect, ofVerify: false, counts: "不算输错。" });
const COUNTS = "按 1 次输错算。";
const UNLESS_DONE = "没有看到过“核验完成”的，按 1 次输错算。";

/** The longer words first, so that the first that fit are the message. */
export const EFFECTS = [
  verify("等待其他核验人", "wait-for-others"),
  verify("已全部完成", "all-verified"),
  verify("无需重复提交", "verified"),
  verify("找不到记录或已完成验证", "no-record", UNLESS_DONE),
  verify("验证库里找不到记录", "no-record", UNLESS_DONE),
  verify("请输入正确的信息", "wrong", COUNTS),
  verify("请您重新验证", "wrong", "算不算输错，没有来源写明，为稳妥先记 1 次。"),
  verify("请联系接入商查询", "ask-provider"),
  resend("已重发成功", "resent"),
  resend("重发次数已到上限", "no-more-resends"),
  resend("暂无待短信核验", undefined),
  resend("找不到记录", undefined),
  verify("短信核验失败", "failed"),
  verify("核验完成", "verified"),
];

/** What a message of the list costs, where the page says so: the five of the form and those of the resend tab cost nothing. */
export const messageOf = (words) => EFFECTS.find((it) => words.includes(it.words)) ?? { counts: "不算输错。" };
