//! Runs other programs, so that what goes wrong ends up in one readable line.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Result;

/// Cargo itself: the one that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The full path of a program on PATH, also of Windows' `.cmd` and `.bat` ones.
pub fn which(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) {
        &[".exe", ".cmd", ".bat"]
    } else {
        &[""]
    };
    env::split_paths(&env::var_os("PATH")?)
        .flat_map(|folder| {
            endings
                .iter()
                .map(move |ending| folder.join(format!("{name}{ending}")))
        })
        .find(|path| is_program(path))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// What a program prints, if it can be started and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program of which the printed text is wanted. What it complains of, the person sees.
pub fn printed(what: &str, command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{what}: {}: {error}", program(command)))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(format!("{what} failed ({})", output.status))
    }
}

/// Runs a program for the person to watch; `what` names it in the error.
pub fn run(what: &str, command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| format!("{what}: {}: {error}", program(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{what} failed ({status})"))
    }
}

/// Runs a program without its output, which goes to a log file for the case that it fails.
pub fn run_quietly(command: &mut Command, log: &Path) -> Result<()> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program(command)))?;
    if output.status.success() {
        fs::remove_file(log).ok();
        return Ok(());
    }
    fs::write(log, [output.stdout.as_slice(), &output.stderr].concat()).ok();
    let reason = reason(&String::from_utf8_lossy(&output.stderr));
    Err(format!(
        "{} failed: {reason} (all of its output: {})",
        program(command),
        log.display()
    ))
}

/// The first line that calls itself an error is what a person would look for.
fn reason(stderr: &str) -> String {
    let lines = || {
        stderr
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    };
    let is_error = |line: &&str| {
        let line = line.to_lowercase();
        ["error", "npm err", "e:"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    lines()
        .find(is_error)
        .or_else(|| lines().next_back())
        .unwrap_or("it printed no reason")
        .to_owned()
}

fn program(command: &Command) -> String {
    let name = |program: &OsStr| Path::new(program).file_stem().map(OsStr::to_owned);
    name(command.get_program())
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The version in lines such as `trunk 0.21.14` or `wasm-bindgen 0.2.130 (abcdef)`.
pub fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_among_other_words() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(
            version_in("wasm-bindgen 0.2.130 (0a1b2c3d4)"),
            Some("0.2.130")
        );
        assert_eq!(version_in("v20.20.2"), Some("20.20.2"));
        assert_eq!(version_in("trunk"), None);
    }

    #[test]
    fn the_reason_is_the_first_error_or_the_last_line() {
        assert_eq!(
            reason("Updating\nerror: no such crate\nhelp: try\n"),
            "error: no such crate"
        );
        assert_eq!(reason("one\ntwo\n\n"), "two");
        assert_eq!(reason(""), "it printed no reason");
    }
}
