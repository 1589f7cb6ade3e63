//! Keeping the state between visits, and the same in every tab.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::Send;
use super::model::Change;
use super::prefill::{fresh, preset};
use crate::browser::{clock, storage};
use crate::embed::settings::Settings;
use crate::saved::{Preset, Saved};
use crate::state::State;

/// Whether what the visitor says is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is.
    Kept,
    /// The page does not want it.
    NotWanted,
    /// The browser does not allow it, or has no room.
    Impossible,
    /// A newer program's data is in the way.
    Newer,
}

impl From<Result<(), storage::Refusal>> for Keeping {
    fn from(result: Result<(), storage::Refusal>) -> Self {
        match result {
            Ok(()) => Self::Kept,
            Err(storage::Refusal::Newer) => Self::Newer,
            Err(storage::Refusal::Blocked) => Self::Impossible,
        }
    }
}

/// What is on display.
struct Display {
    key: Option<String>,
    state: State,
    said: Preset,
}

/// What is on display, noted for the guide that takes its place.
#[derive(Default)]
pub struct LastDisplay(RefCell<Option<Display>>);

impl LastDisplay {
    /// Nothing is on display.
    pub fn clear(&self) {
        self.0.take();
    }
}

/// Keeps the state of one guide between visits, and the same in every tab.
pub struct Keeper {
    display: Rc<LastDisplay>,
    keeping: Cell<Keeping>,
    /// What the guide begins with.
    beginning: State,
    /// What the page had said when that came about.
    said: Preset,
    /// The state that needs no writing.
    settled: Cell<State>,
    /// What is kept.
    kept: Cell<Option<State>>,
}

impl Keeper {
    /// Begins with the state that was kept under the key of these settings; else,
    /// where keeping was only switched on or off, with the state on display; else
    /// with what the page says. Returns what the page had said to come there.
    pub fn new(settings: &Settings, display: &Rc<LastDisplay>) -> (Self, Preset) {
        let now = preset(settings);
        let (keeping, saved) = restored(settings);
        let own = saved.filter(|saved| !saved.is_of_another_filing(&now));
        let (beginning, said, settled) = if let Some(saved) = own {
            (saved.state(), saved.preset, saved.state())
        } else {
            let begun = fresh(now, clock::now());
            let last = display.0.borrow();
            let switched = |last: &&Display| last.key.is_none() != settings.storage_key.is_none();
            match last.as_ref().filter(switched) {
                Some(last) => (last.state, last.said, begun),
                None => (begun, now, begun),
            }
        };
        let keeper = Self {
            display: display.clone(),
            keeping: Cell::new(keeping),
            beginning,
            said,
            settled: Cell::new(settled),
            kept: Cell::new(saved.map(|saved| saved.state())),
        };
        (keeper, said)
    }

    /// What the guide begins with.
    pub const fn beginning(&self) -> State {
        self.beginning
    }

    /// Whether what is said is kept.
    pub const fn keeping(&self) -> Keeping {
        self.keeping.get()
    }

    /// Notes what is on display.
    pub fn note(&self, key: Option<&str>, state: State, preset: Preset) {
        let said = preset.or(self.said);
        let key = key.map(str::to_owned);
        *self.display.0.borrow_mut() = Some(Display { key, state, said });
    }

    /// Writes a state unless it is kept already. Returns whether it is kept if that has changed.
    pub fn keep(&self, key: Option<&str>, state: State) -> Option<Keeping> {
        let key = key?;
        if self.settled.replace(state) == state {
            return None;
        }
        let forgotten = state == State::default();
        // Known before the other guides of this page are told.
        let before = self.kept.replace((!forgotten).then_some(state));
        let result = if forgotten {
            storage::forget(key)
        } else {
            let said = self.display.0.borrow().as_ref().map(|it| it.said);
            storage::save(key, &Saved::new(said.unwrap_or(self.said), state))
        };
        if result.is_err() {
            self.kept.set(before);
        }
        self.now_keeping(result.into())
    }

    /// Takes over what another tab or guide wrote.
    pub fn look(&self, key: &str, send: &Send) {
        let found = match storage::load(key) {
            storage::Found::Saved(saved) => Ok(Some(saved.state())),
            storage::Found::Nothing => Ok(None),
            storage::Found::Newer => Err(Keeping::Newer),
            storage::Found::Blocked => Err(Keeping::Impossible),
            storage::Found::Broken => {
                // It is gone, and what is on display stays.
                self.kept.set(None);
                return;
            }
        };
        let keeping = found.err().unwrap_or(Keeping::Kept);
        if let Some(keeping) = self.now_keeping(keeping) {
            send.emit(Change::Keep(keeping));
        }
        if let Ok(found) = found
            && self.kept.replace(found) != found
        {
            let state = found.unwrap_or_default();
            self.settled.set(state);
            send.emit(Change::Load(state, clock::now()));
        }
    }

    /// What is new of whether it is kept.
    fn now_keeping(&self, keeping: Keeping) -> Option<Keeping> {
        (self.keeping.replace(keeping) != keeping).then_some(keeping)
    }
}

fn restored(settings: &Settings) -> (Keeping, Option<Saved>) {
    let Some(key) = &settings.storage_key else {
        return (Keeping::NotWanted, None);
    };
    match storage::load(key) {
        storage::Found::Saved(saved) => (Keeping::Kept, Some(*saved)),
        storage::Found::Nothing | storage::Found::Broken => (Keeping::Kept, None),
        storage::Found::Newer => (Keeping::Newer, None),
        storage::Found::Blocked => (Keeping::Impossible, None),
    }
}
