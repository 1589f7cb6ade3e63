//! What was answered, in one line with 修改, or the whole form again.

use icp_sms_rules::filing::Question;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::questions;
use icp_sms_rules::task::Task;

use super::follow_ups::{self, answers_to, hint_of, words_of};
use super::questions::{chosen_filing_type, filing_types, provider, province};
use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::{Scene, Tone, button, hint};

/// The part above the task: once something is answered, before the time runs.
/// Afterwards it stands with the phones.
pub fn above_task(scene: &Scene<'_>) -> Option<Element> {
    if !stand_above_task(scene) {
        return None;
    }
    if scene.ui.answering && !scene.state.revising {
        return Some(just_answered(scene));
    }
    let card = el!("div", "class" = "icp-card", "part" = "answers");
    Some(if scene.state.revising {
        card.with(form(scene).key("form"))
    } else {
        card.with(answered(scene).key("said"))
            .maybe(asks_province(scene).then(|| province(scene).key("province")))
            .maybe(when_it_applies(scene).map(|hint| hint.key("when")))
    })
}

/// What was just answered, each where it was answered, so that a slip is seen and
/// mended by one tap.
fn just_answered(scene: &Scene<'_>) -> Element {
    let revise = button(
        Tone::Link,
        scene.text.frame.revise,
        scene.say(Event::Revise(true)),
    );
    let filing_type = el!("div", "class" = "icp-said")
        .with(chosen_filing_type(scene))
        .with(revise.attr("aria-expanded", "false"));
    let answers = el!("div", "class" = "icp-card", "part" = "answers")
        .with(filing_type)
        .maybe(when_it_applies(scene))
        .with(province(scene));
    let is_answered = |question: &Question| scene.task != Task::FollowUp(*question);
    let questions = questions(&scene.state.answers, scene.profile).into_iter();
    el!("div", "class" = "icp-stack").with(answers).each(
        questions
            .filter(is_answered)
            .map(|question| follow_ups::card(question, scene).key(question as usize)),
    )
}

/// Whether the answers stand above the task. Elsewhere they stand with the
/// phones, in [`summary`] or [`form`].
pub fn stand_above_task(scene: &Scene<'_>) -> bool {
    match scene.task {
        Task::FollowUp(_)
        | Task::SayWhetherSmsCame
        | Task::NoCode
        | Task::ChangeNumberFirst
        | Task::CancelFilingFirst => true,
        Task::SayWhetherFirst | Task::Wait(_) | Task::Resend => scene.window().is_none(),
        _ => false,
    }
}

/// A filing type is known, and the rest of the page has room for one question more.
fn asks_province(scene: &Scene<'_>) -> bool {
    let answers = &scene.state.answers;
    answers.filing_type.is_some() && answers.province.is_none() && leads_on(scene)
}

const fn leads_on(scene: &Scene<'_>) -> bool {
    matches!(scene.task, Task::FollowUp(_) | Task::SayWhetherSmsCame)
}

/// What was answered, as 新增备案 · 两个人 · 广东省; empty if nothing was.
pub fn summary(scene: &Scene<'_>) -> String {
    let answers = &scene.state.answers;
    let filing_type = answers
        .filing_type
        .map(|of| scene.filing_label(of).to_owned());
    let questions = questions(answers, scene.profile).into_iter();
    let follow_ups = questions.filter_map(|question| said_to(question, scene));
    let province = answers
        .province
        .map(|of| scene.text.province(of).to_owned());
    let parts = filing_type.into_iter().chain(follow_ups).chain(province);
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
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
            let names = text.changes_answers.map(str::to_owned);
            listed(answered.into_iter().zip(names), text.comma)
        }
        Question::NewNumbers => {
            let answered = answers.new_numbers;
            let new = |phone| fill(text.new_number_of, &[&scene.person(phone)]);
            let names = [Phone::EntityLeader, Phone::Administrator1].map(new);
            let answered = [answered.entity_leader, answered.website_administrator];
            listed(answered.into_iter().zip(names), text.comma)
        }
    }
}

fn listed(names: impl Iterator<Item = (bool, String)>, comma: &str) -> Option<String> {
    let answered: Vec<_> = names
        .filter_map(|(answered, name)| answered.then_some(name))
        .collect();
    (!answered.is_empty()).then(|| answered.join(comma))
}

/// The line with 修改.
pub fn answered(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let mut words = summary(scene);
    if words.is_empty() {
        words = text.questions.not_chosen.to_owned();
    }
    let revise = button(
        Tone::Link,
        text.frame.revise,
        scene.say(Event::Revise(true)),
    );
    el!("div", "class" = "icp-said")
        .with(el!("b").text(words))
        .with(revise.attr("aria-expanded", "false"))
}

/// When the chosen filing type applies, so that a slip is seen.
fn when_it_applies(scene: &Scene<'_>) -> Option<Element> {
    let filing_type = scene.state.answers.filing_type?;
    let row = scene.profile.type_row(filing_type)?;
    Some(hint(scene.text.localized(&row.hint).to_owned()))
}

/// All that can be answered, and 收起. What the task's card asks stands there.
pub fn form(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let asked = |question: &Question| scene.task != Task::FollowUp(*question);
    let questions = questions(&scene.state.answers, scene.profile);
    let follow_ups = questions.into_iter().filter(asked).map(|question| {
        group(words_of(question, scene))
            .key(question as usize)
            .with(answers_to(question, scene))
            .with(hint(hint_of(question, scene)))
    });
    let fold = button(
        Tone::Plain,
        text.frame.fold,
        scene.say(Event::Revise(false)),
    );
    let types = group(text.questions.filing_type.to_owned())
        .with(filing_types(scene))
        .maybe(when_it_applies(scene));
    el!("div", "class" = "icp-stack")
        .with(types)
        .with(province(scene))
        .maybe(provider(scene))
        .each(follow_ups)
        .with(fold.attr("aria-expanded", "true"))
}

/// A question within a form. Its controls say the same name to a screen reader.
fn group(legend: String) -> Element {
    let legend = el!("p", "class" = "icp-group__legend", "aria-hidden" = "true").text(legend);
    el!("div", "class" = "icp-group").with(legend)
}
