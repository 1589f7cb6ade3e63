//! Copying and sharing a text. Both may be refused, and both say so.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Puts `text` on the clipboard and tells `done` whether that worked.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let worked = match navigator().map(|navigator| navigator.clipboard()) {
            // Outside a secure context there is no clipboard at all.
            Some(clipboard) if !JsValue::from(clipboard.clone()).is_undefined() => {
                JsFuture::from(clipboard.write_text(&text)).await.is_ok()
            }
            _ => false,
        };
        done.emit(worked);
    });
}

fn navigator() -> Option<web_sys::Navigator> {
    web_sys::window().map(|window| window.navigator())
}
