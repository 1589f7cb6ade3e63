//! The files and folders that the documents name are there.

use std::fs;
use std::path::Path;

/// Those that speak to developers of the project. The guides of the widget speak of the reader's
/// own folders.
const DOCUMENTS: [&str; 4] = ["src/lib.rs", "README.md", "CONTRIBUTING.md", "SECURITY.md"];

/// What stands in the folder of the project, and may be named from there.
const FOLDERS: [&str; 11] = [
    "bench", "crates", "docs", "examples", "hosting", "npm", "profiles", "src", "static", "tests",
    "xtask",
];

/// The paths of the project among what a document sets in backticks.
fn paths(document: &str) -> impl Iterator<Item = &str> {
    let code = document.split('`').skip(1).step_by(2);
    code.filter(|code| {
        let is_path = !code.contains(char::is_whitespace) && !code.contains('<');
        let folder = code.split_once('/').map(|(folder, _)| folder);
        is_path && folder.is_some_and(|folder| FOLDERS.contains(&folder))
    })
}

#[test]
fn what_the_documents_name_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for name in DOCUMENTS {
        let document = fs::read_to_string(root.join(name)).expect(name);
        for path in paths(&document) {
            assert!(root.join(path).exists(), "{name} names {path}");
            count += 1;
        }
    }
    assert!(count > 30, "{count} were looked at");
}
