//! Notices when a rule changes without somebody holding it beside its source.
//!
//! `golden/rows.tsv` keeps every rule as it read when it was last checked. To
//! change a rule: hold its row beside the source, give the rule a new `checked`
//! date in the code, then run `UPDATE_ROWS=1 cargo test --test rows`, which
//! rewrites the rows with a newer date in the code and refuses all others.

#[path = "rows_tests/ledger.rs"]
mod ledger;
#[path = "rows_tests/rules.rs"]
mod rules;
#[allow(dead_code, reason = "the golden tables need more of it")]
#[path = "golden_tests/table.rs"]
mod table;
#[path = "golden_tests/words.rs"]
mod words;

use ledger::{Entry, compare, updated};

const FILE: &str = "rows.tsv";

#[test]
fn every_rule_reads_as_it_did_when_it_was_checked() {
    let code = rules::all();
    if std::env::var_os("UPDATE_ROWS").is_some_and(|value| value == "1") {
        let (entries, refused) = updated(&ledger::read(FILE), &code);
        ledger::write(FILE, &entries);
        assert!(refused.is_empty(), "refused:\n{}", refused.join("\n"));
    }
    let problems = compare(&ledger::read(FILE), &code);
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n\n"));
}

#[test]
fn every_rule_has_a_source_and_a_date() {
    for entry in rules::all() {
        assert!(!entry.row.is_empty(), "{} has no source", entry.rule);
        let date: Result<chrono::NaiveDate, _> = entry.checked.parse();
        let written = date.map(|date| date.to_string());
        assert_eq!(
            written.as_ref(),
            Ok(&entry.checked),
            "the date of {}",
            entry.rule
        );
    }
}

fn entry(content: &str, checked: &str) -> Entry {
    Entry::new("新增备案", content, "新增备案", checked)
}

#[test]
fn a_changed_rule_is_noticed() {
    let table = [entry("甲", "2026-11-23").into_line()];
    assert_eq!(compare(&table, &[entry("甲", "2026-11-23")]), [""; 0]);
    for changed in [entry("乙", "2026-11-23"), entry("甲", "2026-11-24")] {
        assert_eq!(compare(&table, &[changed]).len(), 1);
    }
    assert_eq!(compare(&table, &[]).len(), 1, "a rule that is gone");
    assert_eq!(
        compare(&[], &[entry("甲", "2026-11-23")]).len(),
        1,
        "a new rule"
    );
    let twice = [&table[..], &table[..]].concat();
    assert_eq!(compare(&twice, &[entry("甲", "2026-11-23")]).len(), 1);
}

#[test]
fn a_table_edited_by_hand_is_noticed() {
    let mut line = entry("甲", "2026-11-23").into_line();
    line.entry.content = "乙".to_owned();
    assert_eq!(compare(&[line], &[entry("乙", "2026-11-23")]).len(), 1);
}

#[test]
fn only_a_newer_date_rewrites_a_row() {
    let table = [entry("甲", "2026-11-23").into_line()];
    let try_it = |code: Entry| {
        let (lines, refused) = updated(&table, &[code]);
        (lines[0].entry.content.clone(), refused.len())
    };
    assert_eq!(try_it(entry("乙", "2026-11-24")), ("乙".to_owned(), 0));
    assert_eq!(try_it(entry("乙", "2026-11-23")), ("甲".to_owned(), 1));
    assert_eq!(try_it(entry("乙", "2026-11-22")), ("甲".to_owned(), 1));
    assert_eq!(try_it(entry("甲", "2026-11-23")), ("甲".to_owned(), 0));
    let (lines, refused) = updated(&table, &[]);
    assert_eq!(
        (lines.len(), refused.len()),
        (1, 1),
        "a rule is not dropped by itself"
    );
}

#[test]
fn the_digest_is_fnv_1a() {
    assert_eq!(ledger::fnv_1a(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(ledger::fnv_1a(b"a"), 0xaf63_dc4c_8601_ec8c);
    assert_eq!(ledger::fnv_1a(b"foobar"), 0x8594_4171_f739_67e8);
}
