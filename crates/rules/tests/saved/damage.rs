//! Orders that come back, and stores that are damaged.

use icp_sms_rules::json::Json;
use icp_sms_rules::order::{Action, Preset, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::saved::{Judgement, Reading, Saved};
use icp_sms_rules::task::task;
use icp_sms_rules::window::Instant;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::strategies::{
    after_all, any_actions, any_preset, any_resend, any_time, profile_of,
};
use crate::support::t;

fn encode(preset: Preset, state: State, now: Instant) -> Vec<u8> {
    let saved = Saved::new(preset, state, Judgement::default(), Some(now));
    serde_json::to_vec(&saved.write()).expect("a state can be written")
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
        counts in vec(any::<u8>(), 8),
        times in vec(1_483_228_800_000..7_258_118_400_000_i64, 8),
        later in any_actions(),
    ) {
        let state = after_all(&actions, &Profile::default());
        let mut json = Saved::new(Preset::default(), state, Judgement::default(), None).write();
        let (mut counts, mut times) = (counts.iter().cycle(), times.iter().cycle());
        // Each in the place of its kind, or nothing would be read.
        for_each_number(&mut json, &mut |number| {
            let count = counts.next().expect("a cycle");
            let time = times.next().expect("a cycle");
            *number = if *number > 1e9 { *time as f64 } else { f64::from(*count) };
        });
        set_version(&mut json, 2.0);
        let bytes = serde_json::to_vec(&json).expect("JSON");
        prop_assert!(decode(&bytes).is_some(), "it is read");
        use_it(&bytes, &later);
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
