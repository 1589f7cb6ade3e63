//! The one open question.

use icp_sms_rules::filing::Question;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_question: Question, _scene: &Scene<'_>) -> Element {
    el!("div")
}
