//! What a keeper and a store tell each other.

use crate::saved::{Reading, Saved};

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
