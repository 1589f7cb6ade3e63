//! The views drawn natively to HTML at a fixed time: every state says what it
//! has to say, in both languages.

use chrono::{FixedOffset, TimeDelta};
use icp_sms_guide::ahead::draw;
use icp_sms_guide::app::Keeping;
use icp_sms_guide::rules::filing::{Answers, FilingType};
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::rules::recipients::Role;
use icp_sms_guide::rules::window::{Basis, Instant, Window, parse_beijing};
use icp_sms_guide::state::{Action, Event, State};
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::folds::{Fold, Folds};
use icp_sms_guide::view::guide::Guide;

const START: &str = "2026-11-23T13:00";

fn start() -> Instant {
    parse_beijing(START).unwrap()
}

/// The state after these events, all at the start of the window.
fn state(events: &[Event]) -> State {
    events.iter().fold(State::default(), |state, event| {
        state.after(Action {
            at: start(),
            event: *event,
        })
    })
}

/// Two people in Guangdong whose window runs.
fn running(more: &[Event]) -> State {
    let begun = [
        Event::FilingType(FilingType::InitialFiling),
        Event::SamePerson(false),
        Event::Province(Some(Province::Guangdong)),
        Event::Begin(Window {
            start: start(),
            basis: Basis::Received,
        }),
    ];
    state(&[&begun, more].concat())
}

/// All parts unfolded.
fn open() -> Folds {
    let all = [
        Fold::NoSms,
        Fold::Others,
        Fold::Contact,
        Fold::LastSix,
        Fold::CorrectTime,
        Fold::Facts,
    ];
    let none = Folds::default();
    all.iter().fold(none, |open, fold| open.with(*fold, true))
}

fn guide(state: State, hours: i64, lang: Lang) -> Guide {
    Guide {
        now: start() + TimeDelta::hours(hours),
        offered: start(),
        folds: open(),
        may_notify: true,
        ..draw::guide(lang, state)
    }
}

fn draw(guide: Guide) -> String {
    draw::html(guide, None)
}

/// The page without what is hidden in it.
fn seen(html: &str) -> String {
    let mut seen = html.to_owned();
    for tag in ["section", "details"] {
        let (opens, closes) = (format!("<{tag} "), format!("</{tag}>"));
        let hidden = |part: &str| {
            part.split('>')
                .next()
                .is_some_and(|it| it.contains(" hidden"))
        };
        let mut parts = seen.split(&opens);
        let mut rest = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            if hidden(part) {
                let (_, after) = part.split_once(&closes).expect("it is closed");
                rest.push_str(after);
            } else {
                rest.push_str(&[&opens, part].concat());
            }
        }
        seen = rest;
    }
    seen
}

/// The page's text alone.
fn text_of(html: &str) -> String {
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    pieces.map(|(_, text)| text).collect()
}

/// Draws a state and checks what must and must not be there.
fn shows(state: State, hours: i64, lang: Lang, words: &[&str], not: &[&str]) {
    let html = seen(&draw(guide(state, hours, lang)));
    // A word may be of the markup, or run through it.
    let html = [&html, "\n", &text_of(&html)].concat();
    for word in words {
        assert!(html.contains(word), "{word} is missing in {html}");
    }
    for word in not {
        assert!(!html.contains(word), "{word} stands in {html}");
    }
}

#[test]
fn nothing_answered() {
    let none = State::default();
    shows(
        none,
        0,
        Lang::ZhCn,
        &[
            "备案类型",
            "取消接入",
            "新疆维吾尔自治区",
            "收到短信后，您有 24 小时",
        ],
        &["重新开始"],
    );
    shows(
        none,
        0,
        Lang::En,
        &["Filing type", "Cancel access", "Xinjiang"],
        &[],
    );
}

/// How many radio buttons and boxes are checked.
fn checked(html: &str) -> usize {
    let inputs = html.split("<input").skip(1);
    inputs
        .filter_map(|input| input.split('>').next())
        .filter(|attributes| attributes.contains(" checked"))
        .count()
}

#[test]
fn nothing_is_preselected() {
    for lang in Lang::ALL {
        assert_eq!(checked(&draw(guide(State::default(), 0, lang))), 0);
        let chosen = state(&[Event::FilingType(FilingType::AddWebsite)]);
        assert_eq!(checked(&draw(guide(chosen, 0, lang))), 1);
    }
}

#[test]
fn every_filing_type_in_both_languages() {
    for lang in Lang::ALL {
        for filing_type in FilingType::ALL {
            let name = (lang.text().filing)(filing_type).name;
            shows(
                state(&[Event::FilingType(filing_type)]),
                0,
                lang,
                &[name],
                &["{}"],
            );
        }
    }
}

#[test]
fn a_running_window() {
    shows(
        running(&[]),
        2,
        Lang::ZhCn,
        &[
            r#"role="timer""#,
            "22:00:00",
            "截止时间 2026年11月24日 13:00",
            "明天（周二）",
            "那时还剩约 1 小时",
            "主体负责人：现在做什么",
            "还需要网站负责人核验",
            "由广东省通信管理局审核",
            "现在是北京时间 周一 15:00",
        ],
        &["您的当地时间", "{}"],
    );
    shows(
        running(&[]),
        2,
        Lang::En,
        &[
            "22:00:00",
            "Deadline 24 November 2026, 13:00",
            "tomorrow (Tuesday)",
            "Still to verify: Website administrator",
        ],
        &["{}"],
    );
}

#[test]
fn a_visitor_elsewhere_sees_their_own_time_too() {
    let mut props = guide(running(&[]), 2, Lang::ZhCn);
    props.offset = FixedOffset::west_opt(5 * 3600).unwrap();
    assert!(text_of(&draw(props)).contains("您的当地时间：2026年11月24日 00:00"));
}

#[test]
fn less_and_less_time() {
    for (hours, word) in [(2, "进行中"), (18, "不到 6 小时"), (23, "不到 1 小时")] {
        shows(
            running(&[]),
            hours,
            Lang::ZhCn,
            &[word, r#"role="timer""#],
            &[],
        );
    }
    shows(
        running(&[]),
        24,
        Lang::ZhCn,
        &["已截止", "备案信息会退回至接入商", r#"role="alert""#],
        &[r#"role="timer""#],
    );
}

#[test]
fn some_and_all_verified() {
    let leader = Event::Verified(Role::EntityLeader);
    let administrator = Event::Verified(Role::WebsiteAdministrator);
    shows(
        running(&[leader]),
        2,
        Lang::ZhCn,
        &[
            "网站负责人：现在做什么",
            "还需要网站负责人核验",
            r#"role="timer""#,
        ],
        &["还需要主体负责人核验"],
    );
    shows(
        running(&[leader, administrator]),
        30,
        Lang::ZhCn,
        &["核验已全部完成", "等待广东省通信管理局人工审核"],
        &[r#"role="timer""#, "已截止"],
    );
}

#[test]
fn wrong_entries_stop_and_fail() {
    let wrong = |times| running(&[Event::WrongEntry(Role::EntityLeader)].repeat(times));
    shows(wrong(2), 1, Lang::ZhCn, &["输错 2 次"], &["请先停一下"]);
    shows(
        wrong(3),
        1,
        Lang::ZhCn,
        &["已输错 3 次，请先停一下", "再输错 2 次"],
        &[],
    );
    shows(
        wrong(5),
        1,
        Lang::ZhCn,
        &["主体负责人输错 5 次，核验失败", "重新提交", "撤销上次记录"],
        // Nobody else has anything left to note.
        &[r#"role="timer""#, "已完成核验", "记录一次输错"],
    );
}

#[test]
fn an_estimate_is_called_one_beside_the_countdown() {
    let begun = |basis| {
        let start = start();
        state(&[
            Event::FilingType(FilingType::AddWebsite),
            Event::Begin(Window { start, basis }),
        ])
    };
    let estimated = "估算 · 进行中";
    shows(begun(Basis::Submitted), 2, Lang::ZhCn, &[estimated], &[]);
    shows(begun(Basis::Received), 2, Lang::ZhCn, &[], &[estimated]);
}

#[test]
fn where_nothing_is_verified_no_province_began_to() {
    let filed = |filing_type| {
        state(&[
            Event::FilingType(filing_type),
            Event::Province(Some(Province::Zhejiang)),
        ])
    };
    let since = "由浙江省通信管理局审核";
    shows(
        filed(FilingType::CancelEntity),
        0,
        Lang::ZhCn,
        &[since],
        &[],
    );
    let none = filed(FilingType::CancelAccess);
    shows(none, 0, Lang::ZhCn, &["暂无验证"], &[since]);
}

#[test]
fn no_code_no_countdown() {
    let with_window = |filing_type| {
        let mut state = running(&[]);
        state.answers = Answers {
            filing_type: Some(filing_type),
            phone_matches: Some(false),
            original_provider_reachable: Some(true),
            ..Answers::default()
        };
        state
    };
    for (filing_type, word) in [
        (FilingType::CancelWebsite, "暂无验证"),
        (FilingType::CancelAccess, "暂无验证"),
        (FilingType::AddServiceProvider, "请先变更手机号码"),
    ] {
        shows(
            with_window(filing_type),
            1,
            Lang::ZhCn,
            &[word],
            &[r#"role="timer""#, "刚刚收到短信"],
        );
    }
}

#[test]
fn what_is_not_kept_is_said() {
    for (keeping, word) in [
        (Keeping::Impossible, "浏览器不允许保存"),
        (Keeping::Newer, "新版本的数据"),
    ] {
        let mut props = guide(State::default(), 0, Lang::ZhCn);
        props.keeping = keeping;
        assert!(draw(props).contains(word));
    }
}
