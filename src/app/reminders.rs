//! Telling the visitor at a milestone, even while nobody looks at the page.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{clock, notification};
use crate::rules::window::{Instant, Phase, Window};
use crate::state::{Standing, State};
use crate::text::Lang;

/// Where the visitor asked for it, waits for the next milestone with one timer,
/// shows a notification, and has the guide look at the clock.
#[hook]
pub fn use_reminders(state: &State, standing: Standing, lang: Lang, onmoment: &Callback<Instant>) {
    let waiting_for = match (standing, state.window) {
        (Standing::Counting(phase), Some(window)) if state.remind => Some((phase, window)),
        _ => None,
    };
    let onmoment = onmoment.clone();
    use_effect_with((waiting_for, lang), move |(waiting_for, lang)| {
        let text = lang.text();
        let timeout = waiting_for.map(|(phase, window)| {
            let (next, millis) = next_milestone(window, phase, clock::now());
            Timeout::new(millis, move || {
                notification::show((text.phase)(next).announcement);
                onmoment.emit(clock::now());
            })
        });
        move || drop(timeout)
    });
}

/// The milestone after a phase, and the milliseconds until it.
fn next_milestone(window: Window, phase: Phase, now: Instant) -> (Phase, u32) {
    let next = Phase::MILESTONES
        .into_iter()
        .find(|milestone| *milestone > phase)
        .unwrap_or(Phase::Closed);
    let wait = window.deadline() - next.at_most() - now;
    (
        next,
        u32::try_from(wait.num_milliseconds()).unwrap_or_default(),
    )
}
