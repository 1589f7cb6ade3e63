//! What several cards show, and what stands below the card.

pub mod answers;
pub mod choice;
pub mod countdown;
pub mod day;
pub mod follow_ups;
pub mod links;
pub mod phones;
pub mod questions;
pub mod sheet;
pub mod steps;
pub mod time_line;
