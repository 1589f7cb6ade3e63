//! Telling the visitor at a milestone, even while nobody looks at the page.

mod others;

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Instant, Phase, Window};
use others::Others;

use super::model::{Met, Model};
use crate::browser::{clock, notification};
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
    /// Orders that are not shown.
    others: Others,
    /// What the timer waits for, from when.
    waiting: (Vec<Window>, Option<Instant>),
    timeout: Option<Timeout>,
}

impl Reminders {
    /// Notifies of what was met since the last drawing, and waits for the next. Each
    /// filing has a name; `key` is that of the order that is shown, and `look` makes
    /// what has the guide look at the clock.
    pub fn tell<Look: FnOnce() + 'static>(
        &self,
        model: &Model,
        task: Task,
        key: Option<String>,
        name: impl Fn(Option<FilingType>) -> String,
        look: impl FnOnce() -> Look,
    ) {
        let mut inner = self.0.borrow_mut();
        let show = |met, key: &str, filing_type| {
            notification::show(&title(met, &name(filing_type), model), &tag(met, key));
        };
        let tells = |met: Met| match met.phase {
            // Whoever asks the provider is not to submit again.
            Phase::Closed => matches!(task, Task::Closed(_)),
            _ => task.counts_down(),
        };
        if let Some(met) = model.met.filter(|_| inner.told != model.met)
            && model.state.remind
            && tells(met)
        {
            let key = key.unwrap_or_default();
            show(met, &key, model.state.answers.filing_type);
        }
        inner.told = model.met;
        inner.others.look(model, show);
        let shown = model.running(task).filter(|_| model.state.remind);
        let windows: Vec<_> = shown
            .into_iter()
            .chain(inner.others.windows(model.now))
            .collect();
        let from = (!windows.is_empty()).then_some(model.now);
        if inner.waiting != (windows.clone(), from) {
            inner.timeout = from.and_then(|now| wait(&windows, now, look()));
            inner.waiting = (windows, from);
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

/// The timer for the first milestone after the present.
fn wait(windows: &[Window], now: Instant, look: impl FnOnce() + 'static) -> Option<Timeout> {
    let waits = windows.iter();
    let waits = waits.map(|window| until_milestone(*window, window.phase(now), clock::now()));
    Some(Timeout::new(waits.min()?.min(LOOK), look))
}

/// The same in every tab, so that the browser shows one notification for all.
fn tag(met: Met, key: &str) -> String {
    let start = met.window.start.timestamp().to_string();
    let minutes = met.phase.at_most().num_minutes().to_string();
    [key, &start, &minutes].join("-")
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
