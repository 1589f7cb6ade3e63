//! What the embedding page says in the visitor's place.

use crate::embed::settings::Settings;
use crate::rules::window::{Basis, Instant, Window};
use crate::saved::Preset;
use crate::state::{Action, Event, State};

/// What the page says now, in the form in which it is kept.
pub fn preset(settings: &Settings) -> Preset {
    Preset {
        filing_type: settings.filing_type,
        province: settings.province,
        received_at: settings.received_at,
        submitted_at: settings.submitted_at,
    }
}

/// The same as events, in order.
pub fn events(preset: Preset) -> Vec<Event> {
    let begin = |basis| move |start| Event::Begin(Window { start, basis });
    let received = preset.received_at.map(begin(Basis::Received));
    let submitted = preset.submitted_at.map(begin(Basis::Submitted));
    let province = preset
        .province
        .map(|province| Event::Province(Some(province)));
    [
        preset.filing_type.map(Event::FilingType),
        province,
        received.or(submitted),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The state of a visitor who has said nothing.
pub fn fresh(preset: Preset, at: Instant) -> State {
    let all = events(preset).into_iter();
    all.fold(State::default(), |state, event| {
        state.after(Action { at, event })
    })
}

/// The state after the page has said something. An estimate of the page's is no
/// news where the SMS has come, and a window that runs where the old one is over
/// is a new order's.
pub fn heard(state: State, action: Action) -> State {
    if let (Event::Begin(new), Some(old)) = (action.event, state.window) {
        let over = old.is_closed(action.at);
        let mends = old.basis == Basis::Submitted && new.start < old.deadline();
        if over && !new.is_closed(action.at) && !mends {
            let event = Event::SubmitAgain;
            return state.after(Action { event, ..action }).after(action);
        }
        if old.basis == Basis::Received && new.basis == Basis::Submitted {
            return state;
        }
    }
    state.after(action)
}
