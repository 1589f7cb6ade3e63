//! What holds after every sequence of events, at whatever times.

mod support;

use icp_sms_rules::messages::{Effect, SiteMessage, WRONG_ENTRIES_THAT_FAIL};
use icp_sms_rules::order::{Action, Event, Preset, Progress, State, Undo};
use icp_sms_rules::phone::{Phone, Phones};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::task::{Task, entries_left, task};
use icp_sms_rules::window::{Instant, plausible};
use proptest::prelude::*;

use support::strategies::{
    after_all, any_action, any_actions, any_preset, any_resend, any_time, near_time, profile_of,
};

/// Who was said to have verified, by the events alone.
#[derive(Default)]
struct Claims {
    phones: Phones,
    all: bool,
}

impl Claims {
    fn note(&mut self, event: Event) {
        match event {
            Event::Verified(phone) | Event::SawVerified(phone, true) => self.add(phone),
            Event::SiteMessage(phone, message) => match message.effect() {
                Effect::Verified => self.add(phone),
                Effect::AllVerified => self.add_all(),
                _ => {}
            },
            Event::VerifiedInTime => self.add_all(),
            // What happened to the holder of an SMS turns out to be another phone's.
            Event::Assign(phone) if self.phones.has(Phone::Holder) => self.add(phone),
            // By then what the holder did has become the one listed phone's.
            Event::NotVerified(Phone::Holder) => {}
            Event::NotVerified(phone) => self.phones = self.phones.without(phone),
            Event::SubmitAgain | Event::StartOver(_) => *self = Self::default(),
            _ => {}
        }
    }

    fn add(&mut self, phone: Phone) {
        self.phones = self.phones.with(phone);
    }

    /// Everybody, and with that whoever got an SMS before anybody was listed.
    fn add_all(&mut self) {
        self.all = true;
        self.add(Phone::Holder);
    }

    fn has(&self, phone: Phone) -> bool {
        self.all || self.phones.has(phone)
    }
}

/// The orders after each action, the first one blank.
fn course(actions: &[Action], profile: &Profile) -> Vec<State> {
    let mut states = vec![State::default()];
    for action in actions {
        states.push(states[states.len() - 1].after(*action, profile));
    }
    states
}

fn now_task(state: &State, profile: &Profile, now: Instant) -> Task {
    task(state, &state.recipients(profile), profile, now)
}

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
    fn nothing_is_done_while_a_listed_phone_has_not_verified(
        actions in any_actions(),
        resend in any_resend(),
        now in any_time(),
    ) {
        let profile = profile_of(resend);
        let mut claims = Claims::default();
        for (action, states) in actions.iter().zip(course(&actions, &profile).windows(2)) {
            claims.note(action.event);
            let [before, after] = states else { unreachable!("pairs") };
            if now_task(after, &profile, now) == Task::Done {
                let recipients = after.recipients(&profile);
                let missing = recipients.phones().filter(|phone| !claims.has(*phone)).count();
                // The holder of an SMS may be one of them.
                let holder = usize::from(claims.phones.has(Phone::Holder));
                prop_assert!(missing <= holder, "{missing} missing after {action:?}");
                prop_assert!(claims.all || !recipients.list.is_empty());
            }
            if matches!(action.event, Event::FilingType(_)) && before.tracks != after.tracks {
                claims = Claims { phones: claims.phones, all: after.all_verified };
            }
        }
    }

    #[test]
    fn who_is_taken_back_or_waited_for_is_never_done(
        actions in any_actions(),
        resend in any_resend(),
        at in near_time(),
        index in any::<prop::sample::Index>(),
    ) {
        let profile = profile_of(resend);
        let state = after_all(&actions, &profile);
        let phones: Vec<_> = state.recipients(&profile).phones().collect();
        if phones.is_empty() {
            return Ok(());
        }
        let phone = phones[index.index(phones.len())];
        let does = |event| state.after(Action { at, event }, &profile);
        let taken_back = does(Event::NotVerified(phone));
        prop_assert_ne!(now_task(&taken_back, &profile, at), Task::Done);
        let waits = does(Event::SiteMessage(phone, SiteMessage::WaitForOthers));
        if waits.recipients(&profile).next_unlisted().is_some() {
            prop_assert_ne!(now_task(&waits, &profile, at), Task::Done);
        }
    }

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
        let _ = now_task(&after, &profile, now).step();
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
