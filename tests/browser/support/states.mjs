// The states that must look right, each as a visitor comes to it: a few short
// stories, and in each the states in the order in which it passes through them.

const START = "2026-11-23T13:00:00+08:00";
const hoursLater = (hours) => new Date(new Date(START).getTime() + hours * 3_600_000).toISOString();
const received = (time = START) => `&received-at=${encodeURIComponent(time)}`;
const submitted = (time = START) => `&submitted-at=${encodeURIComponent(time)}`;

const wait = (minutes) => (guide) => guide.page.clock.fastForward(minutes * 60_000);
const press = (name) => (guide) => guide.press(name);
const choose = (name) => (guide) => guide.choose(name);
/** Changes an answer while the 24 hours run. */
const revise = (answer) => async (guide) => {
  await guide.press("修改");
  await guide.choose(answer);
  await guide.press("收起");
};
const submit = (words) => (guide) => guide.submitted(words);
const way = (label) => (guide) => guide.way(label);
/** Leaves a way out, and takes the next from the task's card. */
const insteadPress = (name) => async (guide) => {
  await guide.press("返回");
  await guide.press(name);
};
const insteadWay = (label) => async (guide) => {
  await guide.press("返回");
  await guide.way(label);
};
const enter = (time) => (guide) => guide.receivedField().fill(time);

/** name: { at, query, states: { name: how one comes to it from the one before } }. */
export const STORIES = {
  "two people": {
    at: START,
    states: {
      ask: () => {},
      "follow-up": choose("新增备案"),
      "say-whether-sms-came": choose("不是"),
      "wait, submission unknown": async (guide) => {
        await guide.province("CN-ZJ");
        await guide.press("还没有收到");
      },
      "wait until": press("刚刚"),
      "wait, overdue": wait(6),
      resend: press("都查过了，还是没有"),
      fill: press("收到了"),
      result: press("提交了，网站显示…"),
      "result, all messages": async (guide) => {
        await guide.press("不是这些");
        await guide.page.getByRole("combobox", { name: "网站提示" }).selectOption("手机号不能为空");
      },
      retry: (guide) => guide.message("请输入正确的信息"),
      "no-record": submit("找不到记录"),
      stop: async (guide) => {
        await guide.press("没有：核对三项再试");
        await guide.submitted("请您重新验证");
      },
      "retry, one left": async (guide) => {
        for (const check of await guide.task().getByRole("checkbox").all()) await check.check();
        await guide.press("都核对好了，再试一次");
        await guide.submitted("请输入正确的信息");
      },
      other: submit("等待其他核验人"),
      "fill, the other": press("手机在我这里，我来填"),
      "ask-provider": submit("请联系接入商"),
      done: press("已经核验完成"),
    },
  },
  "five wrong entries": {
    at: hoursLater(2),
    query: `?filing-type=add-website&province=CN-GD${received()}`,
    states: {
      failed: async (guide) => {
        for (let time = 1; time <= 5; time++) {
          if (time === 4) {
            for (const check of await guide.task().getByRole("checkbox").all()) await check.check();
            await guide.press("都核对好了，再试一次");
          }
          await guide.submitted("请输入正确的信息");
        }
      },
      "wait, submitted again": press("已重新提交"),
    },
  },
  "an hour, ten minutes, the end": {
    at: hoursLater(23.2),
    query: `?filing-type=initial-filing&province=CN-BJ${received()}`,
    states: {
      "fill, under 1 hour": revise("不是"),
      "other, under 1 hour": (guide) => guide.verified("主体负责人").check(),
      "fill, under 10 minutes": async (guide) => {
        await guide.press("手机在我这里，我来填");
        await guide.page.clock.fastForward(40 * 60_000);
      },
      closed: wait(9),
      "time, taken for over": async (guide) => {
        await guide.press("改收到短信的时间");
        await guide.receivedField().fill("2026-11-23T14:00");
      },
    },
  },
  "an estimate ends": {
    at: hoursLater(23.5),
    query: `?filing-type=add-website&province=CN-GD${submitted()}`,
    states: {
      "call-provider": () => {},
      "closed, by an estimate": wait(31),
      "say-whether-first": press("刚刚收到短信"),
      "fill, start unknown": press("重发的"),
    },
  },
  "more than one administrator": {
    at: START,
    query: "?filing-type=add-website&province=CN-GD",
    states: {
      "other, reported": async (guide) => {
        await guide.press("网站负责人不止一位");
        await guide.press("刚刚收到短信");
        await guide.verified("网站负责人").check();
      },
    },
  },
  "no code": {
    at: START,
    query: "?filing-type=cancel-website&province=CN-GD",
    states: {
      "no-code": () => {},
      "fill, an SMS all the same": async (guide) => {
        await guide.press("我收到了 12381 的短信");
        await guide.press("刚刚收到短信");
      },
    },
  },
  "another number": {
    at: START,
    query: "?filing-type=add-service-provider&province=CN-GD",
    states: {
      "follow-up, matches": () => {},
      "follow-up, reachable": choose("不一致"),
      "change-number-first": choose("能"),
      "cancel-filing-first": choose("不能"),
    },
  },
  "an SMS before anything is said": {
    at: START,
    states: {
      "time, asked": press("早些时候收到的"),
      "time, refused": async (guide) => {
        await guide.receivedField().fill("2027-01-01T00:00");
        await guide.press("从收到时算起");
      },
      "time, entered": enter("2026-11-23T09:00"),
      "fill, nobody named": press("从收到时算起"),
      "ask, one verified": submit("无需重复提交"),
      "say-whose": async (guide) => {
        await guide.choose("新增备案");
        await guide.choose("不是");
      },
    },
  },
  "what changes": {
    at: START,
    states: {
      "follow-up, changes": choose("变更备案"),
      "follow-up, new numbers": (guide) => guide.tick("变更了哪些信息？", "主体信息", "手机号码"),
    },
  },
  ways: {
    at: hoursLater(2),
    query: `?filing-type=initial-filing&province=CN-ZJ${received()}`,
    states: {
      revising: press("修改"),
      "way, messages": async (guide) => {
        await guide.choose("不是");
        await guide.press("收起");
        await guide.way("网站显示了一句话？");
      },
      "way, no SMS": insteadWay("没收到短信"),
      "way, wrong number": insteadWay("号码不对，或联系不上本人"),
      "way, contact": insteadWay("问备案客服"),
      "way, sources": insteadWay("依据和其他说法"),
      "way, the last six": insteadPress("护照、港澳通行证怎么填"),
      "way, lost SMS": insteadPress("短信丢了"),
      "way, site down": insteadPress("网站打不开"),
      "all folds open": async (guide) => {
        await guide.press("返回");
        for (const fold of ["手机不在手里？", "还有一部手机也收到了"]) await guide.press(fold);
        // Where it is wide, the steps stand open without it.
        const steps = guide.page.getByRole("button", { name: /^全部步骤/ });
        if (await steps.isVisible()) await steps.click();
        await guide.press("菜单");
      },
      "way, all right but fails": async (guide) => {
        await guide.press("菜单");
        await guide.submitted("请输入正确的信息");
        await guide.press("三项都对，还是失败");
      },
      "way, returned": async (guide) => {
        await guide.press("返回");
        await guide.submitted("已全部完成");
        await guide.way("已核验，还是被退回");
      },
      "way, console unchanged": insteadWay(/没有变化$/),
    },
  },
};

/** Goes through a story and stops at each state: `each(name)`. */
export async function tell(guide, { at, query = "", states }, each) {
  await guide.open({ at, query: `${query || "?"}&persist=none` });
  for (const [name, come] of Object.entries(states)) {
    await come(guide);
    await each(name);
  }
}
