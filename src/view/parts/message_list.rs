//! The site's messages, to be looked up.

use crate::view::Scene;
use crate::view::element::{Element, el};

/// The part.
pub fn lookup(_scene: &Scene<'_>) -> Element {
    el!("div")
}
