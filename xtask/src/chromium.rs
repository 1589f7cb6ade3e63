//! The browser that the browser tests run in.

use std::env;
use std::path::PathBuf;

use crate::Result;
use crate::apt;
use crate::process;
use crate::project::Project;

/// The program without a window of its own comes first: it draws the same, and takes little more
/// than half the time for it.
const NAMES: [&str; 5] = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Where systems keep browsers that are not on PATH.
const PLACES: [&str; 4] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// The packages of which one is enough; not every system that has `apt-get` has the first.
const DEBIAN_PACKAGES: [&str; 2] = ["chromium-headless-shell", "chromium"];

/// For the widget's Chinese text, which would otherwise be rows of boxes.
const DEBIAN_FONTS: &str = "fonts-noto-cjk";

pub fn find_or_install(project: &Project) -> Result<PathBuf> {
    if let Some(given) = env::var_os("CHROMIUM").filter(|given| !given.is_empty()) {
        let path = PathBuf::from(given);
        return if path.is_file() {
            Ok(path)
        } else {
            Err(format!(
                "CHROMIUM names {}, which does not exist",
                path.display()
            ))
        };
    }
    if let Some(path) = find() {
        return Ok(path);
    }
    install(project)?;
    find().ok_or_else(|| "apt-get installed chromium but it is not on PATH".to_owned())
}

fn find() -> Option<PathBuf> {
    let mut places = PLACES.iter().map(PathBuf::from);
    NAMES
        .iter()
        .find_map(|name| process::which(name))
        .or_else(|| places.find(|path| path.is_file()))
}

fn install(project: &Project) -> Result<()> {
    if !apt::is_possible() {
        return Err("the browser tests need Chromium or Chrome; install one, \
                    or let the environment variable CHROMIUM point to its program"
            .to_owned());
    }
    let install_package = |package| {
        apt::install(project, package, &[package, DEBIAN_FONTS], || {
            find().is_some()
        })
    };
    let [first, second] = DEBIAN_PACKAGES;
    install_package(first).or_else(|_| install_package(second))
}
