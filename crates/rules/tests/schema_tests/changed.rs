//! Right files with a few values changed, left out, renamed or put elsewhere.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// What is done to a value.
#[derive(Clone, Debug)]
enum Change {
    /// Another value comes in its place.
    Replace(Value),
    /// A value of the same file comes in its place.
    Copy(Index),
    /// A field is left out.
    Remove,
    /// A field gets another name.
    Rename(&'static str),
    /// A field is added.
    Add(&'static str, Value),
}

const NAMES: [&str; 14] = [
    "name", "type", "rule", "label", "quote", "source", "value", "extends", "id", "link", "phone",
    "province", "zh-CN", "fone",
];

fn value() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        " ",
        "\u{3000}",
        "\u{85}",
        "x",
        "09:30",
        "00:00",
        "24:00",
        "2027-02-06",
        "2027-02-30",
        "CN-GD",
        "CN-XX",
        "add-website",
        "transfer",
        "modify-entity",
        "leader",
        "nobody",
        "total",
        "next-noon",
        "not-stated",
        "https://a.example",
        "https://a\u{a0}b",
        "HTTP://A",
        "tel:",
        "mailto:a@b",
        "12381",
        "huaweicloud",
        "ucloud-2026",
        "aws",
    ];
    let others = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(1),
        json!(7),
        json!(12.0),
        json!(1.5),
        json!(300),
        json!(-1),
        json!([]),
        json!({}),
        json!(["12381"]),
        json!([5, 10]),
        json!(["22:00", "06:00"]),
        json!({ "type": "transfer" }),
        json!({ "type": "add-website" }),
        json!({ "hoursAfterSubmission": 12 }),
        json!({ "zh-CN": "甲", "en": "A" }),
        json!("长".repeat(501)),
    ];
    let texts = texts.map(Value::from);
    select([&texts[..], &others].concat())
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => value().prop_map(Change::Replace),
        2 => any::<Index>().prop_map(Change::Copy),
        3 => Just(Change::Remove),
        1 => select(&NAMES[..]).prop_map(Change::Rename),
        2 => (select(&NAMES[..]), value()).prop_map(|(name, value)| Change::Add(name, value)),
    ]
}

/// The JSON pointers of all values below the top.
fn pointers(value: &Value, path: &str, all: &mut Vec<String>) {
    let below: Vec<_> = match value {
        Value::Object(fields) => fields.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(entries) => {
            let named = entries.iter().enumerate();
            named.map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => vec![],
    };
    for (name, it) in below {
        let path = format!("{path}/{name}");
        all.push(path.clone());
        pointers(it, &path, all);
    }
}

fn apply(file: &mut Value, at: Index, change: Change) {
    let mut all = vec![];
    pointers(file, "", &mut all);
    let Some(pointer) = (!all.is_empty()).then(|| at.get(&all).clone()) else {
        return;
    };
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    match change {
        Change::Replace(value) => *file.pointer_mut(&pointer).expect("a place") = value,
        Change::Copy(from) => {
            let from: &String = from.get(&all);
            let value = file.pointer(from).expect("a place").clone();
            *file.pointer_mut(&pointer).expect("a place") = value;
        }
        Change::Add(name, value) => {
            if let Some(Value::Object(fields)) = file.pointer_mut(&pointer) {
                fields.insert(name.to_owned(), value);
            }
        }
        Change::Remove | Change::Rename(_) => match file.pointer_mut(parent) {
            Some(Value::Object(fields)) => {
                let value = fields.remove(name).expect("a field");
                if let Change::Rename(other) = change {
                    fields.insert(other.to_owned(), value);
                }
            }
            Some(Value::Array(entries)) => {
                entries.remove(name.parse().expect("an index"));
            }
            _ => unreachable!("{parent} has {name}"),
        },
    }
}

/// These files, each with up to four changes.
pub fn files(right: &[Value]) -> impl Strategy<Value = Value> + use<> {
    let changes = proptest::collection::vec((any::<Index>(), change()), 0..5);
    (select(right.to_vec()), changes).prop_map(|(mut file, changes)| {
        for (at, change) in changes {
            apply(&mut file, at, change);
        }
        file
    })
}
