//! What stands beside and below the task, and the ways out, drawn to HTML at a
//! fixed time in both languages.

use std::rc::Rc;

use chrono::{FixedOffset, TimeDelta};
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::element::Element;
use icp_sms_guide::view::parts::{day, links, phones, sheet, steps, time_line};
use icp_sms_guide::view::scene::{OtherOrder, ProfileState};
use icp_sms_guide::view::{Fold, Intent, Scene, Ui, Way, way};
use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::province::Province;
use icp_sms_rules::task::task;
use icp_sms_rules::window::{Basis, Instant, Window, beijing, parse_beijing};
use yew::{Callback, Component, Context, Html, LocalServerRenderer, NodeRef, Properties};

/// Monday; the first SMS of every order here comes now.
fn start() -> Instant {
    parse_beijing("2026-11-23T15:00").unwrap()
}

/// Draws a part of the page.
type Draw = Rc<dyn Fn(&Scene<'_>) -> Html>;

#[derive(Clone, Properties)]
struct Page {
    state: State,
    profile: Profile,
    profile_state: ProfileState,
    ui: Ui,
    others: Vec<OtherOrder>,
    offset: FixedOffset,
    may_notify: bool,
    now: Instant,
    lang: Lang,
    draw: Draw,
}

impl PartialEq for Page {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Drawn;

impl Component for Drawn {
    type Message = ();
    type Properties = Page;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let page = context.props();
        let recipients = page.state.recipients(&page.profile);
        let scene = Scene {
            root: &NodeRef::default(),
            state: &page.state,
            recipients: &recipients,
            task: task(&page.state, &recipients, &page.profile, page.now),
            profile: &page.profile,
            profile_state: page.profile_state,
            now: page.now,
            milestone: None,
            offset: page.offset,
            text: page.lang.text(),
            ui: &page.ui,
            others: &page.others,
            keeping: Keeping::Kept,
            is_page: true,
            compact: false,
            offers_providers: false,
            can_share: false,
            may_notify: page.may_notify,
            send: &Callback::noop(),
            on_minute: &Callback::noop(),
        };
        (page.draw)(&scene)
    }
}

impl Page {
    /// An order to which this happened, in Chinese, at the moment of the first SMS.
    fn after(events: &[Event]) -> Self {
        let profile = Profile::default();
        let state = events.iter().fold(State::default(), |state, event| {
            let action = Action {
                at: start(),
                event: *event,
            };
            state.after(action, &profile)
        });
        Self {
            state,
            profile,
            profile_state: ProfileState::Ready,
            ui: Ui::default(),
            others: vec![],
            offset: beijing(),
            may_notify: false,
            now: start(),
            lang: Lang::ZhCn,
            draw: Rc::new(|_| Html::default()),
        }
    }

    /// Two people in Guangdong whose 24 hours run, and then this.
    fn running(more: &[Event]) -> Self {
        Self::after(&[&TWO_PEOPLE[..], &[Event::ReceivedAt(start())], more].concat())
    }

    fn later(self, minutes: i64) -> Self {
        Self {
            now: self.now + TimeDelta::minutes(minutes),
            ..self
        }
    }

    fn in_english(self) -> Self {
        Self {
            lang: Lang::En,
            ..self
        }
    }

    fn with_open(mut self, fold: Fold) -> Self {
        self.ui.folds = self.ui.folds.with(fold, true);
        self
    }

    fn with_outcome(mut self, intent: Intent, worked: bool) -> Self {
        self.ui.outcome = Some((intent, worked));
        self
    }

    fn html(self, draw: impl Fn(&Scene<'_>) -> Html + 'static) -> String {
        let page = Self {
            draw: Rc::new(draw),
            ..self
        };
        let renderer = LocalServerRenderer::<Drawn>::with_props(page);
        pollster::block_on(renderer.hydratable(false).render())
    }

    fn part(self, draw: fn(&Scene<'_>) -> Option<Element>) -> String {
        self.html(move |scene| draw(scene).map(Into::into).unwrap_or_default())
    }

    fn whole(self, draw: fn(&Scene<'_>) -> Element) -> String {
        self.html(move |scene| draw(scene).into())
    }

    fn way(self, way: Way) -> String {
        self.html(move |scene| way::card(way, scene).into())
    }
}

const TWO_PEOPLE: [Event; 3] = [
    Event::FilingType(FilingType::InitialFiling),
    Event::Persons(Persons::Different),
    Event::Province(Some(Province::Guangdong)),
];

/// The text alone.
fn text_of(html: &str) -> String {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    pieces.map(|(_, text)| text).collect()
}

/// Holds that all of the words are there, and none of the others, in the markup
/// or in the text that runs through it.
fn says(html: &str, words: &[&str], not: &[&str]) {
    let all = [html, "\n", &text_of(html)].concat();
    for word in words {
        assert!(all.contains(word), "{word} is missing in {html}");
    }
    for word in not {
        assert!(!all.contains(word), "{word} stands in {html}");
    }
}

#[test]
fn the_time_line_says_how_much_is_left_and_until_when() {
    let line = Page::running(&[]).later(7).part(time_line::view);
    says(
        &line,
        &[
            "23:53:00",
            r#"role="timer""#,
            "剩余时间",
            "明天（周二）15:00 前",
            "北京时间",
        ],
        &["估算", "还有", "icp-time--soon"],
    );
    let english = Page::running(&[])
        .later(7)
        .in_english()
        .part(time_line::view);
    says(
        &english,
        &["before tomorrow (Tuesday) 15:00", "Time left"],
        &[],
    );
}

#[test]
fn the_time_line_gets_louder_towards_the_end() {
    let soon = Page::running(&[]).later(24 * 60 - 39).part(time_line::view);
    says(&soon, &["icp-time--soon", "还有 39 分钟"], &[]);
    let over = Page::running(&[]).later(24 * 60 - 9).part(time_line::view);
    says(&over, &["icp-time--over", "还有 9 分钟"], &[]);
    let closed = Page::running(&[]).later(24 * 60).part(time_line::view);
    assert_eq!(closed, "");
}

#[test]
fn waiting_says_since_when_and_counts_quietly() {
    let page = || Page::after(&[Event::SubmittedAt(start()), Event::NotYet]);
    let line = page().later(10).part(time_line::view);
    says(
        &line,
        &[
            "还在等短信",
            "15:00 提交，已过 10 分钟",
            "最早明天（周二）15:00 截止",
            "icp-time--waiting",
        ],
        &[],
    );
    // With hardly any time left, waiting is no longer quiet.
    let urgent = page().later(24 * 60 - 30).part(time_line::view);
    says(&urgent, &["还有 30 分钟", "估算"], &["还在等短信"]);
    let unknown = Page::after(&[Event::NotYet]).part(time_line::view);
    says(&unknown, &["还在等短信"], &["timer"]);
}

#[test]
fn a_clock_that_is_wrong_is_said() {
    let behind = Page::running(&[]).later(-5).part(time_line::view);
    says(&behind, &["设备的时间早于开始时间", r#"role="alert""#], &[]);
    let far_off = Page {
        now: Instant::UNIX_EPOCH,
        ..Page::running(&[])
    };
    says(
        &far_off.part(time_line::view),
        &["设备的时间不对"],
        &["timer"],
    );
}

#[test]
fn the_day_names_its_deadline_and_what_the_second_sms_is_worth() {
    let day = Page::running(&[]).later(7).part(day::view);
    says(
        &day,
        &[
            "周一 15:00 收到第一条短信",
            "周一 15:07 现在",
            "周二 12:00 没核验的，系统约这时再发一次；那时只剩 3 小时，别等",
            "截止时间 明天（周二） 2026年11月24日 15:00",
            "添加到日历",
            "截止前提醒我",
            "改收到短信的时间",
        ],
        &["您的当地时间", "已开启提醒", "改提交时间"],
    );
    let english = Page::running(&[]).later(7).in_english().part(day::view);
    says(
        &english,
        &[
            "Deadline tomorrow (Tuesday) 24 November 2026, 15:00",
            "Add to calendar",
        ],
        &[],
    );
    // The times stand in their order.
    let places = ["收到第一条短信", "现在", "系统约这时", "截止时间"].map(|word| day.find(word));
    assert!(places.is_sorted(), "{day}");
}

#[test]
fn a_second_sms_after_the_deadline_is_not_waited_for() {
    let early = parse_beijing("2026-11-23T09:00").unwrap();
    let page = |event| Page::after(&[event]);
    let received = page(Event::ReceivedAt(early)).part(day::view);
    says(
        &received,
        &["系统约这时才再发，已经截止，别等"],
        &["手动重发"],
    );
    let deadline = received.find("截止时间").expect("it is there");
    assert!(deadline < received.find("才再发").expect("it is there"));
    let waiting = page(Event::SubmittedAt(early)).part(day::view);
    says(
        &waiting,
        &["没收到就现在手动重发", "最早截止时间", "改提交时间"],
        &["改收到短信的时间"],
    );
}

#[test]
fn the_day_tells_the_visitors_own_time_where_it_differs() {
    let new_york = FixedOffset::west_opt(5 * 3600).unwrap();
    let page = Page {
        offset: new_york,
        ..Page::running(&[])
    };
    says(
        &page.part(day::view),
        &["您的当地时间：2026年11月24日 02:00"],
        &[],
    );
}

#[test]
fn under_an_hour_the_day_folds_but_for_its_deadline() {
    let page = || Page::running(&[]).later(24 * 60 - 39);
    let folded = page().part(day::view);
    says(
        &folded,
        &["截止时间", r#"aria-expanded="false""#],
        &["收到第一条短信", "添加到日历", "截止前提醒我"],
    );
    let open = page().with_open(Fold::Day).part(day::view);
    says(&open, &["收到第一条短信", "添加到日历"], &[]);
}

#[test]
fn before_anything_has_begun_the_day_explains_the_24_hours() {
    let plan = Page::after(&[]).part(day::view);
    says(
        &plan,
        &[
            "约 5 分钟后收到 12381 的短信",
            "24 小时从这里算起",
            "次日 12:00 没核验的，系统约这时再发一次",
            "满 24 小时 截止",
        ],
        &["添加到日历"],
    );
    assert_eq!(plan.matches("<li").count(), 4);
}

#[test]
fn calendar_and_reminder_say_what_became_of_them() {
    let after = |intent, worked| {
        let page = Page::running(&[]).with_outcome(intent, worked);
        page.part(day::view)
    };
    let browser = "在微信里请用浏览器打开";
    says(
        &after(Intent::SaveCalendar, true),
        &["已生成 icp-sms.ics", browser],
        &[],
    );
    says(
        &after(Intent::SaveCalendar, false),
        &["这里不能保存文件", browser],
        &["已生成"],
    );
    says(
        &after(Intent::Remind, false),
        &["这里不能发通知，请添加到日历", "截止前提醒我"],
        &["已开启"],
    );
    // Wanted is not shown: only what the browser really shows is promised.
    let wanted = || Page::running(&[Event::Remind(true)]);
    says(&wanted().part(day::view), &["截止前提醒我"], &["已开启"]);
    let shown = Page {
        may_notify: true,
        ..wanted()
    };
    says(
        &shown.part(day::view),
        &["已开启提醒", "关闭提醒"],
        &["截止前提醒我"],
    );
}

#[test]
fn phones_say_who_has_verified_and_can_be_ticked_while_the_time_runs() {
    let before = Page::after(&TWO_PEOPLE).part(phones::view);
    says(
        &before,
        &[
            r#"aria-label="接收验证码的手机""#,
            "2 部手机，已核验 0 部",
            "主体负责人手机号码",
            "网站负责人手机号码",
            "新增备案要核验这部手机",
            "都核验后，由广东省通信管理局审核",
            "还有一部手机也收到了",
        ],
        &["checkbox", "谁的手机？"],
    );
    let one = Page::running(&[Event::Verified(Phone::EntityLeader)]).later(18);
    says(
        &one.part(phones::view),
        &[
            "2 部手机，已核验 1 部",
            "已核验 15:00",
            "主体负责人已完成核验",
            "网站负责人已完成核验",
            r#"type="checkbox""#,
        ],
        &[],
    );
    let closed = Page::running(&[]).later(24 * 60).part(phones::view);
    says(&closed, &["2 部手机"], &["checkbox", "还有一部手机"]);
    let english = Page::running(&[]).in_english().part(phones::view);
    says(
        &english,
        &["Phones: 2, verified: 0", "Entity leader has verified"],
        &[],
    );
}

#[test]
fn a_changed_number_is_said() {
    use icp_sms_rules::filing::{Changes, NewNumbers};
    let changes = Changes {
        phone: true,
        ..Changes::default()
    };
    let new_numbers = NewNumbers {
        entity_leader: true,
        ..NewNumbers::default()
    };
    let page = Page::after(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(changes),
        Event::NewNumbers(new_numbers),
    ]);
    says(
        &page.part(phones::view),
        &["新手机号码", "验证码发到新手机号码"],
        &["网站负责人"],
    );
}

#[test]
fn another_phone_can_be_added_and_taken_out() {
    let website = [
        Event::FilingType(FilingType::AddWebsite),
        Event::ReceivedAt(start()),
    ];
    let asked = Page::after(&website)
        .with_open(Fold::OtherPhone)
        .part(phones::view);
    says(
        &asked,
        &["谁的手机？", ">主体负责人<", "第 2 位网站负责人"],
        &["去掉"],
    );
    let added = [&website[..], &[Event::Report(Phone::EntityLeader)]].concat();
    says(
        &Page::after(&added).part(phones::view),
        &["2 部手机", r#"aria-label="去掉主体负责人手机号码""#],
        &[r#"aria-label="去掉网站负责人手机号码""#],
    );
}

#[test]
fn nobody_is_listed_before_anything_is_known() {
    assert_eq!(Page::after(&[]).part(phones::view), "");
    let open = Page::after(&TWO_PEOPLE[..1]).part(phones::view);
    says(&open, &["至少这部手机要核验"], &["网站负责人手机号码"]);
}

#[test]
fn the_present_step_is_marked() {
    let list = Page::running(&[]).part(steps::beside_task);
    says(
        &list,
        &[
            r#"aria-label="步骤""#,
            "全部步骤",
            "第 2 步，共 5 步",
            "等待广东省通信管理局审核",
            "另一部手机也核验",
        ],
        &[],
    );
    let present = list.split("aria-current=\"step\">").nth(1);
    assert!(
        present.is_some_and(|it| it.starts_with("去工信部网站填三项")),
        "{list}"
    );
    let one_phone = Page::after(&[Event::FilingType(FilingType::AddWebsite)]);
    says(
        &one_phone.part(steps::beside_task),
        &["其他手机收到的话，也核验"],
        &["另一部手机也核验"],
    );
    let closed = Page::running(&[]).later(24 * 60);
    assert_eq!(closed.part(steps::beside_task), "");
}

#[test]
fn the_links_lead_on_from_every_state() {
    let open = Page::running(&[]).whole(links::view);
    says(
        &open,
        &[
            "网站显示了一句话？",
            "没收到短信",
            "号码不对",
            "问备案客服 现在在线",
            "依据和其他说法",
            "办另一件备案",
            "打印",
            "本页按 UCloud《短信核验指导》（2021年8月18日版）",
        ],
        &["正在办的另一件", "没有加载"],
    );
    // At noon nobody answers.
    let noon = Page::running(&[]).later(21 * 60 + 30).whole(links::view);
    says(
        &noon,
        &["周一至周五 09:30–12:00, 13:00–18:30"],
        &["现在在线"],
    );
    let done = Page::running(&[Event::VerifiedInTime]).whole(links::view);
    says(
        &done,
        &[
            "网站显示了一句话？",
            "已核验，还是被退回",
            "备案平台没有变化",
        ],
        &["没收到短信"],
    );
    let english = Page::after(&[]).in_english().whole(links::view);
    says(&english, &["No SMS", "edition of 18 August 2021"], &[]);
}

#[test]
fn each_other_order_is_one_line_with_its_time() {
    let order = |key: &'static str, filing_type, hours| OtherOrder {
        key: key.into(),
        filing_type,
        window: Window {
            start: start() - TimeDelta::hours(hours),
            basis: Basis::Received,
        },
    };
    let page = Page {
        others: vec![
            order("a", Some(FilingType::AddWebsite), 19),
            order("b", None, 24),
        ],
        ..Page::running(&[])
    };
    says(
        &page.whole(links::view),
        &[
            "正在办的另一件：新增网站 还有 5 小时",
            "正在办的另一件 已截止",
        ],
        &[],
    );
}

#[test]
fn nobody_elses_contact_stands_in_for_a_page_that_has_not_come() {
    let missing = || Page {
        profile_state: ProfileState::Missing,
        ..Page::running(&[])
    };
    says(
        &missing().way(Way::Contact),
        &["问您提交备案的接入商"],
        &["4000188113", "spt.ucloud.cn"],
    );
    says(
        &missing().whole(links::view),
        &["没有加载出来"],
        &["现在在线"],
    );
    says(&missing().whole(sheet::view), &[], &["4000188113"]);
}

/// Every way out with its one sentence and words that it must say.
const WAYS: [(Way, &str, &str, &[&str]); 12] = [
    (
        Way::NoSms,
        "先在拦截记录里找 12381",
        "Look for 12381 among the blocked messages",
        &[
            "应急号码",
            "短信重发",
            "打开重发页面",
            "已重发一次",
            "最多重发 2 次",
            "请勿多次重发",
        ],
    ),
    (
        Way::Messages,
        "找到网站显示的那一句",
        "Find the message that the site shows",
        &["尊敬的ICP用户", "三项都对，还是失败"],
    ),
    (
        Way::WrongNumber,
        "请接入商退回，改对号码再提交",
        "Have it returned, correct the number, submit again",
        &[
            "联系不上本人",
            "在备案平台改成",
            "约 5 分钟后",
            "问备案客服",
        ],
    ),
    (
        Way::LostSms,
        "去“短信重发”再要一条",
        "Have the SMS sent again",
        &["误删", "截止时间不变", "打开重发页面"],
    ),
    (
        Way::SiteDown,
        "关掉 Wi-Fi，用手机数据打开",
        "Switch Wi-Fi off and open it over mobile data",
        &["阿里云", "换一个浏览器", "打开核验页面", "复制网址"],
    ),
    (
        Way::RightButFails,
        "先别再提交，问备案客服",
        "Do not submit again: ask the provider",
        &["再输错 5 次", "都对，停下来问客服"],
    ),
    (
        Way::Returned,
        "先看备案平台写的退回原因",
        "See what reason the filing console gives",
        &[
            "还没有记为核验的：主体负责人手机号码",
            "已重新提交",
            "问备案客服",
        ],
    ),
    (
        Way::ConsoleUnchanged,
        "等最多 24 小时，不用再核验",
        "Wait up to 24 hours, and do not verify again",
        &["同步到备案平台（阿里云）", "不发短信通知", "无需重复提交"],
    ),
    (
        Way::OtherSms,
        "找有验证码和核验链接的那一条",
        "Find the one with a code and a link",
        &["防诈骗提醒", "12381", "106 开头"],
    ),
    (
        Way::LastSix,
        "填负责人本人证件的后 6 位",
        "Fill in the last 6 of the person's own document",
        &["不是营业执照", "末位是 X", "护照", "345678"],
    ),
    (
        Way::Contact,
        "问备案客服",
        "Ask the provider",
        &[
            "在线咨询",
            "4000188113-3",
            "tel:4000188113",
            "现在在服务时间内",
            "09:30–12:00",
        ],
    ),
    (
        Way::Sources,
        "依据和其他说法",
        "Sources and other views",
        &[
            "新增备案由谁核验",
            "只发送一个验证码",
            "2021年8月18日版",
            "广东省通信管理局",
            "48 小时是旧说法",
            "2322号",
        ],
    ),
];

#[test]
fn each_way_out_has_one_sentence_and_a_way_back() {
    for (way, chinese, english, words) in WAYS {
        let html = Page::running(&[]).way(way);
        says(&html, &[chinese, "返回"], &[]);
        says(&html, words, &[]);
        assert_eq!(html.matches("<h2").count(), 1, "{html}");
        assert!(html.matches("icp-button--main").count() <= 1, "{html}");
        let html = Page::running(&[]).in_english().way(way);
        says(&html, &[english, "Back"], &[]);
    }
}

#[test]
fn each_way_out_stands_without_an_order_and_after_the_deadline() {
    for (way, chinese, _, _) in WAYS {
        says(&Page::after(&[]).way(way), &[chinese], &[]);
        let closed = Page::running(&[]).later(24 * 60 + 1);
        says(&closed.way(way), &[chinese], &["都对，停下来问客服"]);
    }
}

#[test]
fn zhejiang_has_a_note_of_its_own() {
    let of = |province| Page::running(&[Event::Province(province)]).way(Way::LastSix);
    says(
        &of(Some(Province::Zhejiang)),
        &["浙江省：持港澳通行证的"],
        &[],
    );
    says(&of(Some(Province::Guangdong)), &[], &["浙江省：持"]);
}

#[test]
fn a_new_number_may_verify_for_some_filing_types() {
    let of = |filing_type| Page::after(&[Event::FilingType(filing_type)]).way(Way::WrongNumber);
    let words = "新增网站、变更备案：可以用负责人的新手机号码核验";
    says(&of(FilingType::AddWebsite), &[words], &[]);
    says(&of(FilingType::CancelEntity), &[], &[words]);
}

#[test]
fn the_sheet_holds_what_to_take_along() {
    let sheet = Page::running(&[Event::Verified(Phone::EntityLeader)]).whole(sheet::view);
    says(
        &sheet,
        &[
            r#"class="icp-sheet" part="sheet""#,
            "ICP 备案短信核验",
            "主体负责人手机号码 核验完成的时间： 2026年11月23日 15:00",
            "icp-sheet__line",
            "截止时间：2026年11月24日 15:00 周二（北京时间）",
            "验证码：12381 短信里的验证码",
            "看网站显示的结果",
            SiteMessage::WaitForOthers.quote(),
            "这部手机好了，其他人还要核验",
            "4000188113-3",
            "beian.miit.gov.cn",
        ],
        &["<button", "<input", "<a "],
    );
    let empty = Page::after(&[]).in_english().whole(sheet::view);
    says(
        &empty,
        &[
            "Deadline: 24 hours after the SMS",
            r#"lang="zh-CN" translate="no""#,
        ],
        &["undefined"],
    );
}

#[test]
fn another_provider_is_called_by_its_own_words() {
    let profile = Profile {
        name: icp_sms_rules::profile::Localized::of("某云", "Some Cloud"),
        contact: None,
        ..Profile::default()
    };
    let page = || Page {
        profile: profile.clone(),
        ..Page::running(&[])
    };
    for (way, ..) in WAYS {
        if way != Way::Sources {
            says(&page().way(way), &[], &["UCloud"]);
        }
    }
    // A row of another's page is named as such.
    says(&page().way(Way::Sources), &["UCloud《短信核验指导》"], &[]);
}
