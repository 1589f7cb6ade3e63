//! Holds the sources to what Cargo cannot hold of the promises in `src/lib.rs`:
//! no circle of modules, views that touch no browser, one interval, nothing in a
//! style attribute, no markup from texts.

#[path = "support/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use sources::{Source, sources};

/// What each module of a folder names of the others.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// `file:line` of every line of code that holds one of the words, among files
/// that are `asked`.
fn places(words: &[&str], asked: impl Fn(&str) -> bool) -> Vec<String> {
    let mut places = vec![];
    for source in sources(&["src"]).iter().filter(|it| asked(&it.path)) {
        let lines = source.code.lines().enumerate();
        let hits = lines.filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        places.extend(hits.map(|(index, _)| format!("{}:{}", source.path, index + 1)));
    }
    places
}

/// The names that follow a path, each by itself or several in braces.
fn names_after(path: &str, code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(path) {
        let rest = &code[at + path.len()..];
        // `crate::view::` is no end of another path, as `my_crate::view::` would be.
        let before = code[..at].chars().next_back().unwrap_or(' ');
        if before.is_alphanumeric() || matches!(before, '_' | ':' | '$') {
            continue;
        }
        match rest.strip_prefix('{') {
            None => names.extend(first_word(rest)),
            Some(group) => names.extend(in_braces(group)),
        }
    }
    names
}

fn first_word(text: &str) -> Option<String> {
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_');
    let word = &text[..end.unwrap_or(text.len())];
    (!word.is_empty()).then(|| word.to_owned())
}

/// The first word of each item of a group that was opened already.
fn in_braces(group: &str) -> Vec<String> {
    let (mut depth, mut item, mut words) = (0, String::new(), vec![]);
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => words.extend(first_word(std::mem::take(&mut item).trim())),
            _ if depth == 0 => item.push(letter),
            _ => {}
        }
    }
    words.extend(first_word(item.trim()));
    words
}

/// The names that a folder's own file hands on, and the modules that they come from.
fn handed_on(folder: &str) -> BTreeMap<String, String> {
    let own = ["mod.rs", "lib.rs"].map(|name| format!("{folder}/{name}"));
    let mut all = BTreeMap::new();
    for source in sources(&[folder])
        .iter()
        .filter(|it| own.contains(&it.path))
    {
        for rest in source.code.split("pub use ").skip(1) {
            let used = rest.split(';').next().and_then(|it| it.split_once("::"));
            let Some((module, names)) = used else {
                continue;
            };
            let names = names.trim_matches(['{', '}']).split(',');
            all.extend(names.map(|name| (name.trim().to_owned(), module.to_owned())));
        }
    }
    all
}

/// What the modules of a folder name of each other. A module is a file or a folder.
fn uses(folder: &str, path: &str) -> Uses {
    let mut uses = Uses::new();
    for Source { path: file, code } in sources(&[folder]) {
        let inside = &file[folder.len() + 1..];
        let module = inside.split(['/', '.']).next().unwrap_or_default();
        if matches!(module, "lib" | "main" | "mod") {
            continue;
        }
        let named = uses.entry(module.to_owned()).or_default();
        named.extend(names_after(path, &code));
        if !inside.contains('/') {
            named.extend(names_after("super::", &code));
        }
    }
    let handed_on = handed_on(folder);
    let modules: BTreeSet<_> = uses.keys().cloned().collect();
    for (module, named) in &mut uses {
        let whose = |name: &String| handed_on.get(name).unwrap_or(name).clone();
        *named = named.iter().map(whose).collect();
        named.retain(|name| modules.contains(name) && name != module);
    }
    uses
}

/// What is left when no module is kept that uses none of the others, or that none
/// of the others uses: the circles.
fn circles(mut uses: Uses) -> Uses {
    loop {
        let before = uses.len();
        let used: BTreeSet<_> = uses.values().flatten().cloned().collect();
        uses.retain(|module, named| !named.is_empty() && used.contains(module));
        let modules: BTreeSet<_> = uses.keys().cloned().collect();
        for named in uses.values_mut() {
            named.retain(|name| modules.contains(name));
        }
        if uses.len() == before {
            return uses;
        }
    }
}

#[test]
fn a_circle_is_found() {
    let uses = |pairs: &[(&str, &str)]| {
        let named = |names: &str| names.split_whitespace().map(str::to_owned).collect();
        let pairs = pairs.iter();
        pairs
            .map(|(module, names)| ((*module).to_owned(), named(names)))
            .collect::<Uses>()
    };
    let straight = uses(&[("a", "b c"), ("b", "c"), ("c", "")]);
    assert_eq!(circles(straight), Uses::new());
    let round = uses(&[("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")]);
    assert_eq!(circles(round), uses(&[("b", "c"), ("c", "b")]));
    let code = "use crate::{a, b::{c, d}};\nfn f() { crate::e::g(); my_crate::h() }";
    let names: Vec<_> = names_after("crate::", code).into_iter().collect();
    assert_eq!(names, ["a", "b", "e"]);
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let folders = [
        ("src", "crate::"),
        ("src/view", "crate::view::"),
        ("src/view/parts", "crate::view::parts::"),
        ("src/app", "crate::app::"),
        ("crates/rules/src", "crate::"),
        ("crates/rules/src/profile", "crate::profile::"),
        ("crates/rules/src/order", "crate::order::"),
    ];
    for (folder, path) in folders {
        let uses = uses(folder, path);
        assert!(uses.len() > 3, "{folder}: the modules were not found");
        assert_eq!(circles(uses), Uses::new(), "{folder}");
    }
}

#[test]
fn views_touch_no_browser() {
    let words = ["browser::", "js_sys", "gloo", "web_sys::window"];
    // The countdown alone looks at the clock, each second.
    let asked = |path: &str| path.starts_with("src/view/") && path != "src/view/parts/countdown.rs";
    assert_eq!(places(&words, asked), [""; 0], "send an intent instead");
}

#[test]
fn there_is_one_interval() {
    let own = |path: &str| path != "src/browser/clock.rs";
    let words = ["Interval::new", "set_interval"];
    assert_eq!(places(&words, own), [""; 0]);
    assert_eq!(places(&words, |path| !own(path)).len(), 1);
}

#[test]
fn no_text_becomes_markup_and_no_style_an_attribute() {
    let words = [
        "inner_html",
        "outer_html",
        "from_html_unchecked",
        "\"style\"",
        " style=",
    ];
    assert_eq!(places(&words, |_| true), [""; 0]);
}

#[test]
fn nothing_that_is_shown_or_kept_is_written_by_its_debug_form() {
    // It names what the code calls it, which changes, and takes kilobytes.
    assert_eq!(places(&[":?}", "#?}"], |_| true), [""; 0]);
}
