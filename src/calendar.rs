//! The deadline as a calendar file (RFC 5545): UTC times, CRLF, lines folded at
//! 75 octets.

use chrono::{Datelike, TimeDelta, Timelike};

use crate::rules::window::{Instant, Phase, Window};
use crate::text::{SITE, Text, fill};

/// The longest line, in octets, without its line break.
const LINE: usize = 75;

/// The milestones that get an event of their own before the deadline's.
const REMINDERS: [Phase; 2] = [Phase::SixHours, Phase::OneHour];

/// The calendar of a window: the deadline with an alarm ten minutes before, and
/// each reminder that is still to come at `now` as an event with its own alarm.
pub fn calendar(window: Window, now: Instant, text: &Text) -> String {
    let deadline = window.deadline();
    let mut file = Calendar::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//icp-sms-guide//ICP SMS verification//EN");
    file.line("METHOD:PUBLISH");
    let summary = [text.title, text.deadline].join(" · ");
    file.event(
        window,
        deadline,
        now,
        Phase::TenMinutes.at_most(),
        &summary,
        text,
    );
    for phase in REMINDERS {
        let at = deadline - phase.at_most();
        if at > now {
            let summary = [text.title, (text.phase)(phase).announcement].join(" · ");
            file.event(window, at, now, TimeDelta::zero(), &summary, text);
        }
    }
    file.line("END:VCALENDAR");
    file.0
}

#[derive(Default)]
struct Calendar(String);

impl Calendar {
    fn event(
        &mut self,
        window: Window,
        at: Instant,
        now: Instant,
        alarm: TimeDelta,
        summary: &str,
        text: &Text,
    ) {
        let what = fill(
            text.calendar_body,
            &[&text.date_time(window.deadline()), SITE],
        );
        let minutes = alarm.num_minutes().to_string();
        self.line("BEGIN:VEVENT");
        // The same window gives the same events, so that a second file replaces them.
        self.line(
            &[
                "UID:",
                &stamp(window.start),
                "-",
                &stamp(at),
                "@icp-sms-guide",
            ]
            .concat(),
        );
        self.line(&["DTSTAMP:", &stamp(now)].concat());
        self.line(&["DTSTART:", &stamp(at)].concat());
        self.line(&["SUMMARY:", &escaped(summary)].concat());
        self.line(&["DESCRIPTION:", &escaped(&what)].concat());
        self.line(&["URL:", SITE].concat());
        self.line("TRANSP:TRANSPARENT");
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&["DESCRIPTION:", &escaped(summary)].concat());
        self.line(&["TRIGGER:-PT", &minutes, "M"].concat());
        self.line("END:VALARM");
        self.line("END:VEVENT");
    }

    /// A content line, folded between characters where it is too long.
    fn line(&mut self, content: &str) {
        let mut used = 0;
        for character in content.chars() {
            if used + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(character);
            used += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text value, with what has a meaning of its own escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// `YYYYMMDDTHHMMSSZ`
fn stamp(at: Instant) -> String {
    let number = |value: u32| crate::text::time::two(value);
    [
        at.year().to_string(),
        number(at.month()),
        number(at.day()),
        "T".to_owned(),
        number(at.hour()),
        number(at.minute()),
        number(at.second()),
        "Z".to_owned(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::window::{Basis, parse_beijing};
    use crate::text::Lang;

    fn at(text: &str) -> Instant {
        parse_beijing(text).unwrap()
    }

    fn file(start: &str, now: &str, lang: Lang) -> String {
        let window = Window {
            start: at(start),
            basis: Basis::Received,
        };
        calendar(window, at(now), lang.text())
    }

    #[test]
    fn lines_end_with_crlf_and_are_folded_between_characters() {
        for lang in Lang::ALL {
            let file = file("2026-11-23T13:00", "2026-11-23T13:05", lang);
            assert!(file.ends_with("END:VCALENDAR\r\n"));
            for line in file.split_terminator("\r\n") {
                assert!(!line.contains('\n') && line.len() <= LINE, "{line}");
            }
        }
    }

    #[test]
    fn only_reminders_to_come_get_an_event() {
        let count = |now| {
            file("2026-11-23T13:00", now, Lang::ZhCn)
                .matches("BEGIN:VEVENT")
                .count()
        };
        assert_eq!(count("2026-11-23T13:05"), 3);
        assert_eq!(count("2026-11-24T07:00"), 2);
        assert_eq!(count("2026-11-24T12:30"), 1);
    }

    #[test]
    fn the_deadline_is_in_utc() {
        let file = file("2026-12-31T20:00:30", "2026-12-31T21:00", Lang::En);
        assert!(file.contains("DTSTART:20270101T120030Z\r\n"), "{file}");
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
