//! Orders that are not shown, and remind all the same.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::milestones::Milestones;
use icp_sms_rules::window::{Instant, Window};
use yew::AttrValue;

use crate::app::model::{Met, Model};

/// The milestones of each of them.
#[derive(Default)]
pub struct Others(Vec<Other>);

struct Other {
    key: AttrValue,
    filing_type: Option<FilingType>,
    window: Window,
    milestones: Milestones,
}

impl Others {
    /// Tells what was met since the last look, of the order under which key, and of
    /// which filing.
    pub fn look(&mut self, model: &Model, tell: impl Fn(Met, &str, Option<FilingType>)) {
        let mut before = std::mem::take(&mut self.0);
        for order in model.others.iter().filter(|order| order.reminds) {
            let Some(window) = order.window else { continue };
            let known = before.iter().position(|other| other.key == order.key);
            self.0.push(Other {
                key: order.key.clone(),
                filing_type: order.filing_type,
                window,
                milestones: known
                    .map_or_else(Milestones::default, |at| before.remove(at).milestones),
            });
        }
        for other in &mut self.0 {
            let (window, at) = (other.window, model.now);
            if let Some(phase) = other.milestones.look(Some(window), at) {
                tell(Met { window, phase, at }, &other.key, other.filing_type);
            }
        }
    }

    /// The windows of those that run at `now`.
    pub fn windows(&self, now: Instant) -> impl Iterator<Item = Window> + '_ {
        let windows = self.0.iter().map(|other| other.window);
        windows.filter(move |window| !window.is_closed(now))
    }
}
