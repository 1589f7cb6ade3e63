//! 备案咨询: when somebody answers, at every edge of every weekday.

use chrono::{Datelike, TimeDelta};
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::window::{Instant, beijing, parse_beijing};

use crate::table::{self, Row};

const HEADS: [&str; 3] = ["北京时间", "星期", "备案服务"];
const WEEKDAYS: [&str; 7] = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
const EDGES: [&str; 10] = [
    "00:00:00", "09:29:59", "09:30:00", "11:59:59", "12:00:00", "12:59:59", "13:00:00", "18:29:59",
    "18:30:00", "23:59:59",
];

fn time(row: &Row) -> Instant {
    parse_beijing(&row.cells[0].replace(' ', "T"))
        .unwrap_or_else(|error| panic!("{row}: {error:?}"))
}

#[test]
fn every_moment_agrees_with_its_row() {
    let hours = Provider::default().hours.unwrap();
    for row in table::read("support_hours.tsv", &HEADS) {
        let weekday = time(&row).with_timezone(&beijing()).weekday();
        assert_eq!(
            WEEKDAYS[weekday.num_days_from_monday() as usize],
            row.cells[1],
            "{row}"
        );
        let open = if hours.is_open(time(&row)) {
            "服务"
        } else {
            "不服务"
        };
        assert_eq!(open, row.cells[2], "{row}");
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
    let mut hours = Provider::default().hours.unwrap();
    assert!(hours.is_open(monday) && !hours.is_open(saturday));
    hours.closed_days = vec![day(monday)];
    hours.extra_workdays = vec![day(saturday)];
    assert!(!hours.is_open(monday) && hours.is_open(saturday));
    assert!(
        !hours.is_open(saturday + TimeDelta::hours(2)),
        "lunch is lunch"
    );
}

#[test]
fn the_default_contact_is_that_of_the_source() {
    let provider = Provider::default();
    assert_eq!(provider.support.label.zh_cn, "在线咨询");
    assert_eq!(provider.support.href, "https://spt.ucloud.cn/30002");
    assert_eq!(provider.phone.as_deref(), Some("4000188113-3"));
    assert!(provider.recipients.is_empty() && provider.notes.is_empty());
}
