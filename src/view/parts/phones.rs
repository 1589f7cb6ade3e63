//! The phones that verify, and who has.

use icp_sms_rules::order::{Event, Progress};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::{Outcome, Reason, Recipient};
use icp_sms_rules::task::Task;

use super::toggle::toggle;
use super::{answers, forward, side_card, who};
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::element::{Element, On, el};
use crate::view::{Fold, Scene, Tone, button, hint};

/// The phones as soon as one is known, and the answers that they follow from.
pub fn view(scene: &Scene<'_>) -> Option<Element> {
    let recipients = &scene.recipients.list;
    let said = said(scene);
    if recipients.is_empty() && said.is_none() {
        return None;
    }
    let items = recipients.iter();
    let items = items.map(|recipient| item(*recipient, scene).key(recipient.phone.id()));
    let list = el!("ul", "class" = "icp-phones", "aria-label")
        .attr("aria-label", scene.text.phones.title)
        .each(items);
    let card = side_card(heading(scene), scene)
        .maybe((!recipients.is_empty()).then_some(list))
        .maybe(said)
        .maybe(reviewed_by(scene))
        .maybe(elsewhere(scene))
        .maybe(another(scene));
    Some(card.attr("class", "icp-card icp-card--phones"))
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
    let phones = scene.recipients.phones();
    let verified = phones.filter(|phone| scene.state.has_verified(*phone));
    let all = scene.recipients.list.len().to_string();
    fill(text.phones.count, &[&all, &verified.count().to_string()])
}

fn item(recipient: Recipient, scene: &Scene<'_>) -> Element {
    let (text, phone) = (scene.text, recipient.phone);
    let verified = scene.state.has_verified(phone);
    let class = if verified { "icp-phones--done" } else { "" };
    let new = recipient.has_new_number();
    let new = new.then(|| el!("span", "class" = "icp-pill").text(text.phones.new_number));
    el!("li", "class")
        .attr("class", class)
        .with(el!("b").text(scene.phone_of(phone)))
        .maybe(new)
        .maybe(standing(phone, scene))
        .with(hint(reason(recipient, scene)))
        .maybe(can_be_ticked(phone, scene).then(|| tick(phone, scene)))
        .maybe(take_out(phone, scene))
}

/// Whether the order is under way, from before its first SMS to its end.
fn is_running(scene: &Scene<'_>) -> bool {
    scene.task.counts_down() && !scene.state.is_closed(scene.now)
}

/// Verified and when, or failed.
fn standing(phone: Phone, scene: &Scene<'_>) -> Option<Element> {
    let (text, track) = (scene.text, scene.track(phone));
    let (class, words) = match track.progress {
        _ if scene.state.has_verified(phone) => ("icp-pill icp-pill--good", text.phones.verified),
        Progress::Failed => ("icp-pill icp-pill--over", text.phones.failed),
        Progress::AskProvider => ("icp-pill icp-pill--over", text.phones.ask_provider),
        Progress::Waiting | Progress::Verified => return None,
    };
    let at = track.ended_at.map(beijing_hour_minute).unwrap_or_default();
    Some(
        el!("span", "class")
            .attr("class", class)
            .text([words, " ", &at].concat()),
    )
}

fn reason(recipient: Recipient, scene: &Scene<'_>) -> String {
    let words = &scene.text.phones;
    let words = match recipient.reason {
        Reason::FilingType => {
            let filing_type = scene.state.answers.filing_type;
            let label = filing_type.map(|of| scene.filing_label(of));
            return fill(words.by_type, &[label.unwrap_or_default()]);
        }
        Reason::OneNumber => words.one_number,
        Reason::TwoNumbers => words.two_numbers,
        Reason::EntityDetails => words.entity_details,
        Reason::WebsiteDetails => words.website_details,
        Reason::NewNumber => words.to_new_number,
        Reason::FiledNumber => words.to_filed_number,
        Reason::Reported => words.reported,
    };
    words.to_owned()
}

/// Only once the 24 hours run, and not after them.
fn can_be_ticked(phone: Phone, scene: &Scene<'_>) -> bool {
    let begun = scene.window().is_some() || scene.state.sms == icp_sms_rules::order::Sms::Came;
    let open = is_running(scene) || scene.task == Task::Done;
    let failed = scene.track(phone).progress == Progress::Failed;
    begun && open && !scene.state.is_closed(scene.now) && !failed
}

fn tick(phone: Phone, scene: &Scene<'_>) -> Element {
    let verified = scene.state.has_verified(phone);
    let event = if verified {
        Event::NotVerified(phone)
    } else {
        Event::Verified(phone)
    };
    let words = fill(scene.text.phones.has_verified, &[&scene.person(phone)]);
    let input = el!("input", "type" = "checkbox")
        .checked(verified)
        .on(On::Change, scene.say(event));
    el!("label").with(input).with(el!("span").text(words))
}

/// A phone that the visitor added can be taken out again.
fn take_out(phone: Phone, scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    scene.state.reported.has(phone).then(|| {
        let name = fill(text.phones.take_out_phone, &[&scene.phone_of(phone)]);
        let out = scene.say(Event::Unreport(phone));
        button(Tone::Link, text.phones.take_out, out).attr("aria-label", name)
    })
}

/// What the list follows from, and the way to change it, where it does not stand
/// above the task or in its card.
fn said(scene: &Scene<'_>) -> Option<Element> {
    if scene.task == Task::Ask || answers::stand_above_task(scene) {
        return None;
    }
    Some(if scene.state.revising {
        answers::form(scene)
    } else {
        answers::said(scene)
    })
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
    let waits =
        |phone: &Phone| !scene.state.has_verified(*phone) && scene.task != Task::Other(*phone);
    let phones: Vec<_> = scene.recipients.phones().filter(waits).collect();
    if phones.is_empty() || !is_running(scene) {
        return None;
    }
    let send = |phone| forward::view(phone, Tone::Plain, scene);
    let open = scene.is_open(Fold::Elsewhere);
    let part = el!("div", "class" = "icp-stack")
        .with(toggle(Fold::Elsewhere, scene.text.phones.elsewhere, scene))
        .each(phones.into_iter().filter(|_| open).map(send));
    Some(part)
}

/// The list is too short: whose phone is it? When all have verified, the task's
/// card asks it.
fn another(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    if !is_running(scene) || scene.recipients.list.is_empty() {
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
        .with(toggle(Fold::OtherPhone, text.phones.another, scene))
        .maybe(open.then(whose));
    Some(part)
}
