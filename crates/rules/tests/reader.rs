//! A profile's file: what is taken, and how every mistake is named.

#[path = "support/cases.rs"]
mod cases;
mod support;

use cases::{ACCEPTED, MINIMAL, MISTAKES, RESELLER, TAKEN, WHOLE, changed};
use chrono::NaiveDate;
use icp_sms_rules::filing::{Answers, FilingType};
use icp_sms_rules::json::Json;
use icp_sms_rules::profile::{AutomaticResend, Problems, Profile, Rule, SHIPPED, Span};
use icp_sms_rules::province::Province;
use support::{file, shipped};

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e} in {text}"))
}

/// Reads a file after the one that it extends.
fn read(file: Json) -> Result<Profile, Problems> {
    let base = Profile::extends(&file).filter(|id| SHIPPED.contains(id));
    let base = base.map(support::file);
    let files: Vec<_> = [file].into_iter().chain(base).collect();
    Profile::read(&files)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_name_and_a_phone_are_enough() {
    let profile = read(json(MINIMAL)).unwrap();
    let default = Profile::default();
    assert_eq!(profile.name.zh_cn, "示例云");
    assert_eq!(profile.name.en, "示例云");
    assert_eq!(profile.id, "");
    assert_eq!(
        profile.page, default.page,
        "the rules stand on UCloud's page"
    );
    assert!(profile.types.iter().all(|it| it.row.from_default));
    assert!(profile.senders.row.from_default && !profile.states(&profile.senders.row));
    assert_eq!(
        profile.contact.unwrap().phone.as_deref(),
        Some("400-000-0000")
    );
    let silent = read(json(r#"{ "name": "示例云" }"#)).unwrap();
    assert_eq!(silent.contact, None, "never UCloud's");
}

#[test]
fn every_field_of_a_whole_file_is_taken() {
    let profile = read(json(WHOLE)).unwrap();
    assert_eq!(profile.id, "example-cloud");
    assert_eq!(profile.page.edition, Some(day("2026-05-01")));
    assert_eq!(profile.page.provider, profile.name);
    assert_eq!(profile.terms.console.en, "filing console");
    assert_eq!(
        profile.first_sms_minutes.value,
        (5, 10),
        "in whatever order"
    );
    let resend = profile.automatic_resend.value;
    assert_eq!(resend, AutomaticResend::HoursAfterSubmission(12));
    assert_eq!(profile.resends_allowed.value, Some(2));
    assert_eq!(profile.senders.value, ["12381", "106**********12381"]);
    assert_eq!(profile.console.as_ref().unwrap().label.en, "Filing console");
    let hours = profile.contact.as_ref().unwrap().hours.clone().unwrap();
    assert_eq!(hours.spans[1], Span::of((22, 0), (2, 0)));
    assert_eq!(hours.closed_days, [day("2027-02-06")]);
    let offered: Vec<_> = profile.types.iter().map(|it| it.filing_type.id()).collect();
    let wanted = [
        "initial-filing",
        "add-website",
        "transfer",
        "cancel-website",
        "cancel-access",
    ];
    assert_eq!(offered, wanted);
    let transfer = profile.type_row(FilingType::Transfer).unwrap();
    assert_eq!(
        transfer.row.page.url,
        "https://support.example.com/icp/transfer"
    );
    let website = profile.type_row(FilingType::AddWebsite).unwrap();
    assert_eq!(website.row.quote, "新增服务", "the label is its words");
    assert_eq!(
        website.hint.en,
        "The entity has a filing number and adds a domain (or app)"
    );
    let access = profile.type_row(FilingType::CancelAccess).unwrap();
    assert!(access.row.from_default && access.rule == Rule::Nobody);
    let source = profile.notes[1].source.as_ref().unwrap();
    assert_eq!(source.edition, Some(day("2026-04-01")));
}

#[test]
fn a_note_is_for_its_filing_type_and_province() {
    let profile = read(json(WHOLE)).unwrap();
    let notes = |filing_type, province| {
        let answers = Answers {
            filing_type: Some(filing_type),
            province: Some(province),
            ..Answers::default()
        };
        profile.notes_for(&answers).count()
    };
    assert_eq!(notes(FilingType::AddWebsite, Province::Guangdong), 1);
    assert_eq!(notes(FilingType::CancelWebsite, Province::Guangdong), 2);
    assert_eq!(notes(FilingType::AddWebsite, Province::Hubei), 0);
}

#[test]
fn a_file_that_extends_another_keeps_its_rows_and_their_page_but_not_its_contact() {
    let (base, profile) = (shipped("huaweicloud"), read(json(RESELLER)).unwrap());
    assert_eq!(profile.id, "");
    assert_eq!(profile.page, base.page);
    assert_eq!(profile.terms, base.terms);
    assert_eq!(profile.senders, base.senders);
    let rows: Vec<_> = profile.types.iter().map(|it| it.filing_type).collect();
    let wanted = [
        FilingType::CancelWebsite,
        FilingType::InitialFiling,
        FilingType::CancelAccess,
    ];
    assert_eq!(rows, wanted, "only these, in this order");
    let cancel = profile.type_row(FilingType::CancelWebsite).unwrap();
    assert_eq!(Some(cancel), base.type_row(FilingType::CancelWebsite));
    assert!(!profile.states(&cancel.row), "another provider's");
    let contact = profile.contact.unwrap();
    assert_eq!(contact.phone, None, "not that of 华为云");
    assert!(profile.notes.is_empty(), "it wants none of them");
    let unnamed = read(json(r#"{ "extends": "huaweicloud", "terms": {} }"#)).unwrap();
    let of_base = Profile {
        id: "".into(),
        ..base
    };
    assert_eq!(unnamed, of_base, "without a name of its own it is 华为云");
}

/// A browser has no file of the default profile.
#[test]
fn what_extends_the_default_is_the_same_with_and_without_its_file() {
    for file in [
        r#"{ "extends": "ucloud" }"#,
        r#"{ "extends": "ucloud", "name": "甲云", "contact": { "phone": "400-111-1111" } }"#,
    ] {
        let alone = Profile::read(&[json(file)]).unwrap();
        assert_eq!(alone, read(json(file)).unwrap(), "{file}");
    }
}

#[test]
fn a_profile_is_read_with_the_one_that_it_extends_and_no_other() {
    let problem = Err(vec![
        "extends: names a profile that was not read".to_owned(),
    ]);
    let reseller = || json(RESELLER);
    assert_eq!(Profile::read(&[reseller()]), problem);
    assert_eq!(Profile::read(&[reseller(), file("aliyun")]), problem);
    assert_eq!(Profile::read(&[json(MINIMAL), file("aliyun")]), problem);
    let wrong = json(r#"{ "id": "huaweicloud", "name": "", "fone": 1 }"#);
    let problems = Profile::read(&[reseller(), wrong]).unwrap_err();
    assert_eq!(
        problems,
        [
            "extends.fone: is no known field",
            "extends.name: is no text"
        ]
    );
}

#[test]
fn the_ends_of_each_range_are_taken() {
    for (from, to) in TAKEN {
        let problems = read(json(&changed(from, to))).err();
        assert_eq!(problems, None, "{from} -> {to}");
    }
}

#[test]
fn every_mistake_is_named_by_place_and_reason() {
    for (from, to, place, reason) in MISTAKES {
        let problems = read(json(&changed(from, to))).unwrap_err();
        let first = format!("{place}: {reason}");
        assert!(problems.contains(&first), "{from} -> {to}: {problems:?}");
        // A field with a wrong name is missing, too; nothing else is wrong.
        let rest = problems.iter().filter(|it| **it != first);
        for other in rest {
            assert!(other.ends_with("is missing"), "{from} -> {to}: {other}");
        }
    }
}

#[test]
fn all_mistakes_are_named_at_once() {
    let problems = |text| read(json(text)).unwrap_err();
    assert_eq!(
        problems(
            r#"{"nmae": "A", "contact": {"link": {"label": ""}, "hours": []}, "senders": {"value": ["1"]}}"#
        ),
        [
            "nmae: is no known field",
            "name: is missing",
            "page: is missing",
            "senders.value[0]: is no number of 3 to 30 digits",
            "senders.quote: is missing",
            "contact.link.label: is no text",
            "contact.link.url: is missing",
            "contact.hours: is no object",
        ]
    );
    assert_eq!(problems("[]"), ["file: is no object"]);
    let long = changed(r#""示例云""#, &format!("{:?}", "长".repeat(501)));
    let problem = "name.zh-CN: is longer than 500 characters";
    assert_eq!(read(json(&long)), Err(vec![problem.to_owned()]));
}

#[test]
fn a_rule_of_ones_own_needs_the_page_that_states_it() {
    let own = r#"{ "name": "A", "types": [{ "type": "add-website", "rule": "leader" }] }"#;
    assert_eq!(read(json(own)), Err(vec!["page: is missing".to_owned()]));
    let renamed = r#"{ "name": "A", "types": [{ "type": "add-website", "label": "加网站" }] }"#;
    assert!(read(json(renamed)).is_ok());
}

#[test]
fn what_was_taken_is_written_as_the_same_profile() {
    for text in ACCEPTED {
        let file = json(text);
        let profile = read(file.clone()).unwrap();
        if Profile::extends(&file).is_none() {
            assert!(read(profile.write()) == Ok(profile), "{text}");
        }
    }
}

/// What a browser makes of a file's bytes, and what only it would take.
#[test]
fn a_file_is_read_as_in_a_browser_and_no_name_may_stand_twice() {
    let folder = std::env::temp_dir().join(format!("icp-sms-rules-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let read = |text: &str| {
        let path = folder.join("file.json");
        std::fs::write(&path, text).unwrap();
        icp_sms_rules::profile::files::read(&path, &folder)
    };
    let named = read("\u{feff}{ \"name\": \"甲云\" }").expect("a mark of UTF-8 is no mistake");
    assert_eq!(named.name.zh_cn, "甲云");
    let twice = read(r#"{ "name": "甲", "contact": { "phone": "1", "phone": "2" } }"#);
    let [problem] = &twice.unwrap_err()[..] else {
        panic!("one mistake")
    };
    assert!(problem.contains("phone stands there twice"), "{problem}");
    let long = format!("{{ \"name\": \"甲\" }}{}", " ".repeat(65_536 - 14));
    assert!(read(&long).is_err_and(|it| it[0].ends_with("longer than 65536 characters")));
    assert!(read(&long[..long.len() - 2]).is_ok());
    std::fs::remove_dir_all(&folder).unwrap();
}
