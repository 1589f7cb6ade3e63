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
