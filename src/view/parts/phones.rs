//! The phones that verify, and who has.

use crate::view::Scene;
use crate::view::element::Element;

/// The part.
pub fn view(_scene: &Scene<'_>) -> Option<Element> {
    None
}
