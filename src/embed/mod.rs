//! The bridge between the custom element and the program.
//!
//! The loader, `static/icp-sms-guide.js`, owns the element and its shadow root;
//! this side owns what is in it.

pub mod outlet;
pub mod settings;

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use crate::app::{App, LastDisplay};
use crate::browser::{clock, json};
use crate::config;
use crate::rules::provider::Provider;
use outlet::Outlet;
use settings::Settings;

/// A place for one guide after the other.
///
/// A Yew app that is destroyed leaves its root listeners behind, so a place is
/// never destroyed: it is emptied with [`park`](Self::park) when its element
/// goes, and serves the next element.
#[wasm_bindgen]
pub struct Widget {
    place: AppHandle<Place>,
    settings: Settings,
    outlet: Outlet,
}

#[wasm_bindgen]
impl Widget {
    /// An empty place in `root`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        Self {
            place: yew::Renderer::<Place>::with_root(root).render(),
            settings: Settings::default(),
            outlet: Outlet::default(),
        }
    }

    /// Begins anew: default settings, and `send(name, detail)` for events.
    pub fn begin(&mut self, send: Function) {
        self.settings = Settings::default();
        self.outlet = Outlet::new(send);
    }

    /// Takes the value of an attribute, or its absence, and shows it with the
    /// next [`apply`](Self::apply). Returns what is wrong with a value that
    /// cannot be taken; the default then stands.
    pub fn set(&mut self, name: &str, value: Option<String>) -> Option<String> {
        self.settings
            .set(name, value.as_deref(), clock::now())
            .err()
    }

    /// Takes a provider's JSON, parsed, with the next [`apply`](Self::apply), or
    /// UCloud's own data again for `undefined`. Returns every mistake of the
    /// file; if there is one, nothing of it is taken.
    pub fn configure(&mut self, file: JsValue) -> Vec<String> {
        let provider = if file.is_undefined() {
            Ok(Provider::default())
        } else {
            json::from_js(&file)
                .ok_or_else(|| vec!["file: is no JSON that can be read".to_owned()])
                .and_then(|json| config::provider(&json))
        };
        match provider {
            Ok(provider) => {
                self.settings.provider = Rc::new(provider);
                vec![]
            }
            Err(problems) => problems,
        }
    }

    /// Shows the guide with everything that was set.
    pub fn apply(&mut self) {
        self.place.update(PlaceProps {
            guide: Some((Rc::new(self.settings.clone()), self.outlet.clone())),
        });
    }

    /// Empties the place: its timers and listeners end, its state is dropped.
    pub fn park(&mut self) {
        self.place.update(PlaceProps { guide: None });
    }
}

#[derive(Properties, Default)]
struct PlaceProps {
    #[prop_or_default]
    guide: Option<(Rc<Settings>, Outlet)>,
}

/// Whatever the loader hands over is new.
impl PartialEq for PlaceProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[component]
fn Place(props: &PlaceProps) -> Html {
    let display = use_ref(LastDisplay::default);
    let Some((settings, outlet)) = props.guide.clone() else {
        display.clear();
        return Html::default();
    };
    let key = settings.storage_key.clone().unwrap_or_default();
    html! { <App {key} {settings} {outlet} {display} /> }
}
