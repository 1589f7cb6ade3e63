//! Whether an SMS has come, when all else is answered; and whether it is the first.

use icp_sms_rules::order::{Event, Sms};
use icp_sms_rules::phone::{Phone, Role};
use icp_sms_rules::recipients::{Reason, Recipient};
use icp_sms_rules::window::Basis;

use super::{Mood, framed};
use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, Way, button, hint, para};

/// The card with the three answers, until it is known that one came. They are
/// carried out by the program if they were given before it was there, so they have
/// names for scripts.
pub fn has_come(tone: Tone, scene: &Scene<'_>) -> Option<Element> {
    if scene.state.sms == Sms::Came {
        return None;
    }
    let text = &scene.text.sms;
    let just = button(tone, text.just_received, scene.say(Event::JustReceived));
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

/// The card: who verifies, and whether the SMS has come.
pub fn whether_came(scene: &Scene<'_>) -> Element {
    el!("div", "class" = "icp-stack")
        .with(who_verifies(scene))
        .maybe(has_come(Tone::Main, scene))
}

fn who_verifies(scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let list = &scene.recipients.list;
    let title = match list.len() {
        1 => text.one_phone.to_owned(),
        number => fill(text.phones, &[&number.to_string()]),
    };
    let several = (list.len() > 1).then(|| hint(text.all_of_them));
    framed(Mood::Plain, None, title, scene)
        .with(el!("ul", "class" = "icp-phones").each(list.iter().map(|one| phone(*one, scene))))
        .maybe(several)
        .maybe(more_administrators(scene))
}

/// A phone, which can be taken out if the visitor has added it.
fn phone(recipient: Recipient, scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let new = || el!("span", "class" = "icp-hint").text(text.new_number);
    let take_out = || {
        let unreport = scene.say(Event::Unreport(recipient.phone));
        let label = [text.take_out, &scene.phone_of(recipient.phone)].join(" ");
        button(Tone::Link, text.take_out, unreport).attr("aria-label", label)
    };
    let is_added =
        recipient.reason == Reason::Reported && scene.state.reported.has(recipient.phone);
    el!("li")
        .with(el!("b").text(scene.phone_of(recipient.phone)))
        .maybe(recipient.has_new_number().then(new))
        .maybe(is_added.then(take_out))
}

/// Several websites in one order have several administrators.
fn more_administrators(scene: &Scene<'_>) -> Option<Element> {
    let lists = |phone: &Phone| scene.recipients.lists(*phone);
    if !lists(&Phone::Administrator1) {
        return None;
    }
    let is_free = |phone: &Phone| phone.role() == Role::WebsiteAdministrator && !lists(phone);
    let next = Phone::ALL.into_iter().find(is_free)?;
    let role = scene.person(Phone::Administrator1);
    let label = fill(scene.text.sms.more_than_one, &[&role]);
    Some(button(Tone::Link, label, scene.say(Event::Report(next))))
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
