//! Values of attributes, which an address's parameters are as well.

use icp_sms_guide::embed::settings::Settings;
use icp_sms_guide::rules::window::{Instant, parse_beijing};
use proptest::prelude::*;
use proptest::sample::select;

use crate::values::text;

const NAMES: [&str; 5] = [
    "lang",
    "filing-type",
    "province",
    "received-at",
    "submitted-at",
];

fn now() -> Instant {
    parse_beijing("2026-11-23T13:00").expect("a time")
}

/// Times and what could be taken for one.
fn time() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})",
        "20[12][0-9]-(0[1-9]|1[0-2])-[0-3][0-9][Tt ][0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]{0,12})?[Zz]",
        "[+-]?[0-9]{1,9}-[0-9]{1,2}-[0-9]{1,2}T[0-9:.]{0,20}[Z+-]?[0-9:]{0,6}",
    ]
}

fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![2 => text(), 2 => time(), 1 => select(vec!["en", "zh-CN", "zh-hant", "CN-BJ", "cancel-entity"]).prop_map(str::to_owned)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_taken_or_changes_nothing(values in proptest::collection::vec((select(&NAMES[..]), any_value()), 1..6)) {
        let mut settings = Settings::default();
        for (name, value) in values {
            let before = settings.clone();
            if let Err(problem) = settings.set(name, Some(&value), now()) {
                prop_assert_eq!(&settings, &before);
                prop_assert_eq!(problem, format!("{name}: cannot take {value}"));
            }
            for at in [settings.received_at, settings.submitted_at].into_iter().flatten() {
                prop_assert!(at.timestamp() >= 1_483_228_800 && at <= now(), "{at}");
            }
        }
        for name in NAMES {
            prop_assert_eq!(settings.set(name, None, now()), Ok(()));
        }
        prop_assert_eq!(settings, Settings::default());
    }

    #[test]
    fn a_name_that_is_no_attribute_changes_nothing(name in text(), value in any_value()) {
        prop_assume!(!NAMES.contains(&name.as_str()) && name != "key" && name != "page");
        let mut settings = Settings::default();
        prop_assert!(settings.set(&name, Some(&value), now()).is_err());
        prop_assert_eq!(settings, Settings::default());
    }
}
