//! Keeps the focus in the guide when the control that had it goes.
//!
//! A button that has done its work often goes with it. Whoever works by
//! keyboard or screen reader would then begin at the top of the page again.

use std::cell::Cell;

use yew::NodeRef;

use crate::browser::focus::{focus, is_inside};
use crate::state::Event;

/// Where somebody goes on after an event: the ids of parts or controls of the
/// guide, of which the first that is there counts.
const fn goes_on_at(event: Event) -> &'static [&'static str] {
    match event {
        Event::StartOver | Event::Revise(true) => &["questions"],
        Event::Revise(false) => &["answers"],
        Event::NoSms => &["submitted-at"],
        Event::GoTo(..) => &["step"],
        Event::Verified(_) => &["steps", "window"],
        Event::TakeBack(_) => &["recipients"],
        // Their controls stay.
        Event::FilingType(_)
        | Event::Province(_)
        | Event::SamePerson(_)
        | Event::PhoneMatches(_)
        | Event::OriginalProviderReachable(_)
        | Event::Changes(_)
        | Event::NewNumbers(_) => &[],
        _ => &["window"],
    }
}

/// The guide in the document, and where the focus goes in it if the next drawing
/// takes it away.
#[derive(Default)]
pub struct Focus {
    /// Where the guide is, once it is there.
    pub root: NodeRef,
    next: Cell<Option<&'static [&'static str]>>,
}

impl Focus {
    /// An event happens that may take the focus away with its control.
    pub fn may_lose(&self, event: Event) {
        let next = goes_on_at(event);
        let loses = !next.is_empty() && is_inside(&self.root);
        self.next.set(loses.then_some(next));
    }

    /// Moves the focus to a control.
    pub fn focus(&self, id: &str) {
        focus(&self.root, &[id]);
    }

    /// The guide was drawn: if the focus went, moves it to where the visitor goes on.
    pub fn settle(&self) {
        if let Some(ids) = self.next.take()
            && !is_inside(&self.root)
        {
            focus(&self.root, ids);
        }
    }
}
