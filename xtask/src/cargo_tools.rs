//! The tools that come as Rust crates: Trunk, the wasm-bindgen command line and Firefox's driver.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::lockfile;
use crate::process;
use crate::project::Project;
use crate::step::{locked, step};

const TRUNK_VERSION: &str = "0.21.14";
const GECKODRIVER_VERSION: &str = "0.37.1";

struct Tool<'a> {
    package: &'a str,
    program: &'a str,
    version: &'a str,
    /// Whether the crate is built with the dependency versions it was published with.
    with_its_lock: bool,
}

pub fn trunk(project: &Project) -> Result<PathBuf> {
    let tool = Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK_VERSION,
        with_its_lock: true,
    };
    find_or_install(project, &tool)
}

/// What speaks with Firefox for the tests in other engines.
pub fn geckodriver(project: &Project) -> Result<PathBuf> {
    let tool = Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER_VERSION,
        with_its_lock: true,
    };
    find_or_install(project, &tool)
}

/// The version is that of the crate, or the two would not understand each other.
pub fn wasm_bindgen(project: &Project) -> Result<PathBuf> {
    let tool = Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: &lockfile::locked_version(project, "wasm-bindgen")?,
        with_its_lock: false,
    };
    find_or_install(project, &tool)
}

fn find_or_install(project: &Project, tool: &Tool) -> Result<PathBuf> {
    if let Some(program) = process::which(tool.program) {
        let printed = process::output(Command::new(&program).arg("--version"));
        if printed.as_deref().and_then(process::version_in) == Some(tool.version) {
            return Ok(program);
        }
    }
    let folder = project.tool_folder(tool.package, tool.version);
    let program =
        folder
            .join("bin")
            .join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        locked(&folder.with_added_extension("lock"), || {
            if program.is_file() {
                Ok(())
            } else {
                install(tool, &folder)
            }
        })?;
    }
    Ok(program)
}

/// Installs into a folder beside the final one and renames it, so that the final one is there
/// either completely or not at all.
fn install(tool: &Tool, folder: &Path) -> Result<()> {
    let Tool {
        package, version, ..
    } = tool;
    step(
        &format!("Compiling {package} {version}, once, for some minutes"),
        || {
            let unfinished = folder.with_added_extension("unfinished");
            fs::remove_dir_all(&unfinished).ok();
            let mut cargo = process::cargo();
            cargo
                .args(["install", package, "--version", version, "--root"])
                .arg(&unfinished);
            if tool.with_its_lock {
                cargo.arg("--locked");
            }
            // The crates' own release profiles optimise across crates, which takes most of the time.
            cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
            cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
            cargo.current_dir(folder.parent().unwrap_or(folder));
            process::run_quietly(&mut cargo, &folder.with_added_extension("log"))?;
            move_into_place(&unfinished, folder)
        },
    )
}

pub fn move_into_place(unfinished: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .map_err(|error| format!("remove {} by hand: {error}", folder.display()))?;
    }
    fs::rename(unfinished, folder)
        .map_err(|error| format!("cannot write {}: {error}", folder.display()))
}
