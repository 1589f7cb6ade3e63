//! Which files there are and which name which.

pub const FOLDER: &str = "assets/";
/// What other pages name, under this name for ever.
pub const LOADER: &str = "icp-sms-guide.js";
/// What the loader loads.
pub const PROGRAM: [&str; 3] = ["guide.js", "guide_bg.wasm", "widget.css"];
/// What the stand-alone page names.
pub const OF_THE_PAGE: [&str; 8] = [
    "guide.js",
    "guide_bg.wasm",
    "widget.css",
    "page.css",
    "parameters.js",
    "page.js",
    "icon.svg",
    LOADER,
];
/// What the page for an iframe names.
pub const OF_THE_EMBED: [&str; 4] = ["embed.css", "embed.js", "icon.svg", LOADER];

/// Scripts with the files that they name in quotes, in an order in which each comes after those.
pub const SCRIPTS: [(&str, &[&str]); 4] = [
    ("parameters.js", &[]),
    ("page.js", &[]),
    ("embed.js", &["parameters.js"]),
    (LOADER, &PROGRAM),
];
/// What stays under its first name as well, because pages of others name it.
pub const PUBLIC: [&str; 1] = ["icon.svg"];
