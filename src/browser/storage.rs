//! The one place where something is kept: localStorage, under one key for each
//! guide.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, Storage, StorageEvent};
use yew::Callback;

use super::json;
use super::page::Listener;
use crate::json::Json;
use crate::saved::{Saved, is_newer};

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

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It would replace what a newer program wrote.
    Newer,
    /// The browser keeps nothing here, or has no room.
    Blocked,
}

/// The full key for the page's short one.
pub fn key(short: &str) -> String {
    ["icp-sms-guide:", short].concat()
}

fn aside(key: &str) -> String {
    [key, ":aside"].concat()
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
    let text = match storage.get_item(key) {
        Err(_) => return Found::Blocked,
        Ok(None) => return Found::Nothing,
        Ok(Some(text)) => text,
    };
    if let Some(json) = json::parse(&text) {
        if is_of_newer(&json) {
            return Found::Newer;
        }
        if let Some(saved) = Saved::read(&json) {
            return Found::Saved(Box::new(saved));
        }
    }
    // Without room to put it aside it stays until something is saved.
    if storage.set_item(&aside(key), &text).is_ok() {
        let _ = storage.remove_item(key);
    }
    Found::Broken
}

/// Keeps a state, and tells the other guides of this page.
///
/// # Errors
/// [`Refusal`] if it was not kept.
pub fn save(key: &str, saved: &Saved) -> Result<(), Refusal> {
    let storage = writable(key)?;
    let text = json::stringify(&saved.write()).ok_or(Refusal::Blocked)?;
    storage.set_item(key, &text).map_err(|_| Refusal::Blocked)?;
    tell(key);
    Ok(())
}

/// Forgets a state, what was put aside included, and tells the other guides of
/// this page.
///
/// # Errors
/// [`Refusal`] if it was not forgotten.
pub fn forget(key: &str) -> Result<(), Refusal> {
    let storage = writable(key)?;
    let _ = storage.remove_item(&aside(key));
    storage.remove_item(key).map_err(|_| Refusal::Blocked)?;
    tell(key);
    Ok(())
}

/// The storage, unless what is under the key is not ours to replace.
fn writable(key: &str) -> Result<Storage, Refusal> {
    let storage = storage().ok_or(Refusal::Blocked)?;
    let text = storage.get_item(key).map_err(|_| Refusal::Blocked)?;
    match text.and_then(|text| json::parse(&text)) {
        Some(json) if is_of_newer(&json) => Err(Refusal::Newer),
        _ => Ok(storage),
    }
}

/// Only the version is looked at: the rest may be anything.
fn is_of_newer(json: &Json) -> bool {
    let version = json.field("version").and_then(Json::number);
    version.is_some_and(is_newer)
}

thread_local! {
    /// The guides of this page. A page gets no event of what it stores itself.
    static WATCHES: RefCell<Vec<(u32, String, Callback<()>)>> = const { RefCell::new(vec![]) };
}

fn tell(key: &str) {
    let watches = WATCHES.with_borrow(Clone::clone);
    // One guide has nobody to tell.
    for (_, watched, look) in watches.iter().filter(|_| watches.len() > 1) {
        if watched == key {
            look.emit(());
        }
    }
}

/// A watch over what is kept under a key, until it is dropped.
pub struct Watch {
    id: u32,
    _page: [Listener; 2],
}

impl Watch {
    /// Calls `look` when what is kept may have been changed elsewhere.
    pub fn new(key: &str, look: impl Fn() + 'static) -> Self {
        let look = Callback::from(move |()| look());
        let (own, look_again) = (key.to_owned(), look.clone());
        let other_tab = Listener::new("storage", move |event| {
            let event = event.unchecked_into::<StorageEvent>();
            // Without a key, everything was cleared.
            if event.key().is_none_or(|key| key == own) {
                look_again.emit(());
            }
        });
        // No event of other tabs reaches a page in the back-forward cache.
        let look_again = look.clone();
        let back = Listener::new("pageshow", move |event| {
            if event.unchecked_into::<PageTransitionEvent>().persisted() {
                look_again.emit(());
            }
        });
        let id = WATCHES.with_borrow_mut(|watches| {
            let id = watches.last().map_or(0, |(id, ..)| id.wrapping_add(1));
            watches.push((id, key.to_owned(), look.clone()));
            id
        });
        Self {
            id,
            _page: [other_tab, back],
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        WATCHES.with_borrow_mut(|watches| watches.retain(|(id, ..)| *id != self.id));
    }
}
