//! The answers that a follow-up question offers, as one group of controls.

use icp_sms_rules::filing::{Changes, NewNumbers, Persons, Question};
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use yew::AttrValue;

use super::choice::{Choice, boxes, radios};
use crate::view::Scene;
use crate::view::element::Element;

/// The answers to a question under its words, the given ones chosen. Choosing one gives it.
pub fn answers_to(question: Question, label: AttrValue, scene: &Scene<'_>) -> Element {
    let (text, given) = (&scene.text.questions, &scene.state.answers);
    let (name, labels, answered, event): (_, _, _, fn(bool) -> Event) = match question {
        Question::Persons => return radios("persons", label, persons(scene)),
        Question::Changes => return boxes("changes", label, changes(scene)),
        Question::NewNumbers => return boxes("new-numbers", label, new_numbers(scene)),
        Question::PhoneMatches => (
            "phone-matches",
            text.phone_matches_answers,
            given.phone_matches,
            Event::PhoneMatches,
        ),
        Question::OriginalProviderReachable => (
            "reachable",
            text.reachable_answers,
            given.original_provider_reachable,
            Event::OriginalProviderReachable,
        ),
        Question::AccessChangesAdministrator => (
            "access-changes-administrator",
            text.change_answers,
            given.access_changes_administrator,
            Event::AccessChangesAdministrator,
        ),
        Question::AccessChangesEntity => (
            "access-changes-entity",
            text.change_answers,
            given.access_changes_entity,
            Event::AccessChangesEntity,
        ),
    };
    let [yes, no] = labels;
    let list = vec![
        choice("yes", yes, answered == Some(true), event(true), scene),
        choice("no", no, answered == Some(false), event(false), scene),
    ];
    radios(name, label, list)
}

/// An answer, and what is said by choosing it.
fn choice(
    value: &'static str,
    label: impl Into<AttrValue>,
    chosen: bool,
    event: Event,
    scene: &Scene<'_>,
) -> Choice {
    Choice {
        value,
        label: label.into(),
        chosen,
        on_change: scene.say(event),
    }
}

fn persons(scene: &Scene<'_>) -> Vec<Choice> {
    let labels = scene.text.questions.persons_answers;
    let chosen = scene.state.answers.persons;
    let answer = |(of, label): (Persons, &'static str)| {
        choice(
            of.id(),
            label,
            chosen == Some(of),
            Event::Persons(of),
            scene,
        )
    };
    Persons::ALL.into_iter().zip(labels).map(answer).collect()
}

/// What may change. Pressing a box says all that is ticked then.
fn changes(scene: &Scene<'_>) -> Vec<Choice> {
    let now = scene.state.answers.changes;
    let [mut entity, mut website, mut phone, mut remarks] = [now; 4];
    entity.entity ^= true;
    website.website ^= true;
    phone.phone ^= true;
    remarks.remarks ^= true;
    let labels = scene.text.questions.changes_answers;
    let tick = |value, label, ticked, then: Changes| {
        choice(value, label, ticked, Event::Changes(then), scene)
    };
    vec![
        tick("entity", labels[0], now.entity, entity),
        tick("website", labels[1], now.website, website),
        tick("phone", labels[2], now.phone, phone),
        tick("remarks", labels[3], now.remarks, remarks),
    ]
}

/// Whose number is a new one.
fn new_numbers(scene: &Scene<'_>) -> Vec<Choice> {
    let now = scene.state.answers.new_numbers;
    let [mut leader, mut administrator] = [now; 2];
    leader.entity_leader ^= true;
    administrator.website_administrator ^= true;
    let tick = |value, phone, ticked, then: NewNumbers| {
        let event = Event::NewNumbers(then);
        choice(value, scene.person(phone), ticked, event, scene)
    };
    vec![
        tick(
            "entity-leader",
            Phone::EntityLeader,
            now.entity_leader,
            leader,
        ),
        tick(
            "website-administrator",
            Phone::Administrator1,
            now.website_administrator,
            administrator,
        ),
    ]
}
