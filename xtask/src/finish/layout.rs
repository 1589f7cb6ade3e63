//! Which files there are and which name which.

pub const FOLDER: &str = "assets/";
/// What pages of others name, under this name for ever.
pub const LOADER: &str = "icp-sms-guide.js";
/// The guide's style sheet, as a module.
pub const STYLE: &str = "element/style.js";
/// What the loader loads, and how `static/element/files.js` names it.
pub const PROGRAM: [(&str, &str); 3] = [
    ("guide.js", "../guide.js"),
    ("guide_bg.wasm", "../guide_bg.wasm"),
    (STYLE, "./style.js"),
];
/// The scripts of our own pages. Each has the loader in itself, so that a visitor waits for one
/// request.
pub const PAGE_SCRIPTS: [&str; 2] = ["page/page.js", "page/embed.js"];
/// The style sheets of our own pages.
pub const PAGE_STYLES: [&str; 2] = ["css/page.css", "css/embed.css"];
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
/// What stays under its first name as well, because pages of others name it.
pub const PUBLIC: [&str; 1] = ["icon.svg"];
/// Files and folders that a release has put together or under other names.
pub const REPLACED: [&str; 5] = ["css", "element", "page", "guide.js", "guide_bg.wasm"];
