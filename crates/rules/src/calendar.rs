//! The deadline as a calendar file (RFC 5545): UTC times, CRLF, lines folded at
//! 75 octets.

use chrono::{Datelike, TimeDelta, Timelike};

use crate::window::{Instant, Phase, Window};

/// The longest line, in octets, without its line break.
const LINE: usize = 75;

/// The milestones that get an event of their own before the deadline's.
pub const REMINDERS: [Phase; 2] = [Phase::SixHours, Phase::OneHour];

/// What the file says, in the visitor's language. An estimate says that it is one.
pub struct CalendarWords {
    /// The title of the deadline.
    pub deadline: String,
    /// The titles of [`REMINDERS`].
    pub reminders: [String; 2],
    /// What to do.
    pub description: String,
    /// The ministry's page.
    pub url: &'static str,
}

/// The calendar of a window: the deadline with an alarm ten minutes before, and
/// each reminder that is still to come at `now` as an event with its own alarm.
///
/// `order` tells one order from another. A later file of the same order replaces
/// the events of an earlier one, whatever the times, by the same `UID`s and a
/// greater `SEQUENCE`. No event runs past the deadline.
pub fn calendar(order: &str, window: Window, now: Instant, words: &CalendarWords) -> String {
    let deadline = window.deadline();
    let mut file = Calendar {
        lines: String::new(),
        order,
        now,
        words,
    };
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//icp-sms-guide//ICP SMS verification//EN");
    file.line("METHOD:PUBLISH");
    file.event(
        "deadline",
        deadline,
        Phase::TenMinutes.at_most(),
        &words.deadline,
    );
    for (phase, title) in REMINDERS.into_iter().zip(&words.reminders) {
        let at = deadline - phase.at_most();
        let hours = phase.at_most().num_hours().to_string();
        if at > now {
            file.event(&hours, at, TimeDelta::zero(), title);
        }
    }
    file.line("END:VCALENDAR");
    file.lines
}

struct Calendar<'a> {
    lines: String,
    order: &'a str,
    now: Instant,
    words: &'a CalendarWords,
}

impl Calendar<'_> {
    fn event(&mut self, kind: &str, at: Instant, alarm: TimeDelta, title: &str) {
        let (now, words) = (self.now, self.words);
        let minutes = alarm.num_minutes().to_string();
        let title = escaped(title);
        self.line("BEGIN:VEVENT");
        self.line(&["UID:", self.order, "-", kind, "@icp-sms-guide"].concat());
        self.line(&["SEQUENCE:", &sequence(now).to_string()].concat());
        self.line(&["DTSTAMP:", &stamp(now)].concat());
        self.line(&["LAST-MODIFIED:", &stamp(now)].concat());
        // Without an end it ends at its start, and not after the deadline.
        self.line(&["DTSTART:", &stamp(at)].concat());
        self.line(&["SUMMARY:", &title].concat());
        self.line(&["DESCRIPTION:", &escaped(&words.description)].concat());
        self.line(&["URL:", words.url].concat());
        self.line("TRANSP:TRANSPARENT");
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&["DESCRIPTION:", &title].concat());
        self.line(&["TRIGGER:-PT", &minutes, "M"].concat());
        self.line("END:VALARM");
        self.line("END:VEVENT");
    }

    /// A content line, folded between characters where it is too long.
    fn line(&mut self, content: &str) {
        let mut used = 0;
        for character in content.chars() {
            if used + character.len_utf8() > LINE {
                self.lines.push_str("\r\n ");
                used = 1;
            }
            self.lines.push(character);
            used += character.len_utf8();
        }
        self.lines.push_str("\r\n");
    }
}

/// Grows with the time at which a file is made: seconds since 2026, which fit the
/// 31 bits of the format until 2094.
fn sequence(now: Instant) -> i64 {
    const START_OF_2026: i64 = 1_767_225_600;
    (now.timestamp() - START_OF_2026).clamp(0, i32::MAX.into())
}

/// A text value, with what has a meaning of its own escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// `YYYYMMDDTHHMMSSZ`
fn stamp(at: Instant) -> String {
    let two = |number: u32| {
        let text = number.to_string();
        if number < 10 {
            ["0", &text].concat()
        } else {
            text
        }
    };
    [
        at.year().to_string(),
        two(at.month()),
        two(at.day()),
        "T".to_owned(),
        two(at.hour()),
        two(at.minute()),
        two(at.second()),
        "Z".to_owned(),
    ]
    .concat()
}
