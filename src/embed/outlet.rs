//! The way out: events for the embedding page.

use js_sys::Function;
use wasm_bindgen::JsValue;

/// Sends events through the loader, which dispatches them on the element.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlet(Function);

impl Outlet {
    /// An outlet that calls `send(name, detail)`.
    pub const fn new(send: Function) -> Self {
        Self(send)
    }

    /// Sends an event. What the page's listeners throw is their own affair.
    pub fn send(&self, name: &str, detail: &JsValue) {
        let _ = self
            .0
            .call2(&JsValue::NULL, &JsValue::from_str(name), detail);
    }
}
