//! Telling the visitor at a milestone, even while nobody looks at the page.

use gloo_timers::callback::Timeout;

use super::Send;
use super::model::{Change, Model};
use crate::browser::{clock, notification};
use crate::rules::window::{Instant, Phase, Window};
use crate::state::Standing;

/// How long a reminder waits at most before it looks at the clock again: timers
/// stand still while a device sleeps.
const LOOK: u32 = 60_000;

/// Where the visitor asked for it, shows a notification at each milestone that
/// passes, and keeps one timer that has the guide look at the clock, as a hidden
/// page has no seconds.
#[derive(Default)]
pub struct Reminders {
    /// Where the window stood at the last drawing.
    last: Option<(Window, Phase)>,
    /// What the timer waits for, from when.
    waiting: Option<(Window, Instant)>,
    timeout: Option<Timeout>,
}

impl Reminders {
    /// Notifies of what passed since the last drawing, and waits for the next.
    pub fn settle(&mut self, model: &Model, standing: Standing, send: &Send) {
        let phase = match standing {
            Standing::Counting(phase) => Some(phase),
            Standing::Closed => Some(Phase::Closed),
            Standing::Idle | Standing::Failed(_) | Standing::Verified => None,
        };
        let now = model.state.window.zip(phase);
        if let (true, Some((window, phase)), Some(before)) = (model.state.remind, now, self.last)
            && before.0 == window
            && before.1 < phase
        {
            let text = model.lang.text();
            notification::show((text.phase)(phase).announcement, &tag(window, phase));
        }
        self.last = now;
        let counting = now.filter(|(_, phase)| model.state.remind && *phase != Phase::Closed);
        let waiting = counting.map(|(window, _)| (window, model.now));
        if self.waiting != waiting {
            self.waiting = waiting;
            self.timeout = waiting.map(|(window, now)| wait(window, now, send));
        }
    }
}

/// The timer for the milestone after the present.
fn wait(window: Window, now: Instant, send: &Send) -> Timeout {
    let wait = until_milestone(window, window.phase(now), clock::now());
    let send = send.clone();
    Timeout::new(wait.min(LOOK), move || {
        send.emit(Change::look(clock::now()));
    })
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
