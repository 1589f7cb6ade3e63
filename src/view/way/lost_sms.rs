//! The SMS was lost after it came.

use super::no_sms::resend;
use super::{ask, off_the_task};
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::{Scene, Tone, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    off_the_task(Mood::Plain, words.lost_sms, scene)
        .with(para(words.lost_sms_why))
        .with(resend(scene))
        .with(ask(Tone::Plain, scene))
}
