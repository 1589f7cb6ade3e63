//! How to reach the provider from a card: by phone, online, or by the card of
//! all ways to ask.

use super::contact_lines::{contact, is_open};
use crate::text::fill;
use crate::view::element::{Element, nodes};
use crate::view::{Intent, Scene, Tone, Way, button, hint, link_out};

const MAIN: &str = "icp-button icp-button--main";

/// 联系接入商, as the card's main control.
pub fn main(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    let online = contact(scene).and_then(|contact| contact.link.as_ref());
    match online {
        Some(link) => link_out(
            MAIN,
            link.href.to_string(),
            text.contact,
            scene.text.frame.new_tab,
        ),
        None => by_phone(scene).unwrap_or_else(|| all_ways(Tone::Main, text.contact, scene)),
    }
}

/// A call, as the card's main control, where there is no time to write; whether it is answered
/// now, and the other ways to ask.
pub fn first_by_phone(scene: &Scene<'_>) -> Element {
    nodes()
        .with(by_phone(scene).unwrap_or_else(|| main(scene)))
        .maybe(open_or_not(scene))
        .with(all_ways(Tone::Link, scene.text.waiting.contact_more, scene))
}

/// Whether somebody answers now, as far as the provider says.
fn open_or_not(scene: &Scene<'_>) -> Option<Element> {
    let words = &scene.text.ending;
    let hours = contact(scene)?.hours.as_ref()?;
    Some(hint(if is_open(hours.open_at(scene.now)) {
        words.open_now
    } else {
        words.closed_now
    }))
}

/// Opens the card with hours and all ways to ask.
fn all_ways(tone: Tone, label: &'static str, scene: &Scene<'_>) -> Element {
    button(tone, label, scene.click(Intent::Go(Some(Way::Contact))))
}

fn by_phone(scene: &Scene<'_>) -> Option<Element> {
    let contact = contact(scene)?;
    let label = fill(scene.text.ending.call, &[contact.phone.as_deref()?]);
    Some(link_out(MAIN, contact.tel()?, label, ""))
}
