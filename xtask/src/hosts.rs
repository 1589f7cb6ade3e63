//! The release build in the hosts of `tests/hosts`: generators, bundlers and frameworks of others.

use crate::Result;
use crate::build;
use crate::process;
use crate::project::Project;
use crate::setup;

pub fn run(project: &Project, names: &[String]) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let browser = setup::bare_browser(project)?;
    build::release(project, &trunk)?;
    let mut script = browser.node(project.root.join("tests/hosts/driver"));
    script.arg("run.mjs").args(names);
    process::run("the guide in other hosts", &mut script)
}
