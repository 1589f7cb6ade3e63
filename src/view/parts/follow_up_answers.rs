//! The answers that a follow-up question offers, as one group of controls.

use icp_sms_rules::filing::{Answers, Changes, NewNumbers, Persons, Question};
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use yew::AttrValue;

use super::choice::{Choice, boxes, radios};
use crate::text::questions::Questions;
use crate::view::Scene;
use crate::view::element::Element;

/// The answers to a question under its words, the given ones chosen. Choosing one gives it.
pub fn answers_to(question: Question, label: String, scene: &Scene<'_>) -> Element {
    if let Some((name, list)) = boxes_of(question, scene) {
        return boxes(name, label, toggles(question, &list, scene));
    }
    match either(question, &scene.state.answers, &scene.text.questions) {
        Some(either) => radios(either.name, label, either.choices(scene)),
        None => radios("persons", label, persons(scene)),
    }
}

/// What is said with these boxes ticked, in their order.
fn event_of(question: Question, ticked: &[bool]) -> Event {
    let is_ticked = |place: usize| ticked.get(place) == Some(&true);
    match question {
        Question::NewNumbers => Event::NewNumbers(NewNumbers {
            entity_leader: is_ticked(0),
            website_administrator: is_ticked(1),
        }),
        _ => Event::Changes(Changes {
            entity: is_ticked(0),
            website: is_ticked(1),
            phone: is_ticked(2),
            remarks: is_ticked(3),
        }),
    }
}

fn persons(scene: &Scene<'_>) -> Vec<Choice> {
    let labels = scene.text.questions.persons_answers;
    let choice = |(persons, label): (Persons, &'static str)| Choice {
        value: persons.id(),
        label: label.into(),
        chosen: scene.state.answers.persons == Some(persons),
        on_change: scene.say(Event::Persons(persons)),
    };
    Persons::ALL.into_iter().zip(labels).map(choice).collect()
}

/// A question with two answers.
struct Either {
    name: &'static str,
    labels: [&'static str; 2],
    answered: Option<bool>,
    event: fn(bool) -> Event,
}

fn either(question: Question, answered: &Answers, text: &Questions) -> Option<Either> {
    let of = |name, labels, answered, event: fn(bool) -> Event| {
        Some(Either {
            name,
            labels,
            answered,
            event,
        })
    };
    match question {
        Question::PhoneMatches => of(
            "phone-matches",
            text.phone_matches_answers,
            answered.phone_matches,
            Event::PhoneMatches,
        ),
        Question::OriginalProviderReachable => of(
            "reachable",
            text.reachable_answers,
            answered.original_provider_reachable,
            Event::OriginalProviderReachable,
        ),
        Question::AccessChangesAdministrator => of(
            "access-changes-administrator",
            text.change_answers,
            answered.access_changes_administrator,
            Event::AccessChangesAdministrator,
        ),
        Question::AccessChangesEntity => of(
            "access-changes-entity",
            text.change_answers,
            answered.access_changes_entity,
            Event::AccessChangesEntity,
        ),
        Question::Persons | Question::Changes | Question::NewNumbers => None,
    }
}

impl Either {
    fn choices(&self, scene: &Scene<'_>) -> Vec<Choice> {
        let choice = |(yes, label): (bool, &'static str)| Choice {
            value: if yes { "yes" } else { "no" },
            label: label.into(),
            chosen: self.answered == Some(yes),
            on_change: scene.say((self.event)(yes)),
        };
        let both = [true, false].into_iter().zip(self.labels);
        both.map(choice).collect()
    }
}

/// A box of a question of which several answers may apply.
struct Tick {
    value: &'static str,
    label: AttrValue,
    ticked: bool,
}

/// The boxes of a question and what they are called together.
fn boxes_of(question: Question, scene: &Scene<'_>) -> Option<(&'static str, Vec<Tick>)> {
    let answers = &scene.state.answers;
    let tick = |(value, label, ticked)| Tick {
        value,
        label,
        ticked,
    };
    match question {
        Question::Changes => {
            let answered = answers.changes;
            let [entity, website, phone, remarks] =
                scene.text.questions.changes_answers.map(AttrValue::Static);
            let list = [
                ("entity", entity, answered.entity),
                ("website", website, answered.website),
                ("phone", phone, answered.phone),
                ("remarks", remarks, answered.remarks),
            ];
            Some(("changes", list.map(tick).into()))
        }
        Question::NewNumbers => {
            let answered = answers.new_numbers;
            let person = |phone| AttrValue::from(scene.person(phone));
            let administrator = person(Phone::Administrator1);
            let list = [
                (
                    "entity-leader",
                    person(Phone::EntityLeader),
                    answered.entity_leader,
                ),
                (
                    "website-administrator",
                    administrator,
                    answered.website_administrator,
                ),
            ];
            Some(("new-numbers", list.map(tick).into()))
        }
        _ => None,
    }
}

/// The boxes as choices: pressing one says what is ticked then, with that one turned over.
fn toggles(question: Question, list: &[Tick], scene: &Scene<'_>) -> Vec<Choice> {
    let choice = |(pressed, one): (usize, &Tick)| {
        let mut next: Vec<_> = list.iter().map(|one| one.ticked).collect();
        next[pressed] = !one.ticked;
        Choice {
            value: one.value,
            label: one.label.clone(),
            chosen: one.ticked,
            on_change: scene.say(event_of(question, &next)),
        }
    };
    list.iter().enumerate().map(choice).collect()
}
