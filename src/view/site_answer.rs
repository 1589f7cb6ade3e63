//! What the ministry's site said, what that means, and what to do now.

use super::element::{Element, On, el, nodes};
use super::{Dispatch, Tone, button, chosen_option, click, p, para};
use crate::rules::answers::{Cost, SiteAnswer};
use crate::rules::recipients::Role;
use crate::state::{Event, Track};
use crate::text::{Text, fill};

/// The list of answers, and what the chosen one amounts to.
pub fn view(
    role: Role,
    track: &Track,
    several: bool,
    text: &'static Text,
    dispatch: &Dispatch,
) -> Element {
    let onchange = dispatch.reform(move |event: web_sys::Event| {
        // The first option stands for none.
        let index = chosen_option(&event).checked_sub(1);
        let answer = index.and_then(|index| SiteAnswer::ALL.get(index).copied());
        Event::Answer(role, answer)
    });
    let option = |chosen, words| el("option[selected]").flag("selected", chosen).text(words);
    let group = |label: &'static str, wanted: fn(&SiteAnswer) -> bool| {
        let answers = SiteAnswer::ALL.into_iter().filter(wanted);
        el("optgroup[label]")
            .attr("label", label)
            .each(answers.map(|answer| option(track.answer == Some(answer), answer.quote())))
    };
    let of_verifying = |answer: &SiteAnswer| !answer.is_of_resend() && !is_of_source(answer);
    let select = el("select.icp-input.icp-input--wide[id=site-answer]")
        .on(On::Change, onchange)
        .with(option(track.answer.is_none(), text.site_answer_none))
        .with(group(text.site_answers_verify, of_verifying))
        .with(group(text.site_answers_resend, |answer| {
            answer.is_of_resend()
        }))
        .with(group(text.site_answers_source, is_of_source));
    let label = el("label.icp-group__legend[for=site-answer]").text(text.site_answer);
    let result = |answer| result(role, answer, several, text, dispatch);
    nodes()
        .with(label)
        .with(select)
        .maybe(track.answer.map(result))
}

fn is_of_source(answer: &SiteAnswer) -> bool {
    matches!(
        answer,
        SiteAnswer::SourceVerified | SiteAnswer::SourceNoRecord | SiteAnswer::SourceFailed
    )
}

fn result(
    role: Role,
    answer: SiteAnswer,
    several: bool,
    text: &'static Text,
    dispatch: &Dispatch,
) -> Element {
    let meaning = (text.answer)(answer);
    let verified = |words, event| {
        (
            "icp-note icp-note--good",
            text.cost_none,
            Some((words, event)),
        )
    };
    let wrong = |cost| {
        (
            "icp-note icp-note--soon",
            cost,
            Some(("", Event::WrongEntry(role))),
        )
    };
    let (class, cost, offer) = match answer.cost() {
        Cost::Verified => verified(text.mark_verified, Event::Verified(role)),
        Cost::AllVerified if several => verified(text.mark_all_verified, Event::AllVerified),
        Cost::AllVerified => verified(text.mark_verified, Event::AllVerified),
        Cost::Resend => verified(text.note_resend, Event::Resend),
        Cost::WrongEntry => wrong(text.cost_wrong),
        Cost::WrongEntryUnlessDone => wrong(text.cost_unless_done),
        Cost::Unknown => wrong(text.cost_unknown),
        Cost::Failed => {
            let offer = Some((text.mark_failed, Event::Failed(role)));
            ("icp-note icp-note--over", "", offer)
        }
        Cost::Nothing => ("icp-note icp-note--soon", text.cost_none, None),
    };
    let offer = offer.map(|(label, event)| {
        let label = match event {
            Event::WrongEntry(_) => fill(text.wrong_entry, &[(text.role)(role)]),
            _ => label.to_owned(),
        };
        button(Tone::Plain, label, click(dispatch, event))
    });
    el("div[class][role=status]")
        .attr("class", class)
        .with(p("icp-strong", meaning.meaning))
        .with(para(meaning.next))
        .with(p("icp-small", cost))
        .maybe(offer)
}
