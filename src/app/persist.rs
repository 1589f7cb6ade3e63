//! Keeping the state between visits, and the same in every tab.

use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::prelude::*;

use super::{Change, Store};
use crate::browser::{page, storage};
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

impl Settings {
    /// What the page says in the visitor's place.
    fn preset(&self) -> Preset {
        let seconds = |at: crate::rules::window::Instant| at.timestamp() as f64;
        Preset {
            filing_type: self.filing_type,
            province: self.province,
            received_at: self.received_at.map(seconds),
            submitted_at: self.submitted_at.map(seconds),
        }
    }
}

/// What was kept for these settings: the state, and whether the page still says
/// what it said then.
pub fn restore(settings: &Settings) -> (Keeping, Option<State>) {
    let Some(key) = &settings.storage_key else {
        return (Keeping::NotWanted, None);
    };
    match storage::load(key) {
        storage::Found::Saved(saved) if saved.preset == settings.preset() => {
            (Keeping::Kept, Some(saved.state()))
        }
        storage::Found::Saved(_) | storage::Found::Nothing | storage::Found::Broken => {
            (Keeping::Kept, None)
        }
        storage::Found::Newer => (Keeping::Newer, None),
        storage::Found::Blocked => (Keeping::Impossible, None),
    }
}

/// Writes what changes, and takes over what another tab wrote. Returns whether
/// it is kept.
#[hook]
pub fn use_persistence(
    settings: &Settings,
    store: &UseReducerHandle<Store>,
    first: Keeping,
) -> Keeping {
    let keeping = use_state(|| first);
    // What the storage holds now: neither written again nor taken over again.
    let stored = use_mut_ref(|| store.state);
    {
        let (keeping, stored) = (keeping.clone(), stored.clone());
        let (key, preset, state) = (settings.storage_key.clone(), settings.preset(), store.state);
        use_effect_with((key, preset, state), move |(key, preset, state)| {
            let writable = !matches!(*keeping, Keeping::Newer | Keeping::NotWanted);
            if let Some(key) = key
                .as_ref()
                .filter(|_| writable && *stored.borrow() != *state)
            {
                *stored.borrow_mut() = *state;
                let worked = if *state == State::default() {
                    storage::forget(key)
                } else {
                    storage::save(key, &Saved::new(preset.clone(), *state))
                };
                keeping.set(if worked {
                    Keeping::Kept
                } else {
                    Keeping::Impossible
                });
            }
        });
    }
    let dispatcher = store.dispatcher();
    use_effect_with(settings.storage_key.clone(), move |key| {
        let own = key.clone();
        let listener = own.map(|own| {
            page::Listener::new("storage", move |event| {
                let event = event.unchecked_into::<StorageEvent>();
                // Without a key, everything was cleared.
                if event.key().is_some_and(|key| key != *own) {
                    return;
                }
                let state = match storage::load(&own) {
                    storage::Found::Saved(saved) => saved.state(),
                    storage::Found::Nothing => State::default(),
                    _ => return,
                };
                *stored.borrow_mut() = state;
                dispatcher.dispatch(Change::Load(state));
            })
        });
        move || drop(listener)
    });
    *keeping
}
