//! What follows Trunk's release build: the guide as plain HTML, names after the content, the page
//! in one file, the service worker, and everything compressed.

mod border;
mod complete;
pub mod compress;
mod digest;
mod editors;
mod esbuild;
pub mod files;
mod glue;
mod guide;
mod layout;
mod names;
mod offline;
pub mod package;
mod pages;
mod profiles;
mod split;
mod text;
mod worker;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::project::Project;
use crate::sizes::Size;
use complete::{Completed, complete};
use files::Files;

/// The stand-alone page in English. The Chinese one and `embed.html` link to it by this name.
const ENGLISH_PAGE: &str = "index.en.html";
/// The page of all rules.
const RULES_PAGE: &str = "rules.html";
/// The page for an iframe.
const EMBED_PAGE: &str = "embed.html";

/// What loads files, and their names.
pub type Visit = (&'static str, Vec<String>);

/// What a visitor loads first, by the way the widget is used; what follows right after it (`later`) or
/// where it is wanted; and each file's sizes.
pub struct Finished {
    pub sizes: Vec<(String, Size)>,
    pub visits: Vec<Visit>,
    /// All that an element on somebody's page may ask for.
    pub embedded: Vec<String>,
    /// What the person who builds has to know.
    pub warnings: Vec<String>,
}

impl Finished {
    /// Tells what the person who builds has to know, a line each.
    pub fn warn(&self) {
        for warning in &self.warnings {
            eprintln!("warning: {warning}");
        }
    }
}

/// Finishes the release that Trunk put into the folder, in place.
pub fn folder(project: &Project, folder: &Path) -> Result<Finished> {
    let mut files = Files::read(folder)?;
    let Completed {
        visits,
        embedded,
        warnings,
    } = complete(project, &mut files)?;
    let sizes = compress::all(&mut files)?;
    files.write(folder)?;
    Ok(Finished {
        sizes,
        visits,
        embedded,
        warnings,
    })
}

/// Called by Trunk after each of its own builds. A release is finished; a development build gets the
/// files that the project itself prints. `cargo xtask` turns the call off where it finishes a build
/// itself.
pub fn as_hook(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").ok_or("Trunk calls this after its own build")?;
    let staging = PathBuf::from(staging);
    if env::var("TRUNK_PROFILE").as_deref() == Ok("release") {
        return folder(project, &staging).map(|finished| finished.warn());
    }
    for (name, content) in guide::print(project)?.files {
        let path = staging.join(name);
        fs::write(&path, content)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}

/// A file of the repository that Trunk does not copy.
fn source(project: &Project, name: &str) -> Result<String> {
    let path = project.root.join(name);
    fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
