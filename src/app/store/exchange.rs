//! What is read and written while an order is shown.

use icp_sms_rules::keeper::{Keeping, Write};
use icp_sms_rules::order::State;
use icp_sms_rules::saved::Judgement;
use icp_sms_rules::window::Instant;

use super::Store;
use crate::browser::storage;

impl Store {
    /// Looks whether another tab has written. Returns the state to show if it has.
    pub fn look(&self) -> Option<State> {
        let mut inner = self.0.borrow_mut();
        let key = inner.key.clone()?;
        let text = storage::text(&key);
        if text == inner.text && inner.keeper.keeping() == Keeping::Kept {
            return None;
        }
        inner.text = text;
        inner.keeper.look(storage::load(&key))
    }

    /// Looks before the visitor says something: it is said to what is kept, and not
    /// to what this tab remembers. Where nothing is kept any more, because something
    /// cleared the store, the order that is shown goes on.
    pub fn look_before_saying(&self) -> Option<State> {
        let key = self.0.borrow().key.clone()?;
        storage::text(&key)?;
        self.look()
    }

    /// Keeps a state that is shown, if it is not kept yet.
    pub fn keep(&self, state: State, judgement: &Judgement, now: Instant) {
        let write = {
            let mut inner = self.0.borrow_mut();
            inner.has_begun = !inner.keeper.is_beginning(state);
            if inner.has_begun {
                inner.rules.clone_from(&judgement.rules);
            }
            inner.keeper.shown(state, judgement, now)
        };
        self.carry_out(write);
    }

    /// Forgets what is kept, where it is the beginning to which the visitor goes back.
    pub fn clear(&self) {
        let write = self.0.borrow().keeper.clear();
        self.carry_out(write);
    }

    pub(super) fn carry_out(&self, write: Option<Write>) {
        let key = self.0.borrow().key.clone();
        if let (Some(write), Some(key)) = (write, key) {
            // The store tells the other guides of this page, so nothing is borrowed meanwhile.
            let result = storage::write(&key, &write);
            let mut inner = self.0.borrow_mut();
            inner.keeper.wrote(write, result);
            inner.text = storage::text(&key);
        }
    }
}
