//! What was answered, folded into a line once the window runs.

use yew::prelude::*;

use super::{Dispatch, Tone, button, click, heading};
use crate::rules::filing::Answers;
use crate::state::Event;
use crate::text::Text;

/// The answers in one line, once the window runs.
pub fn said(answers: &Answers, text: &'static Text, level: u8, dispatch: &Dispatch) -> Html {
    let filing_type = answers.filing_type.map(|of| (text.filing)(of).name);
    let province = answers.province.map(text.province_name);
    let words = [filing_type, province].into_iter().flatten();
    html! {
        <section class="icp-card icp-said" part="answers">
            { heading(level, "icp-said__words", words.map(|word| html! { <span>{ word }</span> }).collect()) }
            { button(Tone::Link, text.revise, click(dispatch, Event::Revise(true))) }
        </section>
    }
}
