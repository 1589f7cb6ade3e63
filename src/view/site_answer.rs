//! What the ministry's site said, what that means, and what to do now.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Dispatch, Tone, button, click, p, para};
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
) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: yew::Event| {
            let select = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(select) = select {
                // The first option stands for none.
                let index = usize::try_from(select.selected_index() - 1).ok();
                let answer = index.and_then(|index| SiteAnswer::ALL.get(index).copied());
                dispatch.emit(Event::Answer(role, answer));
            }
        })
    };
    let group = |label: &'static str, wanted: fn(&SiteAnswer) -> bool| {
        let options = SiteAnswer::ALL.into_iter().filter(wanted).map(|answer| {
            html! { <option selected={track.answer == Some(answer)}>{ answer.quote() }</option> }
        });
        html! { <optgroup {label}>{ for options }</optgroup> }
    };
    html! {
        <>
            <label class="icp-group__legend" for="site-answer">{ text.site_answer }</label>
            <select class="icp-input icp-input--wide" id="site-answer" {onchange}>
                <option selected={track.answer.is_none()}>{ text.site_answer_none }</option>
                { group(text.site_answers_verify, |answer| !answer.is_of_resend() && !is_of_source(answer)) }
                { group(text.site_answers_resend, |answer| answer.is_of_resend()) }
                { group(text.site_answers_source, is_of_source) }
            </select>
            if let Some(answer) = track.answer {
                { result(role, answer, several, text, dispatch) }
            }
        </>
    }
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
) -> Html {
    let words = (text.answer)(answer);
    let wrong_entry = fill(text.wrong_entry, &[(text.role)(role)]);
    let (class, cost, offer) = match answer.cost() {
        Cost::Verified => (
            "good",
            text.cost_none,
            Some((text.mark_verified, Event::Verified(role))),
        ),
        Cost::AllVerified if several => (
            "good",
            text.cost_none,
            Some((text.mark_all_verified, Event::AllVerified)),
        ),
        Cost::AllVerified => (
            "good",
            text.cost_none,
            Some((text.mark_verified, Event::AllVerified)),
        ),
        Cost::WrongEntry => (
            "soon",
            text.cost_wrong,
            Some((wrong_entry.as_str(), Event::WrongEntry(role))),
        ),
        Cost::WrongEntryUnlessDone => (
            "soon",
            text.cost_unless_done,
            Some((wrong_entry.as_str(), Event::WrongEntry(role))),
        ),
        Cost::Unknown => (
            "soon",
            text.cost_unknown,
            Some((wrong_entry.as_str(), Event::WrongEntry(role))),
        ),
        Cost::Failed => ("over", "", Some((text.mark_failed, Event::Failed(role)))),
        Cost::Resend => (
            "good",
            text.cost_none,
            Some((text.note_resend, Event::Resend)),
        ),
        Cost::Nothing => ("soon", text.cost_none, None),
    };
    html! {
        <div class={["icp-note icp-note--", class].concat()} role="status">
            { p("icp-strong", words.meaning) }
            { para(words.next) }
            { p("icp-small", cost) }
            if let Some((label, event)) = offer {
                { button(Tone::Plain, label, click(dispatch, event)) }
            }
        </div>
    }
}
