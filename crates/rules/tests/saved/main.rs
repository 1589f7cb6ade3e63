//! A stored order comes back as it was; a damaged one is refused or mended, and
//! never brings the guide down.

#[path = "../support/mod.rs"]
mod support;

mod damage;
mod format;
