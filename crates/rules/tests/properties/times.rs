//! No deadline becomes later by itself, and none is met twice.

use icp_sms_rules::order::{Action, Event, Progress, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::plausible;
use proptest::prelude::*;

use crate::course;
use crate::support::strategies::{
    after_all, any_action, any_actions, any_preset, any_resend, profile_of,
};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_event_makes_the_deadline_of_a_first_sms_later(
        actions in any_actions(),
        resend in any_resend(),
    ) {
        let profile = profile_of(resend);
        for (action, states) in actions.iter().zip(course(&actions, &profile).windows(2)) {
            if let (Some(before), Some(after)) = (states[0].received_at, states[1].received_at) {
                let corrected = matches!(action.event, Event::ReceivedAt(_));
                // Starting over takes what the page says.
                let anew = matches!(action.event, Event::StartOver(_));
                prop_assert!(after <= before || corrected || anew, "after {action:?}");
            }
        }
    }

    #[test]
    fn no_page_makes_a_running_deadline_later(
        actions in any_actions(),
        resend in any_resend(),
        pages in [any_preset(), any_preset()],
    ) {
        let profile = profile_of(resend);
        let state = after_all(&actions, &profile);
        let after = state.after_preset(&pages[0], &pages[1]);
        let times = [pages[1].received_at, pages[1].submitted_at].map(plausible);
        let (Some(before), Some(received)) = (state.window(), state.received_at) else {
            return Ok(());
        };
        let failed = |phone| state.tracks.of(phone).progress == Progress::Failed;
        let ended = times.into_iter().flatten().any(|time| time >= before.deadline());
        if !ended && !Phone::ALL.into_iter().any(failed) {
            prop_assert!(after.received_at.is_some_and(|at| at <= received));
            prop_assert_eq!(after.tracks, state.tracks);
        }
    }

    #[test]
    fn nothing_new_is_counted_after_the_deadline(
        actions in any_actions(),
        resend in any_resend(),
        action in any_action(),
        late in 0..100_i64,
    ) {
        let profile = profile_of(resend);
        let state = after_all(&actions, &profile);
        let Some(window) = state.window() else { return Ok(()) };
        let at = window.deadline() + chrono::TimeDelta::hours(late);
        let after = state.after(Action { at, ..action }, &profile);
        let whole = |state: &State| -> u32 {
            let tracks = Phone::ALL.map(|phone| u32::from(state.tracks.of(phone).wrong_entries));
            u32::from(state.resends) + tracks.into_iter().sum::<u32>()
        };
        prop_assert!(whole(&after) <= whole(&state), "after {action:?}");
    }
}
