//! A time that is typed.

use icp_sms_rules::window::Basis;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_basis: Basis, _scene: &Scene<'_>) -> Element {
    el!("div")
}
