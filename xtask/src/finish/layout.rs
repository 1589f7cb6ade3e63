//! Which files there are and which name which.

pub const FOLDER: &str = "assets/";
/// What other pages name, under this name for ever.
pub const LOADER: &str = "icp-sms-guide.js";
/// What the loader loads.
pub const PROGRAM: [&str; 3] = ["guide.js", "guide_bg.wasm", STYLE];
/// The guide's style sheet, as a module.
pub const STYLE: &str = "element/style.js";
/// How scripts import what stays outside of them.
pub const OUTSIDE: [&str; 2] = ["./guide.js", "./element/style.js"];
/// The style sheets of our own pages.
pub const STYLES: [&str; 2] = ["css/page.css", "css/embed.css"];
/// What the stand-alone page names.
pub const OF_THE_PAGE: [&str; 6] = [
    "guide.js",
    "guide_bg.wasm",
    STYLE,
    "css/page.css",
    "page.js",
    "icon.svg",
];
/// What the page for an iframe names.
pub const OF_THE_EMBED: [&str; 3] = ["css/embed.css", "embed.js", "icon.svg"];

/// Scripts that are parts of others only.
pub const PARTS: [&str; 2] = ["parameters.js", "ahead.js"];
/// The scripts of our own pages, and the parts that each is put together from.
pub const COMPOSED: [(&str, &[&str]); 2] = [
    ("page.js", &["parameters.js", "ahead.js", "page.js", LOADER]),
    ("embed.js", &["parameters.js", "embed.js", LOADER]),
];
/// Scripts that name the program's files.
pub const SCRIPTS: [&str; 3] = ["page.js", "embed.js", LOADER];
/// Scripts that are made smaller.
pub const SMALLER: [&str; 6] = [
    "page.js",
    "embed.js",
    LOADER,
    "guide.js",
    STYLE,
    "example.js",
];
/// What stays under its first name as well, because pages of others name it.
pub const PUBLIC: [&str; 1] = ["icon.svg"];
