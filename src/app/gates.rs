//! The gates to the program's second part.
//!
//! What these functions alone reach is not in the first file of a release: see
//! `xtask/src/finish/split.rs`, which finds them by their names. They may be
//! called only while [`later::is_here`](crate::later::is_here).

use icp_sms_rules::json::Json;
use icp_sms_rules::profile::Profile;

use crate::view::element::Element;
use crate::view::{Scene, frame};

/// The whole page of a task.
#[inline(never)]
pub fn page(scene: &Scene<'_>) -> Element {
    frame::view(scene)
}

/// A provider's page from its files.
///
/// # Errors
/// All that is wrong with them.
#[inline(never)]
pub fn read(files: &[Json]) -> Result<Profile, Vec<String>> {
    Profile::read(files)
}
