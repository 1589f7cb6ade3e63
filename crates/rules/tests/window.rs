//! 验证码有效时长: the deadline, the system's second SMS and the phases in between,
//! by tables that a person can hold beside the source.

mod support;

use chrono::TimeDelta;
use icp_sms_rules::window::{
    Basis, Instant, LENGTH, Phase, ResendWorth, TimeError, Window, from_millis, next_noon,
    parse_beijing, parse_rfc3339, plausible,
};

use support::table::{Row, assert_each_once, read};

const WINDOWS: [&str; 5] = [
    "收到短信",
    "截止时间",
    "次日中午",
    "中午是否来得及",
    "届时剩余",
];
const PHASES: [&str; 4] = ["开始", "现在", "阶段", "剩余时间"];

/// `2026-11-23 09:00:00` in Beijing, with or without a fraction.
fn beijing_time(cell: &str, row: &Row) -> Instant {
    let text = cell.replace(' ', "T") + "+08:00";
    parse_rfc3339(&text).unwrap_or_else(|error| panic!("{row}: {error:?} in {cell}"))
}

fn both(start: Instant) -> [Window; 2] {
    [Basis::Received, Basis::Submitted].map(|basis| Window { start, basis })
}

/// `HH:MM:SS`, a started second counted as whole.
fn clock_face(left: TimeDelta) -> String {
    let seconds = (left.num_milliseconds() + 999) / 1000;
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

#[test]
fn every_window_agrees_with_its_row() {
    let rows = read("windows.tsv", &WINDOWS);
    assert_each_once(&rows, 1, 24);
    for row in rows {
        let time = |column: usize| beijing_time(&row.cells[column], &row);
        for window in both(time(0)) {
            assert_eq!(window.deadline(), time(1), "the deadline of {row}");
            assert_eq!(next_noon(window.start), time(2), "the noon of {row}");
            let worth = match window.worth_of_resend(time(2)) {
                ResendWorth::BeforeDeadline(left) => ["来得及".to_owned(), clock_face(left)],
                ResendWorth::TooLate => ["来不及".to_owned(), "—".to_owned()],
            };
            assert_eq!(row.cells[3..], worth, "{row}");
            let millisecond = TimeDelta::milliseconds(1);
            assert!(window.is_closed(time(1)), "{row}");
            assert!(!window.is_closed(time(1) - millisecond), "{row}");
        }
    }
}

#[test]
fn a_form_reads_the_times_of_the_rows_alike() {
    for row in read("windows.tsv", &WINDOWS) {
        let form = row.cells[0].replace(' ', "T");
        let start = beijing_time(&row.cells[0], &row);
        assert_eq!(parse_beijing(&form), Ok(start), "{row}");
        if let Some(minute) = form.strip_suffix(":00") {
            assert_eq!(parse_beijing(minute), Ok(start), "{row}");
        }
    }
}

fn phase_of(name: &str) -> Option<Phase> {
    Some(match name {
        "12 小时以上" => Phase::Running,
        "12 小时以内" => Phase::TwelveHours,
        "6 小时以内" => Phase::SixHours,
        "1 小时以内" => Phase::OneHour,
        "10 分钟以内" => Phase::TenMinutes,
        "已截止" => Phase::Closed,
        _ => return None,
    })
}

#[test]
fn every_present_agrees_with_its_row() {
    for row in read("phases.tsv", &PHASES) {
        let now = beijing_time(&row.cells[1], &row);
        for window in both(beijing_time(&row.cells[0], &row)) {
            assert_eq!(Some(window.phase(now)), phase_of(&row.cells[2]), "{row}");
            assert_eq!(clock_face(window.left(now)), row.cells[3], "{row}");
            assert_eq!(window.is_closed(now), row.cells[2] == "已截止", "{row}");
            let behind = row.cells[1] < row.cells[0];
            assert_eq!(window.clock_is_behind(now), behind, "{row}");
        }
    }
}

#[test]
fn every_phase_has_its_rows_with_both_edges() {
    let rows = read("phases.tsv", &PHASES);
    assert_each_once(&rows, 2, 25);
    let mut before = Phase::Running;
    for phase in Phase::MILESTONES {
        let has = |phase: Phase, left: TimeDelta| {
            let (mut rows, face) = (rows.iter(), clock_face(left));
            let row = rows.any(|it| phase_of(&it.cells[2]) == Some(phase) && it.cells[3] == face);
            assert!(row, "phases.tsv lacks {phase:?} with {face} left");
        };
        has(before, phase.at_most() + TimeDelta::seconds(1));
        has(phase, phase.at_most());
        before = phase;
    }
    assert_eq!(Phase::Running.at_most(), LENGTH);
}

#[test]
fn a_time_without_a_zone_is_no_time_of_a_page() {
    for text in [
        "",
        "now",
        "2026-11-23",
        "09:00",
        "2026-11-23 09:00:00",
        "2026-11-23T09:00:00",
        "2026-11-23T09:00+0800",
        "2026-11-23T25:00:00Z",
        "2026-02-29T09:00:00Z",
        "1795395600000",
    ] {
        assert_eq!(parse_rfc3339(text), Err(TimeError::Unreadable), "{text}");
    }
    for text in [
        "",
        "09:00",
        "2026-11-23",
        "2026-11-23T09",
        "2026-11-23T09:00:00+08:00",
    ] {
        assert_eq!(parse_beijing(text), Err(TimeError::Unreadable), "{text}");
    }
}

#[test]
fn times_are_whole_milliseconds_between_2017_and_2200() {
    let at = |text: &str| -> Instant { text.parse().expect("a time") };
    let whole = at("2026-11-23T01:00:00.123Z");
    assert_eq!(
        plausible(Some(at("2026-11-23T01:00:00.123987654Z"))),
        Some(whole)
    );
    assert_eq!(parse_rfc3339("2026-11-23T09:00:00.123987+08:00"), Ok(whole));
    assert_eq!(from_millis(1_795_395_600_123.9), Some(whole));
    for (text, is_plausible) in [
        ("2016-12-31T23:59:59.999Z", false),
        ("2017-01-01T00:00:00Z", true),
        ("2199-12-31T23:59:59.999Z", true),
        ("2200-01-01T00:00:00Z", false),
    ] {
        assert_eq!(plausible(Some(at(text))).is_some(), is_plausible, "{text}");
        assert_eq!(parse_rfc3339(text).is_ok(), is_plausible, "{text}");
    }
    for millis in [
        0.0,
        -1.0,
        f64::NAN,
        f64::INFINITY,
        f64::MIN,
        1_483_228_799_999.0,
    ] {
        assert_eq!(from_millis(millis), None, "{millis}");
    }
    assert_eq!(plausible(None), None);
}
