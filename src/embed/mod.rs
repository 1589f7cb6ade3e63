//! The bridge between the custom element and the program.
//!
//! The loader, `static/icp-sms-guide.js`, owns the element and its shadow root;
//! this side owns what is in it.

pub mod settings;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

use crate::app::{App, Props};
use settings::Settings;

/// One guide in one element.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
    settings: Settings,
}

#[wasm_bindgen]
impl Widget {
    /// Puts a guide into `root`, which is emptied. `page` says that the guide is
    /// the page's main content.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, page: bool) -> Self {
        let settings = Settings {
            page,
            ..Settings::default()
        };
        let props = Props {
            settings: settings.clone(),
        };
        let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
        Self { app, settings }
    }

    /// Takes the value of an attribute, or its absence, and shows it with the
    /// next [`apply`](Self::apply). Returns what is wrong with a value that
    /// cannot be taken; the default then stands.
    pub fn set(&mut self, name: &str, value: Option<String>) -> Option<String> {
        self.settings.set(name, value.as_deref()).err()
    }

    /// Shows everything that was set.
    pub fn apply(&mut self) {
        self.app.update(Props {
            settings: self.settings.clone(),
        });
    }
}
