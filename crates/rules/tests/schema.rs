//! The schema and the reader agree on every file, place for place.

#[path = "support/cases.rs"]
mod cases;
#[path = "schema_tests/changed.rs"]
mod changed;
#[path = "schema_tests/places.rs"]
mod places;
mod support;

use std::collections::BTreeSet;

use cases::{ACCEPTED, MISTAKES, TAKEN, changed as changed_file};
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::json::Json;
use icp_sms_rules::profile::{Profile, Rule, SHIPPED};
use icp_sms_rules::province::Province;
use jsonschema::Validator;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;

fn schema() -> Value {
    let path = support::folder().join("profile.schema.json");
    let text = std::fs::read_to_string(path).expect("the schema");
    serde_json::from_str(&text).expect("JSON")
}

fn validator() -> Validator {
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&schema()).expect("a schema")
}

/// The places of the mistakes that the reader names.
fn by_reader(file: &Value) -> BTreeSet<String> {
    let file: Json = serde_json::from_value(file.clone()).expect("any JSON");
    let base = Profile::extends(&file).filter(|id| SHIPPED.contains(id));
    let base = base.map(support::file);
    let files: Vec<_> = [file].into_iter().chain(base).collect();
    let problems = Profile::read(&files).err().unwrap_or_default();
    let place = |problem: String| problem.split(": ").next().map(str::to_owned);
    problems.into_iter().filter_map(place).collect()
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e} in {text}"))
}

#[test]
fn the_schema_is_one() {
    assert!(jsonschema::draft202012::meta::is_valid(&schema()));
    assert!(schema().get("$id").is_none(), "it is used where it lies");
}

#[test]
fn both_take_every_shipped_and_every_right_file() {
    let validator = validator();
    let shipped = SHIPPED.map(|id| value(&support::file(id).to_string()));
    let accepted = ACCEPTED.iter().map(|text| value(text));
    let taken = TAKEN
        .iter()
        .map(|(from, to)| value(&changed_file(from, to)));
    for file in accepted.chain(taken).chain(shipped) {
        let places = places::by_schema(&validator, &file);
        assert!(places.is_empty(), "{places:?} in {file}");
        assert!(by_reader(&file).is_empty(), "{file}");
    }
}

#[test]
fn both_name_the_places_of_every_mistake() {
    let validator = validator();
    for (from, to, place, _) in MISTAKES {
        let file = value(&changed_file(from, to));
        let by_schema = places::by_schema(&validator, &file);
        assert_eq!(by_schema, by_reader(&file), "{from} -> {to}");
        assert!(by_schema.contains(*place), "{from} -> {to}");
    }
    for text in ["[]", "7", "{}", r#"{ "name": "A", "contact": {} }"#] {
        let file = value(text);
        assert_eq!(
            places::by_schema(&validator, &file),
            by_reader(&file),
            "{text}"
        );
    }
}

#[test]
fn both_agree_on_files_that_nobody_thought_of() {
    let validator = validator();
    let cases = Config::default().cases.max(600);
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let refused = std::cell::Cell::new(0);
    let agree = |file: Value| {
        let (schema, reader) = (places::by_schema(&validator, &file), by_reader(&file));
        refused.set(refused.get() + u32::from(!reader.is_empty()));
        if schema == reader {
            return Ok(());
        }
        let differ = format!("schema {schema:?}, reader {reader:?} in {file:#}");
        Err(TestCaseError::fail(differ))
    };
    if let Err(error) = runner.run(&changed::files(&ACCEPTED.map(value)), agree) {
        panic!("{error}");
    }
    let refused = refused.get();
    assert!(
        (cases / 3..cases).contains(&refused),
        "{refused} of {cases} are refused"
    );
}

/// The values that an `enum` or a `oneOf` of the schema lists.
fn listed(pointer: &str) -> Vec<String> {
    let schema = schema();
    let list = schema.pointer(pointer).and_then(Value::as_array);
    let list = list.unwrap_or_else(|| panic!("{pointer}"));
    let text = |it: &Value| it["const"].as_str().expect("a text").to_owned();
    list.iter().map(text).collect()
}

#[test]
fn the_schema_lists_what_the_program_knows() {
    assert_eq!(
        listed("/$defs/filingType/oneOf"),
        FilingType::ALL.map(FilingType::id)
    );
    assert_eq!(
        listed("/$defs/province/oneOf"),
        Province::ALL.map(Province::id)
    );
    let rules = listed("/$defs/filingTypeRow/properties/rule/oneOf");
    assert_eq!(rules, Rule::ALL.map(Rule::id));
    assert_eq!(listed("/properties/extends/oneOf"), SHIPPED);
}
