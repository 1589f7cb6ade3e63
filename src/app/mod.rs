//! The guide at work: owns the state and the present, and knows the browser.

mod outbox;
mod persist;
mod reminders;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::embed::outlet::Outlet;
use crate::embed::settings::Settings;
use crate::rules::recipients::recipients;
use crate::rules::window::{Basis, Instant, Window};
use crate::state::{Action, Event, State};
use crate::text::Lang;
use crate::view::guide::Guide;

pub use persist::Keeping;

/// The state in the shape that Yew's reducer hook asks for.
#[derive(Clone, Copy, PartialEq)]
pub struct Store {
    state: State,
}

/// What changes the store.
pub enum Change {
    /// The visitor, or the page for them, did something.
    Did(Action),
    /// Another tab wrote this.
    Load(State),
}

impl Reducible for Store {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let state = match change {
            Change::Did(action) => self.state.after(action),
            Change::Load(state) => state,
        };
        Rc::new(Self { state })
    }
}

/// Props of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page that embeds the guide has set.
    pub settings: Settings,
    /// Where events for that page go.
    pub outlet: Outlet,
}

/// The program's root component.
#[component]
pub fn App(props: &Props) -> Html {
    let settings = &props.settings;
    let restored = use_state(|| persist::restore(settings));
    let (first, saved) = *restored;
    let store = use_reducer_eq(|| Store {
        state: first_state(settings, saved, clock::now()),
    });
    let state = store.state;
    let keeping = persist::use_persistence(settings, &store, first);
    let now = use_state(clock::now);
    let dispatch = {
        let (store, now) = (store.dispatcher(), now.setter());
        Callback::from(move |event| {
            let at = clock::now();
            now.set(at);
            store.dispatch(Change::Did(Action { at, event }));
        })
    };
    use_live_prefill(settings, &dispatch);
    let onmoment = {
        let now = now.setter();
        Callback::from(move |at: Instant| now.set(at))
    };
    let lang = use_lang(settings.lang);
    let recipients = recipients(&state.answers, &settings.provider);
    let standing = state.standing(&recipients, *now);
    reminders::use_reminders(&state, standing, *lang, &onmoment);
    outbox::use_outbox(&props.outlet, &state, &recipients, standing);
    let onlang = {
        let lang = lang.setter();
        Callback::from(move |chosen: Lang| lang.set(chosen))
    };
    // Daylight saving time may change before the deadline.
    let offset = clock::local_offset(state.window.map_or(*now, Window::deadline));
    html! {
        <Guide {state} now={*now} provider={settings.provider.clone()} lang={*lang}
            page={settings.page} {keeping} {offset} {dispatch} {onmoment} {onlang} />
    }
}

/// The language that the page asks for, until the visitor chooses the other.
#[hook]
fn use_lang(asked: Lang) -> UseStateHandle<Lang> {
    let lang = use_state(|| asked);
    let setter = lang.setter();
    use_effect_with(asked, move |asked| setter.set(*asked));
    lang
}

/// What the page says in the visitor's place, in order.
fn prefill(settings: &Settings) -> impl Iterator<Item = Event> {
    let begin = |basis| move |start| Event::Begin(Window { start, basis });
    let received = settings.received_at.map(begin(Basis::Received));
    let submitted = settings.submitted_at.map(begin(Basis::Submitted));
    let province = settings
        .province
        .map(|province| Event::Province(Some(province)));
    [
        settings.filing_type.map(Event::FilingType),
        province,
        received.or(submitted),
    ]
    .into_iter()
    .flatten()
}

/// The state to begin with: the visitor's own, or what the page says.
fn first_state(settings: &Settings, saved: Option<State>, at: Instant) -> State {
    saved.unwrap_or_else(|| {
        prefill(settings).fold(State::default(), |state, event| {
            state.after(Action { at, event })
        })
    })
}

/// Says what the page says again when the page changes it.
#[hook]
fn use_live_prefill(settings: &Settings, dispatch: &Callback<Event>) {
    let events: Vec<Event> = prefill(settings).collect();
    let said = use_mut_ref(|| events.clone());
    let dispatch = dispatch.clone();
    use_effect_with(events, move |events| {
        let before = said.replace(events.clone());
        for event in events.iter().filter(|event| !before.contains(event)) {
            dispatch.emit(*event);
        }
    });
}
