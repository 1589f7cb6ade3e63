//! 网站提示: what the ministry's site says, and what it counts as.

use icp_sms_guide::rules::answers::{RESENDS_OTHERS_REPORT, SiteAnswer};

use crate::table;
use crate::words;

const HEADS: [&str; 3] = ["网站提示", "计为", "依据"];

/// The page and the part of it, in the words of the last column.
fn place(answer: SiteAnswer) -> String {
    let row = answer.source().row;
    match (row, answer.is_of_resend()) {
        ("beian.miit.gov.cn", true) => [row, "，短信重发"].concat(),
        ("beian.miit.gov.cn", false) => [row, "，短信核验"].concat(),
        _ => ["UCloud《短信核验指导》，", row].concat(),
    }
}

#[test]
fn every_answer_has_one_row_and_agrees_with_it() {
    let rows = table::read("site_answers.tsv", &HEADS);
    table::assert_each_once(&rows, 1, SiteAnswer::ALL.len());
    for answer in SiteAnswer::ALL {
        let row = rows.iter().find(|row| row.cells[0] == answer.quote());
        let row =
            row.unwrap_or_else(|| panic!("site_answers.tsv lacks {answer:?}: {}", answer.quote()));
        assert_eq!(words::cost(answer.cost()), row.cells[1], "{row}");
        assert_eq!(place(answer), row.cells[2], "{row}");
    }
}

#[test]
fn every_row_has_one_answer() {
    for row in table::read("site_answers.tsv", &HEADS) {
        let quoted = SiteAnswer::ALL
            .into_iter()
            .filter(|answer| answer.quote() == row.cells[0]);
        assert_eq!(quoted.count(), 1, "{row}");
    }
}

#[test]
fn others_report_two_resends() {
    // 阿里云, 华为云: 2 at most. The source itself names no number.
    assert_eq!(RESENDS_OTHERS_REPORT, 2);
}
