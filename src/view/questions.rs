//! 1. What is filed, and where. Nothing is preselected.

use yew::prelude::*;

use super::choice::{Choice, FILING_TYPE, FilingTypeChoice, Kind, group};
use super::element::{Element, el};
use super::memo::Memo;
use super::provinces::Provinces;
use super::{Dispatch, Tone, button, click, p};
use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers, Question};
use crate::rules::recipients::Role;
use crate::state::Event;
use crate::text::Text;

/// What the form shows.
pub struct Form<'a> {
    pub answers: Answers,
    pub text: &'static Text,
    /// Whether the answers can be folded away again.
    pub foldable: bool,
    pub dispatch: &'a Dispatch,
}

impl Form<'_> {
    /// The form.
    pub fn view(&self) -> Element {
        let (text, answers) = (self.text, &self.answers);
        let types = FilingType::ALL.map(|filing_type| {
            Memo::FilingType(FilingTypeChoice {
                filing_type,
                chosen: answers.filing_type == Some(filing_type),
                lang: text.lang,
                dispatch: self.dispatch.clone(),
            })
        });
        let types = types.into_iter().map(Html::from).collect();
        let follow_ups = answers.questions().into_iter();
        let fold = || {
            button(
                Tone::Plain,
                text.fold,
                click(self.dispatch, Event::Revise(false)),
            )
        };
        el("section.icp-card.icp-questions[part=questions][id=questions][tabindex=-1][aria-label]")
            .attr("aria-label", text.filing_type)
            .with(p("icp-intro", text.intro))
            .with(group(FILING_TYPE, text.filing_type, Kind::One, types))
            .each(follow_ups.map(|question| self.follow_up(question)))
            .with(self.province())
            .maybe(self.foldable.then(fold))
    }

    /// A question that the filing type or another answer leads to.
    pub fn follow_up(&self, question: Question) -> Element {
        let (text, answers) = (self.text, &self.answers);
        let legend = (text.question)(question);
        let either =
            |id, answer: Option<bool>, words: [&'static str; 2], event: fn(bool) -> Event| {
                let choice =
                    |value, name, is| Choice::new(value, name, answer == Some(is), event(is));
                let choices = [
                    choice("true", words[0], true),
                    choice("false", words[1], false),
                ];
                self.choices(id, legend, Kind::One, &choices)
            };
        match question {
            Question::SamePerson => {
                let words = [text.yes, text.no];
                either("same", answers.same_person, words, Event::SamePerson)
            }
            Question::PhoneMatches => {
                let words = [text.consistent, text.inconsistent];
                either("matches", answers.phone_matches, words, Event::PhoneMatches)
            }
            Question::OriginalProviderReachable => either(
                "reachable",
                answers.original_provider_reachable,
                [text.can, text.cannot],
                Event::OriginalProviderReachable,
            ),
            Question::Changes => {
                let choices = changes(answers.changes, text);
                self.choices("changes", legend, Kind::Several, &choices)
            }
            Question::NewNumbers => {
                let choices = new_numbers(answers.new_numbers, text);
                self.choices("numbers", legend, Kind::Several, &choices)
            }
        }
    }

    fn choices(
        &self,
        id: &'static str,
        legend: &'static str,
        kind: Kind,
        choices: &[Choice],
    ) -> Element {
        let choices = choices.iter().map(|it| it.view(id, kind, self.dispatch));
        group(id, legend, kind, choices.map(Html::from).collect())
    }

    fn province(&self) -> Element {
        let list = Memo::Provinces(Provinces {
            chosen: self.answers.province,
            lang: self.text.lang,
            dispatch: self.dispatch.clone(),
        });
        let label = el("label.icp-group__legend[for=province]").text(self.text.province);
        el("div.icp-group").with(label).with(list)
    }
}

/// Each box, and the answer that a click on it makes.
fn changes(now: Changes, text: &'static Text) -> [Choice; 3] {
    let toggled = |toggle: fn(&mut Changes)| {
        let mut then = now;
        toggle(&mut then);
        Event::Changes(then)
    };
    [
        Choice::new(
            "entity",
            text.entity_details,
            now.entity,
            toggled(|it| it.entity = !it.entity),
        ),
        Choice::new(
            "website",
            text.website_details,
            now.website,
            toggled(|it| it.website = !it.website),
        ),
        Choice::new(
            "phone",
            text.phone_number,
            now.phone,
            toggled(|it| it.phone = !it.phone),
        ),
    ]
}

fn new_numbers(now: NewNumbers, text: &'static Text) -> [Choice; 2] {
    let (entity_leader, website_administrator) = (!now.entity_leader, !now.website_administrator);
    [
        Choice::new(
            Role::EntityLeader.id(),
            (text.role)(Role::EntityLeader),
            now.entity_leader,
            Event::NewNumbers(NewNumbers {
                entity_leader,
                ..now
            }),
        ),
        Choice::new(
            Role::WebsiteAdministrator.id(),
            (text.role)(Role::WebsiteAdministrator),
            now.website_administrator,
            Event::NewNumbers(NewNumbers {
                website_administrator,
                ..now
            }),
        ),
    ]
}
