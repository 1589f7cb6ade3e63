//! The cards before the site, drawn natively: what each says, in both languages.

use chrono::{FixedOffset, TimeDelta};
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::parts::{answers, phones};
use icp_sms_guide::view::scene::ProfileState;
use icp_sms_guide::view::{Scene, Ui, Way, frame, way};
use icp_sms_rules::filing::{Changes, FilingType, NewNumbers, Persons};
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::province::Province;
use icp_sms_rules::task::task as task_of;
use icp_sms_rules::window::{Basis, Instant, TimeError, beijing, parse_beijing};
use yew::prelude::*;

fn at(time: &str) -> Instant {
    parse_beijing(time).expect("a time")
}

/// Monday afternoon in Beijing.
fn now() -> Instant {
    at("2026-11-23T15:00")
}

/// An order and what is on the screen beside it.
struct Case {
    state: State,
    ui: Ui,
    profile: Profile,
    profile_state: ProfileState,
    now: Instant,
    offset_at: fn(Instant) -> FixedOffset,
    offers_providers: bool,
}

impl Case {
    /// These events, an hour ago.
    fn of(events: &[Event]) -> Self {
        let profile = Profile::default();
        let earlier = now() - TimeDelta::hours(1);
        let after = |state: State, event: &Event| {
            state.after(
                Action {
                    at: earlier,
                    event: *event,
                },
                &profile,
            )
        };
        Self {
            state: events.iter().fold(State::default(), after),
            ui: Ui::default(),
            profile,
            profile_state: ProfileState::Ready,
            now: now(),
            offset_at: |_| beijing(),
            offers_providers: false,
        }
    }

    fn draw(&self, lang: Lang, part: fn(&Scene<'_>) -> Html) -> String {
        let recipients = self.state.recipients(&self.profile);
        let (root, send, on_minute) = (NodeRef::default(), Callback::noop(), Callback::noop());
        let scene = Scene {
            root: &root,
            state: &self.state,
            recipients: &recipients,
            task: task_of(&self.state, &recipients, &self.profile, self.now),
            profile: &self.profile,
            profile_state: self.profile_state,
            now: self.now,
            milestone: None,
            offset_at: self.offset_at,
            text: lang.text(),
            ui: &self.ui,
            others: &[],
            keeping: Keeping::Kept,
            is_page: true,
            compact: false,
            offers_providers: self.offers_providers,
            can_share: false,
            may_notify: false,
            send: &send,
            on_minute: &on_minute,
        };
        html(part(&scene))
    }

    fn task(&self, lang: Lang) -> String {
        self.draw(lang, |scene| frame::task_region(scene).into())
    }

    fn way(&self, lang: Lang) -> String {
        self.draw(lang, |scene| {
            way::card(scene.ui.way.expect("a way is open"), scene).into()
        })
    }

    fn above(&self, lang: Lang) -> String {
        self.draw(lang, |scene| {
            answers::above_task(scene).map_or_else(Html::default, Into::into)
        })
    }
}

#[derive(PartialEq, Properties)]
struct Props {
    html: Html,
}

#[component]
fn Shown(props: &Props) -> Html {
    props.html.clone()
}

fn html(html: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Shown>::with_props(Props { html });
    pollster::block_on(renderer.hydratable(false).render())
}

/// The text alone, with a bar where an element begins or ends.
fn text_of(html: &str) -> String {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    let texts = pieces.map(|(_, text)| text).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("|")
}

/// What stands on the card's main button or link, one each.
fn main_controls(html: &str) -> Vec<String> {
    let begins = html.split("icp-button--main").skip(1);
    let text = |rest: &str| {
        let (_, inside) = rest.split_once('>').expect("the tag ends");
        inside.split('<').next().expect("a text").to_owned()
    };
    begins.map(text).collect()
}

/// The card's first heading.
fn title(html: &str) -> &str {
    let (_, rest) = html.split_once("icp-card__title\">").expect("a heading");
    rest.split('<').next().expect("a text")
}

const FILED: [Event; 2] = [
    Event::FilingType(FilingType::InitialFiling),
    Event::Province(Some(Province::Guangdong)),
];

fn two_people(more: &[Event]) -> Case {
    let begin = [FILED[0], FILED[1], Event::Persons(Persons::Different)];
    Case::of(&[&begin, more].concat())
}

fn other_phone(reachable: bool) -> Case {
    Case::of(&[
        Event::FilingType(FilingType::AddServiceProvider),
        Event::PhoneMatches(false),
        Event::OriginalProviderReachable(reachable),
    ])
}

/// Submitted this many minutes ago, and no SMS.
fn submitted(minutes: i64, more: &[Event]) -> Case {
    let mut case = two_people(&[Event::NotYet]);
    let submitted = now() - TimeDelta::minutes(minutes);
    for event in [&[Event::SubmittedAt(submitted)], more].concat() {
        case.state = case.state.after(Action { at: now(), event }, &case.profile);
    }
    case
}

/// Each card: its one sentence and its main control, in both languages.
#[test]
fn each_card_has_one_sentence_and_one_main_control() {
    let cases: [(&str, Case, [&str; 2], [&str; 2]); 15] = [
        (
            "ask",
            Case::of(&[]),
            ["这次办的是哪种备案？", "What are you filing?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "persons",
            Case::of(&FILED),
            [
                "主体负责人与网站负责人是同一人吗？",
                "Entity leader and Website administrator: are they the same person?",
            ],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "changes",
            Case::of(&[Event::FilingType(FilingType::ModifyFiling)]),
            ["变更了哪些信息？", "What changes?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "two",
            two_people(&[]),
            ["收到短信了吗？", "Has the SMS come?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "one",
            Case::of(&[Event::FilingType(FilingType::AddWebsite)]),
            ["收到短信了吗？", "Has the SMS come?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "no code",
            Case::of(&[Event::FilingType(FilingType::CancelAccess)]),
            ["暂无验证", "No verification"],
            ["", ""],
        ),
        (
            "change the number",
            other_phone(true),
            [
                "先请原来的接入商改手机号码",
                "First have the original provider change the number",
            ],
            ["联系接入商", "Contact the provider"],
        ),
        (
            "cancel",
            other_phone(false),
            [
                "先问接入商，不要急着注销",
                "Ask the provider before you cancel anything",
            ],
            ["联系接入商", "Contact the provider"],
        ),
        (
            "wait since when",
            two_people(&[Event::NotYet]),
            ["什么时候提交管局的？", "When was the filing submitted?"],
            ["收到了", "I got it"],
        ),
        (
            "wait",
            submitted(2, &[]),
            ["等到 15:03 再查", "Wait until 15:03"],
            ["收到了", "I got it"],
        ),
        (
            "check",
            submitted(10, &[]),
            [
                "先看看短信是不是被拦截了",
                "See first whether the SMS was blocked",
            ],
            ["收到了", "I got it"],
        ),
        (
            "resend",
            submitted(10, &[Event::AllChecked(true)]),
            [
                "去重发页面，选“短信重发”",
                "Open the page and choose “短信重发” (resend)",
            ],
            ["打开重发页面", "Open the resend page"],
        ),
        (
            "resent",
            submitted(10, &[Event::AllChecked(true), Event::Resent]),
            ["已重发，等短信", "Resent: wait for the SMS"],
            ["收到了", "I got it"],
        ),
        (
            "call",
            submitted(23 * 60 + 21, &[]),
            ["现在就联系接入商", "Contact the provider now"],
            ["拨打 4000188113-3", "Call 4000188113-3"],
        ),
        (
            "first or resent",
            submitted(10, &[Event::Resent, Event::JustReceived]),
            [
                "这是第一条，还是重发的？",
                "Is it the first SMS, or a resent one?",
            ],
            ["", ""],
        ),
    ];
    for (name, case, titles, mains) in cases {
        for (lang, (wanted, main)) in Lang::ALL.into_iter().zip(titles.into_iter().zip(mains)) {
            let html = case.task(lang);
            assert_eq!(title(&html), wanted, "{name}");
            let mains = main_controls(&html);
            assert_eq!(mains.first().map_or("", String::as_str), main, "{name}");
            assert!(mains.len() < 2, "{name}: {mains:?}");
            assert!(
                !html.contains("style=") && !html.contains("<form"),
                "{name}"
            );
        }
    }
}

/// Says that all of this stands in the drawing.
fn holds(html: &str, words: &[&str]) {
    for word in words {
        assert!(html.contains(word), "{word} is missing in {html}");
    }
}

#[test]
fn the_first_card_offers_all_types_by_name_and_value_and_can_be_replayed() {
    let html = Case::of(&[]).task(Lang::ZhCn);
    assert!(
        text_of(&html)
            .starts_with("收到 12381 的短信后，请在 24 小时内完成核验，逾期备案会被退回。|")
    );
    holds(
        &html,
        &[
            r#"role="radiogroup" aria-label="备案类型""#,
            r#"<option value="CN-GD">广东省"#,
        ],
    );
    for row in Profile::default().types {
        holds(
            &html,
            &[&format!(
                r#"name="filing-type" value="{}""#,
                row.filing_type.id()
            )],
        );
        holds(
            &html,
            &[&format!(r#"icp-chip__label">{}</span>"#, row.label.zh_cn)],
        );
    }
    for action in ["just-received", "received-earlier", "not-yet"] {
        holds(&html, &[&format!(r#"data-action="{action}""#)]);
    }
    holds(
        &html,
        &[
            r#"icp-field__label">备案省份"#,
            r#"<option value="">请选择"#,
        ],
    );
    assert!(!html.contains(">接入商<"));
    let choosing = Case {
        offers_providers: true,
        ..Case::of(&[])
    };
    holds(
        &choosing.task(Lang::En),
        &[
            r#"icp-field__label">Provider"#,
            r#"value="huaweicloud">Huawei Cloud"#,
        ],
    );
}

#[test]
fn a_question_is_a_group_of_its_name_and_says_what_decides() {
    let html = Case::of(&FILED).task(Lang::ZhCn);
    holds(
        &html,
        &[
            r#"role="radiogroup" aria-label="主体负责人与网站负责人是同一人吗？""#,
            "是，同一个手机号码",
            "是，两个手机号码",
            "不是",
            "两个号码会收到两条短信，都要核验",
        ],
    );
    let html = Case::of(&[Event::FilingType(FilingType::ModifyFiling)]).task(Lang::ZhCn);
    holds(
        &html,
        &[
            r#"role="group" aria-label="变更了哪些信息？""#,
            r#"type="checkbox""#,
            "只改备注等其他内容",
            "换了负责人",
        ],
    );
    let phone = Changes {
        phone: true,
        ..Changes::default()
    };
    let whose = Case::of(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(phone),
    ]);
    holds(
        &whose.task(Lang::ZhCn),
        &[r#"aria-label="谁的手机号码变更了？""#, "新负责人的号码"],
    );
    let html = Case::of(&[Event::FilingType(FilingType::AddServiceProvider)]).task(Lang::ZhCn);
    holds(
        &html,
        &[
            r#"aria-label="现使用手机号与备案成功信息一致吗？""#,
            "一致",
            "不一致",
        ],
    );
}

#[test]
fn the_answers_fold_into_one_line_and_open_as_a_form() {
    let mut case = two_people(&[]);
    let line = text_of(&case.above(Lang::ZhCn));
    assert!(
        line.starts_with("新增备案 · 两个人 · 广东省|修改"),
        "{line}"
    );
    case.state.revising = true;
    let form = case.above(Lang::ZhCn);
    holds(&form, &["备案类型", "备案省份", "是，两个手机号码", "收起"]);
    assert_eq!(form.matches("checked").count(), 2, "{form}");

    let open = Case::of(&[
        Event::FilingType(FilingType::InitialFiling),
        Event::Revise(true),
    ]);
    let form = open.above(Lang::ZhCn);
    assert_eq!(
        form.matches("role=\"radiogroup\" aria-label=\"主体负责人")
            .count(),
        1,
        "asked once: {form}"
    );

    let without_province = Case::of(&[Event::FilingType(FilingType::AddWebsite)]);
    holds(&without_province.above(Lang::ZhCn), &[r#"id="province""#]);
    assert_eq!(
        two_people(&[Event::JustReceived]).above(Lang::ZhCn),
        "",
        "it runs"
    );
}

#[test]
fn the_line_tells_the_answers_of_every_kind() {
    let changes = Changes {
        entity: true,
        phone: true,
        ..Changes::default()
    };
    let numbers = NewNumbers {
        website_administrator: true,
        ..NewNumbers::default()
    };
    let modify = Case::of(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(changes),
        Event::NewNumbers(numbers),
    ]);
    let tells = |case: &Case, line: &str| holds(&text_of(&case.above(Lang::ZhCn)), &[line]);
    tells(
        &modify,
        "变更备案 · 主体信息、手机号码 · 网站负责人的新号码|",
    );
    tells(
        &other_phone(false),
        "新增接入 · 号码不一致 · 联系不上原接入商|",
    );
}

#[test]
fn no_code_says_by_whose_rule_and_leads_on_if_an_sms_comes() {
    let html = Case::of(&[Event::FilingType(FilingType::CancelWebsite)]).task(Lang::En);
    holds(
        &html,
        &[
            "UCloud: “Cancel a website” needs no SMS verification.",
            r#"<q lang="zh-CN" translate="no">暂无验证</q>"#,
            "I got an SMS from 12381",
        ],
    );
    let remarks = Changes {
        remarks: true,
        ..Changes::default()
    };
    let remarks = Case::of(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(remarks),
    ]);
    let html = remarks.task(Lang::ZhCn);
    holds(
        &html,
        &[
            "暂无验证",
            "一家代理的页面（2018）",
            "我收到了 12381 的短信",
        ],
    );
    assert!(
        !html.contains("UCloud"),
        "the provider's page does not say so"
    );
}

#[test]
fn before_filing_the_consequence_is_bold_and_the_contact_leads_on() {
    holds(
        &other_phone(false).task(Lang::ZhCn),
        &[
            "<b>注销以后，这个网站要作为新增网站重新备案。</b>",
            r#"href="https://spt.ucloud.cn/30002""#,
            "已经注销，改办新增网站",
        ],
    );
    holds(
        &other_phone(true).task(Lang::ZhCn),
        &["<b>验证码只发到备案时登记的号码", "号码已经改好了"],
    );
    let missing = Case {
        profile_state: ProfileState::Missing,
        ..other_phone(false)
    };
    let html = missing.task(Lang::ZhCn);
    assert!(!html.contains("spt.ucloud.cn"), "nobody else's contact");
    assert_eq!(main_controls(&html), ["联系接入商"]);
}

#[test]
fn the_checks_are_ticked_in_order_and_the_estimate_is_a_quiet_line() {
    let html = submitted(10, &[Event::Check(0, true)]).task(Lang::ZhCn);
    assert_eq!(html.matches(r#"type="checkbox""#).count(), 5);
    assert_eq!(html.matches("checked").count(), 1);
    holds(
        &html,
        &[
            "拦截记录里找 12381",
            "备案中填写的手机号码",
            "不发到应急号码",
            "都查过了，还是没有",
            "手机号码不对或用不了",
            "最早明天（周二） 14:50 截止",
        ],
    );
    holds(
        &two_people(&[Event::NotYet]).task(Lang::ZhCn),
        &["约 10 分钟前", "选时间", "拦截记录"],
    );
}

#[test]
fn the_resend_says_how_often_and_stops() {
    let first = submitted(10, &[Event::AllChecked(true)]).task(Lang::ZhCn);
    holds(
        &first,
        &[
            "beian.miit.gov.cn",
            "<b>请勿多次重发，否则导致备案退回。</b>",
            "最多重发 2 次",
            "已重发一次",
            "重发次数已到上限",
            "这不算输错",
            "收到了",
        ],
    );
    let thrice = [[Event::AllChecked(true)].as_slice(), &[Event::Resent; 3]].concat();
    let mut stopped = submitted(10, &thrice);
    let html = stopped.task(Lang::ZhCn);
    assert_eq!(title(&html), "不要再重发，联系接入商");
    holds(&html, &["已记 3 次重发", "tel:4000188113\""]);
    assert!(!html.contains("打开重发页面") && !html.contains("已重发一次"));
    stopped.state.resends = 2;
    stopped.profile.resends_allowed.value = Some(2);
    assert_eq!(title(&stopped.task(Lang::ZhCn)), "不要再重发，联系接入商");
}

/// The card of the typed time with this entry in the field.
fn entering(basis: Basis, mut case: Case, draft: &str) -> Case {
    case.ui.way = Some(Way::EnterTime(basis));
    case.ui.draft = (!draft.is_empty()).then(|| draft.to_owned().into());
    case
}

#[test]
fn a_typed_time_shows_what_it_would_mean() {
    let received = || two_people(&[Event::ReceivedAt(at("2026-11-23T13:00"))]);
    let untouched = entering(Basis::Received, received(), "").way(Lang::ZhCn);
    holds(
        &untouched,
        &[
            "改收到短信的时间",
            "收到短信的时间（北京时间）",
            r#"value="2026-11-23T13:00""#,
            "截止：明天（周二） 13:00",
            "从收到时算起",
        ],
    );
    let changed = entering(Basis::Received, received(), "2026-11-23T09:00").way(Lang::ZhCn);
    holds(&changed, &["截止：明天（周二） 13:00 → 明天（周二） 09:00"]);
    assert!(!changed.contains("时区"), "the visitor is in Beijing's");
    let over = entering(Basis::Received, received(), "2026-11-22T09:00").way(Lang::ZhCn);
    holds(&over, &["24 小时已经过了"]);

    let mut abroad = entering(Basis::Received, received(), "2026-11-23T09:00");
    // New York's clocks went back at 06:00 UTC on 1 November 2026.
    abroad.offset_at = |at| {
        let hours = if at < parse_beijing("2026-11-01T14:00").expect("a time") {
            4
        } else {
            5
        };
        FixedOffset::west_opt(hours * 3600).expect("an offset")
    };
    holds(
        &abroad.way(Lang::En),
        &["In your own time zone this is 22 November 2026, 20:00."],
    );
    abroad.ui.draft = Some("2026-11-01T12:00".into());
    holds(
        &abroad.way(Lang::En),
        &["In your own time zone this is 1 November 2026, 00:00."],
    );

    let first = entering(Basis::Submitted, Case::of(&[]), "2026-11-23T14:50").way(Lang::ZhCn);
    holds(
        &first,
        &[
            "刚刚",
            "约半小时前",
            "截止：明天（周二） 14:50（估算）",
            "从提交时算起",
        ],
    );
    assert!(!first.contains("value=\""), "nothing is offered: {first}");
}

#[test]
fn a_refused_time_says_why() {
    let case = || entering(Basis::Received, Case::of(&[]), "2026-11-23T15:01");
    let html = case().way(Lang::ZhCn);
    holds(
        &html,
        &[
            "这个时间还没有到，现在是北京时间 15:00。",
            r#"aria-invalid="true""#,
        ],
    );
    let mut unreadable = entering(Basis::Received, Case::of(&[]), "");
    holds(&unreadable.way(Lang::ZhCn), &[r#"aria-invalid="false""#]);
    unreadable.ui.refused = Some(TimeError::Unreadable);
    let html = unreadable.way(Lang::ZhCn);
    holds(
        &html,
        &["请填写完整的日期和时间。", r#"aria-invalid="true""#],
    );
    let (_, described) = html.split_once("aria-describedby=\"").expect("described");
    for id in described.split('"').next().expect("ids").split(' ') {
        holds(&html, &[&format!("id=\"{id}\"")]);
    }
}

/// What is asked stays where it is while the visitor answers: nothing moves under
/// the finger, and a slip is mended by one tap.
#[test]
fn what_is_asked_stays_in_sight_while_it_is_answered() {
    let radios = |html: &str| html.matches("type=\"radio\"").count();
    let mut case = two_people(&[]);
    case.ui.answering = true;
    let answering = case.above(Lang::ZhCn);
    holds(
        &answering,
        &["这次办的是哪种备案？", "新增备案", "是，两个手机号码"],
    );
    assert_eq!(
        (radios(&answering), answering.matches("checked").count()),
        (10, 2)
    );
    case.ui.answering = false;
    assert_eq!(
        radios(&case.above(Lang::ZhCn)),
        0,
        "folded at the next visit"
    );
}

/// The site's word came before it is known who has to verify: what was recorded is
/// said, and what the question is for.
#[test]
fn what_was_recorded_is_said_beside_an_open_question() {
    let others = Event::SiteMessage(Phone::EntityLeader, SiteMessage::WaitForOthers);
    let mut events = FILED.to_vec();
    events.extend([Event::JustReceived, others]);
    let html = Case::of(&events).task(Lang::ZhCn);
    holds(
        &html,
        &["这部手机已核验完成，网站在等其他核验人", "是同一人吗？"],
    );
}

/// A third resend has the filing returned: no card leads to it any more.
#[test]
fn no_way_leads_to_a_resend_too_many() {
    let mut case = submitted(10, &[Event::Resent; 3]);
    case.ui.way = Some(Way::LostSms);
    let html = case.way(Lang::ZhCn);
    holds(&html, &["已记 3 次重发"]);
    assert!(!html.contains("打开重发页面"), "{html}");
}

/// The later edition has another rule for what is filed: it is said where the rule is
/// applied, and nowhere else.
#[test]
fn a_rule_that_has_changed_is_said_where_it_is_applied() {
    let access = Event::FilingType(FilingType::AddServiceProvider);
    let other = Event::PhoneMatches(false);
    let first = |yes| [access, other, Event::OriginalProviderReachable(yes)];
    for events in [&[access][..], &[access, other], &first(true), &first(false)] {
        let case = Case::of(events);
        holds(
            &text_of(&case.task(Lang::ZhCn)),
            &["说明后来改了：UCloud", "改按 UCloud"],
        );
    }
    let phones = |case: &Case| {
        case.draw(Lang::ZhCn, |scene| {
            phones::view(scene).map_or_else(Html::default, Into::into)
        })
    };
    let same = Case::of(&[access, Event::PhoneMatches(true), Event::JustReceived]);
    holds(&text_of(&phones(&same)), &["说明后来改了：UCloud"]);
    let others = [
        Case::of(&FILED),
        Case::of(&[Event::FilingType(FilingType::AddWebsite)]),
    ];
    for case in others {
        assert!(!phones(&case).contains("说明后来改了"));
        assert!(!case.task(Lang::ZhCn).contains("说明后来改了"));
    }
}

/// The site sends no more SMS: the card leads to the provider, not to the resend page.
#[test]
fn a_refused_resend_leads_to_the_provider() {
    let limit = Event::SiteMessage(Phone::EntityLeader, SiteMessage::ResendLimit);
    let mut case = submitted(300, &[Event::AllChecked(true), limit]);
    let card = case.task(Lang::ZhCn);
    assert_eq!(title(&card), "不能再重发，联系接入商");
    holds(
        &text_of(&card),
        &["找不到，联系接入商", "拨打 4000188113-3"],
    );
    assert!(!card.contains("打开重发页面"), "{card}");
    let late = submitted(23 * 60 + 21, &[Event::AllChecked(true), limit]);
    let late = late.task(Lang::ZhCn);
    assert_eq!(title(&late), "现在就联系接入商", "an hour is left");
    assert!(!late.contains("打开重发页面"), "{late}");
    case.ui.way = Some(Way::LostSms);
    let lost = case.way(Lang::ZhCn);
    assert!(
        !lost.contains("打开重发页面") && !lost.contains("255"),
        "{lost}"
    );
}

/// Whoever files an app finds it before choosing, and in the hints of the types.
#[test]
fn apps_are_named_before_and_after_the_type_is_chosen() {
    let none = Case::of(&[]);
    holds(
        &none.above(Lang::ZhCn),
        &["APP、小程序也选对应的类型（华为云、微信小程序）"],
    );
    for filing_type in [
        FilingType::InitialFiling,
        FilingType::AddWebsite,
        FilingType::AddServiceProvider,
    ] {
        let mut case = Case::of(&[Event::FilingType(filing_type)]);
        case.ui.answering = true;
        holds(&case.above(Lang::ZhCn), &["（或 APP）"]);
    }
}
