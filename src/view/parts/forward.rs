//! The message for somebody whose phone is elsewhere.

use icp_sms_rules::phone::Phone;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The part.
pub fn view(_phone: Phone, _scene: &Scene<'_>) -> Element {
    el!("div")
}
