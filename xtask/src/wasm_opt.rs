//! `wasm-opt`, which makes the compiled widget a good deal smaller.
//!
//! It is a C++ program that Cargo cannot install; npm's `binaryen` package carries it compiled for
//! Node. Where there is neither, a stand-in that changes nothing lets the build go on.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::Result;
use crate::npm_tool::{self, Tool};
use crate::process;
use crate::project::Project;

const PROGRAM: &str = "wasm-opt";
const TOOL: Tool = Tool {
    package: "binaryen",
    program: PROGRAM,
    version: "132.0.0",
};

/// The path of a `wasm-opt` to put on Trunk's PATH.
pub fn find_or_install(project: &Project) -> Result<PathBuf> {
    if let Some(program) = process::which(PROGRAM) {
        return Ok(program);
    }
    if let Some(program) = npm_tool::find_or_install(project, &TOOL)? {
        return Ok(program);
    }
    eprintln!("The wasm is left unoptimised: there is neither wasm-opt nor Node.");
    stand_in(project)
}

/// Trunk insists on running a `wasm-opt`, so this very program takes its place under that name.
fn stand_in(project: &Project) -> Result<PathBuf> {
    let folder = project.root.join("target").join("stand-in");
    let program = folder.join(format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX));
    let write = || {
        fs::create_dir_all(&folder)?;
        fs::copy(std::env::current_exe()?, &program)
    };
    write().map_err(|error| format!("cannot write {}: {error}", program.display()))?;
    Ok(program)
}

/// Copies the input file to the output file when this program was started as `wasm-opt`.
pub fn run_as_stand_in() -> Option<ExitCode> {
    let mut args = std::env::args_os();
    if Path::new(&args.next()?).file_stem()? != PROGRAM {
        return None;
    }
    let args: Vec<OsString> = args.collect();
    if args.iter().any(|arg| arg == "--version") {
        println!("{PROGRAM} version 0 (stand-in)");
        return Some(ExitCode::SUCCESS);
    }
    let copied = files(&args).is_some_and(|(input, output)| fs::copy(input, output).is_ok());
    Some(if copied {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn files(args: &[OsString]) -> Option<(PathBuf, PathBuf)> {
    let args = || args.iter().filter_map(|arg| arg.to_str());
    let output = args().find_map(|arg| arg.strip_prefix("--output="))?;
    let input = args().find(|arg| !arg.starts_with('-'))?;
    Some((input.into(), output.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stand_in_understands_how_trunk_calls_it() {
        let args = [
            "--output=/out/a.wasm",
            "-Oz",
            "/in/a.wasm",
            "--all-features",
        ];
        let files = files(&args.map(OsString::from));
        assert_eq!(files, Some(("/in/a.wasm".into(), "/out/a.wasm".into())));
    }
}
