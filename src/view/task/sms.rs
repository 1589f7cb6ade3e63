//! Whether an SMS has come, when all else is answered; and whether it is the first.

use icp_sms_rules::order::{Event, Sms};
use icp_sms_rules::window::Basis;

use super::{Mood, framed};
use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, Way, button, para};

/// The card with the three answers, until it is known that an SMS came. An answer from
/// before the program was there is noted by a script, which presses the same button later
/// and finds it by its `data-action`.
pub fn has_come(scene: &Scene<'_>) -> Option<Element> {
    if scene.state.sms == Sms::Came {
        return None;
    }
    let text = &scene.text.sms;
    let just = button(
        Tone::Main,
        text.just_received,
        scene.say(Event::JustReceived),
    );
    let earlier = Intent::Go(Some(Way::EnterTime(Basis::Received)));
    let earlier = button(Tone::Plain, text.received_earlier, scene.click(earlier));
    let not_yet = button(Tone::Plain, text.not_yet, scene.say(Event::NotYet));
    let row = el!("div", "class" = "icp-row")
        .with(earlier.attr("data-action", "received-earlier"))
        .with(not_yet.attr("data-action", "not-yet"));
    let card = framed(Mood::Plain, None, text.has_come, scene)
        .with(just.attr("data-action", "just-received"))
        .with(row);
    Some(card)
}

/// The card.
pub fn whether_first(scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let answers = el!("div", "class" = "icp-row", "role" = "group", "aria-label")
        .attr("aria-label", text.first_or_resent)
        .with(button(Tone::Plain, text.first, scene.say(Event::FirstSms)))
        .with(button(
            Tone::Plain,
            text.resent,
            scene.say(Event::ResentSms),
        ));
    let enter = scene.click(Intent::Go(Some(Way::EnterTime(Basis::Received))));
    framed(Mood::Plain, None, text.first_or_resent, scene)
        .with(para(text.first_why))
        .with(answers)
        .with(button(Tone::Link, text.first_earlier, enter))
}
