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
        state: saved.unwrap_or_default(),
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
    use_prefill(settings, saved.is_some(), &dispatch);
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

/// What the page knows already is said in the visitor's place: at first unless
/// the visitor's own answers were restored, and again when the page changes it.
#[hook]
fn use_prefill(settings: &Settings, restored: bool, dispatch: &Callback<Event>) {
    let skip = use_mut_ref(|| if restored { 3 } else { 0 });
    let say = |event: Option<Event>| {
        let (skip, to) = (skip.clone(), dispatch.clone());
        move || {
            let mut skip = skip.borrow_mut();
            if *skip > 0 {
                *skip -= 1;
            } else if let Some(event) = event {
                drop(skip);
                to.emit(event);
            }
        }
    };
    let say_type = say(settings.filing_type.map(Event::FilingType));
    use_effect_with(settings.filing_type, move |_| say_type());
    let say_province = say(settings
        .province
        .map(|province| Event::Province(Some(province))));
    use_effect_with(settings.province, move |_| say_province());
    let begin = |basis| move |start| Event::Begin(Window { start, basis });
    let received = settings.received_at.map(begin(Basis::Received));
    let submitted = settings.submitted_at.map(begin(Basis::Submitted));
    let say_window = say(received.or(submitted));
    use_effect_with((settings.received_at, settings.submitted_at), move |_| {
        say_window()
    });
}
