//! What the site shows, and what was seen before it.

use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;

use super::{Mood, eyebrow, framed};
use crate::view::element::{Element, el};
use crate::view::parts::toggle::toggle;
use crate::view::parts::{message_buttons, message_list, who};
use crate::view::{Fold, Scene, Tone, button, hint, para};

/// The messages, of which one tap records one.
pub fn card(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let open = scene.is_open(Fold::AllMessages);
    let others = toggle(Tone::Link, Fold::AllMessages, words.none_of_these, scene);
    let back = button(
        Tone::Link,
        words.not_submitted,
        scene.say(Event::BackToFields(phone)),
    );
    let whose = eyebrow(scene.person(phone));
    framed(Mood::Plain, Some(whose), words.which, scene)
        .with(hint(words.which_hint))
        .with(message_buttons::view(phone, scene))
        .with(el!("p").with(others))
        .maybe(open.then(|| message_list::all(scene)))
        .with(el!("p").with(back))
        .maybe(who::strip(phone, scene))
}

/// 找不到记录: whether 核验完成 was seen before.
pub fn no_record(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let answer = |label, seen| {
        button(
            Tone::Plain,
            label,
            scene.say(Event::SawVerified(phone, seen)),
        )
    };
    let whose = eyebrow(scene.person(phone));
    framed(Mood::Plain, Some(whose), words.saw_verified, scene)
        .with(para(words.no_record))
        .with(
            el!("div", "class" = "icp-row")
                .with(answer(words.saw, true))
                .with(answer(words.saw_not, false)),
        )
        .with(hint(words.saw_not_counts))
        .maybe(who::strip(phone, scene))
}
