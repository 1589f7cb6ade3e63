//! Another phone has to verify; or whose phone it was.

use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::Reason;

use super::{Mood, framed};
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::element::{Element, el};
use crate::view::parts::{forward, who};
use crate::view::{Scene, Tone, button, hint, para};

/// Who is missing, with what can be sent to them.
pub fn card(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let mut listed = scene.recipients.list.iter();
    let reason = listed.find(|it| it.phone == phone).map(|it| it.reason);
    // One person with two numbers has nobody to send anything to.
    let is_anothers = reason != Some(Reason::TwoNumbers);
    let tone = if is_anothers { Tone::Plain } else { Tone::Main };
    let title = fill(words.missing, &[&scene.person(phone)]);
    framed(Mood::Plain, who::strip(phone, scene), title, scene)
        .maybe(same_deadline(scene).map(para))
        .maybe(is_anothers.then(|| forward::view(phone, Tone::Main, scene)))
        .maybe((reason == Some(Reason::Reported)).then(|| reported(phone, scene)))
        .with(button(tone, words.mine, scene.say(Event::View(phone))))
        .maybe(is_anothers.then(|| para(words.when_done)))
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
fn reported(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let change_to = |other| {
        button(
            Tone::Link,
            scene.person(other),
            scene.say(Event::Replace(phone, other)),
        )
    };
    let others = el!("div", "class" = "icp-row").each(who::unlisted(scene).map(change_to));
    el!("div", "class" = "icp-note")
        .with(para(fill(words.reported, &[&scene.person(phone)])))
        .with(hint(words.not_this))
        .with(others)
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
