//! How to reach the provider from a card: by phone, online, or by the card of
//! all ways to ask.

use icp_sms_rules::profile::Contact;

use crate::text::fill;
use crate::view::element::Element;
use crate::view::scene::ProfileState;
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
    Some(hint(if hours.is_open(scene.now) {
        text.open_now
    } else {
        text.closed_now
    }))
}

/// Opens the card with hours and all ways to ask.
pub fn all_ways(tone: Tone, label: &'static str, scene: &Scene<'_>) -> Element {
    button(tone, label, scene.click(Intent::Go(Some(Way::Contact))))
}

fn by_phone(scene: &Scene<'_>) -> Option<Element> {
    let phone = contact(scene)?.phone.as_deref()?;
    let label = fill(scene.text.waiting.call, &[phone]);
    Some(link_out(MAIN, address(phone), label, ""))
}

/// The provider's contact. Another provider's is never shown as this one's.
fn contact<'a>(scene: &'a Scene<'_>) -> Option<&'a Contact> {
    let is_there = scene.profile_state == ProfileState::Ready;
    scene.profile.contact.as_ref().filter(|_| is_there)
}

/// `tel:` with the number up to an extension (-3, 转3), which a phone would dial at once.
fn address(phone: &str) -> String {
    let is_of_number = |letter: char| letter.is_ascii_digit() || "+- ".contains(letter);
    let end = phone
        .find(|letter| !is_of_number(letter))
        .unwrap_or(phone.len());
    let number = match phone[..end].rsplit_once('-') {
        Some((number, extension)) if extension.trim().len() <= 2 => number,
        _ => &phone[..end],
    };
    let digits = number.chars().filter(|letter| !"- ".contains(*letter));
    ["tel:", &digits.collect::<String>()].concat()
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_call_goes_to_the_number_without_its_extension() {
        assert_eq!(address("4000188113-3"), "tel:4000188113");
        assert_eq!(address("4000-955-988转3"), "tel:4000955988");
        assert_eq!(address("+86 10 1234 5678"), "tel:+861012345678");
    }
}
