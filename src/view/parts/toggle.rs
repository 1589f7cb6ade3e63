//! A button that opens and folds a part.

use crate::view::element::Element;
use crate::view::{Fold, Intent, Scene, Tone, button};

/// The button. What it opens stands after it.
pub fn toggle(tone: Tone, fold: Fold, label: &'static str, scene: &Scene<'_>) -> Element {
    let open = scene.is_open(fold);
    button(tone, label, scene.click(Intent::Fold(fold, !open)))
        .attr("aria-expanded", if open { "true" } else { "false" })
}
