//! The profiles that lie in the project's folder.

#![allow(dead_code, reason = "no test file needs all of it")]

use std::path::PathBuf;

use icp_sms_rules::json::Json;
use icp_sms_rules::profile::{Profile, SHIPPED};

/// The folder of the shipped profiles.
pub fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "profiles"]
        .iter()
        .collect()
}

/// The file of a shipped profile.
pub fn file(id: &str) -> Json {
    let path = folder().join(id).with_extension("json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    json(&text)
}

/// A text as JSON.
pub fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e} in {text}"))
}

/// A shipped profile.
pub fn shipped(id: &str) -> Profile {
    Profile::read(&[file(id)]).unwrap_or_else(|problems| panic!("{id}: {problems:#?}"))
}

/// All shipped profiles.
pub fn all() -> Vec<Profile> {
    SHIPPED.map(shipped).into()
}
