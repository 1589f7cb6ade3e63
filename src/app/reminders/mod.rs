//! Telling the visitor at a milestone, even while nobody looks at the page.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Instant, Phase, Window};
use yew::Callback;

use super::model::{Change, Met, Model};
use crate::browser::{clock, notification, page};
use crate::text::fill;

/// How long a reminder waits at most before it looks at the clock again: timers
/// stand still while a device sleeps.
const LOOK: u32 = 60_000;

/// Where the visitor asked for it, shows a notification at each milestone that is
/// met, and keeps one timer that has the guide look at the clock, as a hidden
/// page has no seconds.
#[derive(Default)]
pub struct Reminders(RefCell<Inner>);

#[derive(Default)]
struct Inner {
    /// The milestone that was told last.
    told: Option<Met>,
    /// What the timer waits for, from when.
    waiting: Option<(Window, Instant)>,
    timeout: Option<Timeout>,
}

impl Reminders {
    /// Notifies of what was met since the last drawing, and waits for the next.
    pub fn tell(&self, model: &Model, task: Task, name: &str, send: &Callback<Change>) {
        let mut inner = self.0.borrow_mut();
        let closed = matches!(task, Task::Closed(_));
        if let Some(met) = model.met.filter(|_| inner.told != model.met)
            && model.state.remind
            && (task.counts_down() || closed)
        {
            notification::show(&title(met, name, model), &tag(met));
        }
        inner.told = model.met;
        let window = model
            .state
            .window()
            .filter(|_| task.counts_down() && model.state.remind);
        let waiting = window.map(|window| (window, model.now));
        if inner.waiting != waiting {
            inner.waiting = waiting;
            inner.timeout = waiting.map(|(window, now)| wait(window, now, send));
        }
    }
}

/// What is left, as it really is, and of which filing.
fn title(met: Met, name: &str, model: &Model) -> String {
    let text = model.lang.text();
    let left = text.duration(met.window.left(met.at));
    match met.phase {
        Phase::Closed => fill(text.day.remind_closed, &[name]),
        _ => fill(text.day.remind_left, &[name, &left]),
    }
}

/// The timer for the milestone after the present.
fn wait(window: Window, now: Instant, send: &Callback<Change>) -> Timeout {
    let wait = until_milestone(window, window.phase(now), clock::now());
    let send = send.clone();
    Timeout::new(wait.min(LOOK), move || {
        send.emit(Change::Look(clock::now(), page::is_hidden()));
    })
}

/// The same in every tab, so that the browser shows one notification for all.
fn tag(met: Met) -> String {
    let start = met.window.start.timestamp().to_string();
    let minutes = met.phase.at_most().num_minutes().to_string();
    ["icp-sms-guide", &start, &minutes].join("-")
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
