//! Another phone has to verify; or whose phone it was.

use icp_sms_rules::phone::Phone;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_phone: Phone, _scene: &Scene<'_>) -> Element {
    el!("div")
}

/// The card.
pub fn whose(_scene: &Scene<'_>) -> Element {
    el!("div")
}
