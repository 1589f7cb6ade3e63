//! How many wrong entries are noted, and how many are left.

use icp_sms_rules::messages::{SiteMessage, WRONG_ENTRIES_THAT_FAIL};
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::entries_left;

use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::{Scene, Tone, button, hint};

/// Whose wrong entries, how many, and the way to take the last one back.
pub fn noted(phone: Phone, scene: &Scene<'_>) -> Element {
    let count = scene.track(phone).wrong_entries.to_string();
    let noted = fill(scene.text.site.wrong_noted, &[&count]);
    with_undo([&scene.person(phone), " · ", &noted].concat(), phone, scene)
}

/// Words and the way to take back what they tell.
pub fn with_undo(words: String, phone: Phone, scene: &Scene<'_>) -> Element {
    let take_back = button(
        Tone::Link,
        scene.text.frame.undo,
        scene.say(Event::TakeBack(phone)),
    );
    el!("p", "class" = "icp-eyebrow")
        .with(el!("span").text(words))
        .with(take_back)
}

/// What is noted of another phone, as no source says whether they are counted together.
pub fn of_another(phone: Phone, scene: &Scene<'_>) -> Option<Element> {
    let is_noted = |it: &Phone| *it != phone && scene.track(*it).wrong_entries > 0;
    let other = scene.recipients.phones().find(is_noted)?;
    let count = scene.track(other).wrong_entries.to_string();
    Some(hint(fill(
        scene.text.site.wrong_of_another,
        &[&scene.person(other), &count],
    )))
}

/// Why the last message was counted, where no source says that it is a wrong entry.
pub fn to_be_safe(scene: &Scene<'_>) -> Option<Element> {
    let last = scene.ui.undo?.event;
    let unsure = matches!(last, Event::SiteMessage(_, SiteMessage::VerifyAgain));
    unsure.then(|| hint(scene.text.site.counts_to_be_safe))
}

/// A dot for each entry, the wrong ones marked, and what one more leads to.
pub fn dots(phone: Phone, scene: &Scene<'_>) -> Element {
    let wrong = scene.track(phone).wrong_entries;
    let dot = |number| {
        let class = if number < wrong {
            "icp-dots__dot icp-dots__dot--used"
        } else {
            "icp-dots__dot"
        };
        el!("i", "class").attr("class", class)
    };
    let dots = el!("span", "class" = "icp-dots", "aria-hidden" = "true")
        .each((0..WRONG_ENTRIES_THAT_FAIL).map(dot));
    let left = entries_left(wrong).to_string();
    let words = fill(scene.text.site.entries_left, &[&left]);
    el!("p", "class" = "icp-entries", "role")
        .with(dots)
        .with(el!("b").text(words))
}
