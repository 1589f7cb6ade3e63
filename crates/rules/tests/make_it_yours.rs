//! The owner's guide `docs/make-it-yours.md`, held against the reader.

use std::path::Path;

use icp_sms_rules::profile::{
    Profile, ReturnedAfterFive, Rule, SHIPPED, WindowStart, WrongEntryCount,
};

fn guide() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/make-it-yours.md");
    std::fs::read_to_string(path).expect("the guide")
}

/// What stands in code in the first cell of each row of the table that follows a text.
fn first_cells(guide: &str, before: &str) -> Vec<String> {
    let (_, table) = guide
        .split_once(before)
        .unwrap_or_else(|| panic!("{before}"));
    let rows = table
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|'));
    let cell = |row: &str| row.split('`').nth(1).map(str::to_owned);
    rows.filter_map(cell).collect()
}

#[test]
fn every_example_is_a_right_file() {
    let guide = guide();
    let examples: Vec<_> = guide
        .split("```json\n")
        .skip(1)
        .map(|rest| rest.split("```").next().expect("an end"))
        .collect();
    assert_eq!(examples.len(), 6);
    for example in examples {
        let file = serde_json::from_str(example).unwrap_or_else(|e| panic!("{e} in {example}"));
        let problems = Profile::read(&[file]).err();
        assert_eq!(problems, None, "{example}");
    }
}

#[test]
fn every_rule_and_every_shipped_profile_is_named() {
    let guide = guide();
    let rules = first_cells(&guide, "| `rule` | who gets a code |\n");
    assert_eq!(rules, Rule::ALL.map(Rule::id));
    for id in SHIPPED {
        assert!(guide.contains(&format!("`provider=\"{id}\"`")), "{id}");
    }
}

#[test]
fn every_value_of_a_row_is_named() {
    let guide = guide();
    let starts = WindowStart::ALL.map(WindowStart::id);
    let counts = WrongEntryCount::ALL.map(WrongEntryCount::id);
    let returns = ReturnedAfterFive::ALL.map(ReturnedAfterFive::id);
    let row = |field: &str| {
        let start = format!("| `{field}` | ");
        guide
            .lines()
            .find(|line| line.starts_with(&start))
            .expect("a row")
    };
    for (field, ids) in [
        ("windowStart", &starts[..]),
        ("wrongEntryCount", &counts),
        ("returnedAfterFive", &returns),
        ("automaticResend", &["next-noon", "not-stated"]),
    ] {
        for id in ids {
            assert!(row(field).contains(&format!("`{id}`")), "{field} {id}");
        }
    }
}

#[test]
fn the_mistakes_are_those_that_the_reader_names() {
    let wrong = r#"{
        "name": "A",
        "fone": "1",
        "types": [{ "type": "add-website" }, { "type": "cancel-access" },
            { "type": "transfer", "label": "A", "hint": "B" }],
        "senders": { "value": ["12381"], "quote": "12381" },
        "contact": { "phone": "1", "hours": {
            "weekdays": [1], "spans": [["09:00", "9:00"]], "followsHolidays": true } }
    }"#;
    let problems = Profile::read(&[serde_json::from_str(wrong).unwrap()]).unwrap_err();
    let named = first_cells(&guide(), "| it says | mend |\n");
    assert_eq!(named.len(), problems.len(), "{problems:?}");
    for says in named {
        let says = says.trim_end_matches(['…', ' ']);
        assert!(problems.iter().any(|it| it.starts_with(says)), "{says}");
    }
}
