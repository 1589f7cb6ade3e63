//! The release build driven at random, beside a model of what it has to show.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::Result;
use crate::args::Chaos;
use crate::build;
use crate::process;
use crate::project::Project;
use crate::setup;

pub fn run(project: &Project, chaos: &Chaos) -> Result<()> {
    let trunk = setup::trunk(project, true)?;
    let browser = setup::bare_browser(project)?;
    let mut script = browser.node(project.browser_tests());
    if chaos.mutations {
        script.arg("chaos/mutate.mjs");
        return process::run("the mistakes made on purpose", &mut script);
    }
    build::release(project, &trunk)?;
    let seed = chaos.seed.unwrap_or_else(any_seed).to_string();
    if let Some(count) = chaos.hand_overs {
        script
            .arg("chaos/hand-overs.mjs")
            .args([count.to_string(), seed]);
        return process::run("the hand-overs", &mut script);
    }
    let (sessions, actions) = (chaos.sessions.to_string(), chaos.actions.to_string());
    script
        .arg("chaos/run.mjs")
        .args([&sessions, &actions, &seed])
        .args(&chaos.path);
    process::run("the sessions", &mut script)
}

/// Another one each time; it is printed, so that the run can be repeated.
fn any_seed() -> u32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(1, |now| now.subsec_nanos())
}
