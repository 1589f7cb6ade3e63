//! The day as a list of times, with calendar and reminder.

use icp_sms_rules::window::Window;

use crate::text::fill;
use crate::view::Scene;
use crate::view::element::{Element, el};

/// The part.
pub fn view(_scene: &Scene<'_>) -> Option<Element> {
    None
}

/// How much is left, in words, and until when.
pub fn left_in_words(window: Window, scene: &Scene<'_>) -> String {
    let text = scene.text;
    let left = text.duration(window.left(scene.now));
    fill(
        text.day.announce_left,
        &[&left, &text.date_time(window.deadline())],
    )
}
