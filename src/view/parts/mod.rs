//! What several cards show, and what stands below the card.

pub mod answers;
pub mod choice;
pub mod contact_buttons;
pub mod contact_lines;
pub mod countdown;
pub mod day;
pub mod fields;
pub mod follow_up_answers;
pub mod follow_ups;
pub mod forward;
pub mod header;
pub mod links;
pub mod message_buttons;
pub mod message_list;
pub mod note;
pub mod phone;
pub mod phones;
pub mod plan;
pub mod provider;
pub mod questions;
pub mod reminders;
pub mod sheet;
pub mod steps;
pub mod submitted_ago;
pub mod summary;
pub mod time_line;
pub mod toggle;
pub mod undo;
pub mod who;
pub mod wrong_entries;

use super::Scene;
use super::element::{Element, el};

/// A card beside or below the task, under a heading of its level.
pub fn side_card(title: impl Into<yew::AttrValue>, scene: &Scene<'_>) -> Element {
    let heading = match scene.card_level() {
        2 => el!("h2", "class" = "icp-side__title"),
        _ => el!("h3", "class" = "icp-side__title"),
    };
    el!("section", "class" = "icp-card icp-side").with(heading.text(title))
}
