//! 备案咨询: when somebody answers, at every edge of every weekday.

use chrono::{Datelike, TimeDelta, Weekday};
use icp_sms_rules::profile::{Hours, Open, Profile, Span};
use icp_sms_rules::window::{Instant, beijing, parse_beijing};

use crate::table::{self, Row};
use crate::words;

const HEADS: [&str; 3] = ["北京时间", "星期", "备案服务"];
pub const WEEKDAYS: [&str; 7] = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
const EDGES: [&str; 10] = [
    "00:00:00", "09:29:59", "09:30:00", "11:59:59", "12:00:00", "12:59:59", "13:00:00", "18:29:59",
    "18:30:00", "23:59:59",
];

fn hours() -> Hours {
    Profile::default().contact.unwrap().hours.unwrap()
}

fn time(row: &Row) -> Instant {
    parse_beijing(&row.cells[0].replace(' ', "T"))
        .unwrap_or_else(|error| panic!("{row}: {error:?}"))
}

#[test]
fn every_moment_agrees_with_its_row() {
    for row in table::read("support_hours.tsv", &HEADS) {
        let weekday = time(&row).with_timezone(&beijing()).weekday();
        let weekday = WEEKDAYS[weekday.num_days_from_monday() as usize];
        assert_eq!(weekday, row.cells[1], "{row}");
        let open = hours().open_at(time(&row));
        assert_eq!(words::open(open), row.cells[2], "{row}");
    }
}

#[test]
fn every_weekday_has_every_edge() {
    let rows = table::read("support_hours.tsv", &HEADS);
    table::assert_each_once(&rows, 1, WEEKDAYS.len() * EDGES.len());
    for day in WEEKDAYS {
        for edge in EDGES {
            let here = rows
                .iter()
                .filter(|row| row.cells[1] == day && row.cells[0].ends_with(edge));
            assert_eq!(here.count(), 1, "the rows of {day} {edge}");
        }
    }
}

#[test]
fn a_listed_day_goes_before_its_weekday() {
    let monday = parse_beijing("2026-11-23T10:00").unwrap();
    let saturday = monday + TimeDelta::days(5);
    let day = |at: Instant| at.with_timezone(&beijing()).date_naive();
    let mut hours = hours();
    let both = |hours: &Hours| [monday, saturday].map(|at| hours.open_at(at));
    assert_eq!(both(&hours), [Open::Open, Open::Closed]);
    hours.closed_days = vec![day(monday)];
    hours.extra_workdays = vec![day(saturday)];
    assert_eq!(both(&hours), [Open::Closed, Open::Open]);
    let lunch = saturday + TimeDelta::hours(2);
    assert_eq!(hours.open_at(lunch), Open::Closed, "lunch is lunch");
}

#[test]
fn a_service_may_never_close_or_go_over_midnight() {
    let at = |text| parse_beijing(text).unwrap();
    let mut hours = Hours {
        weekdays: vec![Weekday::Fri],
        spans: vec![Span::of((22, 0), (6, 0))],
        follows_holidays: false,
        closed_days: vec![],
        extra_workdays: vec![],
    };
    for (moment, open) in [
        ("2026-11-27T05:59", Open::Closed),
        ("2026-11-27T21:59", Open::Closed),
        ("2026-11-27T22:00", Open::Open),
        ("2026-11-27T23:59", Open::Open),
        ("2026-11-28T00:00", Open::Open),
        ("2026-11-28T05:59", Open::Open),
        ("2026-11-28T06:00", Open::Closed),
        ("2026-11-28T22:00", Open::Closed),
    ] {
        assert_eq!(hours.open_at(at(moment)), open, "{moment}");
    }
    hours.spans = vec![Span::of((0, 0), (24, 0))];
    for (moment, open) in [
        ("2026-11-26T23:59:59", Open::Closed),
        ("2026-11-27T00:00", Open::Open),
        ("2026-11-27T23:59:59", Open::Open),
        ("2026-11-28T00:00", Open::Closed),
    ] {
        assert_eq!(hours.open_at(at(moment)), open, "{moment}");
    }
}

/// Of two spans that may run at a minute, each began on a day of its own.
#[test]
fn in_a_year_without_holidays_one_span_that_runs_by_its_weekday_is_enough() {
    let hours = |weekday| Hours {
        weekdays: vec![weekday],
        spans: vec![Span::of((0, 0), (6, 0)), Span::of((22, 0), (2, 0))],
        follows_holidays: true,
        closed_days: vec![],
        extra_workdays: vec![],
    };
    let monday = parse_beijing("2027-11-22T01:00").unwrap();
    for (weekday, runs) in [
        (Weekday::Sun, true),
        (Weekday::Mon, true),
        (Weekday::Tue, false),
    ] {
        let open = hours(weekday).open_at(monday);
        assert_eq!(open, Open::ByWeekday(runs), "{weekday}");
    }
}

#[test]
fn a_span_is_written_as_two_times_of_day() {
    assert_eq!(Span::of((9, 30), (12, 0)).clock(), ["09:30", "12:00"]);
    assert_eq!(Span::of((0, 0), (24, 0)).clock(), ["00:00", "24:00"]);
    assert_eq!(Span::of((22, 5), (6, 59)).clock(), ["22:05", "06:59"]);
}

#[test]
fn the_default_contact_is_that_of_the_source() {
    let contact = Profile::default().contact.unwrap();
    let link = contact.link.unwrap();
    assert_eq!(link.label.zh_cn, "在线咨询");
    assert_eq!(link.href, "https://spt.ucloud.cn/30002");
    assert_eq!(contact.phone.as_deref(), Some("4000188113-3"));
}
