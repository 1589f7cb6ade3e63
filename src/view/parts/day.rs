//! The day as a list of times, with calendar and reminder.

use icp_sms_rules::window::{Instant, Window};

use crate::text::fill;
use crate::view::Scene;
use crate::view::element::{Element, el};

/// The part.
pub fn view(_scene: &Scene<'_>) -> Option<Element> {
    None
}

/// How much was left at a time, in words, and until when.
pub fn left_in_words(window: Window, at: Instant, scene: &Scene<'_>) -> String {
    let text = scene.text;
    let left = text.duration(window.left(at));
    fill(
        text.day.announce_left,
        &[&left, &text.date_time(window.deadline())],
    )
}
