//! What was answered, folded into a line once the window runs.

use yew::prelude::*;

use super::{Dispatch, Tone, button, click, heading};
use crate::rules::filing::Answers;
use crate::state::Event;
use crate::text::Text;

/// The answers in one line, once the window runs.
pub fn said(answers: &Answers, text: &'static Text, level: u8, dispatch: &Dispatch) -> Html {
    html! {
        <section class="icp-card icp-said" part="answers" id="answers" tabindex="-1" aria-label={text.filing_type}>
            { heading(level, "icp-said__words", words(answers, text).map(|word| html! { <span>{ word }</span> }).collect()) }
            { button(Tone::Link, text.revise, click(dispatch, Event::Revise(true))) }
        </section>
    }
}

/// The filing type and the province, as far as they are known.
pub fn words(answers: &Answers, text: &Text) -> impl Iterator<Item = &'static str> {
    let filing_type = answers.filing_type.map(|of| (text.filing)(of).name);
    let province = answers.province.map(text.province_name);
    [filing_type, province].into_iter().flatten()
}
