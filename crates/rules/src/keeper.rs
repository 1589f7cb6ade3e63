//! What is kept of an order, as a pure machine: what was found in the store goes
//! in, what is to be shown and written comes out. It touches no store itself.

use crate::order::{Preset, State};
use crate::saved::{Reading, Saved};
use crate::window::Instant;

/// What a look into the store found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// Something under the key.
    Something(Reading),
    /// The browser keeps nothing here.
    Blocked,
}

/// Why something was not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It would replace what a newer program wrote.
    Newer,
    /// The browser keeps nothing here, or has no room.
    Blocked,
}

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

impl From<Refusal> for Keeping {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Newer => Self::Newer,
            Refusal::Blocked => Self::Impossible,
        }
    }
}

/// What is to be written.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// This order.
    Save(Box<Saved>),
    /// Nothing: what was there goes.
    Forget,
}

/// Keeps one order between visits, and the same in every tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Keeper {
    preset: Preset,
    keeping: Keeping,
    /// The state that the store held at the last look or write.
    stored: Option<State>,
}

impl Keeper {
    /// Begins with what was found under the key of a page that says `preset`.
    /// Returns the state to show.
    pub fn begin(preset: Preset, found: Found) -> (Self, State) {
        let mut keeper = Self {
            preset,
            keeping: Keeping::Kept,
            stored: None,
        };
        let state = match keeper.take(found) {
            Some(saved) => saved.state.after_preset(&saved.preset, &preset),
            None => State::of_preset(&preset),
        };
        (keeper, state)
    }

    /// Keeps nothing. `shown` is what goes on being shown, if anything was.
    pub fn without_store(preset: Preset, shown: Option<State>) -> (Self, State) {
        let keeper = Self {
            preset,
            keeping: Keeping::NotWanted,
            stored: None,
        };
        (keeper, shown.unwrap_or_else(|| State::of_preset(&preset)))
    }

    /// Whether what is said is kept.
    pub const fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// What the page says.
    pub const fn preset(&self) -> Preset {
        self.preset
    }

    /// Looks at the store again: another tab may have written, and each action is
    /// done to what is kept and not to what a tab remembers. Returns the state to
    /// show if it is another one.
    pub fn look(&mut self, found: Found) -> Option<State> {
        let before = self.stored;
        let broken = matches!(found, Found::Something(Reading::Unreadable));
        let saved = self.take(found);
        // What is broken, or cannot be read, leaves what is shown.
        if broken || self.keeping != Keeping::Kept || self.stored == before {
            return None;
        }
        Some(match saved {
            Some(saved) => saved.state,
            None => State::of_preset(&self.preset),
        })
    }

    /// The page changes what it says. Returns the state that follows.
    pub fn page_says(&mut self, preset: Preset, shown: State) -> State {
        let state = shown.after_preset(&self.preset, &preset);
        self.preset = preset;
        state
    }

    /// A state is shown. Returns what is to be written, if anything is.
    pub fn shown(&mut self, state: State, now: Instant) -> Option<Write> {
        let blank = state == State::of_preset(&self.preset);
        match self.keeping {
            Keeping::NotWanted | Keeping::Newer => return None,
            Keeping::Kept | Keeping::Impossible => {}
        }
        if self.stored == Some(state) || (blank && self.stored.is_none()) {
            return None;
        }
        Some(if blank {
            Write::Forget
        } else {
            Write::Save(Box::new(Saved::new(self.preset, state, now)))
        })
    }

    /// What became of a write. A failure is shown, and tried again with the next change.
    pub fn wrote(&mut self, write: Write, result: Result<(), Refusal>) {
        match result {
            Ok(()) => {
                self.keeping = Keeping::Kept;
                self.stored = match write {
                    Write::Save(saved) => Some(saved.state),
                    Write::Forget => None,
                };
            }
            Err(refusal) => self.keeping = refusal.into(),
        }
    }

    fn take(&mut self, found: Found) -> Option<Saved> {
        self.keeping = match found {
            Found::Blocked => Keeping::Impossible,
            Found::Something(Reading::Newer) => Keeping::Newer,
            Found::Nothing | Found::Something(_) => Keeping::Kept,
        };
        match found {
            Found::Something(Reading::Saved(saved)) => {
                self.stored = Some(saved.state);
                Some(*saved)
            }
            Found::Nothing | Found::Something(Reading::Unreadable) => {
                self.stored = None;
                None
            }
            Found::Blocked | Found::Something(Reading::Newer) => None,
        }
    }
}
