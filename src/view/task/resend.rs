//! Have the SMS resent; or call the provider, when hardly any time is left.

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_scene: &Scene<'_>) -> Element {
    el!("div")
}

/// The card.
pub fn call_provider(_scene: &Scene<'_>) -> Element {
    el!("div")
}
