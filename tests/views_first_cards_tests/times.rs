//! A time that is typed.

use chrono::FixedOffset;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::Way;
use icp_sms_rules::order::Event;
use icp_sms_rules::window::{Basis, TimeError, parse_beijing};

use super::draw::{Page, after, at, holds, two_people};

/// The card of the typed time with this entry in the field.
fn entering(basis: Basis, mut case: Page, draft: &str) -> Page {
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

    let first = entering(Basis::Submitted, after(&[]), "2026-11-23T14:50").way(Lang::ZhCn);
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
    let case = || entering(Basis::Received, after(&[]), "2026-11-23T15:01");
    let html = case().way(Lang::ZhCn);
    holds(
        &html,
        &[
            "这个时间还没有到，现在是北京时间 15:00。",
            r#"aria-invalid="true""#,
        ],
    );
    let mut unreadable = entering(Basis::Received, after(&[]), "");
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
