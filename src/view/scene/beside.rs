//! What the page follows from beside the order that it shows.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::{Sms, Undo};
use icp_sms_rules::window::{TimeError, Window};
use yew::AttrValue;

use crate::view::intent::{Folds, Intent, Way};

/// What is on the screen beside the order: what is open, entered, and what became
/// of the last wish.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ui {
    /// The way out that stands in the place of the task.
    pub way: Option<Way>,
    /// Which parts are open.
    pub folds: Folds,
    /// The visitor is answering: what was just answered stays in sight until
    /// something else is said.
    pub answering: bool,
    /// The entry of the time field that is open, as typed.
    pub draft: Option<AttrValue>,
    /// The words of the site's message that is looked up, or nothing.
    pub message: AttrValue,
    /// Why the entry of the time field was refused, if the visitor entered it and it was.
    pub refused: Option<TimeError>,
    /// What became of the last wish to the browser: what it was, and whether it worked.
    pub outcome: Option<(Intent, bool)>,
    /// What the visitor can take back.
    pub undo: Option<Undo>,
    /// Something was just taken back.
    pub undone: bool,
    /// What can be taken back happened in another tab.
    pub elsewhere: bool,
}

impl Ui {
    /// Leaves the way out that is open, with what was entered there.
    pub fn leave_way(&mut self) {
        (self.way, self.draft, self.refused) = (None, None, None);
        self.message = AttrValue::default();
    }
}

/// Another order that is kept in this browser.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherOrder {
    /// Its key in the store.
    pub key: AttrValue,
    /// What is filed, if that was said.
    pub filing_type: Option<FilingType>,
    /// Its 24 hours, once they have a start.
    pub window: Option<Window>,
    /// Whether an SMS came.
    pub sms: Sms,
    /// Whether it has a line at the last look: till a day after its 24 hours, for it is to be
    /// submitted again then.
    pub is_listed: bool,
    /// Whether the visitor wants to be reminded of it.
    pub reminds: bool,
}

/// How much of the provider's page is at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProfileState {
    /// All of it.
    #[default]
    Ready,
    /// The provider's file has not come: the default's rules stand, named as such,
    /// and nobody's contact.
    Missing,
}
