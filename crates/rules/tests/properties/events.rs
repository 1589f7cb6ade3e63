//! Events make sense at any time or change nothing, lose nothing, and count no further than five.

use icp_sms_rules::messages::WRONG_ENTRIES_THAT_FAIL;
use icp_sms_rules::order::{Action, Event, Preset, Progress, State, Undo};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::task::entries_left;
use icp_sms_rules::window::{Instant, plausible};
use proptest::prelude::*;

use crate::support::strategies::{
    after_all, any_action, any_actions, any_preset, any_resend, any_time, near_time, profile_of,
};
use crate::{course, now_task};

/// Whether a step loses a running order: its window, or that a listed phone has verified.
fn loses(before: &State, after: &State, profile: &Profile, now: Instant) -> bool {
    let runs = before
        .window()
        .is_some_and(|window| now < window.deadline());
    let unverified = |phone| before.has_verified(phone) && !after.has_verified(phone);
    runs && (after.window().is_none() || before.recipients(profile).phones().any(unverified))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_running_order_is_lost_by_no_event_that_cannot_be_undone(
        actions in any_actions(),
        resend in any_resend(),
    ) {
        let profile = profile_of(resend);
        let mut undo = None;
        for (action, states) in actions.iter().zip(course(&actions, &profile).windows(2)) {
            let [before, after] = states else { unreachable!("pairs") };
            undo = Undo::after(undo, before, *action, after);
            if loses(before, after, &profile, action.at) {
                prop_assert!(before.loses_order(after, &profile, action.at));
                let kept = undo.map(|undo| undo.before);
                prop_assert_eq!(kept, Some(*before), "after {:?}", action);
            }
        }
    }

    #[test]
    fn wrong_entries_never_exceed_those_that_fail(
        actions in any_actions(),
        resend in any_resend(),
    ) {
        let profile = profile_of(resend);
        for state in course(&actions, &profile) {
            for phone in Phone::ALL {
                let track = state.tracks.of(phone);
                prop_assert!(track.wrong_entries <= WRONG_ENTRIES_THAT_FAIL);
                let waits = matches!(track.progress, Progress::Waiting | Progress::AskProvider);
                let used_up = entries_left(track.wrong_entries) == 0;
                prop_assert!(!(waits && used_up), "{phone:?}: {track:?}");
            }
        }
    }

    #[test]
    fn every_event_makes_sense_or_changes_nothing_at_any_time(
        actions in any_actions(),
        resend in any_resend(),
        action in any_action(),
        now in any_time(),
    ) {
        let profile = profile_of(resend);
        let state = after_all(&actions, &profile);
        let after = state.after(action, &profile);
        let _ = now_task(&after, &profile, now).step(&after);
        let _ = after.automatic_resend(&profile);
        if plausible(Some(action.at)).is_none() && !matches!(action.event, Event::StartOver(_)) {
            let begun = after.window().filter(|window| Some(*window) != state.window());
            prop_assert_eq!(begun, None, "a dead clock begins nothing");
        }
        for time in [after.received_at, after.submitted_at, after.arrival, after.begun_at] {
            prop_assert_eq!(plausible(time), time);
        }
    }

    #[test]
    fn starting_over_is_the_page_alone(
        actions in any_actions(),
        resend in any_resend(),
        page in any_preset(),
        at in any_time(),
    ) {
        let profile = profile_of(resend);
        let state = after_all(&actions, &profile);
        let again = state.after(Action { at, event: Event::StartOver(page) }, &profile);
        let of_page = State::of_preset(&page);
        prop_assert_eq!(again, of_page);
        prop_assert_eq!(again.after_preset(&page, &page), of_page);
        prop_assert_eq!(of_page.after_preset(&page, &Preset::default()), of_page);
    }

    #[test]
    fn submitting_again_keeps_the_answers_and_whose_phones(
        actions in any_actions(),
        resend in any_resend(),
        at in near_time(),
    ) {
        let profile = profile_of(resend);
        let state = after_all(&actions, &profile);
        let again = state.after(Action { at, event: Event::SubmitAgain }, &profile);
        prop_assert_eq!((again.answers, again.remind), (state.answers, state.remind));
        let phones = |state: &State| state.recipients(&profile).phones().collect::<Vec<_>>();
        prop_assert_eq!(phones(&again), phones(&state));
        prop_assert_eq!(again.window(), None);
        prop_assert!(Phone::ALL.into_iter().all(|phone| !again.has_verified(phone)));
    }
}
