//! The follow-up questions, each with its answers.

use icp_sms_rules::filing::Question;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::Task;

use super::follow_up_answers::answers_to;
use super::provider;
use crate::text::fill;
use crate::view::card::{Mood, framed};
use crate::view::element::Element;
use crate::view::{Scene, hint};

/// A question with its answers, given or not.
pub fn card(question: Question, scene: &Scene<'_>) -> Element {
    // Once, beside what is asked now.
    let is_asked = scene.task == Task::FollowUp(question);
    let changed = is_asked.then(|| provider::rule_changed(scene)).flatten();
    let words = words_of(question, scene);
    framed(Mood::Plain, None, words.clone(), scene)
        .with(answers_to(question, words.into(), scene))
        .with(hint(hint_of(question, scene)))
        .maybe(changed)
}

/// The words of a question.
pub fn words_of(question: Question, scene: &Scene<'_>) -> String {
    let text = &scene.text.questions;
    let [leader, administrator] =
        [Phone::EntityLeader, Phone::Administrator1].map(|phone| scene.person(phone));
    match question {
        Question::Persons => fill(text.persons, &[&leader, &administrator]),
        Question::PhoneMatches => text.phone_matches.to_owned(),
        Question::OriginalProviderReachable => text.reachable.to_owned(),
        Question::Changes => text.changes.to_owned(),
        Question::NewNumbers => text.new_numbers.to_owned(),
        Question::AccessChangesAdministrator => {
            fill(text.access_changes_administrator, &[&administrator])
        }
        Question::AccessChangesEntity => text.access_changes_entity.to_owned(),
    }
}

/// What the answer to a question decides, or the question in other words.
pub fn hint_of(question: Question, scene: &Scene<'_>) -> String {
    let text = &scene.text.questions;
    let hint = match question {
        Question::Persons => text.persons_hint,
        Question::PhoneMatches => text.phone_matches_hint,
        Question::OriginalProviderReachable => text.reachable_hint,
        Question::Changes => text.changes_hint,
        Question::NewNumbers => text.new_numbers_hint,
        Question::AccessChangesAdministrator => text.access_changes_administrator_hint,
        Question::AccessChangesEntity => text.access_changes_entity_hint,
    };
    scene.by_rule(fill(hint, &[&scene.person(Phone::EntityLeader)]))
}
