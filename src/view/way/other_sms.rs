//! Another SMS from 12381.

use super::{go, off_the_task, paras};
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::parts::plan::with_senders;
use crate::view::{Scene, Tone, Way, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let [right_one, long_sender, warnings, platforms] = text.ways.other_sms_facts;
    // Where the provider's page names the long number, it is among the senders.
    let only_short = scene.profile.senders.value.len() == 1;
    off_the_task(Mood::Plain, text.ways.other_sms, scene)
        .with(para(with_senders(right_one, scene)))
        .maybe(only_short.then(|| para(long_sender)))
        .with(paras([warnings, platforms, text.ways.other_sms_secret]))
        .with(go(Tone::Plain, text.links.no_sms, Way::NoSms, scene))
}
