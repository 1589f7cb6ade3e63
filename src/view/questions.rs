//! 1. What is filed, and where. Nothing is preselected.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Dispatch, Tone, button, click, p};
use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers, Question};
use crate::rules::province::Province;
use crate::rules::recipients::Role;
use crate::state::Event;
use crate::text::{Lang, Text};

/// Props of [`Questions`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What has been answered.
    pub answers: Answers,
    /// The language.
    pub lang: Lang,
    /// The level of the heading.
    pub level: u8,
    /// Whether the answers can be folded away again.
    pub foldable: bool,
    /// Where events go.
    pub dispatch: Dispatch,
}

/// One answer that can be chosen.
struct Choice {
    name: &'static str,
    when: Option<&'static str>,
    chosen: bool,
    event: Event,
}

/// The form.
#[component]
pub fn Questions(props: &Props) -> Html {
    let text = props.lang.text();
    let dispatch = &props.dispatch;
    let answers = props.answers;
    let types = FilingType::ALL.map(|filing_type| {
        let words = (text.filing)(filing_type);
        Choice {
            name: words.name,
            when: Some(words.when),
            chosen: answers.filing_type == Some(filing_type),
            event: Event::FilingType(filing_type),
        }
    });
    html! {
        <section class="icp-card icp-questions" part="questions" id="questions" tabindex="-1" aria-label={text.filing_type}>
            { p("icp-intro", text.intro) }
            { group("type", text.filing_type, "radio", &types, dispatch) }
            { for answers.questions().into_iter().map(|question| follow_up(question, &answers, text, dispatch)) }
            { province(answers.province, text, dispatch) }
            if props.foldable {
                { button(Tone::Plain, text.fold, click(dispatch, Event::Revise(false))) }
            }
        </section>
    }
}

fn follow_up(question: Question, answers: &Answers, text: &'static Text, to: &Dispatch) -> Html {
    let legend = (text.question)(question);
    let yes_or_no = |id, answer: Option<bool>, yes, no, event: fn(bool) -> Event| {
        let choice = |name, value| Choice {
            name,
            when: None,
            chosen: answer == Some(value),
            event: event(value),
        };
        group(
            id,
            legend,
            "radio",
            &[choice(yes, true), choice(no, false)],
            to,
        )
    };
    match question {
        Question::SamePerson => yes_or_no(
            "same",
            answers.same_person,
            text.yes,
            text.no,
            Event::SamePerson,
        ),
        Question::PhoneMatches => yes_or_no(
            "matches",
            answers.phone_matches,
            text.consistent,
            text.inconsistent,
            Event::PhoneMatches,
        ),
        Question::OriginalProviderReachable => yes_or_no(
            "reachable",
            answers.original_provider_reachable,
            text.can,
            text.cannot,
            Event::OriginalProviderReachable,
        ),
        Question::Changes => group(
            "changes",
            legend,
            "checkbox",
            &changes(answers.changes, text),
            to,
        ),
        Question::NewNumbers => group(
            "numbers",
            legend,
            "checkbox",
            &new_numbers(answers.new_numbers, text),
            to,
        ),
    }
}

/// Each box, and the answer that a click on it makes.
fn changes(now: Changes, text: &'static Text) -> [Choice; 3] {
    let choice = |name, chosen, then| Choice {
        name,
        when: None,
        chosen,
        event: Event::Changes(then),
    };
    [
        choice(
            text.entity_details,
            now.entity,
            Changes {
                entity: !now.entity,
                ..now
            },
        ),
        choice(
            text.website_details,
            now.website,
            Changes {
                website: !now.website,
                ..now
            },
        ),
        choice(
            text.phone_number,
            now.phone,
            Changes {
                phone: !now.phone,
                ..now
            },
        ),
    ]
}

fn new_numbers(now: NewNumbers, text: &'static Text) -> [Choice; 2] {
    let (entity_leader, website_administrator) = (!now.entity_leader, !now.website_administrator);
    let choice = |role, chosen, then| Choice {
        name: (text.role)(role),
        when: None,
        chosen,
        event: Event::NewNumbers(then),
    };
    [
        choice(
            Role::EntityLeader,
            now.entity_leader,
            NewNumbers {
                entity_leader,
                ..now
            },
        ),
        choice(
            Role::WebsiteAdministrator,
            now.website_administrator,
            NewNumbers {
                website_administrator,
                ..now
            },
        ),
    ]
}

/// Radio buttons or boxes with a legend, keyed so that a question that comes or
/// goes leaves the others, and the focus in them, where they are.
/// The name of each is its first line alone; the second describes it.
fn group(
    id: &'static str,
    legend: &'static str,
    kind: &'static str,
    choices: &[Choice],
    dispatch: &Dispatch,
) -> Html {
    let role = if kind == "radio" {
        "radiogroup"
    } else {
        "group"
    };
    let legend_id = [id, "legend"].join("-");
    html! {
        <div key={id} class="icp-group" {role} aria-labelledby={legend_id.clone()}>
            <p class="icp-group__legend" id={legend_id}>{ legend }</p>
            <div class="icp-group__choices">
                { for choices.iter().enumerate().map(|(number, choice)| one(id, number, kind, choice, dispatch)) }
            </div>
        </div>
    }
}

fn one(
    group: &'static str,
    number: usize,
    kind: &'static str,
    choice: &Choice,
    dispatch: &Dispatch,
) -> Html {
    let id = [group, &number.to_string()].join("-");
    let name_id = [&id, "name"].join("-");
    let when_id = choice.when.map(|_| [&id, "when"].join("-"));
    let (dispatch, event) = (dispatch.clone(), choice.event);
    let onchange = Callback::from(move |_: yew::Event| dispatch.emit(event));
    html! {
        <label class="icp-choice">
            <input class="icp-choice__input" type={kind} name={group} checked={choice.chosen}
                aria-labelledby={name_id.clone()} aria-describedby={when_id.clone()} {onchange} />
            <span class="icp-choice__name" id={name_id}>{ choice.name }</span>
            if let Some(when) = choice.when {
                <span class="icp-choice__when" id={when_id}>{ when }</span>
            }
        </label>
    }
}

fn province(chosen: Option<Province>, text: &'static Text, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: yew::Event| {
        let select = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            dispatch.emit(Event::Province(Province::from_id(&select.value())));
        }
    });
    html! {
        <div class="icp-group">
            <label class="icp-group__legend" for="province">{ text.province }</label>
            <select class="icp-input" id="province" {onchange}>
                <option value="" selected={chosen.is_none()}>{ text.choose }</option>
                { for Province::ALL.map(|province| html! {
                    <option value={province.id()} selected={chosen == Some(province)}>{ (text.province_name)(province) }</option>
                }) }
            </select>
        </div>
    }
}
