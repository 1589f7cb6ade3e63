//! The project's own source files, as text.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file.
pub struct Source {
    /// From the project's folder, with slashes.
    pub path: String,
    /// What is compiled: without comments, and without the tests at its end.
    pub code: String,
}

/// All Rust files in folders of the project, by their paths.
///
/// # Panics
/// If there are none.
pub fn sources(folders: &[&str]) -> Vec<Source> {
    files(folders, "rs")
}

/// All files with an ending in folders of the project, by their paths.
///
/// # Panics
/// If there are none.
pub fn files(folders: &[&str], ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![];
    for folder in folders {
        collect(&root.join(folder), ending, &mut paths);
    }
    paths.sort();
    assert!(!paths.is_empty(), "{folders:?} hold no .{ending}");
    paths.iter().map(|path| read(root, path)).collect()
}

fn collect(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, ending, into);
        } else if path.extension().is_some_and(|it| it == ending) {
            into.push(path);
        }
    }
}

fn read(root: &Path, path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let path = path.strip_prefix(root).expect("it lies in the project");
    let compiled = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<_> = compiled.lines().map(without_comment).collect();
    Source {
        path: path.to_string_lossy().replace('\\', "/"),
        code: code.join("\n"),
    }
}

/// The line without a comment that runs to its end. Addresses and texts hold slashes as well.
fn without_comment(line: &str) -> &str {
    let is_in_text = |before: &str| before.matches('"').count() % 2 == 1;
    let is_comment = |(at, _): &(usize, &str)| {
        let before = &line[..*at];
        !before.ends_with(':') && !is_in_text(before)
    };
    line.match_indices("//")
        .find(is_comment)
        .map_or(line, |(at, _)| &line[..at])
}
