//! The deadline, and what next day's noon is worth, in words.

use chrono::FixedOffset;

use super::element::{Element, el};
use super::{p, words};
use crate::rules::window::{Instant, Noon, Window};
use crate::text::{Text, fill};

/// The deadline in Beijing, and where the visitor is if that is elsewhere.
pub fn deadline(window: Window, now: Instant, offset: FixedOffset, text: &'static Text) -> Element {
    let at = window.deadline();
    let day = [&text.day_name(at, now), " · ", text.beijing].concat();
    let label = el("span.icp-clock__label").text(text.deadline);
    let deadline = el("p.icp-clock__deadline").with(label).with(words(" "));
    let local = text.local_date_time(at, offset);
    let local = local.map(|local| whole(p("icp-small", text.local_time), local));
    el("div.icp-clock__until")
        .with(whole(deadline, text.date_time(at)))
        .with(p("icp-small", day))
        .maybe(local)
}

/// A time after its label, in one piece.
fn whole(label: Element, time: String) -> Element {
    label.with(el("span.icp-whole").text(time))
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
