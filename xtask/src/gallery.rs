//! Screenshots of every state of the release build, to look at after a change.

use crate::Result;
use crate::build;
use crate::process;
use crate::project::Project;
use crate::setup;

pub fn run(project: &Project, filter: Option<&str>) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let browser = setup::bare_browser(project)?;
    build::release(project, &trunk)?;
    let mut script = browser.node(project.browser_tests());
    script.arg("gallery.mjs").args(filter);
    process::run("the gallery", &mut script)
}
