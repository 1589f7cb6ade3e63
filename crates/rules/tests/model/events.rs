//! What each thing that somebody says does to an order.

use std::collections::BTreeSet;

use chrono::Timelike;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::{Instant, beijing};

use crate::order::{Order, Person, Stand};

impl Order {
    /// An SMS at this time may be a resent one: one has come, one was resent by hand,
    /// the order is of an earlier day, or it is about noon.
    fn may_be_resent(&self, at: Instant) -> bool {
        let here = |at: Instant| at.with_timezone(&beijing());
        let about_noon =
            (11 * 60 + 45..13 * 60).contains(&(here(at).num_seconds_from_midnight() / 60));
        let by_system = match self.submitted {
            Some(submitted) => here(at).date_naive() > here(submitted).date_naive(),
            None => about_noon,
        };
        self.came == Some(true) || self.resends > 0 || by_system
    }

    fn sms_came(&mut self, at: Instant, just: bool) {
        // It is waited for since nobody knows when.
        let missed = just && self.came == Some(false) && self.submitted.is_none();
        if missed || self.may_be_resent(at) {
            self.came = Some(true);
            self.first_or_resent.get_or_insert(at);
        } else {
            self.begins(at);
        }
    }

    fn begins(&mut self, first: Instant) {
        (self.came, self.first_sms) = (Some(true), Some(first));
        (self.first_or_resent, self.later_sms) = (None, None);
    }

    fn none_came(&mut self) {
        if self.first_sms.is_none() {
            self.came = Some(false);
            (self.first_or_resent, self.later_sms) = (None, None);
        }
    }

    fn next(&self, more: BTreeSet<Phone>) -> Self {
        Self {
            answers: self.answers,
            heard: self.heard,
            more,
            ..Self::default()
        }
    }

    /// What a page says and has not said before: no time of it makes a running
    /// deadline later, and one after the end of the order is the next one's.
    pub fn hears(&mut self, page: &Preset) {
        if let Some(at) = page
            .submitted_at
            .filter(|at| self.heard.submitted_at != Some(*at))
        {
            self.next_if_ended(at);
            self.submitted = Some(self.submitted.map_or(at, |it| it.min(at)));
            self.heard.submitted_at = Some(at);
        }
        if let Some(at) = page
            .received_at
            .filter(|at| self.heard.received_at != Some(*at))
        {
            self.next_if_ended(at);
            self.begins(self.first_sms.map_or(at, |it| it.min(at)));
            self.heard.received_at = Some(at);
        }
    }

    fn next_if_ended(&mut self, at: Instant) {
        let has_failed = |it: &Person| it.stand == Stand::Failed && it.failed_at <= Some(at);
        let estimate_is_over = self.deadline().is_some_and(|end| at >= end);
        if estimate_is_over || self.is_over(at) || self.people.iter().any(has_failed) {
            *self = self.next(self.more.clone());
        }
    }

    pub fn act(&mut self, event: Event, now: Instant) {
        let over = self.is_over(now);
        // It is said of what was seen.
        self.settle();
        match event {
            Event::FilingType(filing_type) => {
                if self.is_done() && self.answers.filing_type != Some(filing_type) {
                    *self = self.next(BTreeSet::new());
                }
                self.answers.filing_type = Some(filing_type);
            }
            Event::Persons(persons) => self.answers.persons = Some(persons),
            Event::PhoneMatches(yes) => self.answers.phone_matches = Some(yes),
            Event::OriginalProviderReachable(yes) => {
                self.answers.original_provider_reachable = Some(yes);
            }
            Event::Changes(changes) => self.answers.changes = changes,
            Event::NewNumbers(numbers) => self.answers.new_numbers = numbers,
            Event::JustReceived if self.first_sms.is_none() => self.sms_came(now, true),
            Event::FirstSms => {
                if let Some(came) = self.first_or_resent {
                    self.begins(came);
                }
            }
            Event::ResentSms => {
                if let Some(came) = self.first_or_resent.take() {
                    self.later_sms = Some(self.later_sms.map_or(came, |it| it.min(came)));
                }
            }
            Event::ReceivedAt(at) if self.came == Some(true) => self.begins(at),
            Event::ReceivedAt(at) => self.sms_came(at, false),
            Event::SubmittedAt(at) => {
                self.submitted = Some(at);
                self.none_came();
            }
            Event::NotYet => self.none_came(),
            Event::AllChecked(all) => self.all_checked = all,
            Event::Resent if !over => self.resends = self.resends.saturating_add(1),
            Event::View(phone) => self.goes_on_with = Some(phone),
            Event::SubmitAgain => {
                *self = self.next(self.reported());
                self.came = Some(false);
            }
            Event::StartOver(page) => *self = Self::of(&page),
            _ => self.record(event, over),
        }
        self.settle();
        for person in &mut self.people {
            let failed = person.stand == Stand::Failed;
            person.failed_at = person.failed_at.or(Some(now)).filter(|_| failed);
        }
    }

    fn record(&mut self, event: Event, over: bool) {
        match event {
            Event::Report(phone) => {
                self.each_has_verified();
                self.more = self.reported();
                self.more.insert(phone);
            }
            Event::Replace(phone, other) => {
                self.record(Event::Report(other), over);
                self.record(Event::Unreport(phone), over);
            }
            Event::Unreport(phone) => {
                self.more.remove(&phone);
                self.waits_for_others = false;
            }
            Event::Assign(phone) if self.is_open_whose() => self.joins(phone),
            Event::FormSubmitted(phone) => self.at_form(phone, Stand::Submitted),
            Event::BackToFields(phone) => self.at_form(phone, Stand::Form),
            Event::SiteMessage(phone, message) => self.reads(phone, message, over),
            Event::SawVerified(phone, true) => self.verifies(phone),
            Event::SawVerified(phone, false) if !over => self.wrong_entry(phone),
            Event::Resume(phone) => self.person(phone).went_on = true,
            Event::RightButFails(phone) if !over => self.ends(phone, Stand::AskProvider),
            Event::Verified(phone) if !over || self.stand(phone) == Stand::AskProvider => {
                self.verifies(phone);
            }
            Event::NotVerified(phone) => {
                self.each_has_verified();
                self.waits_again(phone);
            }
            Event::TakeBack(phone) => self.takes_back(phone),
            Event::VerifiedInTime => self.all_verify(),
            _ => {}
        }
    }

    /// The message as the table of the site's answers has it.
    fn reads(&mut self, phone: Phone, message: SiteMessage, over: bool) {
        use SiteMessage as M;
        let of_verify = !matches!(
            message,
            M::Resent | M::ResendLimit | M::NothingToResend | M::ResendNoRecord | M::FieldCheck
        );
        if of_verify && !over {
            self.came = Some(true);
        }
        match message {
            M::AlreadyVerified | M::PageVerified => self.verifies(phone),
            M::WaitForOthers => {
                self.verifies(phone);
                self.each_has_verified();
                self.waits_for_others = true;
            }
            M::AllVerified => self.all_verify(),
            _ if over => {}
            M::WrongEntries | M::VerifyAgain => self.wrong_entry(phone),
            M::NoRecordOrDone | M::PageNoRecord => self.at_form(phone, Stand::NoRecord),
            M::AskProvider => self.ends(phone, Stand::AskProvider),
            M::PageFailed => self.ends(phone, Stand::Failed),
            M::Resent => self.resends = self.resends.saturating_add(1),
            M::ResendLimit => self.resends = u8::MAX,
            M::NothingToResend | M::ResendNoRecord | M::FieldCheck => {}
        }
    }
}
