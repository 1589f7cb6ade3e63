//! The one open question.

use icp_sms_rules::filing::Question;

use super::sms;
use crate::view::element::{Element, el};
use crate::view::parts::follow_ups;
use crate::view::{Scene, Tone};

/// The question, and whether an SMS has come.
pub fn card(question: Question, scene: &Scene<'_>) -> Element {
    el!("div", "class" = "icp-stack")
        .with(follow_ups::card(question, scene))
        .with(sms::has_come(Tone::Main, scene))
}
