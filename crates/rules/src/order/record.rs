//! What is recorded of the phones: what the site said, and who has verified.

use super::resend::NO_MORE_RESENDS;
use super::{Event, Progress, Sms, Stage, State, Track};
use crate::filing::Question;
use crate::messages::{Effect, Place, SiteMessage};
use crate::phone::Phone;
use crate::profile::Profile;
use crate::recipients::questions;
use crate::window::Instant;

impl State {
    pub(super) fn track(&mut self, phone: Phone) -> &mut Track {
        self.tracks.of_mut(phone)
    }

    /// Events that record something of a phone. After the deadline, ticks, failures and
    /// resends are ignored. The site's or the provider's word that somebody has verified
    /// still counts.
    pub(super) fn record(&mut self, event: Event, at: Option<Instant>, profile: &Profile) {
        let open = at.is_none_or(|at| !self.is_closed(at));
        match event {
            // When they did is not known.
            Event::VerifiedInTime => self.verify_all(at.filter(|_| open), profile),
            Event::SiteMessage(phone, message) => self.read_message(phone, message, at, profile),
            Event::SawVerified(phone, true) => self.verify(phone, at),
            Event::NotVerified(phone) => {
                self.mark_each_verified(at, profile);
                self.track(phone).not_verified(at);
            }
            Event::TakeBack(phone) => self.track(phone).take_back(at),
            Event::Report(phone) => self.report(phone, at, profile),
            Event::Unreport(phone) => self.unreport(phone),
            Event::Replace(phone, other) => {
                // The other first: while nobody is reported, `all_reported` may name the
                // replaced phone again.
                self.report(other, at, profile);
                self.unreport(phone);
            }
            Event::Assign(phone) => self.assign(phone, profile),
            Event::Verified(phone) if open || self.track(phone).asks_provider() => {
                self.verify(phone, at);
            }
            Event::SawVerified(phone, false) if open => self.track(phone).wrong_entry(at),
            Event::RightButFails(phone) if open => self.track(phone).ask_provider(at),
            Event::Resent if open => self.resends = self.resends.saturating_add(1),
            _ => {}
        }
    }

    fn report(&mut self, phone: Phone, at: Option<Instant>, profile: &Profile) {
        self.mark_each_verified(at, profile);
        self.reported = self.all_reported(profile).with(phone);
    }

    fn unreport(&mut self, phone: Phone) {
        self.reported = self.reported.without(phone);
        self.others_missing = false;
    }

    fn verify(&mut self, phone: Phone, at: Option<Instant>) {
        if !self.has_verified(phone) {
            self.others_missing = false;
        }
        self.track(phone).end(Progress::Verified, at);
        self.viewed = None;
    }

    /// What happened while nobody was listed happened to this phone.
    fn assign(&mut self, phone: Phone, profile: &Profile) {
        let recipients = self.recipients(profile);
        if self.holder_is_unassigned(&recipients) && recipients.lists(phone) {
            let holder = std::mem::take(self.track(Phone::Holder));
            self.track(phone).join(holder);
            self.viewed = Some(phone).filter(|phone| !self.has_verified(*phone));
        }
    }

    fn read_message(
        &mut self,
        phone: Phone,
        message: SiteMessage,
        at: Option<Instant>,
        profile: &Profile,
    ) {
        let open = at.is_none_or(|at| !self.is_closed(at));
        // The site shows these only to who has entered a code.
        if open && matches!(message.place(), Place::Verify | Place::ProviderPage) {
            self.sms = Sms::Came;
        }
        match message.effect() {
            Effect::Verified => {
                self.verify(phone, at);
                if message == SiteMessage::WaitForOthers {
                    self.mark_each_verified(at, profile);
                    self.others_missing = true;
                }
            }
            Effect::AllVerified => self.verify_all(at, profile),
            Effect::WrongEntry if open => self.track(phone).wrong_entry(at),
            Effect::WrongEntryUnlessDone if open => self.track(phone).stand_at(Stage::NoRecord),
            Effect::AskProvider if open => self.track(phone).ask_provider(at),
            Effect::Failed if open => self.track(phone).end(Progress::Failed, at),
            Effect::Resend if open => self.resends = self.resends.saturating_add(1),
            Effect::NoMoreResends if open => self.resends = NO_MORE_RESENDS,
            _ => {}
        }
    }

    fn verify_all(&mut self, at: Option<Instant>, profile: &Profile) {
        self.all_verified = true;
        self.mark_each_verified(at, profile);
        self.all_verified = true;
        self.others_missing = false;
        self.viewed = None;
    }

    /// Replaces the mark that everybody has verified by one on each listed phone. Then a
    /// phone can be unmarked or added without a change to the others.
    fn mark_each_verified(&mut self, at: Option<Instant>, profile: &Profile) {
        if self.all_verified {
            let recipients = self.recipients(profile);
            let holder = recipients.list.is_empty().then_some(Phone::Holder);
            for phone in recipients.phones().chain(holder) {
                if !self.tracks.of(phone).is_verified() {
                    self.track(phone).end(Progress::Verified, at);
                }
            }
        }
        self.all_verified = false;
    }

    /// Assigns the track of an unknown holder to the only phone on the list, unless that one
    /// was reported. Where the visitor ticks what changes, another tick may list another
    /// phone: then the visitor is asked whose SMS it was.
    pub(super) fn with_holder_listed(mut self, profile: &Profile) -> Self {
        // It is asked at each drawing, and nearly always nothing follows.
        if *self.tracks.of(Phone::Holder) == Track::default() {
            return self;
        }
        let recipients = self.recipients(profile);
        if let ([only], true) = (&recipients.list[..], recipients.is_complete())
            && self.holder_is_unassigned(&recipients)
            && !self.reported.has(only.phone)
            && !questions(&self.answers, profile).contains(&Question::Changes)
        {
            self.assign(only.phone, profile);
        }
        self
    }

    /// Adds a phone to the list where everybody on it has verified and the site still waits
    /// for others: the list is too short then.
    pub(super) fn with_others_listed(mut self, profile: &Profile) -> Self {
        if !self.others_missing {
            return self;
        }
        for _ in Phone::ALL {
            let recipients = self.recipients(profile);
            if self.is_done(&recipients)
                && let Some(other) = recipients.next_unlisted()
            {
                self.reported = self.all_reported(profile).with(other);
            }
        }
        self
    }
}
