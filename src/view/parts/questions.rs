//! The questions to begin with: filing type, province and provider.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::Event;
use icp_sms_rules::profile::others::PROFILES;
use icp_sms_rules::profile::saying::Shipped;
use icp_sms_rules::province::Province;

use super::choice::{Choice, chosen_value, option, radios, select};
use super::provider;
use crate::view::element::Element;
use crate::view::{Intent, Scene};

/// 备案类型, in the provider's order and words.
pub fn filing_types(scene: &Scene<'_>) -> Element {
    let chosen = scene.state.answers.filing_type;
    let choice = |filing_type: FilingType| Choice {
        value: filing_type.id(),
        label: scene.filing_label(filing_type).to_owned().into(),
        chosen: chosen == Some(filing_type),
        on_change: scene.say(Event::FilingType(filing_type)),
    };
    let types = scene
        .profile
        .types
        .iter()
        .map(|row| choice(row.filing_type));
    radios(
        "filing-type",
        scene.text.questions.filing_type.into(),
        types.collect(),
    )
}

/// 备案省份, with an empty first entry.
pub fn province(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let chosen = scene.state.answers.province;
    let none = option("", text.questions.choose, chosen.is_none());
    let entry = |of: Province| option(of.id(), text.province(of), chosen == Some(of));
    let options = std::iter::once(none).chain(Province::ALL.map(entry));
    let on_change = scene.send.reform(|event: web_sys::Event| {
        Intent::Say(Event::Province(Province::from_id(&chosen_value(&event))))
    });
    select("province", text.questions.province, options, on_change)
}

/// 接入商, where nothing names one.
pub fn providers(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let entry = |of: &Shipped| option(of.id, provider::name(of, text), scene.profile.id == of.id);
    let on_change = scene
        .send
        .reform(|event: web_sys::Event| Intent::Provider(chosen_value(&event).into()));
    let list = || {
        select(
            "provider",
            text.questions.provider,
            PROFILES.iter().map(entry),
            on_change,
        )
    };
    scene.offers_providers.then(list)
}
