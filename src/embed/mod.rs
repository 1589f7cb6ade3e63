//! The bridge between the custom element and the program.
//!
//! The loader in `static/element` owns the element and its shadow root; this side
//! owns what is in it.

mod attributes;
mod outlet;

use std::rc::Rc;

use icp_sms_rules::json::Json;
use icp_sms_rules::profile::Profile;
use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use crate::app::Guide;
use crate::app::gates;
use crate::app::settings::Settings;
use crate::browser::{clock, json};
use crate::later::{self, Later};
use crate::text::load::{self, Lang};
use crate::view::scene::ProfileState;
use outlet::Outlet;

/// Takes the words of a language from the list that the build made of them.
/// Returns whether it can use them.
#[wasm_bindgen(js_name = addWords)]
pub fn add_words(lang: &str, words: &Array) -> bool {
    let Some(lang) = Lang::from_tag(lang) else {
        return false;
    };
    let mut list = vec![];
    for word in words.iter() {
        let Some(word) = word.as_string() else {
            return false;
        };
        list.push(word);
    }
    load::add(lang, list)
}

/// Takes note of the program's second part: on its way without a value, here with `true`, not
/// to be had with `false`. The guides show that with the next [`Widget::apply`].
#[wasm_bindgen]
pub fn later(is_here: Option<bool>) {
    later::set(match is_here {
        None => Later::Coming,
        Some(true) => Later::Here,
        Some(false) => Later::Missing,
    });
}

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
    /// Counts the elements that this place has served: each has a guide of its own.
    serial: u64,
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
            serial: 0,
        }
    }

    /// Begins anew: default settings, and `send(name, detail)` for events.
    pub fn begin(&mut self, send: Function) {
        self.settings = Settings::default();
        self.outlet = Outlet::new(send);
        self.serial += 1;
    }

    /// Takes the value of an attribute, or its absence, and shows it with the
    /// next [`apply`](Self::apply). Returns what is wrong with a value that
    /// cannot be taken; the setting is then left as it was.
    pub fn set(&mut self, name: &str, value: Option<String>) -> Option<String> {
        attributes::set(&mut self.settings, name, value.as_deref(), clock::now()).err()
    }

    /// Takes a provider's page from its parsed files, the most specific first,
    /// with the next [`apply`](Self::apply). An empty list is the default page;
    /// `null` says that the files are not at hand, so that nobody's contact is
    /// shown. Returns every mistake; if there is one, nothing of it is taken.
    pub fn configure(&mut self, files: JsValue) -> Vec<String> {
        let files: Option<Array> = files.dyn_into().ok();
        let profile = match files {
            None => {
                self.settings.profile = Rc::default();
                self.settings.profile_state = ProfileState::Missing;
                return vec![];
            }
            Some(files) => read(&files),
        };
        match profile {
            Ok(profile) => {
                self.settings.profile = Rc::new(profile);
                self.settings.profile_state = ProfileState::Ready;
                vec![]
            }
            Err(problems) => problems,
        }
    }

    /// What the visitor does next was done at this time, in milliseconds since 1970;
    /// without one, it is done when it is heard of.
    pub fn at(&self, millis: Option<f64>) {
        clock::set_tap_time(millis);
    }

    /// Shows the guide with everything that was set.
    pub fn apply(&mut self) {
        self.place.update(PlaceProps {
            guide: Some(Shown {
                settings: Rc::new(self.settings.clone()),
                outlet: self.outlet.clone(),
                serial: self.serial,
            }),
        });
    }

    /// Empties the place: its timers and listeners end, its state is dropped.
    pub fn park(&mut self) {
        self.place.update(PlaceProps { guide: None });
    }
}

fn read(files: &Array) -> Result<Profile, Vec<String>> {
    if files.length() == 0 {
        return Ok(Profile::default());
    }
    match json::from_js(files) {
        Some(Json::List(files)) => gates::read(&files),
        _ => Err(vec!["file: is no JSON that can be read".to_owned()]),
    }
}

#[derive(Clone)]
struct Shown {
    settings: Rc<Settings>,
    outlet: Outlet,
    serial: u64,
}

#[derive(Properties, Default)]
struct PlaceProps {
    #[prop_or_default]
    guide: Option<Shown>,
}

/// Whatever the loader hands over is new.
impl PartialEq for PlaceProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[component]
fn Place(props: &PlaceProps) -> Html {
    let Some(shown) = props.guide.clone() else {
        return Html::default();
    };
    let outlet = shown.outlet;
    html! {
        <Guide
            key={shown.serial.to_string()}
            settings={shown.settings}
            on_event={outlet.on_event()}
            on_missing_words={outlet.on_missing_words()}
            on_provider={outlet.on_provider()}
            on_rules={outlet.on_rules()}
            on_drawn={outlet.on_drawn()}
        />
    }
}
