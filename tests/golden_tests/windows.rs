//! 验证码有效时长: the deadline, next day's noon and the phases in between.

use chrono::TimeDelta;
use icp_sms_guide::rules::window::{
    Basis, FIRST_SMS, Instant, Noon, Phase, Window, parse_beijing, parse_rfc3339,
};
use icp_sms_guide::text::time::clock_face;

use crate::table::{self, Row};

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

#[test]
fn every_window_agrees_with_its_row() {
    let rows = table::read("windows.tsv", &WINDOWS);
    table::assert_each_once(&rows, 1, 24);
    for row in rows {
        let time = |column: usize| beijing_time(&row.cells[column], &row);
        for window in both(time(0)) {
            assert_eq!(window.deadline(), time(1), "the deadline of {row}");
            assert_eq!(window.noon(), time(2), "the noon of {row}");
            let noon = match window.noon_value() {
                Noon::InTime(left) => ["来得及".to_owned(), clock_face(left)],
                Noon::TooLate => ["来不及".to_owned(), "—".to_owned()],
            };
            assert_eq!(row.cells[3..], noon, "{row}");
            let millisecond = TimeDelta::milliseconds(1);
            assert!(window.is_closed(time(1)), "{row}");
            assert!(!window.is_closed(time(1) - millisecond), "{row}");
        }
    }
}

#[test]
fn a_form_reads_the_times_of_the_rows_alike() {
    for row in table::read("windows.tsv", &WINDOWS) {
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
fn every_moment_agrees_with_its_row() {
    for row in table::read("phases.tsv", &PHASES) {
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
    let rows = table::read("phases.tsv", &PHASES);
    table::assert_each_once(&rows, 2, 25);
    let mut before = Phase::Running;
    for phase in Phase::MILESTONES {
        let has = |phase: Phase, left: TimeDelta| {
            let face = clock_face(left);
            let mut rows = rows.iter();
            let row =
                rows.find(|row| phase_of(&row.cells[2]) == Some(phase) && row.cells[3] == face);
            assert!(row.is_some(), "phases.tsv lacks {phase:?} with {face} left");
        };
        has(before, phase.at_most() + TimeDelta::seconds(1));
        has(phase, phase.at_most());
        before = phase;
    }
}

#[test]
fn the_first_sms_comes_after_about_five_minutes() {
    assert_eq!(FIRST_SMS, TimeDelta::minutes(5));
}
