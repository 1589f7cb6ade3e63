//! Node, and the node packages of the browser tests and of the apps that they build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::process;
use crate::project::Project;
use crate::step::{locked, step};

/// What the test runner asks for.
const OLDEST_NODE: u32 = 20;

pub fn find() -> Result<PathBuf> {
    let missing = format!(
        "the browser tests need Node {OLDEST_NODE} or later with npm; \
         install it with your system's package manager"
    );
    let Some(node) = process::which("node") else {
        return Err(missing);
    };
    let printed = process::output(Command::new(&node).arg("--version")).unwrap_or_default();
    if major(&printed) >= Some(OLDEST_NODE) {
        Ok(node)
    } else {
        Err(format!("{missing} ({} is {printed})", node.display()))
    }
}

fn major(version: &str) -> Option<u32> {
    process::version_in(version)?
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// Installs the packages of a folder of tests unless they are those of its lock file, a copy of
/// which is left among them as a stamp.
pub fn ensure_packages(project: &Project, tests: &str) -> Result<()> {
    let folder = project.root.join("tests").join(tests);
    let Ok(wanted) = fs::read(folder.join("package-lock.json")) else {
        return Ok(());
    };
    let stamp = folder.join("node_modules").join(".installed-lock.json");
    let installed = || fs::read(&stamp).is_ok_and(|found| found == wanted);
    if installed() {
        return Ok(());
    }
    let target = project.root.join("target");
    locked(&target.join("npm.lock"), || {
        if installed() {
            return Ok(());
        }
        step(
            &format!("Installing the node packages of tests/{tests}"),
            || {
                npm_ci(&folder, &target.join("npm.log"))?;
                fs::write(&stamp, &wanted)
                    .map_err(|error| format!("cannot write {}: {error}", stamp.display()))
            },
        )
    })
}

fn npm_ci(folder: &Path, log: &Path) -> Result<()> {
    let npm = process::which("npm").ok_or("node is there but npm is not; install npm as well")?;
    let mut command = Command::new(npm);
    command
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder);
    // The tests use the browser that is found or installed by `chromium`.
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run_quietly(&mut command, log)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert!(major("v8.1.0") < Some(OLDEST_NODE));
        assert!(major("") < Some(OLDEST_NODE));
    }
}
