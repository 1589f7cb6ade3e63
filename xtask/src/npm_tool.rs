//! Tools that come as npm packages: wasm-opt in `binaryen`, and esbuild.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::cargo_tools::move_into_place;
use crate::process;
use crate::project::Project;
use crate::step::{locked, step};

pub struct Tool {
    pub package: &'static str,
    pub program: &'static str,
    pub version: &'static str,
}

/// The tool from the cache, installed first if it is not there.
pub fn find_or_install(project: &Project, tool: &Tool) -> Result<PathBuf> {
    let folder = project.tool_folder(tool.package, tool.version);
    let ending = if cfg!(windows) { ".cmd" } else { "" };
    let program = folder
        .join("node_modules/.bin")
        .join(format!("{}{ending}", tool.program));
    let (Some(npm), Some(_)) = (process::which("npm"), process::which("node")) else {
        return Err(format!(
            "a release needs Node with npm, for {}; install it with your system's package manager",
            tool.package
        ));
    };
    if !program.exists() {
        locked(&folder.with_added_extension("lock"), || {
            if program.exists() {
                Ok(())
            } else {
                install(&npm, tool, &folder)
            }
        })?;
    }
    Ok(program)
}

fn install(npm: &Path, tool: &Tool, folder: &Path) -> Result<()> {
    let Tool {
        package, version, ..
    } = tool;
    step(&format!("Installing {package} {version}"), || {
        let unfinished = folder.with_added_extension("unfinished");
        fs::remove_dir_all(&unfinished).ok();
        fs::create_dir_all(&unfinished)
            .map_err(|error| format!("cannot write {}: {error}", unfinished.display()))?;
        let mut command = Command::new(npm);
        command.args(["install", "--no-save", "--no-package-lock", "--no-audit"]);
        command.args(["--no-fund", "--ignore-scripts", "--loglevel=error"]);
        command
            .args(["--prefix", ".", &format!("{package}@{version}")])
            .current_dir(&unfinished);
        process::run_quietly(&mut command, &folder.with_added_extension("log"))?;
        move_into_place(&unfinished, folder)
    })
}
