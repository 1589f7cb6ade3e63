//! Returned although verified.

use icp_sms_rules::order::Event;

use super::{ask, main_link, numbered, off_the_task};
use crate::text::fill;
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::{Scene, Tone, button, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let console = text.localized(&scene.profile.terms.console);
    let link = scene.profile.console.as_ref();
    let link = link.map(|link| {
        let label = fill(text.ways.to_console, &[text.localized(&link.label)]);
        main_link(link, label.into(), scene)
    });
    let again = button(
        Tone::Plain,
        text.ways.submitted_again,
        scene.say(Event::SubmitAgain),
    );
    off_the_task(Mood::Plain, fill(text.ways.returned, &[console]), scene)
        .maybe(missing(scene))
        .with(numbered(text.ways.returned_steps))
        .maybe(link)
        .with(again)
        .with(ask(Tone::Plain, scene))
}

/// Who has not verified, as far as it was recorded.
fn missing(scene: &Scene<'_>) -> Option<Element> {
    let phones = scene.state.unverified(scene.recipients);
    let phones: Vec<_> = phones.into_iter().map(|it| scene.phone_of(it)).collect();
    let words = scene.text.ways.returned_missing;
    (!phones.is_empty()).then(|| para(fill(words, &[&phones.join(", ")])))
}
