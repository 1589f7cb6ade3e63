//! Everything that the page follows from.

mod beside;
mod words;

pub use beside::{OtherOrder, ProfileState, Ui};

use chrono::FixedOffset;
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::order::{Event, State, Track};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::recipients::Recipients;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Basis, Instant, Phase, Window};
use yew::{Callback, NodeRef};

use super::intent::{Fold, Intent};
use crate::later;
use crate::text::Text;

/// Everything that the page follows from.
pub struct Scene<'a> {
    /// Where the guide is in the document, once it is there.
    pub root: &'a NodeRef,
    /// What was said of the order.
    pub state: &'a State,
    /// Who has to verify.
    pub recipients: &'a Recipients,
    /// What is to be done now.
    pub task: Task,
    /// The provider's page.
    pub profile: &'a Profile,
    /// Whether it is at hand.
    pub profile_state: ProfileState,
    /// The present.
    pub now: Instant,
    /// The milestone that was met last, to be announced, and when that was seen.
    pub milestone: Option<(Phase, Instant)>,
    /// The visitor's own offset from UTC at an instant.
    pub offset_at: fn(Instant) -> FixedOffset,
    /// The words.
    pub text: Text,
    /// What is open, entered, and what became of the last wish.
    pub ui: &'a Ui,
    /// Other orders that run.
    pub others: &'a [OtherOrder],
    /// Whether what is said is kept.
    pub keeping: Keeping,
    /// The guide is the page's main content: its heading is the page's.
    pub is_page: bool,
    /// The guide has no title of its own.
    pub compact: bool,
    /// The visitor may choose the provider: nothing names one.
    pub offers_providers: bool,
    /// Whether the browser can share a text.
    pub can_share: bool,
    /// Whether the visitor wants reminders and the browser allows notifications.
    pub may_notify: bool,
    /// Where wishes go.
    pub send: &'a Callback<Intent>,
    /// Told when the present changes more than its seconds.
    pub on_visible_change: &'a Callback<Instant>,
}

impl Scene<'_> {
    /// A click that wants this.
    pub fn click(&self, intent: Intent) -> Callback<web_sys::Event> {
        self.send.reform(move |_| intent.clone())
    }

    /// A click that says this of the order.
    pub fn say(&self, event: Event) -> Callback<web_sys::Event> {
        self.click(Intent::Say(event))
    }

    /// Whether the visitor may go to another order: not while this one runs without being stored,
    /// as it would be lost.
    pub fn can_leave(&self) -> bool {
        let runs = self.state.is_under_way() && !self.task.is_over();
        self.keeping == Keeping::Kept || !runs
    }

    /// Whether the visitor may start over: not without the program's second part, which alone
    /// can take it back.
    pub fn can_start_over(&self) -> bool {
        later::is_here()
    }

    /// The 24 hours, while their start or an estimate of it is known.
    pub fn window(&self) -> Option<Window> {
        self.state.window_at(self.now)
    }

    /// Whether the 24 hours are only estimated.
    pub fn is_estimate(&self) -> bool {
        self.window()
            .is_some_and(|window| window.basis == Basis::Submitted)
    }

    /// How far a phone has come.
    pub fn track(&self, phone: Phone) -> &Track {
        self.state.tracks.of(phone)
    }

    /// Whether a part is open.
    pub fn is_open(&self, fold: Fold) -> bool {
        self.ui.folds.is_open(fold)
    }

    /// The words for what became of a wish, if it was the last.
    pub fn result(&self, intent: &Intent, good: &'static str, bad: &'static str) -> &'static str {
        match &self.ui.outcome {
            Some((last, worked)) if last == intent => {
                if *worked {
                    good
                } else {
                    bad
                }
            }
            _ => "",
        }
    }

    /// Whether a wish was the last, and did not work.
    pub fn has_failed(&self, intent: &Intent) -> bool {
        matches!(&self.ui.outcome, Some((last, false)) if last == intent)
    }

    /// The level of the heading of a card.
    pub const fn card_level(&self) -> u8 {
        if self.is_page { 2 } else { 3 }
    }
}

/// The time that a field for a time offers: the stored one where it is corrected.
/// The present is never offered: to take it by mistake would grant 24 new hours.
pub const fn offered(basis: Basis, state: &State) -> Option<Instant> {
    match basis {
        Basis::Received => state.received_at,
        Basis::Submitted => state.submitted_at,
    }
}
