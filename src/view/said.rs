//! What was answered, folded into a line once the window runs.

use super::element::{Element, el, nodes};
use super::{Dispatch, Tone, button, click, heading};
use crate::rules::filing::Answers;
use crate::state::Event;
use crate::text::Text;

/// The answers in one line, once the window runs.
pub fn said(answers: &Answers, text: &'static Text, level: u8, dispatch: &Dispatch) -> Element {
    let words = words(answers, text).map(|word| el("span").text(word));
    el("section.icp-card.icp-said[part=answers][id=answers][tabindex=-1][aria-label]")
        .attr("aria-label", text.filing_type)
        .with(heading(level, "icp-said__words", nodes().each(words)))
        .with(button(
            Tone::Link,
            text.revise,
            click(dispatch, Event::Revise(true)),
        ))
}

/// The filing type and the province, as far as they are known.
pub fn words(answers: &Answers, text: &Text) -> impl Iterator<Item = &'static str> {
    let filing_type = answers.filing_type.map(|of| (text.filing)(of).name);
    let province = answers.province.map(text.province_name);
    [filing_type, province].into_iter().flatten()
}
