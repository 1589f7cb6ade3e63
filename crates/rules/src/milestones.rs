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
    /// the latest if there were several. A window that is new to this value, or a
    /// clock that goes to and fro, announces nothing twice: what is behind is met.
    pub fn look(&mut self, window: Option<Window>, now: Instant) -> Option<Phase> {
        let phase = window.map(|window| window.phase(now));
        if self.window != window {
            (self.window, self.met) = (window, phase);
            return None;
        }
        let new = phase.filter(|_| phase > self.met)?;
        self.met = Some(new);
        Some(new)
    }
}
