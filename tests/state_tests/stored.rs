//! A stored state comes back as it was; a damaged one is refused or repaired
//! and never brings the guide down.

use icp_sms_guide::json::Json;
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::recipients::{Role, recipients};
use icp_sms_guide::saved::{Preset, Saved};
use icp_sms_guide::state::{Action, Event, Progress, State};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::strategies::{after_all, any_actions, any_time};

fn encode(state: &State) -> Vec<u8> {
    let saved = Saved::new(Preset::default(), *state);
    serde_json::to_vec(&saved.write()).expect("a state can be written")
}

fn decode(bytes: &[u8]) -> Option<State> {
    let json: Json = serde_json::from_slice(bytes).ok()?;
    Some(Saved::read(&json)?.state)
}

/// Uses whatever was read: nothing of it may panic.
fn use_it(bytes: &[u8], actions: &[Action]) {
    if let Some(state) = decode(bytes) {
        let state = actions
            .iter()
            .fold(state, |state, action| state.after(*action));
        let list = recipients(&state.answers, &Provider::default());
        for action in actions {
            let _ = state.standing(&list, action.at);
        }
        let _ = decode(&encode(&state));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_state_comes_back_as_it_was(actions in any_actions()) {
        let state = after_all(&actions);
        prop_assert_eq!(decode(&encode(&state)), Some(state));
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in vec(any::<u8>(), 0..300), at in any_time()) {
        use_it(&bytes, &[Action { at, event: Event::WrongEntry(Role::EntityLeader) }]);
    }

    #[test]
    fn a_damaged_store_does_no_harm(
        actions in any_actions(),
        damage in vec((any::<prop::sample::Index>(), any::<Option<u8>>(), any::<bool>()), 1..6),
        later in any_actions(),
    ) {
        let mut bytes = encode(&after_all(&actions));
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
        numbers in vec("-?[0-9]{1,20}(\\.[0-9]{1,3})?(e[0-9]{1,3})?", 8),
        later in any_actions(),
    ) {
        let text = String::from_utf8(encode(&after_all(&actions))).expect("JSON is text");
        let mut numbers = numbers.into_iter().cycle();
        let mut changed = String::new();
        let mut in_number = false;
        // Every number of the encoding becomes another one.
        for (at, letter) in text.char_indices() {
            let begins = text[..at].ends_with(':') && letter.is_ascii_digit();
            if begins {
                changed.extend(numbers.next());
            }
            in_number = begins || (in_number && (letter.is_ascii_digit() || letter == '.'));
            if !in_number {
                changed.push(letter);
            }
        }
        use_it(changed.as_bytes(), &later);
    }
}

/// What visitors have in their browsers. A change of this text needs a version of its own.
#[test]
fn the_format_is_this() {
    const STORED: &str = r#"{"version":1,"preset":{"filing_type":"modify-filing","province":null,"received_at":1795395600123,"submitted_at":null},"state":{"answers":{"filing_type":"modify-filing","province":"CN-GD","same_person":true,"phone_matches":null,"original_provider_reachable":false,"changes":{"entity":true,"website":false,"phone":true},"new_numbers":{"entity_leader":true,"website_administrator":false}},"window":{"start":1795395600123,"basis":"submitted"},"no_sms":true,"tracks":{"entity_leader":{"progress":"verified","wrong_entries":2,"step":"fill","answer":"no-record-or-done"},"website_administrator":{"progress":"waiting","wrong_entries":0,"step":null,"answer":null}},"resends":1,"viewed":"website-administrator","revising":false,"remind":true}}"#;
    let json: Json = serde_json::from_str(STORED).unwrap();
    let saved = Saved::read(&json).expect("readable");
    assert_eq!(saved.write(), json);
    assert_eq!(saved.state.resends, 1);
    assert_eq!(
        saved.state.tracks.entity_leader.progress,
        Progress::Verified
    );
    // A field of the wrong kind is no field that is missing.
    for (from, to) in [
        ("\"remind\":true", "\"remind\":1"),
        ("CN-GD", "CN-XX"),
        (":2,", ":2.5,"),
    ] {
        let json = serde_json::from_str(&STORED.replacen(from, to, 1)).unwrap();
        assert_eq!(Saved::read(&json), None, "{to}");
    }
}

#[test]
fn a_store_of_which_nothing_was_said_is_the_beginning() {
    let empty = br#"{"version":1}"#;
    assert_eq!(decode(empty), Some(State::default()));
}

#[test]
fn what_does_not_say_its_version_is_none_of_ours() {
    assert_eq!(decode(b"{}"), None);
    assert_eq!(decode(br#"{"state":{}}"#), None);
}

#[test]
fn a_stored_window_is_whole_milliseconds() {
    let near = "2026-11-23T01:00:00.123Z";
    let stored = r#"{"version":1,"state":{"window":{"start":1795395600123,"basis":"received"}}}"#;
    let state = decode(stored.as_bytes()).unwrap();
    assert_eq!(
        Some(near.parse().unwrap()),
        state.window.map(|window| window.start)
    );
    for start in [
        "0",
        "-1",
        "1483228799999",
        "7258118400000",
        "1e300",
        "null",
        "\"now\"",
    ] {
        let stored = stored.replace("1795395600123", start);
        assert_eq!(decode(stored.as_bytes()), None, "{stored}");
    }
}

#[test]
fn impossible_counts_in_a_store_are_no_way_around_the_limit() {
    let at = "2026-11-23T01:00:00Z".parse().unwrap();
    for entries in [5, 6, 254, 255] {
        let track = format!(r#"{{"entity_leader":{{"wrong_entries":{entries}}}}}"#);
        let stored = format!(r#"{{"state":{{"tracks":{track}}}}}"#);
        let Some(state) = decode(stored.as_bytes()) else {
            continue;
        };
        let event = Event::WrongEntry(Role::EntityLeader);
        let state = state.after(Action { at, event });
        let track = state.tracks.entity_leader;
        assert!(
            track.wrong_entries <= 5,
            "{entries} became {}",
            track.wrong_entries
        );
        assert_eq!(track.progress, Progress::Failed, "{entries}");
    }
}
