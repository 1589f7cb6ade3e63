//! The documents and the project's files, as text, and what stands in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

pub type Names = BTreeSet<String>;

/// The embedding guide.
pub const EMBEDDING: &str = "docs/embedding.md";

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A file of the project, by its path from there.
pub fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All files of a folder, as one text.
pub fn read_all(folder: &str) -> String {
    fn collect(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                collect(&path, text);
            } else {
                text.push_str(&read(path));
            }
        }
    }
    let mut text = String::new();
    collect(&root().join(folder), &mut text);
    text
}

pub fn names<T: Into<String>>(names: impl IntoIterator<Item = T>) -> Names {
    names.into_iter().map(Into::into).collect()
}

/// The texts between each `from` and the next `to`.
pub fn all_between<'a>(text: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    let rest = text.split(from).skip(1);
    rest.filter_map(move |rest| rest.split_once(to))
        .map(|(found, _)| found)
}

/// What stands between two texts that are there.
pub fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text
        .split_once(from)
        .unwrap_or_else(|| panic!("{from} is gone"));
    rest.split_once(to).map_or(rest, |(found, _)| found)
}

/// The texts that stand between two marks of a kind, such as quotation marks.
pub fn quoted(text: &str, mark: char) -> impl Iterator<Item = &str> {
    text.split(mark).skip(1).step_by(2)
}
