// The first journey as a provider's own team may write it, without any library: what is filed and
// who gets a code, the 24 hours, what to fill in, wrong entries up to the fifth, until all have
// verified. It knows one page of rules, one language and one order, and no way out but the provider.
const SITE = "https://beian.miit.gov.cn/#/Integrated/ComplaintA";
const KEY = "plain-sms-guide";
const DAY = 86_400_000;
const LEADER = "主体负责人";
const ADMINISTRATOR = "网站负责人";
const NOBODY = "这种备案暂不需要短信核验。";

/** Each filing type, with its further questions, and who gets a code by their answers. */
const TYPES = {
  新增备案: {
    ask: () => [["persons", "主体负责人与网站负责人是同一人吗？", ["是，同一个手机号码", "是，两个手机号码", "不是"]]],
    phones: ({ persons }) => (persons === undefined ? [] : persons === "0" ? [LEADER] : [LEADER, ADMINISTRATOR]),
  },
  新增网站: { phones: () => [ADMINISTRATOR] },
  新增接入: {
    ask: ({ same }) => [
      ["same", "现使用手机号与备案成功信息一致吗？", ["一致", "不一致"]],
      ...(same === "1" ? [["reachable", "能联系原接入商变更负责人手机号吗？", ["能", "不能"]]] : []),
    ],
    phones: ({ same }) => (same === "0" ? [ADMINISTRATOR] : []),
    note: ({ same, reachable }) =>
      same !== "1" ? undefined
      : reachable === "0" ? "请先到原接入商变更负责人手机号，再进行新增接入备案。"
      : reachable === "1" ? "请先注销备案，再重新提交新增网站。"
      : undefined,
  },
  变更备案: {
    ask: ({ changes }) => [
      ["changes", "变更了哪些信息？", ["主体信息", "网站信息", "主体和网站信息", "手机号码"]],
      ...(changes === "3" ? [["whose", "谁的手机号码变更了？", [LEADER, ADMINISTRATOR, "两个人"]]] : []),
    ],
    phones: ({ changes, whose }) => {
      const both = [LEADER, ADMINISTRATOR];
      if (changes !== "3") return [[LEADER], [ADMINISTRATOR], both][changes] ?? [];
      return ([[LEADER], [ADMINISTRATOR], both][whose] ?? []).map((phone) => `${phone}（新号码）`);
    },
  },
  注销主体: { phones: () => [LEADER] },
  注销网站: { phones: () => [], note: () => NOBODY },
  取消接入: { phones: () => [], note: () => NOBODY },
};
const PROVINCES = "北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区".split(" ");
/** The commonest sentences of the ministry's site, and what follows from each. */
const MESSAGES = [
  ["您的短信核验失败,请输入正确的信息。", "wrong"],
  ["您的短信核验完成,请等待其他核验人进行短信核验。", "verified"],
  ["您的短信核验已全部完成,该请求将提交管局审核。", "verified"],
  ["您的短信核验已完成，无需重复提交。", "verified"],
];

const by = (id) => document.getElementById(id);
const two = (number) => String(Math.floor(number)).padStart(2, "0");
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const button = (label, onclick) => make("button", { type: "button", textContent: label, onclick });

const EMPTY = { answers: {}, received: undefined, verified: [], wrong: {} };
let order = read();
let undo;
let ticking;

function read() {
  try {
    return { ...EMPTY, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return structuredClone(EMPTY);
  }
}

function change(changes) {
  undo = order;
  show({ ...order, ...changes });
}

function show(state) {
  order = state;
  try {
    localStorage.setItem(KEY, JSON.stringify(order));
  } catch {
    // Without a store it goes on until the page is closed.
  }
  draw();
}

const rule = () => TYPES[order.answers.type];
const phones = () => rule()?.phones(order.answers) ?? [];
const missing = () => phones().filter((phone) => !order.verified.includes(phone));
const deadline = () => order.received + DAY;

function question(name, legend, answers) {
  const radio = (label, value) => {
    const checked = order.answers[name] === value;
    const onchange = () => change({ answers: { ...(name === "type" ? { province: order.answers.province } : order.answers), [name]: value } });
    return make("label", {}, make("input", { type: "radio", name, value, checked, onchange }), label);
  };
  const entries = answers.map((label, index) => radio(label, name === "type" ? label : String(index)));
  return make("fieldset", { name }, make("legend", { textContent: legend }), ...entries);
}

function province() {
  const entries = ["请选择", ...PROVINCES].map((name, index) => make("option", { value: index ? name : "", textContent: name }));
  const select = make("select", { onchange: () => change({ answers: { ...order.answers, province: select.value } }) }, ...entries);
  select.value = order.answers.province ?? "";
  return make("label", {}, "备案省份", select);
}

function drawAnswers() {
  const focused = document.activeElement?.name && [document.activeElement.name, document.activeElement.value];
  const further = rule()?.ask?.(order.answers) ?? [];
  by("answers").replaceChildren(question("type", "备案类型", Object.keys(TYPES)), ...further.map((it) => question(...it)), province());
  if (focused) by("answers").querySelector(`[name="${focused[0]}"][value="${focused[1]}"]`)?.focus();
  const line = (phone) => make("li", {}, `${phone}手机号码 `, order.verified.includes(phone) ? "✓ 已完成核验" : "待核验");
  by("phones").replaceChildren(...phones().map(line));
}

function smsCard() {
  const time = make("input", { type: "datetime-local", ariaLabel: "收到短信的时间" });
  const earlier = () => time.value && change({ received: new Date(time.value).getTime() });
  return [
    make("h2", { textContent: "收到短信了吗？" }),
    button("刚刚收到短信", () => change({ received: Date.now() })),
    make("p", {}, time, button("按这个时间", earlier)),
  ];
}

function fillCard(phone) {
  const wrong = order.wrong[phone] ?? 0;
  const says = ([words, means]) =>
    button(words, () =>
      means === "wrong" ? change({ wrong: { ...order.wrong, [phone]: wrong + 1 } }) : change({ verified: [...order.verified, phone] }),
    );
  const field = (name, where) => [make("dt", { textContent: name }), make("dd", { textContent: where })];
  return [
    make("h2", { textContent: `用${phone}的手机填三项` }),
    make("dl", {}, ...field("短信核验码", "短信里的验证码"), ...field("手机号码", "收到短信的号码"), ...field("证件号码后六位", "最后一位是 X 的，填 X")),
    make("a", { className: "button", href: SITE, target: "_blank", rel: "noopener", textContent: "打开核验页面" }),
    ...(wrong ? [make("p", { className: "over", role: "status", textContent: `已填错 ${wrong} 次，还可以填 ${5 - wrong} 次。` })] : []),
    make("p", { textContent: "网站显示了哪一句？" }),
    ...MESSAGES.map(says),
  ];
}

function card() {
  const note = rule()?.note?.(order.answers);
  if (note) return [make("h2", { textContent: note })];
  if (order.received === undefined) return smsCard();
  const [phone] = missing();
  if (phones().length > 0 && !phone) return [make("h2", { textContent: "短信核验已全部完成" }), make("p", { textContent: "备案会转到省通信管理局审核。" })];
  if (Date.now() >= deadline()) return [make("h2", { className: "over", textContent: "24 小时已过，请重新提交备案" })];
  if (order.wrong[phone] >= 5) return [make("h2", { className: "over", textContent: "已填错 5 次，核验失败，请联系接入商" })];
  return phone ? fillCard(phone) : [make("h2", { textContent: "请先回答上面的问题" })];
}

function tick() {
  const left = Math.max(0, deadline() - Date.now()) / 1000;
  by("left").textContent = `${two(left / 3600)}:${two((left / 60) % 60)}:${two(left % 60)}`;
  if (left === 0) draw();
}

function draw() {
  drawAnswers();
  const back = undo && button("撤销", () => ([order, undo] = [undo, undefined], show(order)));
  by("card").replaceChildren(...card(), ...(back ? [back] : []));
  const runs = order.received !== undefined && Date.now() < deadline() && !(phones().length > 0 && missing().length === 0);
  by("left").hidden = !runs;
  clearInterval(ticking);
  if (!runs) return;
  by("left").textContent = "";
  tick();
  ticking = setInterval(tick, 1000);
}

by("restart").onclick = () => change(structuredClone(EMPTY));
addEventListener("storage", ({ key }) => key === KEY && show(read()));
draw();
