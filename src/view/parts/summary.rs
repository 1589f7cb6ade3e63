//! What was answered, in few words.

use icp_sms_rules::filing::Question;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::questions;

use crate::text::fill;
use crate::view::Scene;

/// What was answered, as 新增备案 · 两个人 · 广东省; empty if nothing was.
pub fn summary(scene: &Scene<'_>) -> String {
    let answers = &scene.state.answers;
    let mut parts = vec![];
    if let Some(filing_type) = answers.filing_type {
        parts.push(scene.filing_label(filing_type).to_owned());
    }
    for question in questions(answers, scene.profile) {
        parts.extend(said_to(question, scene));
    }
    if let Some(province) = answers.province {
        parts.push(scene.text.province(province).to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// The answer to a follow-up in few words, if it was given.
fn said_to(question: Question, scene: &Scene<'_>) -> Option<String> {
    let text = &scene.text.questions;
    let answers = &scene.state.answers;
    let either = |answered: Option<bool>, [yes, no]: [&'static str; 2], of: &str| {
        answered.map(|answered| fill(if answered { yes } else { no }, &[of]))
    };
    match question {
        Question::Persons => answers
            .persons
            .map(|persons| text.persons_said[persons as usize].to_owned()),
        Question::PhoneMatches => either(answers.phone_matches, text.phone_matches_said, ""),
        Question::OriginalProviderReachable => {
            either(answers.original_provider_reachable, text.reachable_said, "")
        }
        Question::AccessChangesAdministrator => {
            let administrator = scene.person(Phone::Administrator1);
            either(
                answers.access_changes_administrator,
                text.change_said,
                &administrator,
            )
        }
        Question::AccessChangesEntity => {
            either(answers.access_changes_entity, text.change_said, text.entity)
        }
        Question::Changes => {
            let answered = answers.changes;
            let answered = [
                answered.entity,
                answered.website,
                answered.phone,
                answered.remarks,
            ];
            listed(&text.changes_answers, &answered, text.comma)
        }
        Question::NewNumbers => {
            let answered = answers.new_numbers;
            let new = |phone| fill(text.new_number_of, &[&scene.person(phone)]);
            let names = [new(Phone::EntityLeader), new(Phone::Administrator1)];
            let answered = [answered.entity_leader, answered.website_administrator];
            listed(&[&names[0], &names[1]], &answered, text.comma)
        }
    }
}

/// The names of what was answered with yes.
fn listed(names: &[&str], answered: &[bool], comma: &str) -> Option<String> {
    let mut yes = vec![];
    for (name, answered) in names.iter().zip(answered) {
        if *answered {
            yes.push(*name);
        }
    }
    (!yes.is_empty()).then(|| yes.join(comma))
}
