//! First have the number changed, or cancel the filing.

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn change_number(_scene: &Scene<'_>) -> Element {
    el!("div")
}

/// The card.
pub fn cancel_filing(_scene: &Scene<'_>) -> Element {
    el!("div")
}
