//! The phones: whose each is, what it is called in stored states and events, and sets of them.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::phone::{Phone, Phones, Role};

/// Whose, which of them, and its name.
const TABLE: [(Phone, Role, u8, &str); Phone::COUNT] = [
    (Phone::EntityLeader, Role::EntityLeader, 0, "entity-leader"),
    (
        Phone::Administrator1,
        Role::WebsiteAdministrator,
        1,
        "website-administrator",
    ),
    (
        Phone::Administrator2,
        Role::WebsiteAdministrator,
        2,
        "website-administrator-2",
    ),
    (
        Phone::Administrator3,
        Role::WebsiteAdministrator,
        3,
        "website-administrator-3",
    ),
    (
        Phone::Administrator4,
        Role::WebsiteAdministrator,
        4,
        "website-administrator-4",
    ),
    (
        Phone::Administrator5,
        Role::WebsiteAdministrator,
        5,
        "website-administrator-5",
    ),
    (Phone::Holder, Role::Holder, 0, "holder"),
];

#[test]
fn each_phone_is_somebodys_and_has_a_name() {
    let told = Phone::ALL.map(|it| (it, it.role(), it.number(), it.id()));
    assert_eq!(told, TABLE);
}

#[test]
fn each_role_has_the_name_that_events_use() {
    let names = [Role::EntityLeader, Role::WebsiteAdministrator, Role::Holder].map(Role::id);
    assert_eq!(names, ["entity-leader", "website-administrator", "holder"]);
}

#[test]
fn a_set_has_what_was_put_in_however_often() {
    for phone in Phone::ALL {
        let set = Phones::NONE
            .with(Phone::Administrator2)
            .with(phone)
            .with(phone);
        assert!(set.has(phone) && !set.is_empty(), "{phone:?}");
        assert!(!set.without(phone).has(phone), "{phone:?}");
        assert!(!set.without(phone).without(phone).has(phone), "{phone:?}");
    }
    assert!(Phones::NONE.is_empty());
    assert!(Phones::from_iter(Phone::ALL).iter().eq(Phone::ALL));
}

#[test]
fn a_filing_type_is_found_by_its_name_alone() {
    for filing_type in FilingType::ALL {
        assert_eq!(FilingType::from_id(filing_type.id()), Some(filing_type));
    }
    assert_eq!(FilingType::from_id("add-app"), None);
}
