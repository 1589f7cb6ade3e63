//! The other orders of this browser.
//!
//! As the functions of [`gates`](super::gates), [`list`] is not in the first file of a
//! release, and may be called only while [`later::is_here`](crate::later::is_here).

use icp_sms_rules::order::State;
use icp_sms_rules::window::{Instant, LENGTH};

use super::settings::Settings;
use crate::browser::storage;
use crate::view::scene::OtherOrder;

/// Those but `shown` that are under way and not over by their own rules, as of `now`.
#[inline(never)]
pub fn list(shown: Option<String>, settings: &Settings, now: Instant) -> Vec<OtherOrder> {
    let (Some(shown), Some(first)) = (shown, settings.first_key()) else {
        return vec![];
    };
    let page = settings.preset.plausible();
    let (mut orders, mut has_own) = (vec![], false);
    for (key, saved) in storage::all() {
        let is_own = key == first;
        has_own |= is_own;
        // The page may say more of its own order now than it did when that was stored.
        let applied = if is_own { saved.preset } else { page };
        let state = saved.state.after_preset(&applied, &page);
        let is_over = saved.judgement.over && state == saved.state;
        if key != shown && !is_over {
            orders.extend(other(key, state, now));
        }
    }
    // An own order of which only the page has said anything is not stored, so it is added here.
    if !has_own && first != shown {
        orders.extend(other(first, State::of_preset(&page), now));
    }
    orders
}

/// An order as others are listed, if it is under way.
fn other(key: String, state: State, now: Instant) -> Option<OtherOrder> {
    let window = state.window_at(now);
    let ended = window.filter(|window| window.is_closed(now));
    let is_listed = match ended {
        _ if state.arrival.is_some() => true,
        Some(window) => now < window.deadline() + LENGTH,
        None => !state.is_closed(now),
    };
    state.is_under_way().then(|| OtherOrder {
        key: key.into(),
        filing_type: state.answers.filing_type,
        window,
        sms: state.sms,
        is_listed,
        reminds: state.remind,
    })
}
