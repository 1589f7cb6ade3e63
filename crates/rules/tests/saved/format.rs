//! The format, its version, and what no sequence of events could have led to.

use icp_sms_rules::json::Json;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, Progress, Sms};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::saved::{Reading, Saved};

use crate::support::{LEADER, t};

fn read(text: &str) -> Reading {
    Saved::read(&serde_json::from_str(text).expect("JSON"))
}

/// What visitors have in their browsers. A change of this text needs a version of its own.
#[test]
fn the_format_is_this() {
    let stored = include_str!("../golden/saved.json");
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
        ("\"provider=huaweicloud\"", "7"),
        ("\"over\": true", "\"over\": null"),
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
fn a_possible_track_is_left_as_it_is() {
    for (stored, progress) in [
        (r#"{"wrong_entries":4}"#, Progress::Waiting),
        (
            r#"{"wrong_entries":5,"progress":"verified"}"#,
            Progress::Verified,
        ),
        (
            r#"{"wrong_entries":0,"progress":"failed"}"#,
            Progress::Failed,
        ),
        (
            r#"{"wrong_entries":2,"progress":"ask-provider"}"#,
            Progress::AskProvider,
        ),
    ] {
        let tracks = [
            r#"{"version":2,"state":{"tracks":{"holder":"#,
            stored,
            "}}}",
        ]
        .concat();
        let Reading::Saved(saved) = read(&tracks) else {
            panic!("{tracks}");
        };
        assert_eq!(
            saved.state.tracks.of(Phone::Holder).progress,
            progress,
            "{stored}"
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
