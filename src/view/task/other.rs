//! Another phone has to verify; or whose phone it was.

use icp_sms_rules::filing::Persons;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::{Reason, Recipient};

use super::{Mood, framed};
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::element::{Element, el};
use crate::view::parts::{forward, who};
use crate::view::{Scene, Tone, button, hint, para};

/// Who is missing, with what can be sent to them.
pub fn card(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    // One person with two numbers has nobody to send anything to.
    let one_person = scene.state.answers.persons == Some(Persons::TwoNumbers);
    let tone = if one_person { Tone::Main } else { Tone::Plain };
    let mine = button(tone, words.mine, scene.say(Event::View(phone)));
    let title = fill(words.missing, &[&scene.person(phone)]);
    let card = framed(Mood::Plain, who::strip(phone, scene), title, scene)
        .maybe(same_deadline(scene).map(para));
    if one_person {
        return card
            .with(mine)
            .maybe(reported(phone, scene))
            .with(forward::has_verified(phone, scene));
    }
    card.with(forward::view(phone, Tone::Main, scene))
        .maybe(reported(phone, scene))
        .with(mine)
        .with(para(words.when_done))
        .with(forward::has_verified(phone, scene))
}

/// Until when all have to verify.
fn same_deadline(scene: &Scene<'_>) -> Option<String> {
    let deadline = scene.window()?.deadline();
    let day = scene.text.day_name(deadline, scene.now);
    let until = fill(
        scene.text.day.until,
        &[&day, &beijing_hour_minute(deadline)],
    );
    Some(fill(scene.text.ending.same_deadline, &[&until]))
}

/// Why somebody is listed whom no rule expects, and how to name another.
fn reported(phone: Phone, scene: &Scene<'_>) -> Option<Element> {
    let words = &scene.text.ending;
    let is_reported = |it: &Recipient| it.phone == phone && it.reason == Reason::Reported;
    if !scene.recipients.list.iter().any(is_reported) {
        return None;
    }
    let change_to = |other| {
        button(
            Tone::Link,
            scene.person(other),
            scene.say(Event::Replace(phone, other)),
        )
    };
    let others = el!("div", "class" = "icp-row").each(who::unlisted(scene).map(change_to));
    let note = el!("div", "class" = "icp-note")
        .with(para(fill(words.reported, &[&scene.person(phone)])))
        .with(hint(words.not_this));
    Some(note.with(others))
}

/// The SMS came before anybody was listed: whose it was.
pub fn whose(scene: &Scene<'_>) -> Element {
    let person = |phone| {
        button(
            Tone::Plain,
            scene.person(phone),
            scene.say(Event::Assign(phone)),
        )
    };
    let persons = scene.recipients.phones().map(person);
    framed(Mood::Plain, None, scene.text.ending.whose, scene)
        .with(el!("div", "class" = "icp-row").each(persons))
}
