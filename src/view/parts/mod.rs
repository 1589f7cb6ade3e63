//! What several cards show, and what stands below the card.

pub mod answers;
pub mod calendar;
pub mod countdown;
pub mod day;
pub mod forward;
pub mod links;
pub mod message_list;
pub mod phones;
pub mod plan;
pub mod sheet;
pub mod steps;
pub mod time_line;
pub mod toggle;

use super::Scene;
use super::element::{Element, el};

/// A card beside or below the task, with a small heading.
pub fn side_card(title: impl Into<yew::AttrValue>, scene: &Scene<'_>) -> Element {
    let heading = match scene.card_level() {
        2 => el!("h2", "class" = "icp-side__title"),
        _ => el!("h3", "class" = "icp-side__title"),
    };
    el!("section", "class" = "icp-card icp-side").with(heading.text(title))
}
