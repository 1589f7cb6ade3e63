//! The SMS was lost after it came.

use super::no_sms::resend;
use super::{ask, buttons, off_the_task, paras};
use crate::view::element::Element;
use crate::view::task::Mood;
use crate::view::{Scene, Tone};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    off_the_task(Mood::Plain, words.lost_sms, scene)
        .with(paras([words.lost_sms_why, words.lost_sms_how]))
        .with(resend(scene))
        .with(buttons([ask(Tone::Plain, scene)]))
}
