//! 短信验证类型: which phones get a code. One arm for each row of the source's table.

use super::filing::{Answers, FilingType, Question};
use super::provider::Provider;
use super::source::{Source, checked_2026_11_23};

/// Whose phone gets a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// 主体负责人
    EntityLeader,
    /// 网站负责人
    WebsiteAdministrator,
}

impl Role {
    /// Both, in the order in which they are named.
    pub const ALL: [Self; 2] = [Self::EntityLeader, Self::WebsiteAdministrator];

    /// The name used in events and a provider's JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::EntityLeader => "entity-leader",
            Self::WebsiteAdministrator => "website-administrator",
        }
    }
}

/// Why a phone gets a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The filing type asks for this person.
    FilingType,
    /// Entity leader and website administrator are one person: one code.
    SamePerson,
    /// The entity's details change.
    EntityDetails,
    /// The website's details change.
    WebsiteDetails,
    /// The person's number changes: the code goes to the new one.
    NewNumber,
    /// The provider of the page asks for this person, unlike the source.
    Provider,
}

/// A phone that gets one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Whose phone.
    pub role: Role,
    /// Why.
    pub reason: Reason,
    /// Whether the code goes to the person's new number.
    pub new_number: bool,
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

/// Who gets a code, as far as the answers tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipients {
    /// The phones known so far, one code each, each role at most once.
    pub list: Vec<Recipient>,
    /// Whether that is all, and what to do if no code comes.
    pub outcome: Outcome,
}

impl Recipients {
    fn none(outcome: Outcome) -> Self {
        Self {
            list: vec![],
            outcome,
        }
    }

    fn one(role: Role, reason: Reason) -> Self {
        Self {
            list: vec![Recipient::new(role, reason)],
            outcome: Outcome::Codes,
        }
    }

    /// Whether a code may come: the 24 hours matter.
    pub fn may_get_codes(&self) -> bool {
        matches!(self.outcome, Outcome::Ask(_) | Outcome::Codes)
    }

    /// The roles on the list.
    pub fn roles(&self) -> impl Iterator<Item = Role> + '_ {
        self.list.iter().map(|recipient| recipient.role)
    }
}

impl Recipient {
    const fn new(role: Role, reason: Reason) -> Self {
        Self {
            role,
            reason,
            new_number: matches!(reason, Reason::NewNumber),
        }
    }
}

/// Who gets a code for these answers at this provider.
///
/// A provider that states the recipients of a filing type itself replaces the
/// source's row for that type, follow-ups included.
pub fn recipients(answers: &Answers, provider: &Provider) -> Recipients {
    let Some(filing_type) = answers.filing_type else {
        return Recipients::none(Outcome::Unanswered);
    };
    if let Some(roles) = provider.recipients_of(filing_type) {
        return Recipients {
            list: roles
                .iter()
                .map(|role| Recipient::new(*role, Reason::Provider))
                .collect(),
            outcome: if roles.is_empty() {
                Outcome::NoVerification
            } else {
                Outcome::Codes
            },
        };
    }
    match filing_type {
        FilingType::InitialFiling => initial_filing(answers),
        FilingType::AddWebsite => Recipients::one(Role::WebsiteAdministrator, Reason::FilingType),
        FilingType::AddServiceProvider => add_service_provider(answers),
        FilingType::ModifyFiling => modify_filing(answers),
        FilingType::CancelEntity => Recipients::one(Role::EntityLeader, Reason::FilingType),
        FilingType::CancelWebsite | FilingType::CancelAccess => {
            Recipients::none(Outcome::NoVerification)
        }
    }
}

fn initial_filing(answers: &Answers) -> Recipients {
    let leader = Recipient::new(Role::EntityLeader, Reason::FilingType);
    match answers.same_person {
        // The leader verifies in either case.
        None => Recipients {
            list: vec![leader],
            outcome: Outcome::Ask(Question::SamePerson),
        },
        Some(true) => Recipients::one(Role::EntityLeader, Reason::SamePerson),
        Some(false) => Recipients {
            list: vec![
                leader,
                Recipient::new(Role::WebsiteAdministrator, Reason::FilingType),
            ],
            outcome: Outcome::Codes,
        },
    }
}

fn add_service_provider(answers: &Answers) -> Recipients {
    match (answers.phone_matches, answers.original_provider_reachable) {
        (None, _) => Recipients::none(Outcome::Ask(Question::PhoneMatches)),
        (Some(true), _) => Recipients::one(Role::WebsiteAdministrator, Reason::FilingType),
        (Some(false), None) => Recipients::none(Outcome::Ask(Question::OriginalProviderReachable)),
        (Some(false), Some(true)) => Recipients::none(Outcome::ChangeNumberFirst),
        (Some(false), Some(false)) => Recipients::none(Outcome::CancelFilingFirst),
    }
}

/// The union of what changes. Where a number changes, the new one gets the code.
fn modify_filing(answers: &Answers) -> Recipients {
    let changes = answers.changes;
    let person = |role, details: bool, reason, new_number: bool| {
        let reason = if new_number && changes.phone {
            Some(Reason::NewNumber)
        } else if details {
            Some(reason)
        } else {
            None
        };
        reason.map(|reason| Recipient::new(role, reason))
    };
    let new_numbers = answers.new_numbers;
    let list: Vec<_> = [
        person(
            Role::EntityLeader,
            changes.entity,
            Reason::EntityDetails,
            new_numbers.entity_leader,
        ),
        person(
            Role::WebsiteAdministrator,
            changes.website,
            Reason::WebsiteDetails,
            new_numbers.website_administrator,
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    let whose_is_open =
        changes.phone && !new_numbers.entity_leader && !new_numbers.website_administrator;
    let outcome = if whose_is_open {
        Outcome::Ask(Question::NewNumbers)
    } else if list.is_empty() {
        Outcome::Ask(Question::Changes)
    } else {
        Outcome::Codes
    };
    Recipients { list, outcome }
}

/// The row of the source's table that the recipients of a filing type stand in.
pub const fn source(filing_type: FilingType) -> Source {
    checked_2026_11_23(match filing_type {
        FilingType::InitialFiling => "新增备案",
        FilingType::AddWebsite => "新增网站",
        FilingType::AddServiceProvider => "新增接入",
        FilingType::ModifyFiling => "变更备案",
        FilingType::CancelEntity => "注销主体",
        FilingType::CancelWebsite => "注销网站",
        FilingType::CancelAccess => "取消接入",
    })
}
