//! Ask the provider, and do not submit again.

use icp_sms_rules::phone::Phone;

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_phone: Phone, _scene: &Scene<'_>) -> Element {
    el!("div")
}
