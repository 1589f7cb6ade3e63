//! Keeping the state between visits, and the same in every tab.

use yew::prelude::*;

use super::prefill::{fresh, preset};
use super::{Change, Store};
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

/// What is on display, for the guide that takes its place.
#[derive(Clone, PartialEq)]
pub struct Display {
    key: Option<String>,
    state: State,
    said: Preset,
}

/// What a guide begins with.
#[derive(Clone, Copy)]
pub struct Beginning {
    keeping: Keeping,
    /// The state on display.
    pub state: State,
    /// What the page had said when that came about.
    pub said: Preset,
    /// The state that needs no writing.
    settled: State,
    /// What is kept.
    kept: Option<State>,
}

impl Beginning {
    /// The state that was kept under the key of these settings; else, where
    /// keeping was only switched on or off, the state on display; else what the
    /// page says.
    pub fn new(settings: &Settings, display: Option<&Display>) -> Self {
        let now = preset(settings);
        let (keeping, saved) = restored(settings);
        if let Some(saved) = saved.filter(|saved| !saved.is_of_another_filing(&now)) {
            let state = saved.state();
            return Self {
                keeping,
                state,
                said: saved.preset,
                settled: state,
                kept: Some(state),
            };
        }
        let begun = fresh(now, clock::now());
        let switched = |display: &&Display| display.key.is_none() != settings.storage_key.is_none();
        let display = display.filter(switched);
        Self {
            keeping,
            state: display.map_or(begun, |display| display.state),
            said: display.map_or(now, |display| display.said),
            settled: begun,
            kept: saved.map(|saved| saved.state()),
        }
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

/// Writes what changes, and takes over what another tab or guide wrote. Returns
/// whether it is kept. The key is that of the beginning: see [`super::App`].
#[hook]
pub fn use_persistence(
    settings: &Settings,
    store: &UseReducerHandle<Store>,
    beginning: &Beginning,
    display: &UseDisplay,
) -> Keeping {
    let keeping = use_state_eq(|| beginning.keeping);
    let settled = use_mut_ref(|| beginning.settled);
    let kept = use_mut_ref(|| beginning.kept);
    let said = preset(settings).or(beginning.said);
    *display.borrow_mut() = Some(Display {
        key: settings.storage_key.clone(),
        state: store.state,
        said,
    });
    {
        let (keeping, settled, kept) = (keeping.setter(), settled.clone(), kept.clone());
        let key = settings.storage_key.clone();
        use_effect_with(store.state, move |state| {
            let Some(key) = key.filter(|_| *settled.borrow() != *state) else {
                return;
            };
            *settled.borrow_mut() = *state;
            let forgotten = *state == State::default();
            // Known before the other guides of this page are told.
            let before = kept.replace((!forgotten).then_some(*state));
            let result = if forgotten {
                storage::forget(&key)
            } else {
                storage::save(&key, &Saved::new(said, *state))
            };
            if result.is_err() {
                *kept.borrow_mut() = before;
            }
            keeping.set(result.into());
        });
    }
    let (setter, dispatcher) = (keeping.setter(), store.dispatcher());
    use_effect_with(settings.storage_key.clone(), move |key| {
        let watch = key.clone().map(|key| {
            let own = key.clone();
            let look = Callback::from(move |()| {
                let found = match storage::load(&own) {
                    storage::Found::Saved(saved) => Some(saved.state()),
                    storage::Found::Nothing => None,
                    storage::Found::Newer => return setter.set(Keeping::Newer),
                    storage::Found::Blocked => return setter.set(Keeping::Impossible),
                    storage::Found::Broken => {
                        // It is gone, and what is on display stays.
                        *kept.borrow_mut() = None;
                        return;
                    }
                };
                setter.set(Keeping::Kept);
                if kept.replace(found) != found {
                    let state = found.unwrap_or_default();
                    *settled.borrow_mut() = state;
                    dispatcher.dispatch(Change::Load(state));
                }
            });
            storage::Watch::new(&key, &look)
        });
        move || drop(watch)
    });
    *keeping
}

/// Where the state on display is noted.
pub type UseDisplay = std::rc::Rc<std::cell::RefCell<Option<Display>>>;
