//! Looks versions up in Cargo.lock.
//!
//! The wasm-bindgen command line must be of exactly the version that the crate was locked to, so
//! the version is read there rather than written down a second time.

use std::fs;

use crate::Result;
use crate::project::Project;

pub fn locked_version(project: &Project, package: &str) -> Result<String> {
    let path = project.root.join("Cargo.lock");
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    find_version(&text, package)
        .map(str::to_owned)
        .ok_or_else(|| format!("{} names no package `{package}`", path.display()))
}

fn find_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    lock.split("[[package]]").skip(1).find_map(|entry| {
        (value(entry, "name")? == package)
            .then(|| value(entry, "version"))
            .flatten()
    })
}

fn value<'a>(entry: &'a str, key: &str) -> Option<&'a str> {
    entry.lines().find_map(|line| {
        let (found, value) = line.split_once('=')?;
        (found.trim() == key).then(|| value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"version = 4

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
"#;

    #[test]
    fn finds_the_package_of_exactly_that_name() {
        assert_eq!(find_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(find_version(LOCK, "wasm-bindgen-futures"), Some("0.4.80"));
        assert_eq!(find_version(LOCK, "wasm"), None);
        assert_eq!(find_version("", "wasm-bindgen"), None);
    }
}
