//! 短信验证类型: which phones get a code, by the named rule of the filing type.

use crate::filing::{Answers, Persons, Question};
use crate::phone::{Phone, Phones, Role};
use crate::profile::{Profile, Rule};

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
            if matches!(
                self.outcome,
                Outcome::NoVerification | Outcome::ChangeNumberFirst | Outcome::CancelFilingFirst
            ) {
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

    fn codes(list: impl IntoIterator<Item = Recipient>) -> Self {
        Self {
            list: list.into_iter().collect(),
            outcome: Outcome::Codes,
        }
    }

    fn ask(question: Question, list: impl IntoIterator<Item = Recipient>) -> Self {
        Self {
            list: list.into_iter().collect(),
            outcome: Outcome::Ask(question),
        }
    }
}

const LEADER: Recipient = Recipient::new(Phone::EntityLeader, Reason::FilingType);
const ADMINISTRATOR: Recipient = Recipient::new(Phone::Administrator1, Reason::FilingType);

/// Who gets a code for these answers by the provider's page.
pub fn recipients(answers: &Answers, profile: &Profile) -> Recipients {
    // A filing type that the provider does not offer is none.
    let Some(rule) = answers.filing_type.and_then(|of| profile.rule(of)) else {
        return Recipients::none(Outcome::Unanswered);
    };
    match rule {
        Rule::Nobody => Recipients::none(Outcome::NoVerification),
        Rule::Leader => Recipients::codes([LEADER]),
        Rule::Administrator => Recipients::codes([ADMINISTRATOR]),
        Rule::LeaderAndAdministrator => both(answers),
        Rule::FiledPhone => filed_phone(answers),
        Rule::NewOrFiledPhone => new_or_filed_phone(answers),
        Rule::AdministratorAndChangedLeader => administrator_and_changed_leader(answers),
        Rule::WhatChanges => what_changes(answers),
    }
}

fn both(answers: &Answers) -> Recipients {
    let two = |reason| {
        [Phone::EntityLeader, Phone::Administrator1].map(|phone| Recipient::new(phone, reason))
    };
    match answers.persons {
        // The leader verifies in any case.
        None => Recipients::ask(Question::Persons, [LEADER]),
        Some(Persons::OneNumber) => {
            Recipients::codes([Recipient::new(Phone::EntityLeader, Reason::OneNumber)])
        }
        Some(Persons::TwoNumbers) => Recipients::codes(two(Reason::TwoNumbers)),
        Some(Persons::Different) => Recipients::codes(two(Reason::FilingType)),
    }
}

fn filed_phone(answers: &Answers) -> Recipients {
    match (answers.phone_matches, answers.original_provider_reachable) {
        (None, _) => Recipients::ask(Question::PhoneMatches, []),
        (Some(true), _) => Recipients::codes([ADMINISTRATOR]),
        (Some(false), None) => Recipients::ask(Question::OriginalProviderReachable, []),
        (Some(false), Some(true)) => Recipients::none(Outcome::ChangeNumberFirst),
        (Some(false), Some(false)) => Recipients::none(Outcome::CancelFilingFirst),
    }
}

fn new_or_filed_phone(answers: &Answers) -> Recipients {
    match answers.access_changes_administrator {
        None => Recipients::ask(Question::AccessChangesAdministrator, []),
        Some(true) => Recipients::codes([Recipient::new(Phone::Administrator1, Reason::NewNumber)]),
        Some(false) => {
            Recipients::codes([Recipient::new(Phone::Administrator1, Reason::FiledNumber)])
        }
    }
}

fn administrator_and_changed_leader(answers: &Answers) -> Recipients {
    match answers.access_changes_entity {
        None => Recipients::ask(Question::AccessChangesEntity, [ADMINISTRATOR]),
        Some(false) => Recipients::codes([ADMINISTRATOR]),
        Some(true) => Recipients::codes([
            Recipient::new(Phone::EntityLeader, Reason::EntityDetails),
            ADMINISTRATOR,
        ]),
    }
}

/// The union of what changes. Where a number changes, the new one gets the code.
fn what_changes(answers: &Answers) -> Recipients {
    let (changes, new_numbers) = (answers.changes, answers.new_numbers);
    let person = |phone, details: bool, reason, new_number: bool| {
        let reason = if new_number && changes.phone {
            Some(Reason::NewNumber)
        } else {
            details.then_some(reason)
        };
        reason.map(|reason| Recipient::new(phone, reason))
    };
    let leader = person(
        Phone::EntityLeader,
        changes.entity,
        Reason::EntityDetails,
        new_numbers.entity_leader,
    );
    let administrator = person(
        Phone::Administrator1,
        changes.website,
        Reason::WebsiteDetails,
        new_numbers.website_administrator,
    );
    let list: Vec<_> = [leader, administrator].into_iter().flatten().collect();
    if changes.phone && !new_numbers.entity_leader && !new_numbers.website_administrator {
        Recipients::ask(Question::NewNumbers, list)
    } else if !list.is_empty() {
        Recipients::codes(list)
    } else if changes.remarks {
        Recipients::none(Outcome::NoVerification)
    } else {
        Recipients::ask(Question::Changes, [])
    }
}

/// The follow-up questions that apply to these answers, answered or not, in
/// reading order: those without effect on the recipients are never asked.
pub fn questions(answers: &Answers, profile: &Profile) -> Vec<Question> {
    let Some(rule) = answers.filing_type.and_then(|of| profile.rule(of)) else {
        return vec![];
    };
    match rule {
        Rule::Nobody | Rule::Leader | Rule::Administrator => vec![],
        Rule::LeaderAndAdministrator => vec![Question::Persons],
        Rule::FiledPhone if answers.phone_matches == Some(false) => {
            vec![Question::PhoneMatches, Question::OriginalProviderReachable]
        }
        Rule::FiledPhone => vec![Question::PhoneMatches],
        Rule::NewOrFiledPhone => vec![Question::AccessChangesAdministrator],
        Rule::AdministratorAndChangedLeader => vec![Question::AccessChangesEntity],
        Rule::WhatChanges if answers.changes.phone => vec![Question::Changes, Question::NewNumbers],
        Rule::WhatChanges => vec![Question::Changes],
    }
}
