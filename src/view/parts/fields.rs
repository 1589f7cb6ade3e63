//! The three things to fill in on the ministry's site, and where each is found.

use crate::text::Text;
use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, Way, button};

/// The three rows, for paper.
pub fn rows(text: Text) -> Element {
    rows_with(text, None)
}

/// The three rows, with the way to other documents' last six.
pub fn view(scene: &Scene<'_>) -> Element {
    let help = button(
        Tone::Link,
        scene.text.site.last_six,
        scene.click(Intent::Go(Some(Way::LastSix))),
    );
    rows_with(scene.text, Some(help))
}

fn rows_with(text: Text, mut help: Option<Element>) -> Element {
    let words = &text.site;
    (0..words.field.len()).fold(el!("dl", "class" = "icp-fields"), |list, field| {
        let is_last = field + 1 == words.field.len();
        let help = if is_last { help.take() } else { None };
        list.with(
            el!("dt")
                .text(words.field[field])
                .maybe(on_site(text, field)),
        )
        .with(with_help(words.field_found[field], help))
    })
}

/// Where a field is found, and a word in the same line that explains it.
fn with_help(found: &'static str, help: Option<Element>) -> Element {
    let found = el!("dd").text(found);
    match help {
        None => found,
        Some(help) => found.text(" ").with(help),
    }
}

/// What the site calls a field, where the guide calls it otherwise.
fn on_site(text: Text, field: usize) -> Option<Element> {
    let name = text.site.field_on_site[field];
    let small = || {
        el!(
            "span",
            "class" = "icp-hint",
            "lang" = "zh-CN",
            "translate" = "no"
        )
        .text(name)
    };
    (!name.is_empty()).then(small)
}
