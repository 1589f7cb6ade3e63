//! First have the number changed, or cancel the filing.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::Event;

use super::no_code::{got_one, stated_by};
use super::{Mood, framed};
use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::parts::contact_buttons;
use crate::view::parts::provider::rule_changed;
use crate::view::{Scene, Tone, button, para};

/// The card.
pub fn change_number(scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let label = scene.filing_label(FilingType::AddServiceProvider);
    let changed = scene.say(Event::PhoneMatches(true));
    framed(Mood::Warning, None, text.change_number_first, scene)
        .with(consequence(
            scene.by_rule(text.change_number_why.to_owned()),
        ))
        .with(para(fill(text.change_number_then, &[label])))
        .maybe(rule_changed(scene))
        .with(contact_buttons::main(scene))
        .with(button(Tone::Plain, text.number_changed, changed))
        .with(got_one(scene))
}

/// The card.
pub fn cancel_filing(scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let new_type = scene.profile.type_row(FilingType::AddWebsite);
    let label = new_type.map_or(text.add_website, |row| scene.text.localized(&row.label));
    let cancelled = || {
        let other_type = scene.say(Event::FilingType(FilingType::AddWebsite));
        button(Tone::Plain, fill(text.cancelled, &[label]), other_type)
    };
    let row = scene.profile.type_row(FilingType::AddServiceProvider);
    let rule = row.map(|row| para(fill(text.cancel_filing_rule, &[&stated_by(row, scene)])));
    framed(Mood::Warning, None, text.cancel_filing_first, scene)
        .with(consequence(fill(text.cancel_filing_why, &[label])))
        .maybe(rule)
        .with(para(text.no_code_now))
        .maybe(rule_changed(scene))
        .with(contact_buttons::main(scene))
        .maybe(new_type.map(|_| cancelled()))
        .with(got_one(scene))
}

/// What it comes to, in the one bold sentence.
fn consequence(words: String) -> Element {
    el!("p").with(el!("b").text(words))
}
