//! 节假日: the national calendar of 2026, and what it makes of the hours of service.

use chrono::{Datelike, NaiveDate};
use icp_sms_rules::holidays::{DayKind, YEARS, kind_of, warning};
use icp_sms_rules::profile::{Open, Profile};
use icp_sms_rules::window::parse_beijing;

use crate::support_hours::WEEKDAYS;
use crate::table;
use crate::words;

const HEADS: [&str; 4] = ["日期", "星期", "安排", "节日"];

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

#[test]
fn every_day_of_the_year_is_as_in_the_notice() {
    let rows = table::read("holidays_2026.tsv", &HEADS);
    table::assert_each_once(&rows, 1, 39);
    for day in date("2026-01-01").iter_days().take(365) {
        let row = rows.iter().find(|row| date(&row.cells[0]) == day);
        let wanted = match row.map(|row| row.cells[2].as_str()) {
            Some("放假") => DayKind::Holiday,
            Some("上班") => DayKind::Workday,
            Some(other) => panic!("{other}"),
            None => DayKind::Ordinary,
        };
        assert_eq!(kind_of(day), wanted, "{day}");
        if let Some(row) = row {
            let weekday = WEEKDAYS[day.weekday().num_days_from_monday() as usize];
            assert_eq!(row.cells[1], weekday, "{row}");
        }
    }
}

#[test]
fn the_rows_name_the_holidays_of_the_notice() {
    let rows = table::read("holidays_2026.tsv", &HEADS);
    let mut names: Vec<_> = rows.iter().filter(|row| row.cells[2] == "放假").collect();
    names.dedup_by_key(|row| row.cells[3].clone());
    let names: Vec<_> = names.iter().map(|row| row.cells[3].as_str()).collect();
    let known = YEARS[0].holidays.iter().map(|(name, ..)| *name);
    assert_eq!(names, known.collect::<Vec<_>>());
    assert_eq!((YEARS[0].year, YEARS[0].issued), (2026, (2025, 11, 4)));
}

#[test]
fn the_hours_of_service_follow_the_calendar() {
    let hours = Profile::default().contact.unwrap().hours.unwrap();
    for (moment, open) in [
        ("2026-10-05T10:00", Open::Closed),
        ("2026-10-10T10:00", Open::Open),
        ("2026-02-28T10:00", Open::Open),
        ("2026-02-28T12:30", Open::Closed),
        ("2026-09-20T10:00", Open::Open),
        ("2026-09-19T10:00", Open::Closed),
        ("2027-01-04T10:00", Open::ByWeekday(true)),
        ("2027-01-02T10:00", Open::ByWeekday(false)),
        ("2027-01-04T20:00", Open::Closed),
        ("2025-12-31T10:00", Open::ByWeekday(true)),
    ] {
        let at = parse_beijing(moment).unwrap();
        assert_eq!(hours.open_at(at), open, "{moment}: {}", words::open(open));
    }
}

#[test]
fn the_days_that_a_provider_names_go_before_the_calendar() {
    let mut hours = Profile::default().contact.unwrap().hours.unwrap();
    hours.closed_days = vec![date("2026-10-10"), date("2027-01-04")];
    hours.extra_workdays = vec![date("2026-10-05"), date("2027-01-02")];
    for (moment, open) in [
        ("2026-10-05T10:00", Open::Open),
        ("2026-10-10T10:00", Open::Closed),
        ("2027-01-02T10:00", Open::Open),
        ("2027-01-04T10:00", Open::Closed),
    ] {
        assert_eq!(
            hours.open_at(parse_beijing(moment).unwrap()),
            open,
            "{moment}"
        );
    }
}

#[test]
fn a_service_that_rests_on_no_holiday_asks_no_calendar() {
    let mut hours = Profile::default().contact.unwrap().hours.unwrap();
    hours.follows_holidays = false;
    for (moment, open) in [
        ("2026-10-05T10:00", Open::Open),
        ("2026-10-10T10:00", Open::Closed),
        ("2027-01-04T10:00", Open::Open),
    ] {
        assert_eq!(
            hours.open_at(parse_beijing(moment).unwrap()),
            open,
            "{moment}"
        );
    }
}

#[test]
fn the_build_warns_from_november_on() {
    assert_eq!(warning(date("2026-10-31")), None);
    let november = warning(date("2026-11-01")).unwrap();
    assert!(
        november.contains("2027") && november.contains("www.gov.cn"),
        "{november}"
    );
    assert_eq!(november.lines().count(), 1);
    let january = warning(date("2027-01-01")).unwrap();
    assert_eq!(january, november, "still that of 2027");
}
