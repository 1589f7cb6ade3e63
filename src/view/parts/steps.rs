//! The whole way as a list, the present step marked.

use crate::view::Scene;
use crate::view::element::Element;

/// The part.
pub fn beside_task(_scene: &Scene<'_>) -> Option<Element> {
    None
}
