//! `wasm-opt`, which makes the compiled widget a good deal smaller.
//!
//! It is a C++ program that Cargo cannot install; npm's `binaryen` package carries it compiled for
//! Node.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::npm_tool::{self, Tool};
use crate::project::Project;
use crate::{Result, process};

const TOOL: Tool = Tool {
    package: "binaryen",
    program: "wasm-opt",
    version: "132.0.0",
};

/// Options that make a program small and let it compress well. `-tnh` assumes that nothing traps,
/// `-lmu` that low memory is unused. Control flow that was taken apart and put together anew
/// (`--flatten --rereloop`) shrinks by further `-Oz`, and once more by the same; a third time brings
/// nothing. By their names, functions stand beside those that are like them.
pub const SMALL: [&str; 13] = [
    "-Oz",
    "-tnh",
    "-lmu",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name",
    "--reorder-locals",
];

/// A program after these passes, and what the tool printed of them.
pub fn run(project: &Project, program: &[u8], passes: &[&str]) -> Result<(Vec<u8>, String)> {
    let name = format!("passed-{}.wasm", std::process::id());
    let path = project.root.join("target").join(name);
    let describe = |error| format!("{}: {error}", path.display());
    fs::write(&path, program).map_err(describe)?;
    let mut tool = Command::new(find_or_install(project)?);
    tool.args(passes).arg(&path).arg("-o").arg(&path);
    let printed = process::printed("wasm-opt", &mut tool)?;
    let passed = fs::read(&path).map_err(describe)?;
    fs::remove_file(&path).map_err(describe)?;
    Ok((passed, printed))
}

/// The path of `wasm-opt`, put in place first.
pub fn find_or_install(project: &Project) -> Result<PathBuf> {
    npm_tool::find_or_install(project, &TOOL)
}
