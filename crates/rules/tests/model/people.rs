//! What happens to each person.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::phone::Phone;

use crate::order::{Order, Person, Stand};

impl Person {
    fn is_at_form(&self) -> bool {
        matches!(self.stand, Stand::Form | Stand::Submitted | Stand::NoRecord)
    }
}

impl Order {
    pub fn at_form(&mut self, phone: Phone, stand: Stand) {
        let person = self.person(phone);
        if person.is_at_form() {
            person.stand = stand;
        }
    }

    /// Five have failed; the third stops again.
    pub fn wrong_entry(&mut self, phone: Phone) {
        let person = self.person(phone);
        if person.is_at_form() {
            person.entries += 1;
            person.went_on = person.went_on && person.entries != 3;
            person.stand = if person.entries == 5 {
                Stand::Failed
            } else {
                Stand::Form
            };
        }
    }

    /// Five wrong entries have failed, whatever the site says then.
    pub fn ends(&mut self, phone: Phone, stand: Stand) {
        let person = self.person(phone);
        if person.stand != Stand::Failed {
            person.stand = stand;
        }
    }

    pub fn waits_again(&mut self, phone: Phone) {
        let person = self.person(phone);
        person.stand = if person.entries == 5 {
            Stand::Failed
        } else {
            Stand::Form
        };
    }

    pub fn takes_back(&mut self, phone: Phone) {
        let person = self.person(phone);
        match person.stand {
            Stand::Verified => {}
            Stand::Failed if person.entries < 5 => person.stand = Stand::Form,
            Stand::AskProvider => person.stand = Stand::Form,
            Stand::Failed => (person.stand, person.entries) = (Stand::Form, 4),
            _ => person.entries = person.entries.saturating_sub(1),
        }
    }

    pub fn verifies(&mut self, phone: Phone) {
        if !self.has_verified(phone) {
            self.waits_for_others = false;
        }
        self.person(phone).stand = Stand::Verified;
        self.goes_on_with = None;
    }

    pub fn all_verify(&mut self) {
        (self.everybody, self.waits_for_others) = (true, false);
        self.each_has_verified();
        (self.everybody, self.goes_on_with) = (true, None);
    }

    /// That everybody has verified, said of each of those that are listed.
    pub fn each_has_verified(&mut self) {
        let mut phones = self.phones();
        if phones.is_empty() {
            phones.push(Phone::Holder);
        }
        for phone in phones {
            if self.everybody {
                self.person(phone).stand = Stand::Verified;
            }
        }
        self.everybody = false;
    }

    /// The holder of the SMS was this one.
    pub fn joins(&mut self, phone: Phone) {
        let holder = std::mem::take(self.person(Phone::Holder));
        let own = self.person(phone);
        if own.stand != Stand::Verified {
            let entries = (own.entries + holder.entries).min(5);
            let stands = [own.stand, holder.stand];
            let stand = match () {
                () if holder.stand == Stand::Verified => Stand::Verified,
                () if entries == 5 || stands.contains(&Stand::Failed) => Stand::Failed,
                () if stands.contains(&Stand::AskProvider) => Stand::AskProvider,
                () => holder.stand,
            };
            *own = Person {
                stand,
                entries,
                ..holder
            };
        }
        self.goes_on_with = Some(phone).filter(|phone| !self.has_verified(*phone));
    }

    /// As it is shown: what the page has said since may mean more.
    pub fn settled(&self) -> Self {
        let mut shown = self.clone();
        shown.settle();
        shown
    }

    /// What follows by itself: a single phone is the one that got the SMS, and where
    /// the site waits for somebody, somebody is listed.
    pub fn settle(&mut self) {
        if let [only] = self.phones()[..]
            && self.open().is_none()
            && self.is_open_whose()
            && !self.more.contains(&only)
            && self.answers.filing_type != Some(FilingType::ModifyFiling)
        {
            self.joins(only);
        }
        while self.waits_for_others && self.is_done() {
            let phones = self.phones();
            let mut others = Phone::ALL
                .into_iter()
                .filter(|phone| *phone != Phone::Holder);
            let Some(other) = others.find(|phone| !phones.contains(phone)) else {
                break;
            };
            self.more = self.reported();
            self.more.insert(other);
        }
    }
}
