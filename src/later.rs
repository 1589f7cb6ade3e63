//! How far the program's second part is.
//!
//! A release is split, so that the first question stands there early: see
//! [`crate::app::gates`]. What draws and carries out the rest is the second part,
//! which the loader asks for while the first is on its way. A build that is not
//! split has it from the beginning.

use std::cell::Cell;

/// How far the second part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// It can be used.
    Here,
    /// It is on its way.
    Coming,
    /// It could not be loaded, and is tried again with whatever the visitor clicks.
    Missing,
}

thread_local! {
    static STATE: Cell<Later> = const { Cell::new(Later::Here) };
}

/// How far it is.
pub fn state() -> Later {
    STATE.get()
}

/// Whether it can be used.
pub fn is_here() -> bool {
    state() == Later::Here
}

/// Notes how far the second part is. It is the loader that has the guides drawn anew, not this.
pub fn set(state: Later) {
    STATE.set(state);
}
