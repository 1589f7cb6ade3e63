//! One order, by the page's rules: what has been said of it, and what that means.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use icp_sms_rules::filing::{Answers, FilingType};
use icp_sms_rules::order::Preset;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::Instant;

use crate::phones::table;

/// How somebody stands with the site.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Stand {
    #[default]
    Form,
    Submitted,
    NoRecord,
    AskProvider,
    Failed,
    Verified,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Person {
    pub stand: Stand,
    pub entries: u8,
    /// Went on after the third.
    pub went_on: bool,
    /// When it failed.
    pub failed_at: Option<Instant>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Order {
    pub answers: Answers,
    pub more: BTreeSet<Phone>,
    /// `Some(false)`: 还没有收到.
    pub came: Option<bool>,
    pub first_sms: Option<Instant>,
    pub submitted: Option<Instant>,
    /// Came then: the first, or resent?
    pub first_or_resent: Option<Instant>,
    /// A resent one came then, and so the first before.
    pub later_sms: Option<Instant>,
    pub all_checked: bool,
    pub resends: u8,
    pub people: [Person; Phone::COUNT],
    pub everybody: bool,
    pub waits_for_others: bool,
    pub goes_on_with: Option<Phone>,
    /// What pages have said of it.
    pub heard: Preset,
}

impl Order {
    /// Where the visitor of a page begins.
    pub fn of(page: &Preset) -> Self {
        let mut order = Self::default();
        order.answers.filing_type = page.filing_type;
        order.hears(page);
        order
    }

    /// The table's, and whoever else got an SMS.
    pub fn phones(&self) -> Vec<Phone> {
        let mut phones: BTreeSet<_> = table(&self.answers).phones.into_iter().collect();
        phones.extend(self.reported());
        phones.into_iter().collect()
    }

    pub fn reported(&self) -> BTreeSet<Phone> {
        let none = [
            Task::NoCode,
            Task::ChangeNumberFirst,
            Task::CancelFilingFirst,
        ];
        let expected = table(&self.answers)
            .open
            .is_none_or(|task| !none.contains(&task));
        let mut reported = self.more.clone();
        if reported.is_empty() && !expected && self.came == Some(true) {
            reported.insert(match self.answers.filing_type {
                Some(FilingType::CancelWebsite | FilingType::AddServiceProvider) => {
                    Phone::Administrator1
                }
                _ => Phone::Holder,
            });
        }
        reported
    }

    /// What is still to be asked or done before the list is complete.
    pub fn open(&self) -> Option<Task> {
        let open = table(&self.answers).open;
        open.filter(|task| matches!(task, Task::FollowUp(_)) || self.reported().is_empty())
    }

    pub fn deadline(&self) -> Option<Instant> {
        let start = self.first_sms.or(self.submitted);
        start.map(|start| start + TimeDelta::hours(24))
    }

    /// A later SMS tells more than the submission: the first came between the two.
    pub fn is_over(&self, now: Instant) -> bool {
        let latest = self.later_sms.filter(|_| self.first_sms.is_none());
        let latest = latest.map(|at| at + TimeDelta::hours(24));
        latest.or(self.deadline()).is_some_and(|end| now >= end)
    }

    pub fn person(&mut self, phone: Phone) -> &mut Person {
        &mut self.people[phone as usize]
    }

    pub fn stand(&self, phone: Phone) -> Stand {
        self.people[phone as usize].stand
    }

    pub fn entries(&self, phone: Phone) -> u8 {
        self.people[phone as usize].entries
    }

    pub fn has_verified(&self, phone: Phone) -> bool {
        self.everybody || self.stand(phone) == Stand::Verified
    }

    pub fn is_done(&self) -> bool {
        let phones = self.phones();
        let listed = self.open().is_none() && !phones.is_empty();
        self.everybody || listed && phones.into_iter().all(|phone| self.has_verified(phone))
    }

    /// Something happened to the holder of an SMS, and others are listed.
    pub fn is_open_whose(&self) -> bool {
        let phones = self.phones();
        let happened = self.people[Phone::Holder as usize] != Person::default();
        happened && !phones.is_empty() && !phones.contains(&Phone::Holder)
    }
}
