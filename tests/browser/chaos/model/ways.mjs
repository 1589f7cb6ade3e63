// The ways out, each with the sentence of its card.
import { consoleOf } from "./task.mjs";

const always = (words) => () => words;

export const WAY_SENTENCES = {
  "no-sms": always("先在拦截记录里找 12381"),
  messages: always("找到网站显示的那一句"),
  "wrong-number": always("请接入商退回，改对号码再提交"),
  returned: (_, page) => `先看${consoleOf(page)}写的退回原因`,
  "console-unchanged": always("等最多 24 小时，不用再核验"),
  /** Whom to call is not known while the provider's page is missing. */
  contact: (_order, _page, isMissing) => (isMissing ? "问您提交备案的接入商" : "问备案客服"),
  sources: always("依据和其他说法"),
  "lost-sms": always("去“短信重发”再要一条"),
  "site-down": always("关掉 Wi-Fi，用手机数据打开"),
  "right-but-fails": always("先别再提交，问备案客服"),
  "other-sms": always("找有验证码和核验链接的那一条"),
  "last-six": always("填负责人本人证件的后 6 位"),
  received: ({ first }) => (first === undefined ? "第一条短信是什么时候收到的？" : "改收到短信的时间"),
  submitted: always("什么时候提交管局的？"),
};
