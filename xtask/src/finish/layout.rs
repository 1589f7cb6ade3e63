//! Which files there are and which name which.

use super::Files;
use super::profiles;

pub const FOLDER: &str = "assets/";
/// What pages of others name, under this name for ever.
pub const LOADER: &str = "icp-sms-guide.js";
/// The guide's style sheet, as a module.
pub const STYLE: &str = "element/style.js";
/// The words of English, which the program itself has not.
pub const WORDS: &str = "words.en.json";
/// The words of Chinese, some of which the program's second part needs.
pub const CHINESE: &str = "words.zh-CN.json";
/// The program's second part, which comes after the first question.
pub const LATER: &str = "guide_later.wasm";
/// The program's third part, which reads a provider's files.
pub const READER: &str = "guide_reader.wasm";
/// What every visitor loads with the loader.
pub const PROGRAM: [&str; 3] = ["guide.js", "guide_bg.wasm", STYLE];
/// The scripts of our own pages. Each has the loader in itself, so that a visitor waits for one
/// request.
pub const PAGE_SCRIPTS: [&str; 2] = ["page/page.js", "page/embed.js"];
/// The style sheets of our own pages.
pub const PAGE_STYLES: [&str; 3] = ["css/page.css", "css/embed.css", RULES_STYLE];
/// The style sheet of the page of rules.
pub const RULES_STYLE: &str = "css/rules.css";
/// What the stand-alone page names.
pub const OF_THE_PAGE: [&str; 6] = [
    "guide.js",
    "guide_bg.wasm",
    STYLE,
    "css/page.css",
    "page/page.js",
    "icon.svg",
];
/// What the page for an iframe names.
pub const OF_THE_EMBED: [&str; 3] = ["css/embed.css", "page/embed.js", "icon.svg"];
/// What the page of rules names.
pub const OF_THE_RULES: [&str; 2] = [RULES_STYLE, "icon.svg"];
/// What stays under its first name as well, because pages of others name it.
pub const PUBLIC: [&str; 1] = ["icon.svg"];
/// Files and folders that a release has put together or under other names.
pub const REMOVED_AT_END: [&str; 9] = [
    "css",
    "element",
    "page",
    "guide.js",
    "guide_bg.wasm",
    LATER,
    READER,
    CHINESE,
    WORDS,
];

/// A file that the loader loads, and how its scripts, all in folders beside it, name it.
pub struct Loaded {
    pub file: String,
    pub import: String,
}

/// All that the loader may load, wanted by every visitor or not.
pub fn loaded(files: &Files) -> Vec<Loaded> {
    let others = profiles::shipped(files);
    let names = PROGRAM
        .into_iter()
        .chain([LATER, CHINESE, WORDS, READER])
        .map(str::to_owned);
    let loaded = |file: String| Loaded {
        import: match file.strip_prefix("element/") {
            Some(name) => format!("./{name}"),
            None => format!("../{file}"),
        },
        file,
    };
    names.chain(others).map(loaded).collect()
}
