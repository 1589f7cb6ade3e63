//! Holds the sources to the promises of the crate's first page: rules without
//! a page or a clock, one interval, no markup from texts, no long files.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines that a source file has at most.
const LINES: usize = 260;

/// Files that may be longer, and how long: one list each, which reads better
/// whole. All below `src/text/` are free.
const LONGER: [(&str, usize); 1] = [
    // 31 provinces four times: the names, the codes and the batches.
    ("src/rules/province.rs", 360),
];

struct Source {
    /// From the crate's folder, with slashes.
    path: String,
    text: String,
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![];
    collect(&root.join("src"), &mut paths);
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let path = path.strip_prefix(root).expect("it lies in the crate");
        let path = path.to_string_lossy().replace('\\', "/");
        Source { path, text }
    };
    let sources: Vec<_> = paths.into_iter().map(read).collect();
    assert!(sources.len() > 20, "the sources were not found");
    sources
}

/// `file:line` of every line that holds the word, among files that are `asked`.
fn places(word: &str, asked: impl Fn(&str) -> bool) -> Vec<String> {
    let mut places = vec![];
    for Source { path, text } in sources() {
        let lines = text.lines().enumerate();
        let hits = lines.filter(|(_, line)| asked(&path) && line.contains(word));
        places.extend(hits.map(|(index, _)| format!("{path}:{}", index + 1)));
    }
    places
}

fn is_pure(path: &str) -> bool {
    path.starts_with("src/rules/") || path.starts_with("src/state/")
}

#[test]
fn the_rules_and_the_state_know_no_page_and_no_clock() {
    assert!(
        sources()
            .iter()
            .any(|source| source.path.starts_with("src/state/"))
    );
    assert!(
        sources()
            .iter()
            .any(|source| source.path.starts_with("src/rules/"))
    );
    let outside = [
        "yew",
        "web_sys",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant::now",
        "std::time",
    ];
    for word in outside {
        assert_eq!(
            places(word, is_pure),
            [""; 0],
            "{word} is named below src/rules or src/state"
        );
    }
}

#[test]
fn the_views_touch_no_browser() {
    // The countdown alone looks at the clock, each second.
    let own = |path: &str| path.starts_with("src/view/") && path != "src/view/countdown.rs";
    for word in ["browser::", "js_sys", "gloo", "web_sys::window"] {
        assert_eq!(places(word, own), [""; 0], "{word}: send a command");
    }
}

#[test]
fn no_text_becomes_markup() {
    for word in [
        "innerHTML",
        "inner_html",
        "outerHTML",
        "outer_html",
        "from_html_unchecked",
    ] {
        assert_eq!(places(word, |_| true), [""; 0], "{word}: texts stay texts");
    }
}

#[test]
fn no_style_stands_in_an_attribute() {
    // `style-src 'self'` refuses them.
    for word in [" style=", "\tstyle=", "\"style\"", "[style"] {
        assert_eq!(
            places(word, |_| true),
            [""; 0],
            "{word}: use a class, or an SVG attribute"
        );
    }
    for Source { path, text } in sources() {
        let begins = text.lines().any(|line| line.starts_with("style="));
        assert!(!begins, "{path}: a style attribute");
    }
}

#[test]
fn there_is_one_interval() {
    let mut files: Vec<_> = places("Interval::new", |_| true);
    for place in &mut files {
        place.truncate(place.find(':').unwrap_or(place.len()));
    }
    files.dedup();
    assert_eq!(
        files.len(),
        1,
        "a second interval drifts from the first: {files:?}"
    );
    assert_eq!(places("set_interval", |_| true), [""; 0]);
}

#[test]
fn no_source_file_is_long() {
    for Source { path, text } in sources() {
        let longer = LONGER.iter().find(|(of, _)| *of == path);
        let most = longer.map_or(LINES, |(_, lines)| *lines);
        let lines = text.lines().count();
        let free = path.starts_with("src/text/");
        assert!(
            free || lines <= most,
            "{path} has {lines} lines, more than {most}: split it"
        );
    }
}

#[test]
fn no_file_is_longer_by_permission_that_need_not_be() {
    for (file, _) in LONGER {
        let source = sources().into_iter().find(|source| source.path == file);
        let source = source.unwrap_or_else(|| panic!("{file} is gone: take it off LONGER"));
        assert!(
            source.text.lines().count() > LINES,
            "{file} is short now: take it off LONGER"
        );
    }
}
