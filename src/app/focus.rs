//! Keeps the focus in the guide when the control that had it goes, and takes the visitor to the
//! card of the task where a control far from it has changed that.
//!
//! A button that has done its work often goes with it, and so may any control
//! when the deadline passes, another tab says something or the page does. Whoever
//! works by keyboard or screen reader would then begin at the top of the page. And a link
//! below stays where it is, while what it opens stands above the screen.

use std::cell::Cell;

use yew::NodeRef;

use crate::browser::focus::{focus, is_inside, is_nowhere, is_seen};

/// Where the visitor goes on when a control has gone.
const GOES_ON_AT: &str = "#task";

/// The guide in the document, and whether it had the focus before a drawing.
#[derive(Default)]
pub struct Focus {
    /// Where the guide is, once it is there.
    pub root: NodeRef,
    had_focus: Cell<bool>,
    goes_on: Cell<bool>,
}

impl Focus {
    /// The guide is about to be drawn, perhaps several times before the next step.
    pub fn before_drawing(&self) {
        self.had_focus
            .set(self.had_focus.get() || is_inside(&self.root));
    }

    /// The guide was drawn: if what had the focus is gone or hidden, or another card was
    /// wanted, the visitor goes on at the task.
    pub fn after_drawing(&self) {
        let (had_focus, wanted) = (self.had_focus.take(), self.goes_on.take());
        // By now the visitor may be in a field of the page around.
        let goes_on = wanted && (is_inside(&self.root) || is_nowhere(&self.root));
        if goes_on || (had_focus && !is_seen(&self.root)) {
            self.go_on();
        }
    }

    /// The visitor goes on at the task once that is drawn anew.
    pub fn go_on_after_drawing(&self) {
        self.goes_on.set(true);
    }

    /// The visitor goes on at the task.
    pub fn go_on(&self) {
        self.move_to(GOES_ON_AT);
    }

    /// Moves the focus to the first element that fits a selector.
    pub fn move_to(&self, selector: &str) {
        focus(&self.root, selector);
    }
}
