//! The release build under tools of others: Lighthouse, vnu, publint, attw and generators.

use crate::Result;
use crate::build;
use crate::node;
use crate::process;
use crate::project::Project;
use crate::setup;

pub fn run(project: &Project) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let browser = setup::browser(project)?;
    node::ensure_packages(project, "audit")?;
    build::release(project, &trunk)?;
    // What Cargo would publish compiles by itself.
    let mut cargo = process::cargo();
    cargo
        .args(["package", "--package", "icp-sms-rules", "--locked"])
        .current_dir(&project.root);
    process::run("cargo package", &mut cargo)?;
    let mut script = browser.node(project.root.join("tests/audit"));
    script.arg("run.mjs");
    process::run("the audit", &mut script)
}
