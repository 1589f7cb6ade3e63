//! `wasm-opt`, which makes the compiled widget a good deal smaller.
//!
//! It is a C++ program that Cargo cannot install; npm's `binaryen` package carries it compiled for
//! Node.

use std::path::PathBuf;

use crate::Result;
use crate::npm_tool::{self, Tool};
use crate::project::Project;

const TOOL: Tool = Tool {
    package: "binaryen",
    program: "wasm-opt",
    version: "132.0.0",
};

/// The path of `wasm-opt`, for Trunk's PATH and to shorten the names at the program's border.
pub fn find_or_install(project: &Project) -> Result<PathBuf> {
    npm_tool::find_or_install(project, &TOOL)
}
