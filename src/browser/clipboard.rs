//! Copying and sharing a text. Both may be refused, and both say so.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, ShareData};
use yew::Callback;

/// Puts `text` on the clipboard and tells `done` whether that worked.
pub fn copy(text: &str, done: Callback<bool>) {
    // Outside a secure context there is no clipboard at all.
    let promise = navigator_with("clipboard").map(|it| it.clipboard().write_text(text));
    report(promise, done);
}

/// Hands `text` to the browser's way of sharing and tells `done` whether that
/// worked; nothing, if the visitor closed what the browser had opened.
pub fn share(text: &str, done: Callback<bool>) {
    let data = ShareData::new();
    data.set_text(text);
    report(
        navigator_with("share").map(|it| it.share_with_data(&data)),
        done,
    );
}

/// Whether the browser can share.
pub fn can_share() -> bool {
    navigator_with("share").is_some()
}

fn report(promise: Option<Promise>, done: Callback<bool>) {
    spawn_local(async move {
        let Some(promise) = promise else {
            return done.emit(false);
        };
        match JsFuture::from(promise).await {
            Ok(_) => done.emit(true),
            Err(error) if was_closed(&error) => {}
            Err(_) => done.emit(false),
        }
    });
}

/// Whether the visitor closed what the browser had opened.
fn was_closed(error: &JsValue) -> bool {
    Reflect::get(error, &JsValue::from_str("name")).is_ok_and(|name| name == "AbortError")
}

/// The navigator, if it has something under this name.
fn navigator_with(name: &str) -> Option<Navigator> {
    let navigator = web_sys::window()?.navigator();
    let value = Reflect::get(&navigator, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined()).then_some(navigator)
}
