//! The deadline, and what next day's noon is worth, in words.

use chrono::FixedOffset;

use super::element::{Element, el};
use super::p;
use crate::rules::window::{Instant, Noon, Window};
use crate::text::{Text, fill};

/// The deadline in Beijing, and where the visitor is if that is elsewhere.
pub fn deadline(window: Window, now: Instant, offset: FixedOffset, text: &'static Text) -> Element {
    let deadline = window.deadline();
    let local = text.local_date_time(deadline, offset);
    let words = |words: [&str; 3]| words.concat();
    el("div.icp-clock__until")
        .with(p(
            "icp-clock__deadline",
            words([text.deadline, " ", &text.date_time(deadline)]),
        ))
        .with(p(
            "icp-small",
            words([&text.day_name(deadline, now), " · ", text.beijing]),
        ))
        .maybe(local.map(|local| p("icp-small", fill(text.local_time, &[&local]))))
}

/// What next day's noon is worth, in words.
pub fn noon_words(window: Window, now: Instant, text: &'static Text) -> String {
    let noon = text.date_time(window.noon());
    match window.noon_value() {
        Noon::TooLate => text.noon_too_late.to_owned(),
        Noon::InTime(left) if now < window.noon() => {
            fill(text.noon_in_time, &[&noon, &text.duration(left)])
        }
        Noon::InTime(_) => fill(text.noon_passed, &[&noon]),
    }
}
