//! 短信验证类型: which phones get a code, by the named rule of the filing type.

mod rules;

pub use rules::{questions, recipients};

use crate::filing::Question;
use crate::phone::{Phone, Phones, Role};

/// Why a phone gets a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The filing type asks for this person.
    FilingType,
    /// Entity leader and website administrator are one person with one number: one code.
    OneNumber,
    /// They are one person with two numbers: two codes.
    TwoNumbers,
    /// The entity's details change.
    EntityDetails,
    /// The website's details change.
    WebsiteDetails,
    /// The person or the number changes: the code goes to the new one.
    NewNumber,
    /// The code goes to the number that was filed through the original provider.
    FiledNumber,
    /// The visitor says that an SMS came to it, or that the site waits for it.
    Reported,
}

/// A phone that gets one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Which phone.
    pub phone: Phone,
    /// Why.
    pub reason: Reason,
}

impl Recipient {
    const fn new(phone: Phone, reason: Reason) -> Self {
        Self { phone, reason }
    }

    /// Whether the code goes to the person's new number.
    pub const fn has_new_number(self) -> bool {
        matches!(self.reason, Reason::NewNumber)
    }
}

/// What the answers amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No filing type yet.
    Unanswered,
    /// Some recipients may be known; this question decides about the others.
    Ask(Question),
    /// The list is complete and every phone on it has to verify.
    Codes,
    /// 暂无验证: no code is sent.
    NoVerification,
    /// 新增接入: the original provider changes the number, then file again.
    ChangeNumberFirst,
    /// 新增接入: cancel the filing, then file again as 新增网站.
    CancelFilingFirst,
}

impl Outcome {
    /// Whether no code is sent by these answers.
    pub const fn sends_no_code(self) -> bool {
        matches!(
            self,
            Self::NoVerification | Self::ChangeNumberFirst | Self::CancelFilingFirst
        )
    }
}

/// Who gets a code, as far as the answers and the visitor tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipients {
    /// The phones known so far, one code each, in order.
    pub list: Vec<Recipient>,
    /// Whether that is all, and what to do if no code comes.
    pub outcome: Outcome,
}

impl Recipients {
    /// The listed phones.
    pub fn phones(&self) -> impl Iterator<Item = Phone> + '_ {
        self.list.iter().map(|recipient| recipient.phone)
    }

    /// Whether a phone is listed.
    pub fn lists(&self, phone: Phone) -> bool {
        self.phones().any(|listed| listed == phone)
    }

    /// Whether the list is complete: it can be said who is missing.
    pub fn is_complete(&self) -> bool {
        self.outcome == Outcome::Codes
    }

    /// Adds the phones that the visitor says got an SMS. Reality goes before the
    /// table: where one came although none was expected, the 24 hours matter.
    #[must_use]
    pub fn with_reported(mut self, reported: Phones) -> Self {
        for phone in reported.iter() {
            // By hand: a sort for seven phones would be a good deal of code.
            let place = self.list.iter().position(|listed| listed.phone >= phone);
            let place = place.unwrap_or(self.list.len());
            if self
                .list
                .get(place)
                .is_none_or(|listed| listed.phone != phone)
            {
                self.list
                    .insert(place, Recipient::new(phone, Reason::Reported));
            }
            if self.outcome.sends_no_code() {
                self.outcome = Outcome::Codes;
            }
        }
        self
    }

    /// The phone that the site can mean when it waits for others and nobody else
    /// is listed: first the 负责人 of the other role, then one more administrator.
    pub fn next_unlisted(&self) -> Option<Phone> {
        Phone::ALL
            .into_iter()
            .find(|phone| phone.role() != Role::Holder && !self.lists(*phone))
    }

    fn none(outcome: Outcome) -> Self {
        Self {
            list: vec![],
            outcome,
        }
    }

    fn codes(list: &[Recipient]) -> Self {
        Self {
            list: list.to_vec(),
            outcome: Outcome::Codes,
        }
    }

    fn ask(question: Question, list: &[Recipient]) -> Self {
        Self {
            list: list.to_vec(),
            outcome: Outcome::Ask(question),
        }
    }
}
