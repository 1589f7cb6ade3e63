//! Stored states and providers' files.

use icp_sms_guide::config;
use icp_sms_guide::json::Json;
use icp_sms_guide::rules::answers::WRONG_ENTRIES_THAT_FAIL;
use icp_sms_guide::rules::provider::{Localized, Provider};
use icp_sms_guide::rules::recipients::{Role, recipients};
use icp_sms_guide::saved::Saved;
use icp_sms_guide::state::{Action, Event, Progress, Standing};
use proptest::prelude::*;
use serde_json::Value;

use crate::values::{like, stored, value};

const EXAMPLE: &str = include_str!("../../static/providers/example.json");

/// What the program takes of a stored value.
pub fn saved(value: &Value) -> Option<Saved> {
    Saved::read(&json(value))
}

/// The same value as the program holds it.
fn json(value: &Value) -> Json {
    serde_json::from_value(value.clone()).expect("any JSON")
}

/// Goes on from what was stored, as a visitor would: it holds what always holds.
fn go_on(saved: &Saved) {
    let now = "2026-11-23T09:00:00Z".parse().expect("a time");
    let state = saved.state();
    let _ = saved.is_of_another_filing(&saved.preset);
    let recipients = recipients(&state.answers, &Provider::default());
    let is_bound = |state: &icp_sms_guide::state::State| {
        Role::ALL.iter().all(|role| {
            let track = state.tracks.of(*role);
            let used_up = track.wrong_entries == WRONG_ENTRIES_THAT_FAIL;
            track.wrong_entries <= WRONG_ENTRIES_THAT_FAIL
                && !(used_up && track.progress == Progress::Waiting)
        })
    };
    assert!(is_bound(&state), "{state:?}");
    if let Standing::Counting(_) = state.standing(&recipients, now) {
        assert!(state.window.is_some());
    }
    for role in Role::ALL {
        for event in [
            Event::WrongEntry(role),
            Event::TakeBack(role),
            Event::NotVerified(role),
            Event::Resend,
        ] {
            assert!(
                is_bound(&state.after(Action { at: now, event })),
                "{event:?} on {state:?}"
            );
        }
    }
}

fn texts(provider: &Provider) -> Vec<&Localized> {
    let notes = provider.notes.iter().map(|note| &note.text);
    [&provider.name, &provider.support.label]
        .into_iter()
        .chain(notes)
        .collect()
}

/// A provider that was taken names a safe address, and nothing longer than a file may hold.
fn is_harmless(provider: &Provider) {
    let href = provider.support.href.to_ascii_lowercase();
    let schemes = ["http://", "https://", "mailto:", "tel:"];
    assert!(
        schemes.iter().any(|scheme| href.starts_with(scheme)),
        "{href}"
    );
    assert!(!href.contains(
        |letter: char| letter.is_whitespace() && letter.is_ascii() || letter.is_control()
    ));
    for text in texts(provider) {
        assert!(text.zh_cn.chars().count() <= 500 && text.en.chars().count() <= 500);
    }
    if let Some(hours) = &provider.hours {
        let _ = hours.is_open("2026-11-23T09:00:00Z".parse().expect("a time"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_stored_value_of_any_kind(value in value()) {
        if let Some(saved) = saved(&value) {
            go_on(&saved);
        }
    }

    #[test]
    fn a_stored_state_with_other_values_in_it(value in like(stored())) {
        if let Some(saved) = saved(&value) {
            go_on(&saved);
        }
    }

    #[test]
    fn a_file_of_any_kind(value in value()) {
        match config::provider(&json(&value)) {
            Ok(provider) => is_harmless(&provider),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn a_file_with_other_values_in_it(value in like(serde_json::from_str(EXAMPLE).expect("JSON"))) {
        match config::provider(&json(&value)) {
            Ok(provider) => is_harmless(&provider),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
