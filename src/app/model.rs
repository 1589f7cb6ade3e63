//! What the guide at work knows, and what changes it.

use std::rc::Rc;

use yew::Reducible;

use super::persist::Keeping;
use super::prefill;
use crate::browser::page;
use crate::rules::window::Instant;
use crate::state::{Action, State};
use crate::text::Lang;
use crate::view::folds::{Fold, Folds};
use crate::view::time_form::Refused;
use crate::view::{Command, Outcome};

/// All that the page follows from, but for the settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the visitor has said.
    pub state: State,
    /// The present, as of the last look at the clock.
    pub now: Instant,
    /// Nobody could see the page at that look.
    pub hidden: bool,
    /// When the visitor did something last.
    pub acted: Instant,
    /// The language.
    pub lang: Lang,
    /// Whether what the visitor says is kept.
    pub keeping: Keeping,
    /// The page is being printed.
    pub printing: bool,
    /// What became of the last command.
    pub outcome: Option<Outcome>,
    /// The last entry of a time, if it was refused.
    pub refused: Option<Refused>,
    /// Which parts are open.
    pub folds: Folds,
}

/// What changes the model.
pub enum Change {
    /// The visitor did something.
    Did(Action),
    /// The page said something in their place.
    Said(Action),
    /// Another tab wrote this, as of now.
    Load(State, Instant),
    /// A look at the clock, and whether nobody can see the page.
    Look(Instant, bool),
    /// The page asks for a language, or the visitor chose one.
    Lang(Lang),
    /// Something was kept, or could not be.
    Keep(Keeping),
    /// The page is being printed, or no more.
    Print(bool),
    /// A command was carried out, or refused.
    Done(Command, bool),
    /// An entry of a time was refused.
    Refuse(Refused),
    /// A part was opened, or folded, at this time.
    Fold(Fold, bool, Instant),
}

impl Change {
    /// A look at the page at this time.
    pub fn look(now: Instant) -> Self {
        Self::Look(now, page::is_hidden())
    }
}

impl Reducible for Model {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut model = Rc::unwrap_or_clone(self);
        let State { no_sms, window, .. } = model.state;
        match change {
            Change::Did(action) => {
                model.now = action.at;
                model.acted = action.at;
                model.state = model.state.after(action);
                model.outcome = None;
                model.refused = None;
            }
            Change::Said(action) => {
                model.now = action.at;
                model.state = prefill::heard(model.state, action);
            }
            Change::Load(state, now) => {
                model.state = state;
                model.now = now;
                model.refused = None;
            }
            Change::Look(now, hidden) => {
                model.now = now;
                model.hidden = hidden;
            }
            Change::Lang(lang) => model.lang = lang,
            Change::Keep(keeping) => model.keeping = keeping,
            Change::Print(printing) => model.printing = printing,
            Change::Done(command, worked) => model.outcome = Some(Outcome { command, worked }),
            Change::Refuse(refused) => model.refused = Some(refused),
            Change::Fold(fold, open, now) => {
                model.folds = model.folds.with(fold, open);
                model.now = now;
            }
        }
        // The help opens for who says that none came, and folds once one has.
        if model.state.no_sms != no_sms {
            model.folds = model.folds.with(Fold::NoSms, !no_sms);
        }
        if model.state.window != window {
            model.folds = model.folds.with(Fold::CorrectTime, false);
        }
        Rc::new(model)
    }
}
