//! Whose phones have to verify, and which of them have.

use super::{Sms, State, Track};
use crate::filing::FilingType;
use crate::phone::{Phone, Phones};
use crate::profile::Profile;
use crate::recipients::{Recipients, recipients};

impl State {
    /// Who has to verify. Whoever gets the SMS verifies: what the visitor reports
    /// goes before the profile's rules.
    pub fn recipients(&self, profile: &Profile) -> Recipients {
        recipients(&self.answers, profile).with_reported(self.all_reported(profile))
    }

    /// The phones that the visitor reports: by name, or by saying that an SMS came
    /// though none was expected.
    pub(super) fn all_reported(&self, profile: &Profile) -> Phones {
        let came_unexpected =
            self.sms == Sms::Came && recipients(&self.answers, profile).outcome.sends_no_code();
        match self.answers.filing_type {
            Some(filing_type) if came_unexpected && self.reported.is_empty() => {
                Phones::NONE.with(unexpected(filing_type))
            }
            _ => self.reported,
        }
    }

    /// Whether everybody has verified: nobody on the list is missing, and the list
    /// is complete, or the site said that all are done.
    pub fn is_done(&self, recipients: &Recipients) -> bool {
        let complete = recipients.is_complete() && !recipients.list.is_empty();
        (complete || self.all_verified) && recipients.phones().all(|phone| self.has_verified(phone))
    }

    /// Whether a phone has verified, by what was said of it or of everybody.
    pub fn has_verified(&self, phone: Phone) -> bool {
        self.all_verified || self.tracks.of(phone).is_verified()
    }

    /// Those on the list that have not verified, in its order.
    pub fn unverified(&self, recipients: &Recipients) -> Vec<Phone> {
        let mut phones = vec![];
        for phone in recipients.phones() {
            if !self.has_verified(phone) {
                phones.push(phone);
            }
        }
        phones
    }

    /// Whether something happened to the holder of an SMS before anybody was listed,
    /// and it is open whose phone that was.
    pub fn holder_is_unassigned(&self, recipients: &Recipients) -> bool {
        let happened = *self.tracks.of(Phone::Holder) != Track::default();
        happened && !recipients.list.is_empty() && !recipients.lists(Phone::Holder)
    }

    /// The phone that comes next: the one that the visitor goes on with, else the
    /// first that has not verified, else the holder of the SMS while nobody is listed.
    pub fn next_phone(&self, recipients: &Recipients) -> Option<Phone> {
        let waits = |phone: &Phone| !self.has_verified(*phone);
        let holder = recipients.list.is_empty().then_some(Phone::Holder);
        self.viewed
            .filter(|phone| recipients.lists(*phone))
            .filter(waits)
            .or_else(|| recipients.phones().find(waits))
            .or_else(|| holder.filter(waits))
    }

    /// Whether anybody has verified.
    pub fn anybody_has_verified(&self) -> bool {
        Phone::ALL.iter().any(|phone| self.has_verified(*phone))
    }
}

/// Whose phone got the SMS if none was expected, as far as another provider's
/// page tells.
pub const fn unexpected(filing_type: FilingType) -> Phone {
    match filing_type {
        FilingType::CancelWebsite | FilingType::AddServiceProvider => Phone::Administrator1,
        _ => Phone::Holder,
    }
}
