//! What holds after every sequence of actions.

use icp_sms_guide::rules::answers::WRONG_ENTRIES_THAT_FAIL;
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::recipients::{Outcome, Role, recipients};
use icp_sms_guide::rules::window::{Basis, Window};
use icp_sms_guide::state::{Action, Event, Progress, Standing, State};
use proptest::prelude::*;

use crate::strategies::{after_all, any_action, any_actions, any_closed_window, any_time};

/// The window that an action would begin.
fn begun(action: &Action) -> Option<Window> {
    let start = action.at;
    match action.event {
        Event::Begin(window) => Some(window),
        Event::BeginNow(basis) => Some(Window { start, basis }),
        _ => None,
    }
}

/// The window of an SMS that came later than estimated: the estimate ended too
/// early.
fn mends_an_estimate(state: &State, action: &Action) -> Option<Window> {
    let estimate = state.window.is_some_and(|it| it.basis == Basis::Submitted);
    begun(action).filter(|window| estimate && window.basis == Basis::Received)
}

fn wrong_entries(state: &State) -> [u8; 2] {
    Role::ALL.map(|role| state.tracks.of(role).wrong_entries)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn wrong_entries_never_exceed_those_that_fail(actions in any_actions()) {
        let mut state = State::default();
        for action in actions {
            state = state.after(action);
            for entries in wrong_entries(&state) {
                prop_assert!(entries <= WRONG_ENTRIES_THAT_FAIL, "{entries} after {action:?}");
            }
        }
    }

    #[test]
    fn five_wrong_entries_never_wait(actions in any_actions()) {
        let state = after_all(&actions);
        for role in Role::ALL {
            let track = state.tracks.of(role);
            let all_used = track.wrong_entries >= WRONG_ENTRIES_THAT_FAIL;
            prop_assert!(!(all_used && track.progress == Progress::Waiting), "{role:?}: {track:?}");
        }
    }

    #[test]
    fn a_closed_window_stays_as_it_is(actions in any_actions()) {
        let mut state = State::default();
        for action in actions {
            let next = state.after(action);
            let closed = state.window.is_some_and(|window| action.at >= window.deadline());
            let anew = matches!(action.event, Event::SubmitAgain | Event::StartOver);
            if closed && !anew && mends_an_estimate(&state, &action).is_none() {
                prop_assert_eq!(next.window, state.window, "after {:?}", action);
            }
            state = next;
        }
    }

    #[test]
    fn any_one_action_leaves_a_closed_window_as_it_is(
        (actions, window, at) in any_closed_window(),
        action in any_action(),
    ) {
        let state = State { window: Some(window), ..after_all(&actions) };
        let action = Action { at, ..action };
        let next = state.after(action);
        let mended = mends_an_estimate(&state, &action).filter(|exact| exact.start <= at);
        let wanted = match action.event {
            Event::SubmitAgain | Event::StartOver => None,
            _ => Some(mended.unwrap_or(window)),
        };
        prop_assert_eq!(next.window, wanted);
    }

    #[test]
    fn nothing_new_is_counted_after_the_deadline(
        (actions, window, at) in any_closed_window(),
        action in any_action(),
    ) {
        let state = State { window: Some(window), ..after_all(&actions) };
        let next = state.after(Action { at, ..action });
        if !matches!(action.event, Event::SubmitAgain | Event::StartOver) {
            prop_assert_eq!(wrong_entries(&next), wrong_entries(&state));
            prop_assert_eq!(next.resends, state.resends);
        }
    }

    #[test]
    fn a_window_never_begins_in_the_future(actions in any_actions()) {
        let mut state = State::default();
        for action in actions {
            let next = state.after(action);
            if let Some(window) = next.window.filter(|_| next.window != state.window) {
                prop_assert!(window.start <= action.at, "after {action:?}");
            }
            state = next;
        }
    }

    #[test]
    fn wrong_entries_of_the_verified_do_not_count(actions in any_actions(), at in any_time()) {
        let state = after_all(&actions);
        for role in Role::ALL {
            if state.tracks.of(role).progress == Progress::Verified {
                let next = state.after(Action { at, event: Event::WrongEntry(role) });
                prop_assert_eq!(next, state);
            }
        }
    }

    #[test]
    fn an_event_of_one_role_leaves_the_other_alone(actions in any_actions(), action in any_action()) {
        let state = after_all(&actions);
        let next = state.after(action);
        let role = match action.event {
            Event::GoTo(role, _) | Event::Answer(role, _) | Event::Verified(role)
            | Event::NotVerified(role) | Event::WrongEntry(role) | Event::TakeBack(role)
            | Event::Failed(role) => role,
            _ => return Ok(()),
        };
        for other in Role::ALL.into_iter().filter(|other| *other != role) {
            prop_assert_eq!(next.tracks.of(other), state.tracks.of(other));
        }
    }

    #[test]
    fn the_standing_is_one_that_the_answers_allow(actions in any_actions(), now in any_time()) {
        let state = after_all(&actions);
        let list = recipients(&state.answers, &Provider::default());
        let standing = state.standing(&list, now);
        match standing {
            Standing::Verified => prop_assert_eq!(list.outcome, Outcome::Codes),
            Standing::Failed(role) => prop_assert!(list.roles().any(|listed| listed == role)),
            Standing::Closed => prop_assert!(state.window.is_some_and(|it| now >= it.deadline())),
            Standing::Counting(_) => prop_assert!(state.window.is_some_and(|it| now < it.deadline())),
            Standing::Idle => {}
        }
        if list.outcome == Outcome::NoVerification {
            prop_assert_eq!(standing, Standing::Idle, "no code, no countdown");
        }
        let viewed = state.viewed(&list);
        prop_assert_eq!(viewed.is_none(), list.list.is_empty());
        let _ = Role::ALL.map(|role| state.step(role));
    }

    #[test]
    fn submitting_again_keeps_the_answers_alone(actions in any_actions(), at in any_time()) {
        let state = after_all(&actions);
        let next = state.after(Action { at, event: Event::SubmitAgain });
        let remind = next.remind;
        prop_assert_eq!(next, State { answers: state.answers, remind, ..State::default() });
        let nothing = state.after(Action { at, event: Event::StartOver });
        prop_assert_eq!(nothing, State::default());
    }
}
