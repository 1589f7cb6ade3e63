//! Keeps the focus in the guide when the control that had it goes.
//!
//! A button that has done its work often goes with it. Whoever works by
//! keyboard or screen reader would then begin at the top of the page again.

use yew::prelude::*;

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
        _ => &["window"],
    }
}

/// The same dispatch. After an event that took the focus away with its control,
/// the focus moves to where the visitor goes on.
#[hook]
pub fn use_focus(guide: &NodeRef, dispatch: &Callback<Event>) -> Callback<Event> {
    let lost = use_mut_ref(|| None);
    {
        let (lost, guide) = (lost.clone(), guide.clone());
        use_effect(move || {
            if let Some(ids) = lost.take()
                && !is_inside(&guide)
            {
                focus(&guide, ids);
            }
        });
    }
    let (guide, dispatch) = (guide.clone(), dispatch.clone());
    Callback::from(move |event| {
        *lost.borrow_mut() = is_inside(&guide).then(|| goes_on_at(event));
        dispatch.emit(event);
    })
}
