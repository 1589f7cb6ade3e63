//! A card: one sentence as its heading, and below it whatever helps to do it.

use super::Scene;
use super::element::{Element, el};

/// How a card looks at first sight.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Something to do.
    Plain,
    /// Stop, and look again.
    Warning,
    /// The end, and it went wrong.
    Over,
    /// The end, and it went well.
    Good,
}

/// A card with its one sentence. The sentence is the heading.
pub fn framed(
    mood: Mood,
    eyebrow: Option<Element>,
    title: impl Into<yew::AttrValue>,
    scene: &Scene<'_>,
) -> Element {
    let class = match mood {
        Mood::Plain => "icp-card",
        Mood::Warning => "icp-card icp-card--warning",
        Mood::Over => "icp-card icp-card--over",
        Mood::Good => "icp-card icp-card--good",
    };
    let heading = if scene.is_page {
        el!("h2", "class" = "icp-card__title")
    } else {
        el!("h3", "class" = "icp-card__title")
    };
    el!("div", "class", "part")
        .attr("class", class)
        .maybe(eyebrow)
        .with(heading.text(title))
}

/// The small line above the sentence: whose turn it is, or what was recorded.
pub fn eyebrow(words: impl Into<yew::AttrValue>) -> Element {
    el!("p", "class" = "icp-eyebrow").text(words)
}
