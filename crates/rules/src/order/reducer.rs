//! The one function that changes an order.

use super::{Action, Event, Sms, Stage, State};
use crate::filing::FilingType;
use crate::profile::Profile;
use crate::window::{Instant, plausible};

impl State {
    /// The state after an action. Pure and total: an action that makes no sense at
    /// its time changes nothing. A clock that cannot be right begins nothing.
    #[must_use]
    pub fn after(self, action: Action, profile: &Profile) -> Self {
        match plausible(Some(action.at)) {
            Some(at) => self.after_event(action.event, at, profile),
            None => self.after_answer(action.event, profile),
        }
        .with_holder_listed(profile)
        .with_others_listed(profile)
    }

    fn after_event(mut self, event: Event, at: Instant, profile: &Profile) -> Self {
        match event {
            Event::SubmitAgain => {
                self = self.next_order(self.all_reported(profile));
                self.sms = Sms::NotYet;
            }
            Event::FilingType(filing_type) => self.choose(filing_type, profile),
            Event::JustReceived if self.received_at.is_some() => {}
            Event::JustReceived => self.arrive(at, at, profile),
            Event::FirstSms => {
                if let Some(arrival) = self.arrival {
                    self.receive(arrival, at);
                }
            }
            // The 24 hours began before; without a known start they stay unknown.
            Event::ResentSms => self.arrival = None,
            Event::ReceivedAt(time) => {
                if let Some(time) = past(time, at) {
                    self.receive_or_ask(time, at, profile);
                }
            }
            Event::SubmittedAt(time) => {
                if let Some(submitted) = past(time, at) {
                    self.submitted_at = Some(submitted);
                    self.begun_at = self.begun_at.or(Some(at));
                    self.wait();
                }
            }
            Event::NotYet => self.wait(),
            // When they did is not known.
            Event::VerifiedInTime if self.is_closed(at) => self.verify_all(None, profile),
            Event::VerifiedInTime => self.verify_all(Some(at), profile),
            Event::SiteMessage(phone, message) => self.record(phone, message, at, profile),
            Event::SawVerified(phone, true) => self.verify(phone, at),
            Event::NotVerified(phone) => {
                self.part_from_all(Some(at), profile);
                self.track(phone).not_verified(at);
            }
            Event::TakeBack(phone) => self.track(phone).take_back(at),
            // What is done after the deadline counts no more.
            _ if self.is_closed(at) => return self.after_answer(event, profile),
            Event::Verified(phone) => self.verify(phone, at),
            Event::SawVerified(phone, false) => self.track(phone).wrong_entry(at),
            Event::RightButFails(phone) => self.track(phone).ask_provider(at),
            Event::Resent => self.resends = self.resends.saturating_add(1),
            event => return self.after_answer(event, profile),
        }
        self
    }

    /// What needs no time: answers, ticks, and where the visitor looks.
    fn after_answer(mut self, event: Event, profile: &Profile) -> Self {
        let answers = &mut self.answers;
        match event {
            Event::FilingType(filing_type) => answers.filing_type = Some(filing_type),
            Event::Province(province) => answers.province = province,
            Event::Persons(persons) => answers.persons = Some(persons),
            Event::PhoneMatches(yes) => answers.phone_matches = Some(yes),
            Event::OriginalProviderReachable(yes) => {
                answers.original_provider_reachable = Some(yes);
            }
            Event::Changes(changes) => answers.changes = changes,
            Event::NewNumbers(new_numbers) => answers.new_numbers = new_numbers,
            Event::AccessChangesAdministrator(yes) => {
                answers.access_changes_administrator = Some(yes);
            }
            Event::AccessChangesEntity(yes) => answers.access_changes_entity = Some(yes),
            Event::Revise(open) => self.revising = open,
            Event::Check(check, ticked) => set_bit(&mut self.checks, check, ticked),
            Event::AllChecked(all) => self.all_checked = all,
            Event::Report(phone) => {
                self.part_from_all(None, profile);
                self.reported = self.all_reported(profile).with(phone);
            }
            Event::Unreport(phone) => {
                self.reported = self.reported.without(phone);
                self.others_missing = false;
            }
            Event::Assign(phone) => self.assign(phone, profile),
            Event::View(phone) => self.viewed = Some(phone),
            Event::FormSubmitted(phone) => self.track(phone).stage = Stage::Result,
            Event::BackToFields(phone) => self.track(phone).stage = Stage::Fields,
            Event::StopCheck(phone, check, ticked) => {
                set_bit(&mut self.track(phone).stop_checks, check, ticked);
            }
            Event::Resume(phone) => self.track(phone).resumed = true,
            Event::Remind(wanted) => self.remind = wanted,
            Event::StartOver(preset) => return Self::of_preset(&preset),
            _ => {}
        }
        self
    }

    /// After everybody has verified, another filing type is another order, in which
    /// nothing is verified.
    fn choose(&mut self, filing_type: FilingType, profile: &Profile) {
        let other = self.answers.filing_type != Some(filing_type);
        if other && self.answers.filing_type.is_some() && self.is_done(&self.recipients(profile)) {
            *self = Self {
                answers: self.answers,
                ..Self::default()
            };
        }
        self.answers.filing_type = Some(filing_type);
    }

    /// An SMS came at this time. Where it may be a second one, the visitor is asked.
    fn arrive(&mut self, came: Instant, at: Instant, profile: &Profile) {
        if self.may_be_resent(profile, came) {
            self.sms = Sms::Came;
            self.arrival = self
                .arrival
                .map_or(Some(came), |earlier| Some(earlier.min(came)));
            self.revising = false;
        } else {
            self.receive(came, at);
        }
    }

    /// A time that the visitor enters: of the SMS that came, or, once it is known
    /// that one has come, of the first.
    fn receive_or_ask(&mut self, came: Instant, at: Instant, profile: &Profile) {
        if self.sms == Sms::Came {
            self.receive(came, at);
        } else {
            self.arrive(came, at, profile);
        }
    }

    fn receive(&mut self, first: Instant, at: Instant) {
        self.received_at = Some(first);
        self.begun_at = self.begun_at.or(Some(at));
        self.sms = Sms::Came;
        self.arrival = None;
        self.revising = false;
    }

    fn wait(&mut self) {
        if self.received_at.is_none() {
            self.sms = Sms::NotYet;
            self.arrival = None;
        }
        self.revising = false;
    }
}

/// A time that the visitor enters, if it can be right and is not to come.
fn past(time: Instant, now: Instant) -> Option<Instant> {
    plausible(Some(time)).filter(|time| *time <= now)
}

fn set_bit(bits: &mut u8, bit: u8, value: bool) {
    let mask = 1_u8.checked_shl(bit.into()).unwrap_or(0);
    *bits = if value { *bits | mask } else { *bits & !mask };
}
