//! Files that nobody would write: each is taken whole and harmless, or refused with reasons.

#[path = "schema_tests/changed.rs"]
mod changed;

use icp_sms_rules::filing::{Answers, FilingType};
use icp_sms_rules::json::Json;
use icp_sms_rules::profile::{Link, Localized, Profile};
use icp_sms_rules::recipients::{questions, recipients};
use icp_sms_rules::window::parse_rfc3339;
use proptest::prelude::*;
use serde_json::Value;

/// Right files.
const FILES: [&str; 2] = [
    include_str!("files/minimal.json"),
    include_str!("files/whole.json"),
];

/// Texts that some field takes.
const TEXTS: [&str; 6] = [
    "09:30",
    "2027-02-06",
    "CN-GD",
    "https://a.example",
    "leader",
    "transfer",
];

/// Fields that the reader knows.
const NAMES: [&str; 24] = [
    "name",
    "page",
    "title",
    "url",
    "checked",
    "terms",
    "types",
    "type",
    "rule",
    "contact",
    "hours",
    "spans",
    "weekdays",
    "closedDays",
    "senders",
    "value",
    "quote",
    "notes",
    "text",
    "zh-CN",
    "en",
    "extends",
    "automaticResend",
    "hoursAfterSubmission",
];

/// Any JSON of a moderate size.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>().prop_map(Json::Number),
        ".{0,12}".prop_map(Json::Text),
        proptest::sample::select(&TEXTS[..]).prop_map(Json::from),
    ];
    let known = proptest::sample::select(&NAMES[..]).prop_map(str::to_owned);
    let name = prop_oneof!["[a-z]{0,4}", known];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            prop::collection::vec((name.clone(), inner), 0..8).prop_map(Json::Object),
        ]
    })
}

fn texts(profile: &Profile) -> Vec<&Localized> {
    let terms = &profile.terms;
    let types = profile.types.iter().flat_map(|it| [&it.label, &it.hint]);
    let notes = profile.notes.iter().map(|note| &note.text);
    let all = [
        &profile.name,
        &terms.entity_leader,
        &terms.website_administrator,
    ];
    all.into_iter().chain(types).chain(notes).collect()
}

/// A profile that was taken opens a page, a mail or a call and nothing else, and
/// every question about it has an answer.
fn is_harmless(profile: &Profile) {
    let contact = profile.contact.as_ref();
    let links = [
        contact.and_then(|it| it.link.as_ref()),
        profile.console.as_ref(),
    ];
    for Link { href, .. } in links.into_iter().flatten() {
        let lower = href.to_ascii_lowercase();
        let schemes = ["http://", "https://", "mailto:", "tel:"];
        assert!(schemes.iter().any(|it| lower.starts_with(it)), "{href}");
        assert!(!href.contains(|it: char| it.is_whitespace() || it.is_control()));
    }
    assert!(profile.page.url.to_ascii_lowercase().starts_with("http"));
    for text in texts(profile) {
        let lengths = [&text.zh_cn, &text.en].map(|it| it.chars().count());
        assert!(lengths.iter().all(|it| (1..=500).contains(it)), "{text:?}");
    }
    if let Some(hours) = contact.and_then(|it| it.hours.as_ref()) {
        hours.open_at(parse_rfc3339("2026-11-23T09:00:00Z").expect("a time"));
    }
    if let Some(contact) = contact {
        assert!(contact.tel().is_none_or(|it| it.len() > "tel:".len()));
    }
    for filing_type in FilingType::ALL.map(Some) {
        let answers = Answers {
            filing_type,
            ..Answers::default()
        };
        questions(&answers, profile);
        recipients(&answers, profile);
    }
}

fn is_taken_or_refused(file: Json) -> Result<(), TestCaseError> {
    match Profile::read(&[file]) {
        Ok(profile) => is_harmless(&profile),
        Err(problems) => prop_assert!(!problems.is_empty()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_of_any_kind(json in any_json()) {
        is_taken_or_refused(json)?;
    }

    #[test]
    fn a_right_file_with_other_values_in_it(
        value in changed::files(&FILES.map(|it| serde_json::from_str(it).expect("JSON"))),
    ) {
        is_taken_or_refused(serde_json::from_value::<Json>(value).expect("any JSON"))?;
    }
}

#[test]
fn nothing_but_json_is_no_profile() {
    for value in [Value::Null, Value::from(1), Value::from("name")] {
        let json: Json = serde_json::from_value(value).expect("any JSON");
        let problem = "file: is no object".to_owned();
        assert_eq!(Profile::read(&[json]), Err(vec![problem]));
    }
}
