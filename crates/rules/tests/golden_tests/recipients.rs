//! 短信验证类型: who gets a code, for each profile and every combination of answers.

use std::path::PathBuf;
use std::sync::Once;

use icp_sms_rules::filing::{Answers, FilingType, Persons, Question};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::{Profile, Rule};
use icp_sms_rules::recipients::{Reason, questions, recipients};

use crate::answers;
use crate::table::{self, Row};
use crate::words::{self, NOT_APPLICABLE};

/// 备案类型 first, then the questions, with 只改其他内容 behind 变更信息, then the result.
const HEADS: [&str; 12] = [
    "备案类型",
    words::question(Question::Persons),
    words::question(Question::PhoneMatches),
    words::question(Question::OriginalProviderReachable),
    words::question(Question::Changes),
    "只改其他内容",
    words::question(Question::NewNumbers),
    words::question(Question::AccessChangesAdministrator),
    words::question(Question::AccessChangesEntity),
    "核验对象",
    "验证码数",
    "结果",
];
const CONDITIONS: usize = 9;
const LEGEND: &str =
    "“—”：不适用，答什么都不影响结果；“未答”：适用而没有回答。带“#”的行是该行规则在说明里的原文。";

fn file(profile: &Profile) -> String {
    format!("recipients/{}.tsv", profile.id)
}

/// The answers in the words of the first columns.
fn conditions(answers: &Answers, profile: &Profile) -> Vec<String> {
    let mut cells = vec![words::filing_type(answers, profile)];
    for question in Question::ALL {
        cells.push(words::answer(question, answers, profile));
        if question == Question::Changes {
            cells.push(words::remarks(answers).to_owned());
        }
    }
    cells
}

/// What the program says, in the words of the last columns.
fn result(answers: &Answers, profile: &Profile) -> [String; 3] {
    let got = recipients(answers, profile);
    let phones: Vec<_> = got
        .list
        .iter()
        .map(|it| words::phone(it, profile))
        .collect();
    let count = phones.len().to_string();
    [words::list(&phones), count, words::outcome(got.outcome)]
}

/// The rule of a filing type, as it stands on its page.
fn quoted(profile: &Profile) -> impl Iterator<Item = String> {
    let quoted = |row: &icp_sms_rules::profile::TypeRow| {
        format!("# {}：{}", row.label.zh_cn, words::row(&row.row))
    };
    profile.types.iter().map(quoted)
}

/// The filing types of a profile, and none.
fn filing_types(profile: &Profile) -> impl Iterator<Item = Option<FilingType>> {
    let types = profile.types.iter().map(|row| Some(row.filing_type));
    [None].into_iter().chain(types)
}

/// The lines for a filing type, each once.
fn lines(filing_type: Option<FilingType>, profile: &Profile) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for answers in answers::of(filing_type) {
        let asked = questions(&answers, profile);
        let changes = answers.changes;
        let none = !(changes.entity || changes.website || changes.phone);
        let asked = Question::ALL.map(|question| asked.contains(&question));
        let [
            persons,
            matches,
            reachable,
            changes,
            numbers,
            administrator,
            entity,
        ] = asked;
        let shown = [
            true,
            persons,
            matches,
            reachable,
            changes,
            changes && none,
            numbers,
            administrator,
            entity,
        ];
        let cells = conditions(&answers, profile).into_iter().zip(shown);
        let cells = cells.map(|(cell, shown)| {
            if shown {
                cell
            } else {
                NOT_APPLICABLE.to_owned()
            }
        });
        let line: Vec<_> = cells.chain(result(&answers, profile)).collect();
        let line = line.join("\t");
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// The whole table of a profile.
fn written(profile: &Profile) -> String {
    let top = format!("# 依据：{}。{LEGEND}", words::page(&profile.page));
    let mut text = vec![top, HEADS.join("\t")];
    let mut quoted = quoted(profile);
    for filing_type in filing_types(profile) {
        text.extend(filing_type.and_then(|_| quoted.next()));
        text.extend(lines(filing_type, profile));
    }
    text.join("\n") + "\n"
}

/// Where a profile's table lies. With `UPDATE` all are written anew before the first is read.
fn path(profile: &Profile) -> PathBuf {
    static WRITTEN: Once = Once::new();
    if std::env::var_os("UPDATE").is_some() {
        WRITTEN.call_once(|| {
            for profile in crate::profiles() {
                let path = table::path(&file(&profile));
                std::fs::write(path, written(&profile)).expect("the table can be written");
            }
            panic!("{}", table::WRITTEN);
        });
    }
    table::path(&file(profile))
}

fn rows_of(profile: &Profile) -> Vec<Row> {
    path(profile);
    table::read(&file(profile), &HEADS)
}

fn applies(row: &Row, conditions: &[String]) -> bool {
    let mut pairs = row.cells.iter().zip(conditions);
    pairs.all(|(cell, condition)| cell == NOT_APPLICABLE || cell == condition)
}

fn row_of<'a>(rows: &'a [Row], conditions: &[String]) -> (usize, &'a Row) {
    let hits: Vec<_> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| applies(row, conditions))
        .collect();
    let [hit] = hits[..] else {
        let hits: Vec<_> = hits.iter().map(|(_, row)| row.to_string()).collect();
        panic!("{conditions:?} needs one row, has {hits:#?}");
    };
    hit
}

#[test]
fn every_combination_of_answers_has_one_row_and_agrees_with_it() {
    for profile in crate::profiles() {
        let rows = rows_of(&profile);
        let mut used = vec![false; rows.len()];
        for answers in filing_types(&profile).flat_map(answers::of) {
            let conditions = conditions(&answers, &profile);
            let (at, row) = row_of(&rows, &conditions);
            used[at] = true;
            let result = result(&answers, &profile);
            assert_eq!(row.cells[CONDITIONS..], result, "{row} for {conditions:?}");
        }
        for (row, used) in rows.iter().zip(used) {
            assert!(used, "{row} fits no combination of answers");
        }
    }
}

#[test]
fn every_filing_type_stands_below_the_words_of_its_page() {
    for profile in crate::profiles() {
        let text = std::fs::read_to_string(path(&profile)).expect("a table");
        let comments = text.lines().filter(|line| line.starts_with('#')).skip(1);
        assert!(
            comments.eq(quoted(&profile)),
            "the quotes of {}",
            file(&profile)
        );
    }
}

#[test]
fn a_question_is_asked_exactly_where_its_column_applies() {
    for profile in crate::profiles() {
        let rows = rows_of(&profile);
        for answers in filing_types(&profile).flat_map(answers::of) {
            let (_, row) = row_of(&rows, &conditions(&answers, &profile));
            let asks = |question: &Question| {
                let column = HEADS
                    .iter()
                    .position(|it| *it == words::question(*question));
                row.cells[column.expect("a column for each question")] != NOT_APPLICABLE
            };
            let wanted: Vec<_> = Question::ALL.into_iter().filter(asks).collect();
            assert_eq!(questions(&answers, &profile), wanted, "{row}");
        }
    }
}

#[test]
fn the_reason_of_a_phone_follows_from_the_rule() {
    for profile in crate::profiles() {
        for answers in filing_types(&profile).flat_map(answers::of) {
            let rule = answers.filing_type.and_then(|of| profile.rule(of));
            for it in recipients(&answers, &profile).list {
                let wanted = reason(rule.expect("a rule"), &answers, it.phone);
                assert_eq!(it.reason, wanted, "{:?} of {answers:?}", it.phone);
            }
        }
    }
}

/// Why the leader or the administrator is listed.
fn reason(rule: Rule, answers: &Answers, phone: Phone) -> Reason {
    let is_leader = phone == Phone::EntityLeader;
    let new = answers.new_numbers;
    let has_new = if is_leader {
        new.entity_leader
    } else {
        new.website_administrator
    };
    match rule {
        Rule::LeaderAndAdministrator => match answers.persons {
            Some(Persons::OneNumber) => Reason::OneNumber,
            Some(Persons::TwoNumbers) => Reason::TwoNumbers,
            _ => Reason::FilingType,
        },
        Rule::WhatChanges if answers.changes.phone && has_new => Reason::NewNumber,
        Rule::WhatChanges if is_leader => Reason::EntityDetails,
        Rule::WhatChanges => Reason::WebsiteDetails,
        Rule::NewOrFiledPhone if answers.access_changes_administrator == Some(true) => {
            Reason::NewNumber
        }
        Rule::NewOrFiledPhone => Reason::FiledNumber,
        Rule::AdministratorAndChangedLeader if is_leader => Reason::EntityDetails,
        _ => Reason::FilingType,
    }
}
