//! The main journey of the release build in the engines of other browsers.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::Result;
use crate::apt::{self, Package};
use crate::build;
use crate::cargo_tools;
use crate::node;
use crate::process;
use crate::project::Project;
use crate::setup;

/// Debian's packages with Gecko and WebKit, and for the latter a display and what prints with it.
const PACKAGES: [Package; 6] = [
    ("firefox-esr", &["firefox-esr", "firefox"]),
    ("webkit2gtk-driver", &["WebKitWebDriver"]),
    ("gjs", &["gjs"]),
    ("gir1.2-webkit2-4.1", &WEBKIT_TYPES),
    ("xvfb", &["xvfb-run"]),
    ("xauth", &["xauth"]),
];

const WEBKIT_TYPES: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/girepository-1.0/WebKit2-4.1.typelib",
    "/usr/lib/aarch64-linux-gnu/girepository-1.0/WebKit2-4.1.typelib",
    "/usr/lib64/girepository-1.0/WebKit2-4.1.typelib",
];

pub fn run(project: &Project) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let node = node::find()?;
    node::ensure_packages(project, "engines")?;
    let geckodriver = cargo_tools::geckodriver(project)?;
    install(project)?;
    build::release(project, &trunk)?;
    // WebKitGTK's browser has no mode without a display.
    let mut tests = match env::var_os("DISPLAY") {
        Some(_) => Command::new(node),
        None => {
            let mut tests = Command::new("xvfb-run");
            tests.arg("--auto-servernum").arg(node);
            tests
        }
    };
    tests
        .args(["--test", "--test-reporter=spec", "journey.test.mjs"])
        .env("GECKODRIVER", geckodriver)
        .env(
            "FIREFOX",
            program("firefox-esr").or_else(|_| program("firefox"))?,
        )
        .env("WEBKIT_DRIVER", program("WebKitWebDriver")?)
        .env("GJS", program("gjs")?)
        .current_dir(project.root.join("tests").join("engines"));
    process::run("the tests in other engines", &mut tests)
}

fn program(name: &str) -> Result<PathBuf> {
    process::which(name).ok_or_else(|| format!("{name} is not on PATH; install it"))
}

fn install(project: &Project) -> Result<()> {
    let packages = apt::missing(&PACKAGES);
    if packages.is_empty() {
        return Ok(());
    }
    if !apt::is_possible() {
        return Err(format!(
            "install what is missing here: {}",
            packages.join(", ")
        ));
    }
    let is_there = || apt::missing(&PACKAGES).is_empty();
    apt::install(project, "Firefox and WebKitGTK", &packages, is_there)
}
