//! The guide at work: owns the state and the present, and knows the browser.

mod focus;
mod outbox;
mod persist;
mod prefill;
mod reminders;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, page};
use crate::embed::outlet::Outlet;
use crate::embed::settings::Settings;
use crate::rules::recipients::recipients;
use crate::rules::window::{Instant, Window};
use crate::state::{Action, Standing, State};
use crate::text::Lang;
use crate::view::guide::Guide;

pub use persist::Keeping;
use persist::{Beginning, UseDisplay};

/// The state in the shape that Yew's reducer hook asks for.
#[derive(Clone, Copy, PartialEq)]
pub struct Store {
    state: State,
}

/// What changes the store.
pub enum Change {
    /// The visitor did something.
    Did(Action),
    /// The page said something in their place.
    Said(Action),
    /// Another tab wrote this.
    Load(State),
}

impl Reducible for Store {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let state = match change {
            Change::Did(action) => self.state.after(action),
            Change::Said(action) => prefill::heard(self.state, action),
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

/// The program's root component. Another place to keep the state is another
/// guide.
#[component]
pub fn App(props: &Props) -> Html {
    let (settings, outlet) = (props.settings.clone(), props.outlet.clone());
    let display = Shared(use_mut_ref(|| None));
    let key = settings.storage_key.clone().unwrap_or_default();
    html! { <Work {key} {settings} {outlet} {display} /> }
}

/// The same cell for one guide after the other.
#[derive(Clone)]
struct Shared(UseDisplay);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct WorkProps {
    settings: Settings,
    outlet: Outlet,
    display: Shared,
}

#[component]
fn Work(props: &WorkProps) -> Html {
    let settings = &props.settings;
    let beginning = use_state(|| Beginning::new(settings, props.display.0.borrow().as_ref()));
    let store = use_reducer_eq(|| Store {
        state: beginning.state,
    });
    let state = store.state;
    let keeping = persist::use_persistence(settings, &store, &beginning, &props.display.0);
    let now = use_state(clock::now);
    let stamped = |change: fn(Action) -> Change| {
        let (store, now) = (store.dispatcher(), now.setter());
        Callback::from(move |event| {
            let at = clock::now();
            now.set(at);
            store.dispatch(change(Action { at, event }));
        })
    };
    let guide = use_node_ref();
    let dispatch = focus::use_focus(&guide, &stamped(Change::Did));
    prefill::use_prefill(
        prefill::preset(settings),
        beginning.said,
        &stamped(Change::Said),
    );
    let onmoment = {
        let now = now.setter();
        Callback::from(move |at: Instant| now.set(at))
    };
    let lang = use_lang(settings.lang);
    let recipients = recipients(&state.answers, &settings.provider);
    let standing = state.standing(&recipients, *now);
    clock::use_ticks(clock::Pace::Looks, onmoment.clone());
    reminders::use_reminders(&state, standing, *now, *lang, &onmoment);
    let counting = matches!(standing, Standing::Counting(_));
    use_effect_with((settings.page && !counting, *lang), |(idle, lang)| {
        // While the time runs, the countdown has the title.
        if *idle {
            page::set_title(lang.text().title);
        }
    });
    outbox::use_outbox(&props.outlet, &state, &recipients, standing);
    let onlang = {
        let lang = lang.setter();
        Callback::from(move |chosen: Lang| lang.set(chosen))
    };
    // Daylight saving time may change before the deadline.
    let offset = clock::local_offset(state.window.map_or(*now, Window::deadline));
    html! {
        <Guide root={guide} {state} now={*now} provider={settings.provider.clone()} lang={*lang}
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
