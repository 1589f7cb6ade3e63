//! The moments of a window that are announced, each once.

use crate::window::{Instant, Phase, Window};

/// Which milestones of a window have been met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Milestones {
    window: Option<Window>,
    met: Option<Phase>,
}

impl Milestones {
    /// A look at the clock. Returns the milestone that was met since the last look,
    /// the latest if there were several. The first look at a window returns nothing, as what
    /// lies behind counts as announced, and a clock that is set back repeats nothing.
    pub fn look(&mut self, window: Option<Window>, now: Instant) -> Option<Phase> {
        // An order that is cleared, which can be taken back, is no new window.
        let window = window?;
        let phase = window.phase(now);
        if self.window != Some(window) {
            (self.window, self.met) = (Some(window), Some(phase));
            return None;
        }
        let new = self.met < Some(phase);
        self.met = self.met.max(Some(phase));
        new.then_some(phase)
    }
}
