//! What each thing that somebody says does to an order.

use chrono::Timelike;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::{Instant, beijing};

use crate::order::{Order, Stand};

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

    fn sms_came(&mut self, at: Instant) {
        if self.may_be_resent(at) {
            self.came = Some(true);
            self.first_or_resent.get_or_insert(at);
        } else {
            self.begins(at);
        }
    }

    fn begins(&mut self, first: Instant) {
        (self.came, self.first_sms, self.first_or_resent) = (Some(true), Some(first), None);
    }

    fn none_came(&mut self) {
        if self.first_sms.is_none() {
            (self.came, self.first_or_resent) = (Some(false), None);
        }
    }

    fn next(&self) -> Self {
        Self {
            answers: self.answers,
            more: self.reported(),
            came: Some(false),
            ..Self::default()
        }
    }

    pub fn act(&mut self, event: Event, now: Instant) {
        let (over, answers) = (self.is_over(now), self.answers);
        match event {
            Event::FilingType(filing_type) => {
                if self.is_done() && answers.filing_type != Some(filing_type) {
                    *self = Self {
                        answers,
                        ..Self::default()
                    };
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
            Event::JustReceived if self.first_sms.is_none() => self.sms_came(now),
            Event::FirstSms => {
                if let Some(came) = self.first_or_resent {
                    self.begins(came);
                }
            }
            Event::ResentSms => self.first_or_resent = None,
            Event::ReceivedAt(at) if self.came == Some(true) => self.begins(at),
            Event::ReceivedAt(at) => self.sms_came(at),
            Event::SubmittedAt(at) => {
                self.submitted = Some(at);
                self.none_came();
            }
            Event::NotYet => self.none_came(),
            Event::AllChecked(all) => self.all_checked = all,
            Event::Resent if !over => self.resends += 1,
            Event::View(phone) => self.goes_on_with = Some(phone),
            Event::SubmitAgain => *self = self.next(),
            Event::StartOver(page) => *self = Self::of(page.filing_type.expect("a type")),
            _ => self.record(event, over),
        }
        self.settle();
    }

    fn record(&mut self, event: Event, over: bool) {
        match event {
            Event::Report(phone) => {
                self.each_has_verified();
                self.more = self.reported();
                self.more.insert(phone);
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
            Event::Verified(phone) if !over => self.verifies(phone),
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
            M::Resent => self.resends += 1,
            M::ResendLimit | M::NothingToResend | M::ResendNoRecord | M::FieldCheck => {}
        }
    }
}
