//! Whether an SMS has come, when all else is answered; and whether it is the first.

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The card.
pub fn whether_came(_scene: &Scene<'_>) -> Element {
    el!("div")
}

/// The card.
pub fn whether_first(_scene: &Scene<'_>) -> Element {
    el!("div")
}
