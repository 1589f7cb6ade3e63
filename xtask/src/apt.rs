//! Debian's packages, where they may be installed without asking anybody.

use std::path::Path;
use std::process::Command;

use crate::Result;
use crate::process;
use crate::project::Project;
use crate::step::{locked, step};

/// A package, and what it brings: programs on PATH or files, of which one is enough.
pub type Package = (&'static str, &'static [&'static str]);

/// The packages that are not there.
pub fn missing(packages: &[Package]) -> Vec<&'static str> {
    let is_there = |place: &&str| {
        process::which(place).is_some()
            || Path::new(place).is_absolute() && Path::new(place).exists()
    };
    let missing = packages
        .iter()
        .filter(|(_, places)| !places.iter().any(is_there));
    missing.map(|(package, _)| *package).collect()
}

/// Whether packages can be installed here.
pub fn is_possible() -> bool {
    process::which("apt-get").is_some() && privilege().is_some()
}

/// Installs packages, unless another run has done so in the meantime.
pub fn install(
    project: &Project,
    what: &str,
    packages: &[&str],
    is_there: impl Fn() -> bool,
) -> Result<()> {
    let privilege = privilege().ok_or("packages may not be installed here")?;
    let log = project.cache.join("apt.log");
    let apt = |args: &[&str]| {
        let mut words: Vec<&str> = privilege.to_vec();
        words.extend([
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "--quiet",
            "--yes",
        ]);
        words.extend(args);
        process::run_quietly(Command::new(words[0]).args(&words[1..]), &log)
    };
    locked(&project.cache.join("apt.lock"), || {
        if is_there() {
            return Ok(());
        }
        step(&format!("Installing {what} with apt-get"), || {
            apt(&["update"])?;
            apt(&[&["install", "--no-install-recommends"], packages].concat())
        })
    })
}

/// What to put before a command that only the system's administrator may run, if that is possible
/// without asking for a password.
fn privilege() -> Option<&'static [&'static str]> {
    if process::output(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    process::output(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}
