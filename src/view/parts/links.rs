//! What can be opened below the task.

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The part.
pub fn view(_scene: &Scene<'_>) -> Element {
    el!("div")
}
