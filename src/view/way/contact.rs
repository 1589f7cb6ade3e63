//! Whom to ask.

use super::off_the_task;
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::parts::contact_lines;
use crate::view::{Scene, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let title = match contact_lines::contact(scene) {
        Some(_) => text.links.contact,
        None => text.ways.contact_unknown,
    };
    off_the_task(Mood::Plain, title, scene)
        .with(contact_lines::view(true, scene))
        .with(para(text.ways.contact_ready))
}
