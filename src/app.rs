//! The guide at work: owns the state and the present, and knows the browser.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::embed::settings::Settings;
use crate::rules::window::{Basis, Instant, Window};
use crate::state::{Action, Event, State};
use crate::text::Lang;
use crate::view::guide::Guide;

/// The state in the shape that Yew's reducer hook asks for.
#[derive(Clone, Copy, Default, PartialEq)]
struct Store(State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(self.0.after(action)))
    }
}

/// Props of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page that embeds the guide has set.
    pub settings: Settings,
}

/// The program's root component.
#[component]
pub fn App(props: &Props) -> Html {
    let settings = &props.settings;
    let store = use_reducer_eq(Store::default);
    let now = use_state(clock::now);
    let lang = use_lang(settings.lang);
    let dispatch = {
        let (store, now) = (store.dispatcher(), now.setter());
        Callback::from(move |event| {
            let at = clock::now();
            now.set(at);
            store.dispatch(Action { at, event });
        })
    };
    use_prefill(settings, &dispatch);
    let onmoment = {
        let now = now.setter();
        Callback::from(move |at: Instant| now.set(at))
    };
    let onlang = {
        let lang = lang.setter();
        Callback::from(move |chosen: Lang| lang.set(chosen))
    };
    // Daylight saving time may change before the deadline.
    let offset = clock::local_offset(store.0.window.map_or(*now, Window::deadline));
    html! {
        <Guide state={store.0} now={*now} provider={settings.provider.clone()} lang={*lang}
            level={settings.level()} {offset}
            {dispatch} {onmoment} {onlang} />
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

/// What the page knows already is said in the visitor's place, each part again
/// when the page changes it.
#[hook]
fn use_prefill(settings: &Settings, dispatch: &Callback<Event>) {
    let to = dispatch.clone();
    use_effect_with(settings.filing_type, move |filing_type| {
        if let Some(filing_type) = filing_type {
            to.emit(Event::FilingType(*filing_type));
        }
    });
    let to = dispatch.clone();
    use_effect_with(settings.province, move |province| {
        if province.is_some() {
            to.emit(Event::Province(*province));
        }
    });
    let to = dispatch.clone();
    use_effect_with((settings.received_at, settings.submitted_at), move |(received, submitted)| {
        let received = received.map(|start| Window { start, basis: Basis::Received });
        let submitted = submitted.map(|start| Window { start, basis: Basis::Submitted });
        if let Some(window) = received.or(submitted) {
            to.emit(Event::Begin(window));
        }
    });
}
