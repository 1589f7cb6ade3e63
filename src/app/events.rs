//! What the page around the guide is told. Nothing of it is personal.

use std::cell::RefCell;

use icp_sms_rules::filing::Answers;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::Recipients;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Instant, Phase, Window};
use yew::Callback;

use super::model::{Drawn, Met, Model};

/// Something that the page around may want to know.
#[derive(Clone, Debug, PartialEq)]
pub enum GuideEvent {
    /// The answers changed, or what follows from them.
    Change {
        /// What was answered.
        answers: Answers,
        /// Who has to verify.
        recipients: Recipients,
    },
    /// The 24 hours have a start, or another one.
    Start(Window),
    /// A milestone was met, with this many minutes left at the most.
    Milestone {
        /// The milestone's own minutes, as 360.
        minutes: i64,
    },
    /// A phone has verified.
    Verified {
        /// Which.
        phone: Phone,
        /// Whether everybody has.
        all: bool,
    },
    /// The 24 hours passed.
    Expired,
    /// A verification has failed.
    Failed(Phone),
    /// The 24 hours count no more, as when the visitor starts over or submits again.
    End,
    /// The visitor used something, by its name: `site`, `message`, `copy`, `share`,
    /// `calendar`, `reminder`, `resend`, `language`, `print`.
    Used(&'static str),
}

impl GuideEvent {
    /// The name under which a page hears of it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Change { .. } => "change",
            Self::Start(_) => "start",
            Self::Milestone { .. } => "milestone",
            Self::Verified { .. } => "verified",
            Self::Expired => "expired",
            Self::Failed(_) => "failed",
            Self::End => "end",
            Self::Used(_) => "used",
        }
    }
}

/// What the page was told last.
#[derive(Clone, PartialEq)]
struct Told {
    answers: Answers,
    recipients: Recipients,
    window: Option<Window>,
    begun_at: Option<Instant>,
    verified: [bool; Phone::COUNT],
    task: Task,
    met: Option<Met>,
    resends: u8,
}

/// Tells the page of everything that changed since the last time. What was so
/// from the beginning is no news.
#[derive(Default)]
pub struct Events(RefCell<Option<Told>>);

impl Events {
    /// Tells what is new in a drawing of a model.
    pub fn tell(&self, to: &Callback<GuideEvent>, drawn: Drawn, model: &Model) {
        let state = drawn.state;
        let now = Told {
            answers: state.answers,
            recipients: drawn.recipients,
            window: state.window_at(model.now),
            begun_at: state.begun_at,
            verified: Phone::ALL.map(|phone| state.has_verified(phone)),
            task: drawn.task,
            met: model.met,
            resends: state.resends,
        };
        // Stored before anything is told: a listener of the page may change the guide at once.
        let before = self.0.replace(Some(now.clone()));
        if let Some(before) = before.filter(|before| *before != now) {
            news(&before, now)
                .into_iter()
                .for_each(|event| to.emit(event));
        }
    }

    /// Another order is shown: what is so in it is no news.
    pub fn forget(&self) {
        self.0.take();
    }
}

fn news(before: &Told, now: Told) -> Vec<GuideEvent> {
    let mut news = vec![];
    if before.window.is_some() && before.begun_at != now.begun_at {
        news.push(GuideEvent::End);
    }
    if let Some(window) = now.window.filter(|_| now.window != before.window) {
        news.push(GuideEvent::Start(window));
    }
    for (index, phone) in Phone::ALL.into_iter().enumerate() {
        let listed = now.recipients.lists(phone);
        if listed && now.verified[index] && !before.verified[index] {
            let all = now.task == Task::Done;
            news.push(GuideEvent::Verified { phone, all });
        }
    }
    if let Some(met) = now.met.filter(|_| now.met != before.met) {
        if met.phase == Phase::Closed {
            if matches!(now.task, Task::Closed(_) | Task::AskProvider(_)) {
                news.push(GuideEvent::Expired);
            }
        } else if now.task.counts_down() {
            let minutes = met.phase.at_most().num_minutes();
            news.push(GuideEvent::Milestone { minutes });
        }
    }
    // No milestone tells of the end where the start is not known.
    let is_closed = |it: &Told| it.window.is_none() && matches!(it.task, Task::Closed(_));
    if is_closed(&now) && !is_closed(before) {
        news.push(GuideEvent::Expired);
    }
    if let (Task::Failed(phone), true) = (now.task, now.task != before.task) {
        news.push(GuideEvent::Failed(phone));
    }
    if now.resends > before.resends {
        news.push(GuideEvent::Used("resend"));
    }
    if (now.answers, &now.recipients) != (before.answers, &before.recipients) {
        let Told {
            answers,
            recipients,
            ..
        } = now;
        news.insert(
            0,
            GuideEvent::Change {
                answers,
                recipients,
            },
        );
    }
    news
}
