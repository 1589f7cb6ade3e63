//! One order of one visitor: everything that was said of it, and the one
//! function that changes it.
//!
//! Nothing derived is stored: who gets a code, how much time is left and what
//! is to be done now follow from [`State`], the present and the profile.

mod begin;
mod event;
mod phones;
mod preset;
mod record;
mod reducer;
mod resend;
mod track;
mod undo;

use crate::filing::{Answers, FilingType};
use crate::phone::{Phone, Phones};
use crate::window::{Basis, Instant, LENGTH, Window};

pub use event::{Action, Event};
pub use phones::unexpected;
pub use preset::Preset;
pub use track::{Progress, Stage, Track, Tracks};
pub use undo::Undo;

/// Whether an SMS has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sms {
    /// The visitor has not said.
    #[default]
    NotSaid,
    /// 还没有收到
    NotYet,
    /// It came.
    Came,
}

impl Sms {
    /// All three.
    pub const ALL: [Self; 3] = [Self::NotSaid, Self::NotYet, Self::Came];

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotSaid => "not-said",
            Self::NotYet => "not-yet",
            Self::Came => "came",
        }
    }
}

/// Everything that was said of one order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What is filed, and where.
    pub answers: Answers,
    /// Phones that got an SMS, or that the site waits for, though no rule lists them.
    pub reported: Phones,
    /// Whether an SMS has come.
    pub sms: Sms,
    /// When the first SMS came.
    pub received_at: Option<Instant>,
    /// When the order was submitted to the administration.
    pub submitted_at: Option<Instant>,
    /// An SMS came at this time, and it is open whether it is the first.
    pub arrival: Option<Instant>,
    /// A resent SMS came at this time, so that the first came before.
    pub resent_at: Option<Instant>,
    /// When the start of the 24 hours was first given; that start itself, where a page gave
    /// it. It stays when the start is corrected, so that this is not taken for another order.
    pub begun_at: Option<Instant>,
    /// Which checks for a missing SMS are ticked, a bit each.
    pub checks: u8,
    /// All checks are done, and still no SMS.
    pub all_checked: bool,
    /// How many resends by hand the visitor noted; 255 once the site has refused one.
    pub resends: u8,
    /// How far each phone has come.
    pub tracks: Tracks,
    /// The site said that everybody has verified, whoever that is.
    pub all_verified: bool,
    /// The site said 请等待其他核验人, and nobody else has verified since.
    pub others_missing: bool,
    /// The phone that the visitor chose to go on with. Without one, the first that has not
    /// verified comes next.
    pub viewed: Option<Phone>,
    /// The visitor wants to change the answers.
    pub revising: bool,
    /// The visitor wants a notification at the milestones.
    pub remind: bool,
}

impl State {
    /// The 24 hours, once they have a start: from the first SMS, or as an estimate
    /// from the submission.
    pub fn window(&self) -> Option<Window> {
        let from = |start, basis| Window { start, basis };
        let received = self.received_at.map(|at| from(at, Basis::Received));
        received.or_else(|| self.submitted_at.map(|at| from(at, Basis::Submitted)))
    }

    /// The 24 hours as far as they are known at `now`: an estimate that has ended tells nothing
    /// more once an SMS was said to be a resent one.
    pub fn window_at(&self, now: Instant) -> Option<Window> {
        let knows_more = self.received_at.is_none() && self.resent_at.is_some();
        self.window()
            .filter(|window| !knows_more || !window.is_closed(now))
    }

    /// Whether the 24 hours are over at `now`. Where a resent SMS came and it is not known when
    /// the first did, they count as over 24 hours after the resent one, since the first came
    /// before it; an estimate from the submission may have ended earlier.
    pub fn is_closed(&self, now: Instant) -> bool {
        match (self.received_at, self.resent_at) {
            (None, Some(resent)) => resent + LENGTH <= now,
            _ => self.window().is_some_and(|window| window.is_closed(now)),
        }
    }

    /// What tells this order from the visitor's others, once its 24 hours have a start:
    /// when that was said, and what is filed.
    pub fn identity(&self) -> Option<String> {
        let begun = self.begun_at?.timestamp_millis().to_string();
        let filing_type = self.answers.filing_type.map_or("", FilingType::id);
        Some([&begun, filing_type].join("-"))
    }

    /// Whether another state says the same of the order. The times at which something was
    /// recorded (`begun_at`, and `ended_at` of the tracks) make no difference.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let (begun_at, tracks) = (other.begun_at, self.tracks.ended_as(&other.tracks));
        let timed_alike = Self {
            begun_at,
            tracks,
            ..*self
        };
        timed_alike == *other
    }

    /// Whether more was said than what is filed, and where: an SMS is waited for or
    /// came, or a phone is being verified.
    pub fn is_under_way(&self) -> bool {
        let has_sms = self.sms != Sms::NotSaid || self.window().is_some();
        has_sms || self.all_verified || self.tracks != Tracks::default()
    }
}
