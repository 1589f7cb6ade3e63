//! A stored order comes back as it was; a damaged one is refused or mended, and
//! never brings the guide down.

mod support;

use icp_sms_rules::json::Json;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, Preset, Progress, Sms, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::saved::{Reading, Saved};
use icp_sms_rules::task::task;
use icp_sms_rules::window::Instant;
use proptest::collection::vec;
use proptest::prelude::*;

use support::strategies::{after_all, any_actions, any_preset, any_resend, any_time, profile_of};
use support::{LEADER, t};

fn encode(preset: Preset, state: State, now: Instant) -> Vec<u8> {
    serde_json::to_vec(&Saved::new(preset, state, now).write()).expect("a state can be written")
}

fn decode(bytes: &[u8]) -> Option<Saved> {
    let json: Json = serde_json::from_slice(bytes).ok()?;
    match Saved::read(&json) {
        Reading::Saved(saved) => Some(*saved),
        Reading::Unreadable | Reading::Newer => None,
    }
}

/// Uses whatever was read: nothing of it may panic.
fn use_it(bytes: &[u8], actions: &[Action]) {
    let Some(saved) = decode(bytes) else { return };
    let profile = Profile::default();
    let mut state = saved.state.after_preset(&saved.preset, &Preset::default());
    for action in actions {
        state = state.after(*action, &profile);
        let _ = task(&state, &state.recipients(&profile), &profile, action.at);
    }
    let again = decode(&encode(saved.preset, state, t("23 09:00")));
    assert_eq!(again.map(|saved| saved.state), Some(state));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_order_comes_back_as_it_was(
        begun in any_preset(),
        actions in any_actions(),
        resend in any_resend(),
        now in any_time(),
    ) {
        let profile = profile_of(resend);
        let begin = State::of_preset(&begun);
        let state = actions.iter().fold(begin, |state, action| state.after(*action, &profile));
        let saved = decode(&encode(begun.plausible(), state, now)).expect("readable");
        prop_assert_eq!((saved.state, saved.preset), (state, begun.plausible()));
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in vec(any::<u8>(), 0..300), actions in any_actions()) {
        use_it(&bytes, &actions);
    }

    #[test]
    fn a_damaged_store_does_no_harm(
        actions in any_actions(),
        damage in vec((any::<prop::sample::Index>(), any::<Option<u8>>(), any::<bool>()), 1..6),
        later in any_actions(),
    ) {
        let state = after_all(&actions, &Profile::default());
        let mut bytes = encode(Preset::default(), state, t("23 09:00"));
        for (at, byte, insert) in damage {
            let at = at.index(bytes.len());
            match byte {
                Some(byte) if insert => bytes.insert(at, byte),
                Some(byte) => bytes[at] = byte,
                None => drop(bytes.remove(at)),
            }
        }
        use_it(&bytes, &later);
    }

    #[test]
    fn other_numbers_in_a_store_do_no_harm(
        actions in any_actions(),
        numbers in vec("-?[0-9]{1,20}(\\.[0-9]{1,3})?(e[0-9]{1,3})?|[0-9]|1[78][0-9]{11}", 8),
        later in any_actions(),
    ) {
        let state = after_all(&actions, &Profile::default());
        let mut json = Saved::new(Preset::default(), state, t("23 09:00")).write();
        let mut numbers = numbers.iter().filter_map(|text| text.parse::<f64>().ok()).cycle();
        for_each_number(&mut json, &mut |number| *number = numbers.next().unwrap_or(*number));
        set_version(&mut json, 2.0);
        use_it(&serde_json::to_vec(&json).expect("JSON"), &later);
    }
}

fn for_each_number(json: &mut Json, change: &mut dyn FnMut(&mut f64)) {
    match json {
        Json::Number(number) => change(number),
        Json::List(list) => list
            .iter_mut()
            .for_each(|json| for_each_number(json, change)),
        Json::Object(fields) => {
            fields
                .iter_mut()
                .for_each(|(_, json)| for_each_number(json, change));
        }
        Json::Null | Json::Bool(_) | Json::Text(_) => {}
    }
}

fn set_version(json: &mut Json, version: f64) {
    if let Json::Object(fields) = json {
        for (name, value) in fields {
            if name == "version" {
                *value = version.into();
            }
        }
    }
}

fn read(text: &str) -> Reading {
    Saved::read(&serde_json::from_str(text).expect("JSON"))
}

/// What visitors have in their browsers. A change of this text needs a version of its own.
#[test]
fn the_format_is_this() {
    let stored = include_str!("golden/saved.json");
    let json: Json = serde_json::from_str(stored).expect("JSON");
    let Reading::Saved(saved) = Saved::read(&json) else {
        panic!("unreadable");
    };
    assert_eq!(saved.write(), json);
    let state = saved.state;
    assert_eq!(
        (state.resends, state.tracks.of(LEADER).progress),
        (1, Progress::Verified)
    );
    // A field of the wrong kind is no field that is missing.
    for (from, to) in [
        ("\"remind\": true", "\"remind\": 1"),
        ("CN-GD", "CN-XX"),
        ("\"resends\": 1", "\"resends\": 1.5"),
        ("\"resends\": 1", "\"resends\": 256"),
        ("1795395600123", "0"),
        ("1795395600123", "\"now\""),
        ("\"holder\"", "\"nobody\""),
        ("\"came\"", "\"went\""),
    ] {
        assert_ne!(stored.replacen(from, to, 1), stored, "{from} is there");
        assert_eq!(
            read(&stored.replacen(from, to, 1)),
            Reading::Unreadable,
            "{to}"
        );
    }
}

#[test]
fn a_version_says_whose_it_is() {
    for (text, reading) in [
        (r#"{"version":3}"#, Reading::Newer),
        (r#"{"version":2.5}"#, Reading::Newer),
        (r#"{"version":1}"#, Reading::Unreadable),
        (r#"{"version":"2"}"#, Reading::Unreadable),
        (r#"{"state":{}}"#, Reading::Unreadable),
        ("null", Reading::Unreadable),
        ("[2]", Reading::Unreadable),
    ] {
        assert_eq!(read(text), reading, "{text}");
    }
    let Reading::Saved(saved) = read(r#"{"version":2,"something":"new"}"#) else {
        panic!("what is missing is as in the beginning");
    };
    assert_eq!(
        (saved.state, saved.preset, saved.touched),
        Default::default()
    );
}

#[test]
fn impossible_counts_in_a_store_are_no_way_around_the_limit() {
    for entries in [5, 6, 254, 255] {
        let track = format!(r#"{{"entity-leader":{{"wrong_entries":{entries}}}}}"#);
        let Reading::Saved(saved) =
            read(&format!(r#"{{"version":2,"state":{{"tracks":{track}}}}}"#))
        else {
            panic!("{entries}");
        };
        let event = Event::SiteMessage(LEADER, SiteMessage::WrongEntries);
        let at = t("23 09:00");
        let state = saved.state.after(Action { at, event }, &Profile::default());
        let track = state.tracks.of(LEADER);
        assert_eq!(
            (track.wrong_entries, track.progress),
            (5, Progress::Failed),
            "{entries}"
        );
    }
}

#[test]
fn a_known_receipt_leaves_no_question_open() {
    let stored = r#"{"version":2,"state":{"received_at":1795395600000,"arrival":1795395700000}}"#;
    let Reading::Saved(saved) = read(stored) else {
        panic!("unreadable");
    };
    let state = saved.state;
    assert_eq!((state.arrival, state.sms), (None, Sms::Came));
    assert_eq!(state.begun_at, state.received_at);
}
