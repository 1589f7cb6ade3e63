//! The one function that changes an order.

use super::{Action, Event, Progress, Sms, Stage, State, Track};
use crate::filing::FilingType;
use crate::messages::{Effect, SiteMessage};
use crate::phone::Phone;
use crate::profile::Profile;
use crate::window::{Instant, plausible};

impl State {
    /// The state after an action. Pure and total: an action that makes no sense at
    /// its time changes nothing. A clock that cannot be right begins nothing.
    #[must_use]
    pub fn after(self, action: Action, profile: &Profile) -> Self {
        match plausible(Some(action.at)) {
            Some(at) => self.after_event(action.event, at, profile),
            None => self.after_answer(action.event),
        }
        .with_holder_listed(profile)
    }

    fn after_event(mut self, event: Event, at: Instant, profile: &Profile) -> Self {
        match event {
            Event::SubmitAgain => self.submit_again(),
            Event::FilingType(filing_type) => self.choose(filing_type, profile),
            Event::JustReceived if self.received_at.is_some() => {}
            Event::JustReceived if self.may_be_resent(profile, at) => {
                self.sms = Sms::Came;
                self.arrival = Some(at);
            }
            Event::JustReceived => self.receive(at),
            Event::FirstSms => {
                if let Some(arrival) = self.arrival {
                    self.receive(arrival);
                }
            }
            // The 24 hours began before; without a known start they stay unknown.
            Event::ResentSms => self.arrival = None,
            Event::ReceivedAt(first) if first <= at => self.receive(first),
            Event::SubmittedAt(submitted) if submitted <= at => {
                self.submitted_at = Some(submitted);
                self.begun_at = self.begun_at.or(Some(submitted));
                self.wait();
            }
            Event::NotYet => self.wait(),
            Event::VerifiedInTime => self.verify_all(at, profile),
            Event::SiteMessage(phone, message) => self.record(phone, message, at, profile),
            Event::SawVerified(phone, true) => self.verify(phone, at),
            Event::NotVerified(phone) => {
                self.part_from_all(at, profile);
                self.track(phone).wait_or_fail(at);
            }
            Event::Report(phone) => {
                self.part_from_all(at, profile);
                self.reported = self.reported.with(phone);
            }
            Event::TakeBack(phone) => self.track(phone).take_back(at),
            // What is done after the deadline counts no more.
            _ if self.is_closed(at) => return self.after_answer(event),
            Event::Verified(phone) => self.verify(phone, at),
            Event::SawVerified(phone, false) => self.track(phone).wrong_entry(at),
            Event::RightButFails(phone) => self.track(phone).end(Progress::AskProvider, at),
            Event::Resent => self.resends = self.resends.saturating_add(1),
            event => return self.after_answer(event),
        }
        self
    }

    /// What needs no time: answers, ticks, and where the visitor looks.
    fn after_answer(mut self, event: Event) -> Self {
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
            Event::Report(phone) => self.reported = self.reported.with(phone),
            Event::Unreport(phone) => self.reported = self.reported.without(phone),
            Event::Assign(phone) => self.assign(phone),
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

    fn track(&mut self, phone: Phone) -> &mut Track {
        self.tracks.of_mut(phone)
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

    fn receive(&mut self, first: Instant) {
        self.received_at = Some(first);
        self.begun_at = self.begun_at.or(Some(first));
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

    fn verify(&mut self, phone: Phone, at: Instant) {
        self.track(phone).end(Progress::Verified, at);
        self.viewed = None;
    }

    /// What happened while nobody was listed happened to this phone.
    fn assign(&mut self, phone: Phone) {
        *self.track(phone) = *self.tracks.of(Phone::Holder);
        *self.track(Phone::Holder) = Track::default();
        self.viewed = None;
    }

    fn record(&mut self, phone: Phone, message: SiteMessage, at: Instant, profile: &Profile) {
        let open = !self.is_closed(at);
        match message.effect() {
            Effect::Verified => {
                self.verify(phone, at);
                if message == SiteMessage::WaitForOthers {
                    self.wait_for_others(at, profile);
                }
            }
            Effect::AllVerified => self.verify_all(at, profile),
            Effect::WrongEntry if open => self.track(phone).wrong_entry(at),
            Effect::WrongEntryUnlessDone if open => self.track(phone).stage = Stage::NoRecord,
            Effect::AskProvider if open => self.track(phone).end(Progress::AskProvider, at),
            Effect::Failed if open => self.track(phone).end(Progress::Failed, at),
            Effect::Resend if open => self.resends = self.resends.saturating_add(1),
            _ => {}
        }
    }

    /// The site waits for others: if nobody else is listed, somebody is missing on
    /// the list.
    fn wait_for_others(&mut self, at: Instant, profile: &Profile) {
        self.part_from_all(at, profile);
        let recipients = self.recipients(profile);
        if self.is_done(&recipients)
            && let Some(other) = recipients.next_unlisted()
        {
            self.reported = self.reported.with(other);
        }
    }

    fn verify_all(&mut self, at: Instant, profile: &Profile) {
        self.all_verified = true;
        self.part_from_all(at, profile);
        self.all_verified = true;
        self.viewed = None;
    }

    /// That everybody has verified becomes what each listed phone did, so that one
    /// of them can be taken out, or another be added.
    fn part_from_all(&mut self, at: Instant, profile: &Profile) {
        if self.all_verified {
            for phone in self.recipients(profile).phones().collect::<Vec<_>>() {
                if !self.tracks.of(phone).is_verified() {
                    self.track(phone).end(Progress::Verified, at);
                }
            }
        }
        self.all_verified = false;
    }

    /// A new order of the same answers, for which no SMS has come. Reminders stay wanted.
    fn submit_again(&mut self) {
        *self = Self {
            answers: self.answers,
            reported: self.reported,
            remind: self.remind,
            sms: Sms::NotYet,
            ..Self::default()
        };
    }

    /// Where just one phone is listed, it was the one that got the SMS.
    fn with_holder_listed(mut self, profile: &Profile) -> Self {
        let recipients = self.recipients(profile);
        if let ([only], true) = (&recipients.list[..], recipients.is_complete())
            && self.holder_is_open(&recipients)
        {
            self.assign(only.phone);
        }
        self
    }
}

fn set_bit(bits: &mut u8, bit: u8, value: bool) {
    let mask = 1_u8.checked_shl(bit.into()).unwrap_or(0);
    *bits = if value { *bits | mask } else { *bits & !mask };
}
