//! The edges: each a small file about one thing that only a browser has.

pub mod clipboard;
pub mod clock;
pub mod download;
pub mod focus;
pub mod json;
pub mod notification;
pub mod page;
pub mod print;
pub mod storage;
