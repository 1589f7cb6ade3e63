//! 短信验证类型, as the default page's table has it: whose phones, or what else.

use icp_sms_rules::filing::{Answers, FilingType, Persons, Question};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::Task;

/// What the table says of some answers.
pub struct Listed {
    pub phones: Vec<Phone>,
    /// What is to be said first, where that is not all.
    pub open: Option<Task>,
}

const LEADER: Phone = Phone::EntityLeader;
const ADMIN: Phone = Phone::Administrator1;

fn codes(phones: &[Phone]) -> Listed {
    Listed {
        phones: phones.to_vec(),
        open: None,
    }
}

fn open(phones: &[Phone], task: Task) -> Listed {
    Listed {
        phones: phones.to_vec(),
        open: Some(task),
    }
}

/// The row of the filing type, and its notes.
pub fn table(answers: &Answers) -> Listed {
    let ask = Task::FollowUp;
    match answers.filing_type.expect("the page names one") {
        FilingType::InitialFiling => match answers.persons {
            None => open(&[LEADER], ask(Question::Persons)),
            Some(Persons::OneNumber) => codes(&[LEADER]),
            Some(Persons::TwoNumbers | Persons::Different) => codes(&[LEADER, ADMIN]),
        },
        FilingType::AddWebsite => codes(&[ADMIN]),
        FilingType::AddServiceProvider => {
            match (answers.phone_matches, answers.original_provider_reachable) {
                (None, _) => open(&[], ask(Question::PhoneMatches)),
                (Some(true), _) => codes(&[ADMIN]),
                (_, None) => open(&[], ask(Question::OriginalProviderReachable)),
                (_, Some(true)) => open(&[], Task::ChangeNumberFirst),
                (_, Some(false)) => open(&[], Task::CancelFilingFirst),
            }
        }
        FilingType::ModifyFiling => changes(answers),
        FilingType::CancelEntity => codes(&[LEADER]),
        _ => open(&[], Task::NoCode),
    }
}

/// 变更备案: whose details change, or whose number.
fn changes(answers: &Answers) -> Listed {
    let (what, whose) = (answers.changes, answers.new_numbers);
    let mut phones = vec![];
    if what.entity || what.phone && whose.entity_leader {
        phones.push(LEADER);
    }
    if what.website || what.phone && whose.website_administrator {
        phones.push(ADMIN);
    }
    if what.phone && !whose.entity_leader && !whose.website_administrator {
        open(&phones, Task::FollowUp(Question::NewNumbers))
    } else if !phones.is_empty() {
        codes(&phones)
    } else if what.remarks {
        open(&phones, Task::NoCode)
    } else {
        open(&phones, Task::FollowUp(Question::Changes))
    }
}
