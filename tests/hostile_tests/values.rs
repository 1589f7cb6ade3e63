//! JSON that looks like ours, until one looks closer.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Number, Value, json};

/// Words that mean something to the program, and such that would to a browser.
const WORDS: [&str; 40] = [
    "version",
    "preset",
    "state",
    "answers",
    "window",
    "start",
    "basis",
    "tracks",
    "entity_leader",
    "website_administrator",
    "wrong_entries",
    "progress",
    "step",
    "answer",
    "resends",
    "viewed",
    "revising",
    "remind",
    "received",
    "submitted",
    "verified",
    "failed",
    "waiting",
    "CN-GD",
    "filing_type",
    "initial-filing",
    "add-website",
    "name",
    "support",
    "url",
    "hours",
    "weekdays",
    "spans",
    "notes",
    "zh-CN",
    "2026-11-23",
    "09:30",
    "24:00",
    "__proto__",
    "constructor",
];
const TEXTS: [&str; 16] = [
    "",
    " ",
    "\0",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<b>",
    "vbscript:x",
    "https://example.com/\"onclick=\"alert(1)",
    "HTTP://example.com",
    "tel:+86",
    "mailto:a@b",
    "\u{202e}\u{feff}\u{1f468}\u{200d}",
];

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        select(&WORDS[..]).prop_map(str::to_owned),
        select(&TEXTS[..]).prop_map(str::to_owned),
        "\\PC{0,12}",
        "[a-z]{2,10}:(//)?[!-~]{0,12}",
    ]
}

fn number() -> impl Strategy<Value = Number> {
    let odd = [
        0.0,
        -1.0,
        0.5,
        5.0,
        6.0,
        255.0,
        256.0,
        1e20,
        -1e300,
        5e-324,
        1_795_395_600_000.0,
    ];
    prop_oneof![
        any::<i64>().prop_map(Number::from),
        (0..8_u8).prop_map(Number::from),
        select(odd.to_vec()).prop_filter_map("JSON has it", Number::from_f64),
        any::<f64>().prop_filter_map("JSON has it", Number::from_f64),
    ]
}

/// Any value, a few levels deep.
pub fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::Bool),
        2 => number().prop_map(Value::Number),
        3 => text().prop_map(Value::String),
    ];
    leaf.prop_recursive(3, 16, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::Array),
            vec((text(), inner), 0..5).prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

/// A value that is right but for some places, where it has anything.
pub fn like(right: Value) -> impl Strategy<Value = Value> {
    vec((any::<Index>(), value(), text()), 0..4).prop_map(move |changes| {
        let mut changed = right.clone();
        for (at, other, name) in changes {
            let mut places = at.index(count(&changed));
            put(&mut changed, &mut places, &other, &name);
        }
        changed
    })
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// Puts another value at the place of that number; a new field beside it, too,
/// if it is in an object.
fn put(value: &mut Value, places: &mut usize, other: &Value, name: &str) -> bool {
    if *places == 0 {
        *value = other.clone();
        return true;
    }
    *places -= 1;
    match value {
        Value::Array(list) => list.iter_mut().any(|it| put(it, places, other, name)),
        Value::Object(fields) => {
            let done = fields.values_mut().any(|it| put(it, places, other, name));
            if done && name.len().is_multiple_of(2) {
                fields.insert(name.to_owned(), other.clone());
            }
            done
        }
        _ => false,
    }
}

/// A stored state in which much has been said.
pub fn stored() -> Value {
    let track = json!({ "progress": "waiting", "wrong_entries": 3, "step": "fill", "answer": "wrong-entries" });
    json!({
        "version": 1,
        "preset": { "filing_type": "add-website", "province": "CN-GD", "received_at": 1_795_395_600_000_i64, "submitted_at": null },
        "state": {
            "answers": {
                "filing_type": "modify-filing", "province": "CN-ZJ", "same_person": true, "phone_matches": false,
                "original_provider_reachable": true,
                "changes": { "entity": true, "website": false, "phone": true },
                "new_numbers": { "entity_leader": true, "website_administrator": true },
            },
            "window": { "start": 1_795_395_600_000_i64, "basis": "received" },
            "no_sms": false,
            "tracks": { "entity_leader": track, "website_administrator": track },
            "resends": 2, "viewed": "entity-leader", "revising": true, "remind": true,
        },
    })
}

#[test]
fn what_is_changed_here_is_right_before() {
    assert!(crate::files::saved(&stored()).is_some());
}
