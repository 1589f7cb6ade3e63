//! Reads profiles from files. Native only: a page fetches them.

use std::path::Path;

use super::{Problems, Profile, SHIPPED};
use crate::json::Json;

/// The profile of a file; the one that it extends lies in the folder of the shipped ones.
///
/// # Errors
/// Every mistake of the file, or why it cannot be read.
pub fn read(file: &Path, shipped: &Path) -> Result<Profile, Problems> {
    let file = json(file)?;
    let mut files = vec![];
    if let Some(base) = Profile::extends(&file).filter(|id| SHIPPED.contains(id)) {
        files.push(json(&shipped.join(base).with_extension("json"))?);
    }
    files.insert(0, file);
    Profile::read(&files)
}

/// All shipped profiles, which lie in this folder, the default one first.
///
/// # Errors
/// Every mistake of the first wrong file.
pub fn read_shipped(folder: &Path) -> Result<Vec<Profile>, Problems> {
    let read = |id| read(&folder.join(id).with_extension("json"), folder);
    SHIPPED.into_iter().map(read).collect()
}

/// How long a file may be, in UTF-16 units, as a browser counts: the loader refuses a longer one.
const LONGEST: usize = 65_536;

/// A file as JSON. A mark at its beginning that says it is UTF-8 is none of it.
///
/// # Errors
/// Why it is none, with the line, or that it is too long.
pub fn json(path: &Path) -> Result<Json, Problems> {
    let problem = |reason: String| vec![format!("{}: {reason}", path.display())];
    let text = std::fs::read_to_string(path).map_err(|e| problem(e.to_string()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.encode_utf16().count() > LONGEST {
        return Err(problem(format!("longer than {LONGEST} characters")));
    }
    serde_json::from_str(text).map_err(|e| problem(e.to_string()))
}
