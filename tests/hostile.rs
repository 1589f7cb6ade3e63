//! What strangers hand in: stored states, providers' files and attributes, made
//! up by the thousand. Nothing of it panics, and nothing that is wrong is taken.
//!
//! `PROPTEST_CASES=1000000 cargo test --release --test hostile` is a long run.

#[path = "hostile_tests/attributes.rs"]
mod attributes;
#[path = "hostile_tests/files.rs"]
mod files;
#[path = "hostile_tests/values.rs"]
mod values;
