//! The one open question.

use icp_sms_rules::filing::Question;

use super::{Mood, framed, sms};
use crate::view::element::{Element, el};
use crate::view::parts::follow_ups::{answers_to, hint_of, words_of};
use crate::view::{Scene, hint};

/// The question, and whether an SMS has come.
pub fn card(open: Question, scene: &Scene<'_>) -> Element {
    el!("div", "class" = "icp-stack")
        .with(question(open, scene))
        .maybe(sms::whether_come(scene))
}

/// A question with its answers, given or not.
pub fn question(question: Question, scene: &Scene<'_>) -> Element {
    framed(Mood::Plain, None, words_of(question, scene), scene)
        .with(answers_to(question, scene))
        .with(hint(hint_of(question, scene)))
}
