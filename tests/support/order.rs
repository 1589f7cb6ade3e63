//! Orders to which something has happened.

use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::window::Instant;

/// The state after these events, all at one time, by the default profile.
pub fn after(events: &[Event], at: Instant) -> State {
    let profile = Profile::default();
    let next = |state: State, event: &Event| {
        let event = *event;
        state.after(Action { at, event }, &profile)
    };
    events.iter().fold(State::default(), next)
}
