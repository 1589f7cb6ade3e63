//! The profiles that lie in the project's folder.

use std::path::PathBuf;

use icp_sms_rules::json::Json;
use icp_sms_rules::profile::{Profile, files};

/// The folder of the shipped profiles.
pub fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "profiles"]
        .iter()
        .collect()
}

/// The file of a shipped profile.
pub fn file(id: &str) -> Json {
    let path = folder().join(id).with_extension("json");
    files::json(&path).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A shipped profile.
pub fn shipped(id: &str) -> Profile {
    Profile::read(&[file(id)]).unwrap_or_else(|problems| panic!("{id}: {problems:#?}"))
}

/// All shipped profiles.
pub fn all() -> Vec<Profile> {
    files::read_shipped(&folder()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}
