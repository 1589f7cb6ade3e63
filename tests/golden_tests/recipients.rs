//! 短信验证类型: who gets a code, for every combination of answers.

use icp_sms_guide::rules::filing::{Answers, Changes, FilingType, NewNumbers, Question};
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::recipients::{Reason, Role, recipients};
use icp_sms_guide::text::Lang;

use crate::table::{self, Row};
use crate::words;

const HEADS: [&str; 9] = [
    "备案类型",
    "同一人",
    "手机号一致",
    "能联系原接入商",
    "变更信息",
    "变更手机号码的人",
    "核验对象",
    "验证码数",
    "结果",
];
const NOT_APPLICABLE: &str = "—";
const UNANSWERED: &str = "未答";

/// Every combination of all answers, also of those that do not apply.
fn every_answer() -> Vec<Answers> {
    let mut all = vec![];
    let filing_types = FilingType::ALL.into_iter().map(Some).chain([None]);
    for filing_type in filing_types {
        for bits in 0..3 * 3 * 3 * 32_u32 {
            let (bits, ticks) = (bits / 32, bits % 32);
            let choice = |digit: u32| [None, Some(true), Some(false)][digit as usize % 3];
            let tick = |bit: u32| ticks >> bit & 1 == 1;
            all.push(Answers {
                filing_type,
                province: None,
                same_person: choice(bits),
                phone_matches: choice(bits / 3),
                original_provider_reachable: choice(bits / 9),
                changes: Changes {
                    entity: tick(0),
                    website: tick(1),
                    phone: tick(2),
                },
                new_numbers: NewNumbers {
                    entity_leader: tick(3),
                    website_administrator: tick(4),
                },
            });
        }
    }
    all
}

fn either(answer: Option<bool>, yes: &str, no: &str) -> String {
    answer
        .map_or(UNANSWERED, |is| if is { yes } else { no })
        .to_owned()
}

fn ticked<const N: usize>(boxes: [(&str, bool); N]) -> String {
    let names: Vec<_> = boxes
        .iter()
        .filter(|(_, on)| *on)
        .map(|(name, _)| *name)
        .collect();
    if names.is_empty() {
        return UNANSWERED.to_owned();
    }
    names.join("、")
}

/// The answers in the words of the first six columns.
fn conditions(answers: &Answers) -> [String; 6] {
    let filing = Lang::ZhCn.text().filing;
    let Changes {
        entity,
        website,
        phone,
    } = answers.changes;
    let new = answers.new_numbers;
    [
        answers
            .filing_type
            .map_or(UNANSWERED, |it| filing(it).name)
            .to_owned(),
        either(answers.same_person, "是", "不是"),
        either(answers.phone_matches, "一致", "不一致"),
        either(answers.original_provider_reachable, "能", "不能"),
        ticked([
            ("主体信息", entity),
            ("网站信息", website),
            ("手机号码", phone),
        ]),
        ticked([
            ("主体负责人", new.entity_leader),
            ("网站负责人", new.website_administrator),
        ]),
    ]
}

/// What the program says, in the words of the last three columns.
fn result(answers: &Answers) -> [String; 3] {
    let got = recipients(answers, &Provider::default());
    let phones: Vec<_> = got.list.iter().map(words::phone).collect();
    let outcome = words::outcome(got.outcome).to_owned();
    [words::list(&phones), phones.len().to_string(), outcome]
}

fn applies(row: &Row, conditions: &[String; 6]) -> bool {
    let mut pairs = row.cells.iter().zip(conditions);
    pairs.all(|(cell, condition)| cell == NOT_APPLICABLE || cell == condition)
}

#[test]
fn every_combination_of_answers_has_one_row_and_agrees_with_it() {
    let rows = table::read("recipients.tsv", &HEADS);
    let mut used = vec![false; rows.len()];
    for answers in every_answer() {
        let conditions = conditions(&answers);
        let hits: Vec<_> = (0..rows.len())
            .filter(|at| applies(&rows[*at], &conditions))
            .collect();
        let [hit] = hits[..] else {
            let hits: Vec<_> = hits.iter().map(|at| rows[*at].to_string()).collect();
            panic!("{conditions:?} needs one row of recipients.tsv, has {hits:#?}");
        };
        used[hit] = true;
        let row = &rows[hit];
        assert_eq!(row.cells[6..], result(&answers), "{row} for {conditions:?}");
    }
    for (row, used) in rows.iter().zip(used) {
        assert!(used, "{row} fits no combination of answers");
    }
}

#[test]
fn a_question_is_asked_exactly_where_its_column_applies() {
    let rows = table::read("recipients.tsv", &HEADS);
    for answers in every_answer() {
        let conditions = conditions(&answers);
        let row = rows.iter().find(|row| applies(row, &conditions));
        let row = row.unwrap_or_else(|| panic!("{conditions:?} has no row"));
        let asked =
            |column: usize, question| (row.cells[column] != NOT_APPLICABLE).then_some(question);
        let number_changes = row.cells[4].contains("手机号码");
        let wanted: Vec<_> = [
            asked(1, Question::SamePerson),
            asked(2, Question::PhoneMatches),
            asked(3, Question::OriginalProviderReachable),
            asked(4, Question::Changes),
            asked(5, Question::NewNumbers).filter(|_| number_changes),
        ]
        .into_iter()
        .flatten()
        .collect();
        assert_eq!(answers.questions(), wanted, "{row}");
    }
}

#[test]
fn the_reason_of_a_phone_follows_from_the_row() {
    for answers in every_answer() {
        for it in recipients(&answers, &Provider::default()).list {
            let wanted = match (answers.filing_type, it.role) {
                _ if it.new_number => Reason::NewNumber,
                (Some(FilingType::ModifyFiling), Role::EntityLeader) => Reason::EntityDetails,
                (Some(FilingType::ModifyFiling), _) => Reason::WebsiteDetails,
                (Some(FilingType::InitialFiling), _) if answers.same_person == Some(true) => {
                    Reason::SamePerson
                }
                _ => Reason::FilingType,
            };
            assert_eq!(it.reason, wanted, "{:?}", conditions(&answers));
        }
    }
}
