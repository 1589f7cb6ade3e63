//! What holds after every sequence of events, at whatever times.

#[path = "../support/mod.rs"]
mod support;

mod done;
mod events;
mod times;

use icp_sms_rules::order::{Action, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::task::{Task, task};
use icp_sms_rules::window::Instant;

/// The orders after each action, the first one blank.
pub fn course(actions: &[Action], profile: &Profile) -> Vec<State> {
    let mut states = vec![State::default()];
    for action in actions {
        states.push(states[states.len() - 1].after(*action, profile));
    }
    states
}

pub fn now_task(state: &State, profile: &Profile, now: Instant) -> Task {
    task(state, &state.recipients(profile), profile, now)
}
