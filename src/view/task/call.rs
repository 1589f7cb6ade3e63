//! How to reach the provider from a card: by phone, online, or by the card of
//! all ways to ask.

use icp_sms_rules::profile::Open;

use crate::text::fill;
use crate::view::element::Element;
use crate::view::parts::contact_lines::contact;
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

/// A call, as the card's main control, where there is no time to write.
pub fn first_by_phone(scene: &Scene<'_>) -> Element {
    by_phone(scene).unwrap_or_else(|| main(scene))
}

/// Whether somebody answers now, as far as the provider says.
pub fn open_or_not(scene: &Scene<'_>) -> Option<Element> {
    let text = &scene.text.waiting;
    let hours = contact(scene)?.hours.as_ref()?;
    Some(hint(match hours.open_at(scene.now) {
        Open::Open | Open::ByWeekday(true) => text.open_now,
        Open::Closed | Open::ByWeekday(false) => text.closed_now,
    }))
}

/// Opens the card with hours and all ways to ask.
pub fn all_ways(tone: Tone, label: &'static str, scene: &Scene<'_>) -> Element {
    button(tone, label, scene.click(Intent::Go(Some(Way::Contact))))
}

fn by_phone(scene: &Scene<'_>) -> Option<Element> {
    let contact = contact(scene)?;
    let phone = contact.phone.as_deref()?;
    let label = fill(scene.text.waiting.call, &[phone]);
    Some(link_out(MAIN, contact.tel()?, label, ""))
}
