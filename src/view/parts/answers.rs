//! What was answered, in one line with 修改, or the whole form again.

use crate::view::Scene;
use crate::view::element::Element;

/// The part.
pub fn above_task(_scene: &Scene<'_>) -> Option<Element> {
    None
}

/// What was answered, in one line.
pub fn summary(_scene: &Scene<'_>) -> String {
    String::new()
}

/// Stub.
pub fn stand_above_task(_scene: &Scene<'_>) -> bool {
    false
}

/// Stub.
pub fn form(_scene: &Scene<'_>) -> Element {
    crate::view::element::el!("div")
}

/// Stub.
pub fn said(_scene: &Scene<'_>) -> Element {
    crate::view::element::el!("div")
}
