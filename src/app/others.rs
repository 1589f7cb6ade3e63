//! The other orders of this browser.
//!
//! As the functions of [`gates`](super::gates), [`list`] is not in the first file of a
//! release, and may be called only while [`later::is_here`](crate::later::is_here).

use icp_sms_rules::order::State;
use icp_sms_rules::window::Instant;

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
    let mut orders: Vec<_> = storage::all()
        .into_iter()
        .map(|(key, saved)| {
            // The page may say more of its own order now than it did when that was stored.
            let applied = if key == first { saved.preset } else { page };
            let state = saved.state.after_preset(&applied, &page);
            let is_over = saved.judgement.over && state == saved.state;
            (key, state, is_over)
        })
        .collect();
    // An own order of which only the page has said anything is not stored, so it is added here.
    if orders.iter().all(|(key, ..)| *key != first) {
        orders.push((first, State::of_preset(&page), false));
    }
    orders.retain(|(key, state, is_over)| *key != shown && !is_over && state.is_under_way());
    orders
        .into_iter()
        .map(|(key, state, _)| OtherOrder {
            key: key.into(),
            filing_type: state.answers.filing_type,
            window: state.window(),
            sms: state.sms,
            runs: state.arrival.is_some() || !state.is_closed(now),
            reminds: state.remind,
        })
        .collect()
}
