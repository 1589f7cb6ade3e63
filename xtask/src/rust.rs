//! The parts of the Rust toolchain that the widget needs besides the usual ones.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::process;
use crate::project::Project;
use crate::step::step;

pub const WASM: &str = "wasm32-unknown-unknown";

pub struct Rust {
    pub sysroot: PathBuf,
}

impl Rust {
    /// Looks into the toolchain's folder rather than asking rustup, which is slower and which not
    /// everybody has.
    pub fn find() -> Result<Self> {
        process::output(Command::new("rustc").args(["--print", "sysroot"]))
            .map(|sysroot| Self {
                sysroot: sysroot.into(),
            })
            .ok_or_else(|| "rustc does not run; install Rust, for instance with rustup".to_owned())
    }

    pub fn ensure_wasm_target(&self, project: &Project) -> Result<()> {
        if self
            .sysroot
            .join("lib/rustlib")
            .join(WASM)
            .join("lib")
            .is_dir()
        {
            return Ok(());
        }
        if process::which("rustup").is_none() {
            return Err(format!(
                "this Rust cannot compile for {WASM} and there is no rustup to add that target; \
                 install it the way you installed Rust \
                 (Debian: apt-get install libstd-rust-dev-wasm32)"
            ));
        }
        step(&format!("Adding the Rust target {WASM}"), || {
            rustup(project, ["target", "add", WASM])
        })
    }

    pub fn has_source(&self) -> bool {
        self.source().join("library/Cargo.lock").is_file()
    }

    pub fn add_source(&self, project: &Project) -> Result<()> {
        if process::which("rustup").is_none() {
            return Err("there is no rustup to add it".to_owned());
        }
        step("Adding the Rust component rust-src", || {
            rustup(project, ["component", "add", "rust-src"])
        })
    }

    fn source(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib/src/rust")
    }

    /// Whether the compiler takes these flags, which differ from one version to another.
    pub fn takes(&self, flags: &[String]) -> bool {
        let mut rustc = Command::new("rustc");
        rustc.args(["--target", WASM, "--print", "cfg"]).args(flags);
        process::output(rustc.env("RUSTC_BOOTSTRAP", "1")).is_some()
    }
}

/// Downloads the crates, which Cargo would otherwise do in the middle of Trunk's work.
pub fn fetch_crates(project: &Project) -> Result<()> {
    let fetch = || {
        let mut cargo = process::cargo();
        cargo
            .args(["fetch", "--locked", "--quiet"])
            .current_dir(&project.root);
        cargo
    };
    if process::output(fetch().arg("--offline")).is_some() {
        return Ok(());
    }
    step("Downloading the crates", || {
        process::run_quietly(&mut fetch(), &log(project, "fetch"))
    })
}

fn rustup<const N: usize>(project: &Project, args: [&str; N]) -> Result<()> {
    process::run_quietly(Command::new("rustup").args(args), &log(project, "rustup"))
}

fn log(project: &Project, name: &str) -> PathBuf {
    let folder: &Path = &project.cache;
    std::fs::create_dir_all(folder).ok();
    folder.join(name).with_extension("log")
}
