//! Every way to answer the follow-up questions of a filing type to the end.

use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers, Question};
use crate::text::Text;

/// The answers that lead to an outcome, one each, in reading order.
pub fn of(filing_type: FilingType) -> Vec<Answers> {
    let start = Answers {
        filing_type: Some(filing_type),
        ..Answers::default()
    };
    match filing_type {
        FilingType::InitialFiling => [false, true]
            .map(|same| Answers {
                same_person: Some(same),
                ..start
            })
            .into(),
        FilingType::AddServiceProvider => [(true, None), (false, Some(true)), (false, Some(false))]
            .map(|(matches, reachable)| Answers {
                phone_matches: Some(matches),
                original_provider_reachable: reachable,
                ..start
            })
            .into(),
        FilingType::ModifyFiling => modifications(&start),
        FilingType::AddWebsite
        | FilingType::CancelEntity
        | FilingType::CancelWebsite
        | FilingType::CancelAccess => vec![start],
    }
}

fn modifications(start: &Answers) -> Vec<Answers> {
    let bit = |bits: u8, place: u8| bits >> place & 1 == 1;
    let changes = (1..8_u8).map(|bits| Changes {
        entity: bit(bits, 0),
        website: bit(bits, 1),
        phone: bit(bits, 2),
    });
    changes
        .flat_map(|changes| {
            let whose = if changes.phone { 1..4_u8 } else { 0..1 };
            whose.map(move |bits| Answers {
                changes,
                new_numbers: NewNumbers {
                    entity_leader: bit(bits, 0),
                    website_administrator: bit(bits, 1),
                },
                ..*start
            })
        })
        .collect()
}

/// The questions of a filing type, whatever is answered.
pub fn questions(filing_type: FilingType) -> Vec<Question> {
    let asked = |answers: &Answers| answers.questions();
    let longest = of(filing_type).iter().map(asked).max_by_key(Vec::len);
    longest.unwrap_or_default()
}

/// The answer to a question in words, or nothing where it is not asked.
pub fn answer(question: Question, answers: &Answers, text: &Text) -> Option<String> {
    if !answers.questions().contains(&question) {
        return None;
    }
    let either = |answer: Option<bool>, yes: &str, no: &str| {
        answer.map(|is| if is { yes } else { no }.to_owned())
    };
    let Answers {
        changes,
        new_numbers,
        ..
    } = answers;
    let role = text.role;
    use crate::rules::recipients::Role::{EntityLeader, WebsiteAdministrator};
    match question {
        Question::SamePerson => either(answers.same_person, text.yes, text.no),
        Question::PhoneMatches => either(answers.phone_matches, text.consistent, text.inconsistent),
        Question::OriginalProviderReachable => {
            either(answers.original_provider_reachable, text.can, text.cannot)
        }
        Question::Changes => Some(super::listed(
            text,
            &[
                (changes.entity, text.entity_details),
                (changes.website, text.website_details),
                (changes.phone, text.phone_number),
            ],
        )),
        Question::NewNumbers => Some(super::listed(
            text,
            &[
                (new_numbers.entity_leader, role(EntityLeader)),
                (
                    new_numbers.website_administrator,
                    role(WebsiteAdministrator),
                ),
            ],
        )),
    }
}
