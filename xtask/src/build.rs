//! The release build and the table of what a visitor downloads.

use crate::Result;
use crate::process;
use crate::project::Project;
use crate::setup::{self, Trunk};
use crate::sizes;

pub fn run(project: &Project) -> Result<()> {
    release(project, &setup::trunk(project, true)?)?;
    print!("\n{}", sizes::table(&sizes::measure(&project.dist())?));
    Ok(())
}

pub fn release(project: &Project, trunk: &Trunk) -> Result<()> {
    let mut command = trunk.command(project);
    process::run(
        "the release build",
        command.args(["build", "--release", "--locked"]),
    )
}
