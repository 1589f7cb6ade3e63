//! What several cards show, and what stands below the card.

pub mod answers;
pub mod countdown;
pub mod day;
pub mod links;
pub mod phones;
pub mod sheet;
pub mod steps;
pub mod time_line;
