//! The way out: events for the embedding page.

use js_sys::Function;
use wasm_bindgen::JsValue;

/// What the loader takes for no event.
const DRAWN: &str = "drawn";

/// Sends events through the loader, which dispatches them on the element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlet(Option<Function>);

impl Outlet {
    /// An outlet that calls `send(name, detail)`.
    pub const fn new(send: Function) -> Self {
        Self(Some(send))
    }

    /// Tells the loader alone that the guide is drawn.
    pub fn drawn(&self) {
        self.send(DRAWN, &JsValue::NULL);
    }

    /// Sends an event. What the page's listeners throw is their own affair.
    pub fn send(&self, name: &str, detail: &JsValue) {
        if let Some(send) = &self.0 {
            let _ = send.call2(&JsValue::NULL, &JsValue::from_str(name), detail);
        }
    }
}
