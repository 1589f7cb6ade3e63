//! The console shows nothing yet.

use super::{ask, off_the_task, paras};
use crate::text::fill;
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::{Scene, Tone, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let console = text.localized(&scene.profile.terms.console);
    let [within_a_day, no_sms, no_error] = text.ways.console_unchanged_facts;
    off_the_task(Mood::Plain, text.ways.console_unchanged, scene)
        .with(para(fill(within_a_day, &[console])))
        .with(paras([no_sms, no_error, text.ways.console_unchanged_after]))
        .with(ask(Tone::Plain, scene))
}
