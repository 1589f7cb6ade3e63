//! The phones that verify, and who has.

use icp_sms_rules::order::Event;
use icp_sms_rules::phone::{Phone, Role};
use icp_sms_rules::recipients::Outcome;
use icp_sms_rules::task::Task;

use super::toggle::toggle;
use super::{answers, forward, note, phone, provider, side_card, who};
use crate::text::fill;
use crate::view::element::{Element, el, nodes};
use crate::view::{Fold, Scene, Tone, button, hint};

/// The phones as soon as one is known, and the answers that they follow from.
pub fn view(scene: &Scene<'_>) -> Option<Element> {
    let recipients = &scene.recipients.list;
    let answered = answered(scene);
    if recipients.is_empty() && answered.is_none() {
        return None;
    }
    let items = recipients.iter();
    let items = items.map(|recipient| phone::view(*recipient, scene).key(recipient.phone.id()));
    let list = el!("ul", "class" = "icp-phones", "aria-label")
        .attr("aria-label", scene.text.phones.title)
        .each(items);
    // The card of a follow-up question says itself that the rule has changed.
    let changed = match scene.task {
        Task::FollowUp(_) => None,
        _ => provider::rule_changed(scene),
    };
    let card = side_card(heading(scene), scene)
        .maybe((!recipients.is_empty()).then_some(list))
        .maybe(answered)
        .maybe(reviewed_by(scene))
        .with(notes_of_the_filing(scene))
        .maybe(changed)
        .maybe(more_administrators(scene))
        .maybe(elsewhere(scene))
        .maybe(another(scene));
    Some(card.attr("class", "icp-card icp-side icp-side--phones"))
}

/// How many there are, and how many are done.
fn heading(scene: &Scene<'_>) -> String {
    let text = scene.text;
    if scene.recipients.list.is_empty() {
        return text.phones.title.to_owned();
    }
    if matches!(scene.recipients.outcome, Outcome::Ask(_)) {
        return text.phones.at_least.to_owned();
    }
    let all = scene.recipients.list.len();
    let verified = all - scene.state.unverified(scene.recipients).len();
    fill(
        text.phones.count,
        &[&all.to_string(), &verified.to_string()],
    )
}

/// What the list follows from, and the way to change it, where it does not stand
/// above the task or in its card.
fn answered(scene: &Scene<'_>) -> Option<Element> {
    if scene.task == Task::Ask || answers::stand_above_task(scene) {
        return None;
    }
    Some(if scene.state.revising {
        answers::form(scene)
    } else {
        answers::answered(scene)
    })
}

/// What the provider adds for this filing type or province. What it adds for all
/// stands with the sources.
fn notes_of_the_filing(scene: &Scene<'_>) -> Element {
    let notes = scene.profile.notes_for(&scene.state.answers);
    let notes = notes.filter(|note| note.filing_type.is_some() || note.province.is_some());
    nodes().each(notes.map(|note| note::view(note, scene)))
}

fn reviewed_by(scene: &Scene<'_>) -> Option<Element> {
    let province = Some(scene.state.answers.province?);
    let administration = scene.text.administration_of(province);
    Some(hint(fill(
        scene.text.phones.reviewed_by,
        &[&administration],
    )))
}

/// What can be sent to each phone that has not verified. The card of a missing
/// phone has it itself.
fn elsewhere(scene: &Scene<'_>) -> Option<Element> {
    let mut phones = scene.state.unverified(scene.recipients);
    phones.retain(|phone| scene.task != Task::Other(*phone));
    if phones.is_empty() || !phone::is_running(scene) {
        return None;
    }
    let send = |phone| forward::view(phone, Tone::Plain, scene);
    let open = scene.is_open(Fold::Elsewhere);
    let part = el!("div", "class" = "icp-stack")
        .with(toggle(
            Tone::Plain,
            Fold::Elsewhere,
            scene.text.phones.elsewhere,
            scene,
        ))
        .each(phones.into_iter().filter(|_| open).map(send));
    Some(part)
}

/// The list is too short: whose phone is it? When all have verified, the task's
/// card asks it.
fn another(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    if !phone::is_running(scene) || scene.recipients.list.is_empty() {
        return None;
    }
    let open = scene.is_open(Fold::OtherPhone);
    let choice = |phone| {
        let report = scene.say(Event::Report(phone));
        button(Tone::Plain, scene.person(phone), report)
    };
    let whose = || {
        el!("div", "class" = "icp-group", "role" = "group", "aria-label")
            .attr("aria-label", text.phones.whose)
            .with(el!("p", "class" = "icp-group__legend").text(text.phones.whose))
            .with(el!("div", "class" = "icp-row").each(who::unlisted(scene).map(choice)))
    };
    let part = el!("div", "class" = "icp-stack")
        .with(toggle(
            Tone::Plain,
            Fold::OtherPhone,
            text.phones.another,
            scene,
        ))
        .maybe(open.then(whose));
    Some(part)
}

/// Several websites in one order have several administrators, which is known before
/// any of them gets an SMS.
fn more_administrators(scene: &Scene<'_>) -> Option<Element> {
    if scene.task != Task::SayWhetherSmsCame || !scene.recipients.lists(Phone::Administrator1) {
        return None;
    }
    let is_administrator = |phone: &Phone| phone.role() == Role::WebsiteAdministrator;
    let next = who::unlisted(scene).find(is_administrator)?;
    let role = scene.person(Phone::Administrator1);
    let label = fill(scene.text.phones.more_than_one, &[&role]);
    Some(button(Tone::Link, label, scene.say(Event::Report(next))))
}
