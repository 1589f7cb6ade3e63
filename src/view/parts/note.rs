//! What a provider adds, and on which page.

use icp_sms_rules::profile::Note;

use crate::view::element::{Element, el};
use crate::view::{Scene, hint, para};

/// The note.
pub fn view(note: &Note, scene: &Scene<'_>) -> Element {
    let source = note.source.as_ref().map(|page| hint(scene.text.page(page)));
    el!("div", "class" = "icp-note")
        .with(para(scene.text.localized(&note.text).to_owned()))
        .maybe(source)
}
