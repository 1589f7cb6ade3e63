//! Screenshots of every state of the release build, to look at after a change.

use std::process::Command;

use crate::Result;
use crate::build;
use crate::process;
use crate::project::Project;
use crate::setup;

pub fn run(project: &Project, filter: Option<&str>) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let browser = setup::bare_browser(project)?;
    build::release(project, &trunk)?;
    let mut script = Command::new(&browser.node);
    script
        .arg("gallery.mjs")
        .args(filter)
        .env("CHROMIUM", &browser.chromium)
        .current_dir(project.browser_tests());
    process::run("the gallery", &mut script)
}
