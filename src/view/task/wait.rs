//! Wait for the SMS, and the checks if it does not come.

use icp_sms_rules::task::Waiting;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_waiting: Waiting, _scene: &Scene<'_>) -> Element {
    el!("div")
}
