//! The one place where something is kept: localStorage, under one key.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use crate::saved::Saved;

/// What a look into the storage found.
pub enum Found {
    /// A state.
    Saved(Box<Saved>),
    /// Nothing.
    Nothing,
    /// Something unreadable. It was put aside, under the key with `:aside`.
    Broken,
    /// Something that a newer program wrote. It is left alone.
    Newer,
    /// The browser keeps nothing here.
    Blocked,
}

/// The full key for the page's short one.
pub fn key(short: &str) -> String {
    ["icp-sms-guide:", short].concat()
}

fn storage() -> Option<Storage> {
    // The getter itself throws where storage is blocked.
    web_sys::window()?.local_storage().ok().flatten()
}

/// What is kept under a key.
pub fn load(key: &str) -> Found {
    let Some(storage) = storage() else {
        return Found::Blocked;
    };
    match storage.get_item(key) {
        Err(_) => Found::Blocked,
        Ok(None) => Found::Nothing,
        Ok(Some(text)) => match read(&text) {
            Some(saved) if saved.is_from_the_future() => Found::Newer,
            Some(saved) => Found::Saved(Box::new(saved)),
            None => {
                let aside = [key, ":aside"].concat();
                let _ = storage.set_item(&aside, &text);
                let _ = storage.remove_item(key);
                Found::Broken
            }
        },
    }
}

/// Keeps a state, and says whether that worked.
pub fn save(key: &str, saved: &Saved) -> bool {
    let write = || {
        let value = saved.serialize(&Serializer::json_compatible()).ok()?;
        let text = js_sys::JSON::stringify(&value).ok()?.as_string()?;
        storage()?.set_item(key, &text).ok()
    };
    write().is_some()
}

/// Forgets a state, what was put aside included, and says whether that worked.
pub fn forget(key: &str) -> bool {
    let Some(storage) = storage() else {
        return false;
    };
    let _ = storage.remove_item(&[key, ":aside"].concat());
    storage.remove_item(key).is_ok()
}

fn read(text: &str) -> Option<Saved> {
    let value: JsValue = js_sys::JSON::parse(text).ok()?;
    serde_wasm_bindgen::from_value(value).ok()
}
