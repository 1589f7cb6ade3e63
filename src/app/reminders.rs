//! Telling the visitor at a milestone, even while nobody looks at the page.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{clock, notification};
use crate::rules::window::{Instant, Phase, Window};
use crate::state::{Standing, State};
use crate::text::Lang;

/// How long a reminder waits at most before it looks at the clock again: timers
/// stand still while a device sleeps.
const LOOK: u32 = 60_000;

/// Where the visitor asked for it, shows a notification at each milestone that
/// passes, and keeps one timer that has the guide look at the clock, as a hidden
/// page has no seconds.
#[hook]
pub fn use_reminders(
    state: &State,
    standing: Standing,
    now: Instant,
    lang: Lang,
    onmoment: &Callback<Instant>,
) {
    let phase = match standing {
        Standing::Counting(phase) => Some(phase),
        Standing::Closed => Some(Phase::Closed),
        Standing::Idle | Standing::Failed(_) | Standing::Verified => None,
    };
    let wanted = state.window.filter(|_| state.remind);
    let last = use_mut_ref(|| (state.window, phase));
    use_effect_with((state.window, phase), move |seen| {
        let before = last.replace(*seen);
        if let (Some(window), Some(phase)) = (wanted, phase)
            && before.0 == Some(window)
            && before.1.is_some_and(|before| before < phase)
        {
            let text = lang.text();
            notification::show((text.phase)(phase).announcement, &tag(window, phase));
        }
    });
    let onmoment = onmoment.clone();
    let waiting = wanted.filter(|_| matches!(standing, Standing::Counting(_)));
    use_effect_with((waiting, now), move |(waiting, now)| {
        let timeout = waiting.map(|window| {
            let wait = until_milestone(window, window.phase(*now), clock::now());
            Timeout::new(wait.min(LOOK), move || onmoment.emit(clock::now()))
        });
        move || drop(timeout)
    });
}

/// The same in every tab, so that the browser shows one notification for all.
fn tag(window: Window, phase: Phase) -> String {
    let of = |number: i64| number.to_string();
    let minutes = of(phase.at_most().num_minutes());
    ["icp-sms-guide", &of(window.start.timestamp()), &minutes].join("-")
}

/// The milliseconds until the milestone after a phase.
fn until_milestone(window: Window, phase: Phase, now: Instant) -> u32 {
    let next = Phase::MILESTONES
        .into_iter()
        .find(|milestone| *milestone > phase)
        .unwrap_or(Phase::Closed);
    let wait = window.deadline() - next.at_most() - now;
    u32::try_from(wait.num_milliseconds()).unwrap_or_default()
}
