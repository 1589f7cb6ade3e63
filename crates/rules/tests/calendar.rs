//! The calendar file: what replaces what, when it warns, and its lines.

mod support;

use icp_sms_rules::calendar::{CalendarWords, calendar};
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::{Event, Preset, State};
use icp_sms_rules::window::{Instant, Window};
use proptest::prelude::*;

use support::{Story, one, t};

fn words() -> CalendarWords {
    CalendarWords {
        deadline: "短信核验截止".to_owned(),
        reminders: ["还剩 6 小时".to_owned(), "还剩 1 小时".to_owned()],
        description: "所有负责人都完成核验，见网站\n不要重发".to_owned(),
        url: "https://beian.miit.gov.cn/#/Integrated/ComplaintA",
    }
}

/// The file of an order at a time.
fn file(order: &Story, now: &str) -> String {
    let identity = order.state.identity().expect("it has begun");
    let window = order.state.window().expect("it has begun");
    calendar(&identity, window, t(now), &words())
}

/// The values of a property, in the order of the events.
fn values<'a>(file: &'a str, name: &str) -> Vec<&'a str> {
    let name = [name, ":"].concat();
    file.split("\r\n")
        .filter_map(|line| line.strip_prefix(&name))
        .collect()
}

fn received() -> Story {
    one().on("23 09:00", Event::JustReceived)
}

#[test]
fn the_deadline_and_two_reminders_with_an_alarm_each() {
    let file = file(&received(), "23 09:00");
    let starts = ["20261124T010000Z", "20261123T190000Z", "20261124T000000Z"];
    assert_eq!(
        values(&file, "DTSTART"),
        starts,
        "09:00, 03:00 and 08:00 in Beijing"
    );
    assert_eq!(
        values(&file, "SUMMARY"),
        ["短信核验截止", "还剩 6 小时", "还剩 1 小时"]
    );
    let alarms = ["-PT10M", "-PT0M", "-PT0M"];
    assert_eq!(values(&file, "TRIGGER"), alarms, "before the start of each");
    let all = file.split("\r\n").filter(|line| line.starts_with("BEGIN:"));
    assert_eq!(all.count(), 1 + 3 + 3);
}

#[test]
fn every_part_of_a_time_has_two_digits() {
    let order = one().on("2026-10-09 18:10", Event::JustReceived);
    let file = file(&order, "2026-10-09 18:10");
    assert_eq!(values(&file, "DTSTART")[0], "20261010T101000Z");
    assert_eq!(values(&file, "DTSTAMP")[0], "20261009T101000Z");
}

#[test]
fn no_event_runs_past_the_deadline() {
    let file = file(&received(), "23 09:00");
    assert_eq!(values(&file, "DTEND"), [""; 0]);
    assert_eq!(values(&file, "DURATION"), [""; 0]);
    let deadline = "20261124T010000Z";
    assert!(
        values(&file, "DTSTART")
            .into_iter()
            .all(|start| start <= deadline)
    );
}

#[test]
fn a_reminder_that_is_behind_is_left_out() {
    let of = |now: &str| values(&file(&received(), now), "SUMMARY").len();
    assert_eq!(
        [
            of("24 02:59:59"),
            of("24 03:00"),
            of("24 07:59:59"),
            of("24 08:00")
        ],
        [3, 2, 2, 1]
    );
}

#[test]
fn a_corrected_time_replaces_the_events_of_the_same_order() {
    let order = received();
    let first = file(&order, "23 09:01");
    let corrected = order
        .clone()
        .on("23 09:30", Event::ReceivedAt(t("23 08:30")));
    let second = file(&corrected, "23 09:31");
    assert_eq!(values(&first, "UID"), values(&second, "UID"));
    assert_ne!(values(&first, "DTSTART"), values(&second, "DTSTART"));
    let sequence = |file: &str| -> Vec<i64> {
        let parsed = values(file, "SEQUENCE").into_iter().map(str::parse);
        parsed.collect::<Result<_, _>>().expect("numbers")
    };
    assert!(sequence(&first) < sequence(&second));
    let estimate = one().on("23 08:50", Event::SubmittedAt(t("23 08:50")));
    let exact = estimate.clone().on("23 09:00", Event::JustReceived);
    let uids = |order: &Story| values(&file(order, "23 09:01"), "UID").join(" ");
    assert_eq!(
        uids(&estimate),
        uids(&exact),
        "an estimate that the SMS mends"
    );
    let again = order
        .on("23 10:00", Event::SubmitAgain)
        .on("23 10:20", Event::JustReceived)
        .on("23 10:20", Event::FirstSms);
    assert_ne!(
        values(&first, "UID"),
        values(&file(&again, "23 10:20"), "UID"),
        "another order"
    );
}

/// Two filings whose SMS came in the same minute are two orders.
#[test]
fn orders_with_the_same_time_do_not_replace_each_other() {
    let came = Event::ReceivedAt(t("23 09:00"));
    let (one_filing, other) = (one().on("23 09:10", came), one().on("23 09:12", came));
    let (one_file, other_file) = (file(&one_filing, "23 09:15"), file(&other, "23 09:15"));
    assert_ne!(values(&one_file, "UID"), values(&other_file, "UID"));
    assert_eq!(values(&one_file, "DTSTART"), values(&other_file, "DTSTART"));
    // A page may say the same time of both.
    let by_page = |filing_type| Preset {
        filing_type: Some(filing_type),
        received_at: Some(t("23 09:00")),
        ..Preset::default()
    };
    let files = [FilingType::AddWebsite, FilingType::CancelEntity].map(|filing_type| {
        let mut order = one();
        order.state = State::of_preset(&by_page(filing_type));
        values(&file(&order, "23 09:15"), "UID").join(" ")
    });
    assert_ne!(files[0], files[1]);
}

#[test]
fn every_uid_of_a_file_is_another() {
    let file = file(&received(), "23 09:00");
    let mut uids = values(&file, "UID");
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 3);
}

#[test]
fn a_sequence_is_a_number_of_the_format_whatever_the_clock_says() {
    let window = received().state.window().expect("it has begun");
    for (now, wanted) in [
        ("2017-06-01 09:00", "0"),
        ("2199-12-31 09:00", "2147483647"),
    ] {
        let file = calendar("order", window, t(now), &words());
        assert_eq!(values(&file, "SEQUENCE")[0], wanted, "{now}");
    }
}

#[test]
fn what_has_a_meaning_of_its_own_is_escaped() {
    let description = "a,b;c\\d\r\ne".to_owned();
    let words = CalendarWords {
        description,
        ..words()
    };
    let window = received().state.window().expect("it has begun");
    let file = calendar("order", window, t("24 08:30"), &words);
    assert_eq!(values(&file, "DESCRIPTION")[0], "a\\,b\\;c\\\\d\\ne");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_are_folded_at_75_octets_and_unfold_to_what_they_were(
        description in "[\\PC\n]{0,300}",
        start in 0..100_000_i64,
    ) {
        let words = CalendarWords { description: description.clone(), ..words() };
        let start: Instant = t("23 09:00") + chrono::TimeDelta::seconds(start);
        let window = Window { start, basis: icp_sms_rules::window::Basis::Received };
        let file = calendar("order", window, start, &words);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
        let unfolded = file.replace("\r\n ", "");
        let read = values(&unfolded, "DESCRIPTION")[0];
        let plain = read.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
        if !description.contains(['\\', '\r']) {
            prop_assert_eq!(plain, description);
        }
    }
}
