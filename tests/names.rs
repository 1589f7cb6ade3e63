//! Holds the code to names that say what a thing is: those that told nobody
//! anything stay gone.

#[path = "support/sources.rs"]
mod sources;

use sources::{Source, files, sources};

/// Names that go nowhere in code. A text may hold them as words.
const GONE: [&str; 11] = [
    "said",
    "heard",
    "hear",
    "settled",
    "ahead",
    "moment",
    "noon_value",
    "four_left",
    "Standing",
    "Memo",
    "DRAWN",
];

/// The code without what stands in quotes.
fn without_texts(code: &str) -> String {
    let mut inside = false;
    let mut outside = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if inside => drop(letters.next()),
            '"' => inside = !inside,
            // A quotation mark by itself.
            '\'' if !inside && letters.as_str().starts_with("\"'") => drop(letters.nth(1)),
            _ if inside => {}
            _ => outside.push(letter),
        }
    }
    outside
}

fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|it: char| !it.is_alphanumeric() && it != '_')
}

fn all() -> Vec<Source> {
    let mut all = sources(&["src", "crates/pages/src", "crates/rules/src", "xtask/src"]);
    all.extend(files(&["static"], "js"));
    all
}

#[test]
fn quotes_are_taken_out() {
    let code = "let a = \"said \\\" heard\"; match b { '\"' => hear }";
    let rest = without_texts(code);
    let words = names(&rest).collect::<Vec<_>>().join(" ");
    assert!(!words.contains("said") && !words.contains("heard"));
    assert!(words.ends_with("hear  "), "{words}");
}

#[test]
fn names_that_told_nobody_anything_are_gone() {
    for Source { path, code } in all() {
        let code = without_texts(&code);
        for name in names(&code) {
            assert!(!GONE.contains(&name), "{path}: {name}");
        }
    }
}

#[test]
fn no_field_is_just_kept() {
    for Source { path, code } in all() {
        let is_field = |line: &str| {
            let line = line.trim_start().trim_start_matches("pub ");
            line.starts_with("kept:") || line.contains(".kept") && !line.contains(".kept(")
        };
        let field = code.lines().find(|line| is_field(line));
        assert_eq!(field, None, "{path}: say where or why it is kept");
    }
}
