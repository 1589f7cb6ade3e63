//! Orders that are not shown, and remind all the same.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::milestones::Milestones;
use icp_sms_rules::window::Window;
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
    /// Tells what was met since the last look, and of which filing.
    pub fn look(&mut self, model: &Model, tell: impl Fn(Met, Option<FilingType>)) {
        let mut before = std::mem::take(&mut self.0);
        for order in model.others.iter().filter(|order| order.reminds) {
            let known = before.iter().position(|other| other.key == order.key);
            self.0.push(Other {
                key: order.key.clone(),
                filing_type: order.filing_type,
                window: order.window,
                milestones: known
                    .map_or_else(Milestones::default, |at| before.remove(at).milestones),
            });
        }
        // One that has closed runs no more, which is what is to be told.
        before.retain(|other| other.window.is_closed(model.now));
        for other in self.0.iter_mut().chain(&mut before) {
            let (window, at) = (other.window, model.now);
            if let Some(phase) = other.milestones.look(Some(window), at) {
                tell(Met { window, phase, at }, other.filing_type);
            }
        }
    }

    /// Their windows.
    pub fn windows(&self) -> impl Iterator<Item = Window> + '_ {
        self.0.iter().map(|other| other.window)
    }
}
