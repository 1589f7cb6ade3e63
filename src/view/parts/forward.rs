//! The message for another phone: never the code, only who, until when and how.

use icp_sms_rules::order::{Event, Sms};
use icp_sms_rules::phone::Phone;
use yew::AttrValue;

use super::toggle::toggle;
use crate::text::{SITE, fill};
use crate::view::element::{Element, el};
use crate::view::{Fold, Intent, Scene, Tone, button, hint, link_out};

/// What is sent to the person of a phone.
pub fn message(phone: Phone, scene: &Scene<'_>) -> String {
    let words = &scene.text.ending;
    let person = scene.person(phone);
    let has_begun = scene.state.sms == Sms::Came || scene.state.anybody_has_verified();
    let first = match scene.window() {
        _ if !has_begun => fill(words.message_before, &[&person]),
        Some(window) => {
            let deadline = scene.text.date_time(window.deadline());
            fill(words.message_until, &[&person, &deadline])
        }
        None => fill(words.message_at_once, &[&person]),
    };
    [&first, "\n", &fill(words.message_steps, &[SITE])].concat()
}

/// The ways to send it: shared or copied at a tap, by SMS or mail, and the text
/// itself to look at. `tone` is that of the first button.
pub fn view(phone: Phone, tone: Tone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let message = AttrValue::from(message(phone, scene));
    let (copy, share) = (
        Intent::Copy(message.clone()),
        Intent::Share(message.clone()),
    );
    // What cannot be copied is shown, to be selected by hand.
    let is_shown = scene.is_open(Fold::Message) || scene.has_failed(&copy);
    let copied = scene.result(&copy, words.text_copied, scene.text.site.copy_failed);
    let shared = scene.result(&share, "", words.share_failed);
    let copy_apart = scene
        .can_share
        .then(|| button(Tone::Link, words.copy_text, scene.click(copy.clone())));
    let send = if scene.can_share { share } else { copy };
    let link = |label, href: String| {
        link_out(
            "icp-button icp-button--link",
            href,
            label,
            scene.text.frame.new_tab,
        )
    };
    let encoded = percent_encoded(&message);
    let subject = percent_encoded(words.message_subject);
    let ways = el!("p", "class" = "icp-send")
        .maybe(copy_apart)
        .with(link(words.by_sms, ["sms:?&body=", &encoded].concat()))
        .with(link(
            words.by_mail,
            ["mailto:?subject=", &subject, "&body=", &encoded].concat(),
        ))
        .with(toggle(
            Tone::Link,
            Fold::Message,
            scene.text.ending.preview,
            scene,
        ));
    el!("div", "class" = "icp-stack")
        .with(button(
            tone,
            fill(words.send_to, &[&scene.person(phone)]),
            scene.click(send),
        ))
        .with(el!("p", "class" = "icp-said", "role" = "status").text([copied, shared].concat()))
        .with(ways)
        .maybe(is_shown.then(|| preview(&message)))
        .with(hint(words.no_code))
}

fn preview(message: &str) -> Element {
    el!("div", "class" = "icp-preview").each(
        message
            .lines()
            .map(|line| el!("p").text(AttrValue::from(line.to_owned()))),
    )
}

/// What the phone's owner says when they are done, as a button.
pub fn has_verified(phone: Phone, scene: &Scene<'_>) -> Element {
    button(
        Tone::Plain,
        fill(scene.text.ending.has_verified, &[&scene.person(phone)]),
        scene.say(Event::Verified(phone)),
    )
}

/// A text as a part of an address. The browser's own function is not there where
/// views are drawn natively.
fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 15] {
                encoded.push(char::from(DIGITS[usize::from(digit)]));
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn a_text_becomes_a_part_of_an_address() {
        assert_eq!(percent_encoded("a-1 &\n核"), "a-1%20%26%0A%E6%A0%B8");
    }
}
