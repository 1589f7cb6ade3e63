//! The page around the guide.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Whether nobody can see the page now.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says which language the page is in.
pub fn set_lang(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether the browser has a global of this name.
pub fn has(name: &str) -> bool {
    window().is_some_and(|window| {
        js_sys::Reflect::has(&window, &JsValue::from_str(name)).unwrap_or(false)
    })
}

/// A listener on the window, where events of the document arrive as well. It
/// listens until it is dropped.
pub struct Listener {
    event: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Calls `on_event` with every event of that name.
    pub fn new(event: &'static str, on_event: impl Fn(Event) + 'static) -> Self {
        let closure = Closure::new(on_event);
        if let Some(window) = window() {
            let _ = window.add_event_listener_with_callback(event, function(&closure));
        }
        Self { event, closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(self.event, function(&self.closure));
        }
    }
}

fn function(closure: &Closure<dyn Fn(Event)>) -> &Function {
    closure.as_ref().unchecked_ref()
}
