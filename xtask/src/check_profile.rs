//! Says whether a provider's file is right, by the reader that the widget has itself.

use std::env;

use crate::Result;
use crate::process;
use crate::project::Project;

/// How Cargo runs the reader. It is no part of this program, which would otherwise wait for it.
const COMMAND: [&str; 8] = [
    "run",
    "--quiet",
    "--locked",
    "--package",
    "icp-sms-rules",
    "--example",
    "check_profile",
    "--",
];

pub fn run(project: &Project, file: &str) -> Result<()> {
    let here = env::current_dir().map_err(|error| format!("no present folder: {error}"))?;
    let mut cargo = process::cargo();
    cargo.args(COMMAND).arg(here.join(file));
    cargo
        .arg(project.root.join("profiles"))
        .current_dir(&project.root);
    process::run("the check of the file", &mut cargo)
}
