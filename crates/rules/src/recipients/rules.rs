//! What each named rule means for the answers.

use super::{Outcome, Reason, Recipient, Recipients};
use crate::filing::{Answers, Persons, Question};
use crate::phone::Phone;
use crate::profile::{Profile, Rule};

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
        Rule::Leader => Recipients::codes(&[LEADER]),
        Rule::Administrator => Recipients::codes(&[ADMINISTRATOR]),
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
        None => Recipients::ask(Question::Persons, &[LEADER]),
        Some(Persons::OneNumber) => {
            Recipients::codes(&[Recipient::new(Phone::EntityLeader, Reason::OneNumber)])
        }
        Some(Persons::TwoNumbers) => Recipients::codes(&two(Reason::TwoNumbers)),
        Some(Persons::Different) => Recipients::codes(&two(Reason::FilingType)),
    }
}

fn filed_phone(answers: &Answers) -> Recipients {
    match (answers.phone_matches, answers.original_provider_reachable) {
        (None, _) => Recipients::ask(Question::PhoneMatches, &[]),
        (Some(true), _) => Recipients::codes(&[ADMINISTRATOR]),
        (Some(false), None) => Recipients::ask(Question::OriginalProviderReachable, &[]),
        (Some(false), Some(true)) => Recipients::none(Outcome::ChangeNumberFirst),
        (Some(false), Some(false)) => Recipients::none(Outcome::CancelFilingFirst),
    }
}

fn new_or_filed_phone(answers: &Answers) -> Recipients {
    match answers.access_changes_administrator {
        None => Recipients::ask(Question::AccessChangesAdministrator, &[]),
        Some(true) => {
            Recipients::codes(&[Recipient::new(Phone::Administrator1, Reason::NewNumber)])
        }
        Some(false) => {
            Recipients::codes(&[Recipient::new(Phone::Administrator1, Reason::FiledNumber)])
        }
    }
}

fn administrator_and_changed_leader(answers: &Answers) -> Recipients {
    match answers.access_changes_entity {
        None => Recipients::ask(Question::AccessChangesEntity, &[ADMINISTRATOR]),
        Some(false) => Recipients::codes(&[ADMINISTRATOR]),
        Some(true) => Recipients::codes(&[
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
    let mut list = vec![];
    list.extend(leader);
    list.extend(administrator);
    if changes.phone && !new_numbers.entity_leader && !new_numbers.website_administrator {
        Recipients::ask(Question::NewNumbers, &list)
    } else if !list.is_empty() {
        Recipients::codes(&list)
    } else if changes.remarks {
        Recipients::none(Outcome::NoVerification)
    } else {
        Recipients::ask(Question::Changes, &[])
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
