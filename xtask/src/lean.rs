//! How a release is compiled: with the standard library rebuilt to abort at once on a panic.
//!
//! Without that, the code that formats panic messages, which nobody sees, is a quarter of what a
//! visitor downloads. The flags are not stable yet, so they are used only where the library's
//! source is installed and the compiler takes them; everywhere else the same code is built larger.
//! They are set for Trunk's process alone, and such builds have a target folder of their own:
//! Cargo's ordinary builds neither see the flags nor get rebuilt because of them.

use std::env;
use std::path::PathBuf;

use crate::Result;
use crate::project::Project;
use crate::rust::Rust;

const UNSTABLE_FLAGS: [&str; 2] = ["-Zfmt-debug=none", "-Zlocation-detail=none"];

/// Settings of Cargo, as environment variables because Trunk passes no options on to Cargo.
const UNSTABLE_SETTINGS: [(&str, &str); 5] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
    ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort"),
];

/// The environment in which a release is compiled.
pub fn release_environment(project: &Project, rust: &Rust) -> Result<Vec<(String, String)>> {
    let mut flags = path_flags(project, rust)?;
    let mut settings = Vec::new();
    let mut folder = "plain";
    match unavailable(project, rust) {
        None => {
            folder = "lean";
            flags.extend(UNSTABLE_FLAGS.map(str::to_owned));
            settings.extend(UNSTABLE_SETTINGS);
        }
        Some(reason) => eprintln!("Building without the lean standard library: {reason}."),
    }
    let target = utf8(project.root.join("target").join(folder))?;
    let mut variables: Vec<(String, String)> = settings
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    variables.push(("CARGO_TARGET_DIR".to_owned(), target));
    variables.push(("CARGO_ENCODED_RUSTFLAGS".to_owned(), flags.join("\x1f")));
    Ok(variables)
}

/// Whether an environment variable is one of those, which are meant for Trunk's build alone.
pub fn is_setting(name: &str) -> bool {
    let own = ["CARGO_TARGET_DIR", "CARGO_ENCODED_RUSTFLAGS"];
    own.contains(&name)
        || UNSTABLE_SETTINGS
            .iter()
            .any(|(setting, _)| *setting == name)
}

fn unavailable(project: &Project, rust: &Rust) -> Option<String> {
    if !rust.has_source()
        && let Err(reason) = rust.add_source(project)
    {
        return Some(format!("the Rust component rust-src is missing ({reason})"));
    }
    let mut flags = UNSTABLE_FLAGS.map(str::to_owned).to_vec();
    flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort"].map(str::to_owned));
    (!rust.takes(&flags)).then(|| "this version of rustc does not take its flags".to_owned())
}

/// Takes this machine's folders out of what is compiled: builds in two folders give the same bytes
/// and nobody's user name is published.
fn path_flags(project: &Project, rust: &Rust) -> Result<Vec<String>> {
    let mut folders = vec![(rust.sysroot.clone(), "/rust")];
    if let Some(cargo_home) = cargo_home() {
        folders.push((cargo_home, "/cargo"));
    }
    folders.push((project.root.clone(), "/source"));
    folders
        .into_iter()
        .map(|(folder, name)| Ok(format!("--remap-path-prefix={}={name}", utf8(folder)?)))
        .collect()
}

fn cargo_home() -> Option<PathBuf> {
    let given = env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| Some(env::home_dir()?.join(".cargo")))
}

fn utf8(path: PathBuf) -> Result<String> {
    path.into_os_string()
        .into_string()
        .map_err(|path| format!("move the project: {path:?} is not Unicode, as Cargo needs it"))
}
