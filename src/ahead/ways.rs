//! The ways to answer the questions.

use crate::fallback::cases;
use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers, Question};

/// Every way to have answered the questions of a filing type from the first on,
/// up to the last or not.
pub fn so_far(filing_type: FilingType) -> Vec<Answers> {
    let mut all: Vec<Answers> = vec![];
    for mut answers in cases::of(filing_type) {
        let mut course = vec![answers];
        for question in answers.questions().into_iter().rev() {
            match question {
                Question::SamePerson => answers.same_person = None,
                Question::PhoneMatches => answers.phone_matches = None,
                Question::OriginalProviderReachable => answers.original_provider_reachable = None,
                Question::Changes => answers.changes = Changes::default(),
                Question::NewNumbers => answers.new_numbers = NewNumbers::default(),
            }
            course.push(answers);
        }
        all.extend(course.into_iter().rev());
    }
    let mut ways = vec![];
    for answers in all {
        if !ways.contains(&answers) {
            ways.push(answers);
        }
    }
    ways
}
