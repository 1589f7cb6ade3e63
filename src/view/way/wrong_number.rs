//! The number in the filing is wrong, dead, or its holder is gone.

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn card(_scene: &Scene<'_>) -> Element {
    el!("div")
}
