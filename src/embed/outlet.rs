//! The way out: events for the embedding page.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;

/// What the loader takes for no event.
const DRAWN: &str = "drawn";

/// Sends events through the loader, which dispatches them on the element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlet {
    send: Option<Function>,
    drawn: Rc<Cell<bool>>,
}

impl Outlet {
    /// An outlet that calls `send(name, detail)`.
    pub fn new(send: Function) -> Self {
        Self {
            send: Some(send),
            drawn: Rc::default(),
        }
    }

    /// Tells the loader alone, once, that the guide is drawn.
    pub fn drawn(&self) {
        if !self.drawn.replace(true) {
            self.send(DRAWN, &JsValue::NULL);
        }
    }

    /// Sends an event. What the page's listeners throw is their own affair.
    pub fn send(&self, name: &str, detail: &JsValue) {
        if let Some(send) = &self.send {
            let _ = send.call2(&JsValue::NULL, &JsValue::from_str(name), detail);
        }
    }
}
