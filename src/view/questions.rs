//! 1. What is filed, and where. Nothing is preselected.

use yew::prelude::*;

use super::element::{Element, On, el};
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

/// One answer that can be chosen.
struct Choice {
    /// What it is called in the group, in any language.
    value: &'static str,
    name: &'static str,
    when: Option<&'static str>,
    chosen: bool,
    event: Event,
}

impl Choice {
    const fn new(value: &'static str, name: &'static str, chosen: bool, event: Event) -> Self {
        Self {
            value,
            name,
            when: None,
            chosen,
            event,
        }
    }
}

/// Whether one answer can be chosen or several.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    One,
    Several,
}

impl Form<'_> {
    /// The form.
    pub fn view(&self) -> Element {
        let (text, answers) = (self.text, &self.answers);
        let types = FilingType::ALL.map(|filing_type| {
            let words = (text.filing)(filing_type);
            Choice {
                value: filing_type.id(),
                name: words.name,
                when: Some(words.when),
                chosen: answers.filing_type == Some(filing_type),
                event: Event::FilingType(filing_type),
            }
        });
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
            .with(self.group("type", text.filing_type, Kind::One, &types))
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
                self.group(id, legend, Kind::One, &choices)
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
                self.group("changes", legend, Kind::Several, &choices)
            }
            Question::NewNumbers => {
                let choices = new_numbers(answers.new_numbers, text);
                self.group("numbers", legend, Kind::Several, &choices)
            }
        }
    }

    /// Radio buttons or boxes with a legend, keyed so that a question that comes
    /// or goes leaves the others, and the focus in them, where they are.
    fn group(
        &self,
        id: &'static str,
        legend: &'static str,
        kind: Kind,
        choices: &[Choice],
    ) -> Element {
        let role = match kind {
            Kind::One => "radiogroup",
            Kind::Several => "group",
        };
        el("div.icp-group[role][aria-label]")
            .key(id)
            .attr("role", role)
            .attr("aria-label", legend)
            .with(el("p.icp-group__legend").text(legend))
            .with(
                el("div.icp-group__choices")
                    .each(choices.iter().map(|choice| self.choice(id, kind, choice))),
            )
    }

    /// The name of a choice is its first line alone; the second describes it.
    fn choice(&self, group: &'static str, kind: Kind, choice: &Choice) -> Element {
        let input = match kind {
            Kind::One => {
                "input.icp-choice__input[type=radio][name][value][aria-label][aria-describedby]"
            }
            Kind::Several => "input.icp-choice__input[type=checkbox][name][value]",
        };
        let input = el(input)
            .attr("name", group)
            .attr("value", choice.value)
            .maybe_attr("aria-label", choice.when.map(|_| choice.name))
            .maybe_attr("aria-describedby", choice.when.map(|_| choice.value))
            .checked(choice.chosen)
            .on(On::Change, click(self.dispatch, choice.event));
        let when = |when| {
            el("span.icp-choice__when[id]")
                .attr("id", choice.value)
                .text(when)
        };
        el("label.icp-choice")
            .with(input)
            .text(choice.name)
            .maybe(choice.when.map(when))
    }

    fn province(&self) -> Element {
        let (lang, chosen) = (self.text.lang, self.answers.province);
        let dispatch = self.dispatch.clone();
        let label = el("label.icp-group__legend[for=province]").text(self.text.province);
        el("div.icp-group")
            .with(label)
            .with(html! { <Provinces {chosen} {lang} {dispatch} /> })
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
