//! What the documents link and name is there.

use crate::documents::{EMBEDDING, all_between, names, quoted, read, root};

/// Those that speak to developers of the project. The guides of the widget speak of the reader's
/// own folders.
const FOR_DEVELOPERS: [&str; 4] = ["src/lib.rs", "README.md", "CONTRIBUTING.md", "SECURITY.md"];

/// What stands in the folder of the project, and may be named from there.
const FOLDERS: [&str; 11] = [
    "bench", "crates", "docs", "examples", "hosting", "npm", "profiles", "src", "static", "tests",
    "xtask",
];

#[test]
fn links_in_the_documents_lead_somewhere() {
    for document in [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
        EMBEDDING,
        "docs/make-it-yours.md",
        "hosting/README.md",
        "crates/rules/README.md",
    ] {
        let text = read(document);
        let folder = root().join(document).parent().expect("a folder").to_owned();
        for target in all_between(&text, "](", ")").filter(|it| !it.contains("://")) {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let path = if file.is_empty() {
                root().join(document)
            } else {
                folder.join(file)
            };
            assert!(path.exists(), "{document}: {target}");
            let anchors = |text: &str| names(text.lines().filter_map(anchor));
            assert!(
                heading.is_empty() || anchors(&read(&path)).contains(heading),
                "{document}: {target}"
            );
        }
    }
}

/// How a heading is linked.
fn anchor(line: &str) -> Option<String> {
    let heading = line.strip_prefix('#')?.trim_start_matches('#').trim();
    let kept = heading.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ if letter.is_alphanumeric() => letter.to_lowercase().next(),
        _ => None,
    });
    Some(kept.collect())
}

/// Whether what a document sets in code is a path of the project.
fn is_path(code: &str) -> bool {
    let folder = code.split_once('/').map(|(folder, _)| folder);
    !code.contains(char::is_whitespace)
        && !code.contains('<')
        && folder.is_some_and(|folder| FOLDERS.contains(&folder))
}

#[test]
fn paths_in_the_documents_are_there() {
    let mut count = 0;
    for document in FOR_DEVELOPERS {
        for path in quoted(&read(document), '`').filter(|code| is_path(code)) {
            assert!(root().join(path).exists(), "{document} names {path}");
            count += 1;
        }
    }
    assert!(count > 30, "{count} were looked at");
}
