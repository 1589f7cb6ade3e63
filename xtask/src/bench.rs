//! The release build measured beside an almost empty Yew app and a page that does the first journey
//! without any library.

use std::ffi::OsString;
use std::path::Path;

use crate::Result;
use crate::build;
use crate::process;
use crate::project::Project;
use crate::setup::{self, Trunk};

pub fn run(project: &Project) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let browser = setup::bare_browser(project)?;
    build::release(project, &trunk)?;
    let yew = project.root.join("target").join("bench-yew");
    build_yew(project, &trunk, &yew)?;
    let named = |name: &str, folder: &Path| {
        let mut argument = OsString::from(format!("{name}="));
        argument.push(folder);
        argument
    };
    let folder = project.root.join("bench");
    let mut script = browser.node(&folder);
    script
        .arg("bench.mjs")
        .arg(named("plain", &folder.join("plain")))
        .arg(named("yew", &yew))
        .arg(named("guide", &project.dist()));
    process::run("the measurements", &mut script)
}

/// Compiled as the guide is, so that what differs is the guide.
fn build_yew(project: &Project, trunk: &Trunk, dist: &Path) -> Result<()> {
    let mut command = trunk.release(project);
    command
        .arg("--dist")
        .arg(dist)
        .current_dir(project.root.join("bench").join("yew"));
    process::run("the build of the Yew baseline", &mut command)
}
