//! A provider's JSON: what is taken, and how every mistake is named.

use icp_sms_guide::config::provider;
use icp_sms_guide::json::Json;
use icp_sms_guide::rules::filing::{Answers, FilingType};
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::rules::recipients::{Outcome, Role, recipients};
use proptest::prelude::*;

const UCLOUD: &str = include_str!("../static/providers/ucloud.json");
const EXAMPLE: &str = include_str!("../static/providers/example.json");

fn read(text: &str) -> Result<Provider, Vec<String>> {
    provider(&serde_json::from_str::<Json>(text).unwrap())
}

/// The example with one value in place of another.
fn mistakes(from: &str, to: &str) -> Vec<String> {
    assert!(EXAMPLE.contains(from), "{from}");
    read(&EXAMPLE.replacen(from, to, 1)).unwrap_err()
}

#[test]
fn the_file_of_ucloud_says_what_the_program_says_by_itself() {
    assert_eq!(read(UCLOUD), Ok(Provider::default()));
}

#[test]
fn a_provider_may_ask_other_people() {
    let provider = read(EXAMPLE).unwrap();
    let answers = |filing_type| Answers {
        filing_type: Some(filing_type),
        ..Answers::default()
    };
    let asked = recipients(&answers(FilingType::CancelWebsite), &provider);
    assert_eq!(asked.outcome, Outcome::Codes);
    assert!(asked.roles().eq([Role::WebsiteAdministrator]));
    let asked = recipients(&answers(FilingType::CancelEntity), &provider);
    assert!(
        asked.roles().eq([Role::EntityLeader]),
        "the source's row stands"
    );
}

#[test]
fn a_note_is_for_its_filing_type_and_province() {
    let provider = read(EXAMPLE).unwrap();
    let notes = |filing_type, province| {
        let answers = Answers {
            filing_type: Some(filing_type),
            province: Some(province),
            ..Answers::default()
        };
        provider.notes_for(&answers).count()
    };
    assert_eq!(notes(FilingType::AddWebsite, Province::Guangdong), 1);
    assert_eq!(notes(FilingType::CancelWebsite, Province::Guangdong), 2);
    assert_eq!(notes(FilingType::AddWebsite, Province::Hubei), 0);
}

#[test]
fn every_mistake_is_named_by_place_and_reason() {
    for (from, to, expected) in [
        (
            r#""https://support.example.com/icp""#,
            r#""javascript:alert(1)""#,
            "support.url: is no http, https, mailto or tel address",
        ),
        (
            r#""https://support.example.com/icp""#,
            r#""https://a b""#,
            "support.url: is no http, https, mailto or tel address",
        ),
        (
            r#""https://support.example.com/icp""#,
            "7",
            "support.url: is no text",
        ),
        (r#""phone""#, r#""fone""#, "fone: is no known field"),
        (
            r#""09:00""#,
            r#""9:00""#,
            r#"hours.spans[0]: is no pair of times such as ["09:30", "12:00"]"#,
        ),
        (
            r#""2027-02-06""#,
            r#""2027-02-30""#,
            r#"hours.closedDays[0]: is no day such as "2027-02-06""#,
        ),
        (
            r#""website-administrator""#,
            r#""boss""#,
            "recipients.cancel-website[0]: is neither entity-leader nor website-administrator",
        ),
        (
            r#""cancel-website":"#,
            r#""cancel-everything":"#,
            "recipients.cancel-everything: is no known field",
        ),
        (
            r#""CN-GD""#,
            r#""CN-XX""#,
            "notes[0].province: is no province",
        ),
        (
            "[1, 2, 3, 4, 5, 6]",
            "[0]",
            "hours.weekdays[0]: is no number from 1 (Monday) to 7 (Sunday)",
        ),
        (
            r#"["website-administrator"]"#,
            r#"["entity-leader", "entity-leader"]"#,
            "recipients.cancel-website: names somebody twice",
        ),
        ("[1, 2, 3, 4, 5, 6]", "{}", "hours.weekdays: is no list"),
    ] {
        assert_eq!(mistakes(from, to), [expected], "{from} -> {to}");
    }
}

#[test]
fn all_mistakes_are_named_at_once() {
    assert_eq!(
        read(r#"{"nmae": "A", "support": {"label": ""}, "hours": []}"#).unwrap_err(),
        [
            "nmae: is no known field",
            "name: is missing",
            "support.label: is no text",
            "support.url: is missing",
            "hours: is no object",
        ]
    );
    assert_eq!(read("[]").unwrap_err(), ["file: is no object"]);
    assert_eq!(
        mistakes(r#""示例云""#, &format!("{:?}", "长".repeat(501))),
        ["name.zh-CN: is longer than 500 characters"]
    );
}

/// Any JSON of a moderate size, with the names that the reader knows among the
/// field names.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>().prop_map(Json::Number),
        ".{0,12}".prop_map(Json::Text),
        prop_oneof![
            Just("09:30"),
            Just("2027-02-06"),
            Just("CN-GD"),
            Just("https://a.example")
        ]
        .prop_map(|text| Json::Text(text.to_owned())),
    ];
    let name = prop_oneof![
        "[a-z]{0,4}",
        prop_oneof![
            Just("name"),
            Just("support"),
            Just("label"),
            Just("url"),
            Just("phone"),
            Just("hours"),
            Just("spans"),
            Just("weekdays"),
            Just("closedDays"),
            Just("recipients"),
            Just("cancel-website"),
            Just("notes"),
            Just("text"),
            Just("province"),
            Just("zh-CN"),
            Just("en"),
        ]
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            prop::collection::vec((name.clone(), inner), 0..8).prop_map(Json::Object),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_taken_whole_or_refused_with_reasons(json in any_json()) {
        match provider(&json) {
            Ok(provider) => prop_assert!(provider.support.href.contains(':')),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
