//! One phone on the list of those that verify.

use icp_sms_rules::order::{Event, Progress, Sms};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::{Reason, Recipient};
use icp_sms_rules::task::Task;

use super::who;
use crate::text::fill;
use crate::view::element::{Element, On, el};
use crate::view::{Scene, Tone, button, hint};

/// Whose it is, why it verifies, whether it has, and how to say that it has.
pub fn view(recipient: Recipient, scene: &Scene<'_>) -> Element {
    let (text, phone) = (scene.text, recipient.phone);
    let verified = scene.state.has_verified(phone);
    let class = if verified {
        "icp-phones__phone icp-phones__phone--done"
    } else {
        "icp-phones__phone"
    };
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

/// Verified and when, or failed.
fn standing(phone: Phone, scene: &Scene<'_>) -> Option<Element> {
    let (text, track) = (scene.text, scene.track(phone));
    let mut at = track.ended_at;
    let (class, words) = match track.progress {
        _ if scene.state.has_verified(phone) => {
            at = who::verified_at(phone, scene);
            ("icp-pill icp-pill--good", text.phones.verified)
        }
        Progress::Failed => ("icp-pill icp-pill--over", text.phones.failed),
        Progress::AskProvider => ("icp-pill icp-pill--over", text.phones.ask_provider),
        Progress::Waiting | Progress::Verified => return None,
    };
    let at = at.map(|at| [" ", &text.said_at(at, scene.now)].concat());
    Some(
        el!("span", "class")
            .attr("class", class)
            .text([words, &at.unwrap_or_default()].concat()),
    )
}

fn reason(recipient: Recipient, scene: &Scene<'_>) -> String {
    let words = &scene.text.phones;
    let words = match recipient.reason {
        Reason::FilingType => {
            let filing_type = scene.state.answers.filing_type;
            let label = filing_type.map(|of| scene.filing_label(of));
            return scene.by_rule(fill(words.by_type, &[label.unwrap_or_default()]));
        }
        Reason::OneNumber => words.one_number,
        Reason::TwoNumbers => words.two_numbers,
        Reason::EntityDetails => words.entity_details,
        Reason::WebsiteDetails => words.website_details,
        Reason::NewNumber => words.to_new_number,
        Reason::FiledNumber => words.to_filed_number,
        Reason::Reported => return words.reported.to_owned(),
    };
    scene.by_rule(words.to_owned())
}

/// Only once the 24 hours run, and not after them.
fn can_be_ticked(phone: Phone, scene: &Scene<'_>) -> bool {
    let begun = scene.window().is_some() || scene.state.sms == Sms::Came;
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
    el!("label", "class" = "icp-checks__check")
        .with(input)
        .with(el!("span").text(words))
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

/// Whether the order is under way, from before its first SMS to its end.
pub fn is_running(scene: &Scene<'_>) -> bool {
    scene.task.counts_down() && !scene.state.is_closed(scene.now)
}
