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
        let mut json = Saved::new(Preset::default(), state, Judgement::default(), None).write();
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
