//! The SMS verification (短信核验) of an ICP filing (ICP 备案): who gets a code,
//! how the 24 hours run, and the one thing to do now.
//!
//! Pure: nothing here knows a clock, a page or a framework. Time comes in as a
//! value, and every rule says where it stands in its source.

pub mod calendar;
pub mod filing;
pub mod holidays;
pub mod json;
pub mod keeper;
pub mod messages;
pub mod milestones;
pub mod order;
pub mod phone;
pub mod profile;
pub mod province;
pub mod recipients;
#[cfg(not(target_family = "wasm"))]
pub mod rules_page;
pub mod saved;
pub mod source;
pub mod task;
pub mod window;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
