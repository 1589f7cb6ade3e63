//! Submit the order again: five wrong entries, or the 24 hours passed.

use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::Basis;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn failed(_phone: Phone, _scene: &Scene<'_>) -> Element {
    el!("div")
}

/// The card.
pub fn closed(_basis: Basis, _scene: &Scene<'_>) -> Element {
    el!("div")
}
