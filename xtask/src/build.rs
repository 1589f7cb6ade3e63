//! The release build and the table of what a visitor downloads.

use std::fs;

use crate::Result;
use crate::budget;
use crate::finish::{self, Finished};
use crate::process;
use crate::project::Project;
use crate::setup::{self, Trunk};
use crate::sizes;
use crate::step::step;

pub fn run(project: &Project) -> Result<()> {
    let finished = release(project, &setup::trunk(project, true)?)?;
    let budgets = budget::read(project)?;
    print!("\n{}", sizes::table(&finished, &budgets));
    finished.warn();
    sizes::hold_to(&finished, &budgets)
}

/// Builds beside dist/ and puts the finished release in its place, so that dist/ is never half of
/// one build and half of another.
pub fn release(project: &Project, trunk: &Trunk) -> Result<Finished> {
    let folder = project.root.join("target").join("release-page");
    let mut command = trunk.release(project);
    command.arg("--dist").arg(&folder);
    process::run("the release build", &mut command)?;
    let finished = step("Finishing the pages", || finish::folder(project, &folder))?;
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|error| format!("cannot empty dist/: {error}"))?;
    }
    fs::rename(&folder, &dist).map_err(|error| format!("cannot write dist/: {error}"))?;
    Ok(finished)
}
