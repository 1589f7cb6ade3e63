//! Runs the tests: the native ones, and in a browser those of the built pages.

use std::time::Instant;

use crate::Result;
use crate::args::Tests;
use crate::build;
use crate::example;
use crate::process;
use crate::project::Project;
use crate::setup::{self, Browser};
use crate::step::seconds;

pub fn run(project: &Project, tests: &Tests) -> Result<()> {
    let filter = tests.filter.as_deref();
    let mut times = Vec::new();
    let mut timed = |name: &'static str, work: &mut dyn FnMut() -> Result<()>| {
        let start = Instant::now();
        work()?;
        times.push(format!("{name} {}", seconds(start.elapsed())));
        Ok::<_, String>(())
    };
    // What is missing shows at once rather than after the native tests.
    let mut tools = None;
    if tests.run_browser() {
        timed("set-up", &mut || {
            tools = Some((setup::trunk(project, true)?, setup::browser(project)?));
            Ok(())
        })?;
    }
    if tests.run_native() {
        timed("native tests", &mut || native(project, filter))?;
    }
    if let Some((trunk, browser)) = &tools {
        timed("release build", &mut || {
            build::release(project, trunk).map(drop)
        })?;
        timed("example app", &mut || example::build(project, trunk))?;
        timed("browser tests", &mut || {
            in_browser(project, browser, filter)
        })?;
    }
    println!("\nAll tests passed: {}", times.join(", "));
    Ok(())
}

fn native(project: &Project, filter: Option<&str>) -> Result<()> {
    let mut cargo = process::cargo();
    cargo
        .args(["test", "--workspace"])
        .args(filter)
        .current_dir(&project.root);
    process::run("the native tests", &mut cargo)
}

/// Starts the test runner without `npx`, which would look for it on the network if it were missing.
fn in_browser(project: &Project, browser: &Browser, filter: Option<&str>) -> Result<()> {
    let mut runner = browser.node(project.browser_tests());
    runner.args(["node_modules/@playwright/test/cli.js", "test"]);
    if let Some(filter) = filter {
        // As with the native tests, a filter that fits no test is no failure.
        runner.args(["--grep", filter, "--pass-with-no-tests"]);
    }
    process::run("the browser tests", &mut runner)
}
