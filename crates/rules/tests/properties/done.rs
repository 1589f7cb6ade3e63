//! Nothing is done that is not.

use icp_sms_rules::messages::{Effect, SiteMessage};
use icp_sms_rules::order::{Action, Event};
use icp_sms_rules::phone::{Phone, Phones};
use icp_sms_rules::task::Task;
use proptest::prelude::*;

use crate::support::strategies::{
    after_all, any_actions, any_resend, any_time, near_time, profile_of,
};
use crate::{course, now_task};

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
}
