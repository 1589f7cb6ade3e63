//! Puts in place what a command needs; takes a moment when everything is there.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::project::Project;
use crate::rust::{self, Rust};
use crate::{cargo_tools, chromium, lean, node, servers, wasm_opt};

/// Trunk and the environment it runs in.
pub struct Trunk {
    program: PathBuf,
    /// In which a release is compiled.
    lean: Vec<(String, String)>,
    path: OsString,
}

impl Trunk {
    /// For a release that `cargo xtask` itself finishes.
    pub fn release(&self, project: &Project) -> Command {
        let mut command = self.command(project);
        command.args(["build", "--release", "--locked"]);
        command.envs(self.lean.iter().map(|(name, value)| (name, value)));
        // Only Trunk by itself needs its hook.
        command.env("CARGO_ALIAS_FINISH_PAGE", "version --quiet");
        command
    }

    pub fn command(&self, project: &Project) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(&project.root).env("PATH", &self.path);
        // Trunk would ask the network for a newer version of itself …
        command.env("TRUNK_SKIP_VERSION_CHECK", "true");
        // … and does not understand the usual values of NO_COLOR.
        if env::var_os("NO_COLOR").is_some() {
            command.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
        }
        command
    }
}

/// What drives a browser.
pub struct Browser {
    node: PathBuf,
    chromium: PathBuf,
}

impl Browser {
    /// Runs Node in a folder, in which a script finds Chromium.
    pub fn node(&self, folder: impl AsRef<Path>) -> Command {
        let mut command = Command::new(&self.node);
        command.env("CHROMIUM", &self.chromium).current_dir(folder);
        command
    }
}

pub fn everything(project: &Project) -> Result<()> {
    trunk(project, true)?;
    browser(project)?;
    Ok(())
}

pub fn trunk(project: &Project, release: bool) -> Result<Trunk> {
    let rust = Rust::find()?;
    rust.ensure_wasm_target(project)?;
    rust::fetch_crates(project)?;
    let program = cargo_tools::trunk(project)?;
    let mut tools = vec![cargo_tools::wasm_bindgen(project)?];
    let mut lean = Vec::new();
    if release {
        tools.push(wasm_opt::find_or_install(project)?);
        lean = lean::release_environment(project, &rust)?;
    }
    Ok(Trunk {
        program,
        lean,
        path: path_with(&tools)?,
    })
}

/// All that the browser tests need.
pub fn browser(project: &Project) -> Result<Browser> {
    let browser = bare_browser(project)?;
    node::ensure_packages(project, "hosts")?;
    servers::prepare(project);
    Ok(browser)
}

/// A browser that can be driven, without the servers and apps that only tests need.
pub fn bare_browser(project: &Project) -> Result<Browser> {
    let node = node::find()?;
    node::ensure_packages(project, "browser")?;
    Ok(Browser {
        node,
        chromium: chromium::find_or_install(project)?,
    })
}

/// PATH with the tools' folders in front of the others.
fn path_with(tools: &[PathBuf]) -> Result<OsString> {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = tools
        .iter()
        .filter_map(|tool| tool.parent().map(Path::to_owned));
    env::join_paths(folders.chain(env::split_paths(&inherited)))
        .map_err(|error| format!("cannot put the tools on PATH: {error}"))
}
