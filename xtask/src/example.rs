//! The example app, for the browser tests.

use crate::Result;
use crate::process;
use crate::project::Project;
use crate::setup::Trunk;

/// Builds the Yew app of `examples/two-guides` into `target/two-guides`. Without optimisation: it is
/// there in seconds, and nobody measures it.
pub fn build(project: &Project, trunk: &Trunk) -> Result<()> {
    let mut command = trunk.command(project);
    command
        .args(["build", "--locked", "--dist"])
        .arg(project.root.join("target").join("two-guides"))
        .current_dir(project.root.join("examples").join("two-guides"));
    process::run("the build of the example app", &mut command)
}
