//! What several cards show, and what stands below the card.

pub mod answers;
pub mod choice;
pub mod contact_lines;
pub mod countdown;
pub mod day;
pub mod fields;
pub mod follow_ups;
pub mod forward;
pub mod links;
pub mod message_buttons;
pub mod message_list;
pub mod phones;
pub mod questions;
pub mod sheet;
pub mod steps;
pub mod time_line;
pub mod who;
pub mod wrong_entries;
