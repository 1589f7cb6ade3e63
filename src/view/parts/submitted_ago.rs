//! How long ago the filing was submitted, by one tap.

use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, Way, button};

/// The answers; and the way to another time, where the field is not at hand.
pub fn submitted_ago(another_time: Option<Way>, scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let answer = |(minutes, label): (i64, &'static str)| {
        let say = scene.click(Intent::SubmittedAgo(minutes));
        button(Tone::Plain, label, say)
    };
    let another = another_time.map(|way| {
        let go = scene.click(Intent::Go(Some(way)));
        button(Tone::Plain, text.another_time, go)
    });
    let answers = [0, 10, 30].into_iter().zip(text.ago).map(answer);
    el!("div", "class" = "icp-row", "role" = "group", "aria-label")
        .attr("aria-label", text.ask_when_submitted)
        .each(answers)
        .maybe(another)
}
