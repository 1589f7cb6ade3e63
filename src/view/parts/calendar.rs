//! What the calendar file says.

use icp_sms_rules::calendar::CalendarWords;
use icp_sms_rules::window::{Basis, Window};

use crate::text::{SITE, Text, fill};

/// The words for the calendar file of a window; an estimate says that it is one.
pub fn calendar_words(window: Window, text: Text) -> CalendarWords {
    let words = &text.words.day;
    let deadline = match window.basis {
        Basis::Received => words.event_deadline,
        Basis::Submitted => words.event_estimate,
    };
    let until = text.date_time(window.deadline());
    CalendarWords {
        deadline: deadline.to_owned(),
        reminders: words.event_reminder.map(str::to_owned),
        description: fill(words.event_body, &[&until, SITE]),
        url: SITE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;
    use icp_sms_rules::window::parse_beijing;

    #[test]
    fn an_estimate_says_that_it_is_one() {
        let start = parse_beijing("2026-11-23T15:00").expect("a time");
        let of = |basis| calendar_words(Window { start, basis }, Lang::ZhCn.text());
        let (exact, estimate) = (of(Basis::Received), of(Basis::Submitted));
        assert!(exact.description.contains("2026年11月24日 15:00"));
        assert!(!exact.deadline.contains("估算") && estimate.deadline.contains("估算"));
    }
}
