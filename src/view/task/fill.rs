//! The three fields, before leaving for the site; and again after a wrong entry.

use icp_sms_rules::phone::Phone;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_phone: Phone, _scene: &Scene<'_>) -> Element {
    el!("div")
}

/// The card.
pub fn again(_phone: Phone, _scene: &Scene<'_>) -> Element {
    el!("div")
}
