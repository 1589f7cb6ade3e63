//! What was answered, in one line with 修改, or the whole form again.

use icp_sms_rules::filing::Question;
use icp_sms_rules::order::Event;
use icp_sms_rules::recipients::questions;
use icp_sms_rules::task::Task;

use super::follow_up_answers::answers_to;
use super::follow_ups::{self, hint_of, words_of};
use super::questions::{filing_types, providers, province};
use super::summary::summary;
use crate::view::card::{Mood, framed};
use crate::view::element::{Element, NOTHING, el};
use crate::view::{Scene, Tone, button, hint};

/// What is asked and answered, above the rest of the task, before the time runs.
/// Afterwards it stands with the phones.
///
/// While the visitor answers, everything that is asked stays where it is; once
/// something else was said, or at the next visit, it folds into one line.
pub fn above_task(scene: &Scene<'_>) -> Option<Element> {
    let stack = el!("div", "class" = "icp-stack").maybe(so_far(scene));
    if scene.task == Task::Ask || (scene.ui.answering && stand_above_task(scene)) {
        let asked = questions(&scene.state.answers, scene.profile).into_iter();
        let first = first_question(scene).into_iter();
        return Some(stack.each(first.chain(cards(asked, scene))));
    }
    if !stand_above_task(scene) {
        return None;
    }
    let open = match scene.task {
        Task::FollowUp(question) => Some(question),
        _ => None,
    };
    let first = [folded(scene).key("folded")].into_iter();
    Some(stack.each(first.chain(cards(open.into_iter(), scene))))
}

/// What was recorded before the answers tell whom else it concerns.
fn so_far(scene: &Scene<'_>) -> Option<Element> {
    let text = &scene.text.questions;
    let words = if scene.state.others_missing {
        text.so_far_others_wait
    } else {
        text.so_far_verified
    };
    let note = || el!("p", "class" = "icp-note", "role" = "status").text(words);
    scene.state.anybody_has_verified().then(note)
}

/// The first question alone, which stands there before the program's second part does.
pub fn first(scene: &Scene<'_>) -> Element {
    el!("div", "class" = "icp-stack")
        .maybe(NOTHING)
        .each(first_question(scene))
}

fn first_question(scene: &Scene<'_>) -> [Element; 2] {
    let lead = el!("p", "class" = "icp-lead").text(scene.text.questions.lead);
    [lead.key("lead"), which_filing(scene).key("filing")]
}

/// 这次办的是哪种备案？
fn which_filing(scene: &Scene<'_>) -> Element {
    framed(Mood::Plain, None, scene.text.questions.which_filing, scene)
        .attr("part", "answers")
        .with(filing_types(scene))
        .maybe(when_it_applies(scene))
        .with(province(scene))
        .maybe(providers(scene))
}

fn cards(
    questions: impl Iterator<Item = Question>,
    scene: &Scene<'_>,
) -> impl Iterator<Item = Element> {
    questions.map(|question| follow_ups::card(question, scene).key(question as usize))
}

/// The answers in one line, or the form again if the visitor wants to change them.
fn folded(scene: &Scene<'_>) -> Element {
    let card = el!("div", "class" = "icp-card", "part" = "answers");
    if scene.state.revising {
        return card.with(form(scene).key("form"));
    }
    card.with(answered(scene).key("answered"))
        .maybe(asks_province(scene).then(|| province(scene).key("province")))
        .maybe(when_it_applies(scene).map(|hint| hint.key("when")))
}

/// Whether the answers stand above the task. Elsewhere they stand with the
/// phones, in the [`summary`] or [`form`].
pub fn stand_above_task(scene: &Scene<'_>) -> bool {
    match scene.task {
        Task::FollowUp(_)
        | Task::SayWhetherSmsCame
        | Task::SayWhose
        | Task::NoCode
        | Task::ChangeNumberFirst
        | Task::CancelFilingFirst => true,
        Task::SayWhetherFirst | Task::Wait(_) | Task::Resend | Task::StopResending => {
            scene.window().is_none()
        }
        _ => false,
    }
}

/// A filing type is known, and the rest of the page has room for one question more.
fn asks_province(scene: &Scene<'_>) -> bool {
    let answers = &scene.state.answers;
    answers.filing_type.is_some() && answers.province.is_none() && still_asks(scene)
}

const fn still_asks(scene: &Scene<'_>) -> bool {
    matches!(scene.task, Task::FollowUp(_) | Task::SayWhetherSmsCame)
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

/// When the chosen filing type applies, so that a slip is seen; before that, what
/// else is filed by the same types.
fn when_it_applies(scene: &Scene<'_>) -> Option<Element> {
    let Some(filing_type) = scene.state.answers.filing_type else {
        return Some(hint(scene.text.questions.apps_too));
    };
    let row = scene.profile.type_row(filing_type)?;
    Some(hint(scene.text.localized(&row.hint).to_owned()))
}

/// All that can be answered, and 收起. What the task's card asks stands there.
pub fn form(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let is_left_to_form = |question: &Question| scene.task != Task::FollowUp(*question);
    let questions = questions(&scene.state.answers, scene.profile);
    let follow_ups = questions
        .into_iter()
        .filter(is_left_to_form)
        .map(|question| {
            let words = words_of(question, scene);
            group(words.clone())
                .key(question as usize)
                .with(answers_to(question, words.into(), scene))
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
        .maybe(providers(scene))
        .each(follow_ups)
        .with(fold.attr("aria-expanded", "true"))
}

/// A question within a form. Its controls say the same name to a screen reader.
fn group(legend: String) -> Element {
    let legend = el!("p", "class" = "icp-group__legend", "aria-hidden" = "true").text(legend);
    el!("div", "class" = "icp-group").with(legend)
}
