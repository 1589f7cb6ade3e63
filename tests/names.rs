//! The names that pages, files and events use. Others rely on them, so they stay.

use std::collections::BTreeSet;

use icp_sms_guide::rules::filing::FilingType;
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::rules::recipients::Role;

#[test]
fn a_filing_type_has_its_name_and_is_found_by_it() {
    let names = [
        "initial-filing",
        "add-website",
        "add-service-provider",
        "modify-filing",
        "cancel-entity",
        "cancel-website",
        "cancel-access",
    ];
    assert_eq!(FilingType::ALL.map(FilingType::id), names);
    for filing_type in FilingType::ALL {
        assert_eq!(FilingType::from_id(filing_type.id()), Some(filing_type));
    }
    assert_eq!(FilingType::from_id("add website"), None);
}

#[test]
fn a_role_has_its_name() {
    let names = ["entity-leader", "website-administrator"];
    assert_eq!(Role::ALL.map(Role::id), names);
}

#[test]
fn a_province_has_an_english_name_of_its_own() {
    let names: BTreeSet<_> = Province::ALL.map(Province::english_name).into();
    assert_eq!(names.len(), Province::ALL.len());
    for name in names {
        let letters = name
            .chars()
            .all(|letter| letter.is_ascii_alphabetic() || letter == ' ');
        assert!(letters && name.starts_with(char::is_uppercase), "{name}");
    }
}
