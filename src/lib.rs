//! The widget (see the end for the map).

pub mod browser;
pub mod text;
pub mod view;
