//! The one place where something is kept: localStorage, under one key for each
//! guide.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, Storage, StorageEvent};
use yew::Callback;

use super::json;
use super::page::Listener;
use icp_sms_rules::keeper::{Found, Refusal, Write};
use icp_sms_rules::saved::{Reading, Saved};

/// What every key begins with.
pub const PREFIX: &str = "icp-sms-guide:";

/// What the key of something that was put aside ends with.
const ASIDE: &str = ":aside";

fn aside(key: &str) -> String {
    [key, ASIDE].concat()
}

fn storage() -> Option<Storage> {
    // The getter itself throws where storage is blocked.
    web_sys::window()?.local_storage().ok().flatten()
}

/// The text under a key, to see whether it has changed.
pub fn text(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// What is kept under a key. What is broken is put aside, under the key with
/// `:aside`.
pub fn load(key: &str) -> Found {
    let Some(storage) = storage() else {
        return Found::Blocked;
    };
    let text = match storage.get_item(key) {
        Err(_) => return Found::Blocked,
        Ok(None) => return Found::Nothing,
        Ok(Some(text)) => text,
    };
    let reading = read(&text);
    // Without room to put it aside it stays until something is saved.
    if reading == Reading::Unreadable && storage.set_item(&aside(key), &text).is_ok() {
        let _ = storage.remove_item(key);
    }
    Found::Something(reading)
}

fn read(text: &str) -> Reading {
    json::parse(text).map_or(Reading::Unreadable, |json| Saved::read(&json))
}

/// Every order that is kept under keys of ours, with its key.
pub fn all() -> Vec<(String, Saved)> {
    let Some(storage) = storage() else {
        return vec![];
    };
    let mut orders = vec![];
    for index in 0..storage.length().unwrap_or_default() {
        let key = storage.key(index).ok().flatten().unwrap_or_default();
        if !key.starts_with(PREFIX) || key.ends_with(ASIDE) {
            continue;
        }
        let text = storage.get_item(&key).ok().flatten();
        if let Some(Reading::Saved(saved)) = text.map(|text| read(&text)) {
            orders.push((key, *saved));
        }
    }
    orders
}

/// Writes, or forgets with what was put aside, and tells the other guides of this
/// page.
///
/// # Errors
/// [`Refusal`] if it was not done.
pub fn write(key: &str, write: &Write) -> Result<(), Refusal> {
    let storage = writable(key)?;
    match write {
        Write::Save(saved) => {
            let text = json::stringify(&saved.write()).ok_or(Refusal::Blocked)?;
            storage.set_item(key, &text).map_err(|_| Refusal::Blocked)?;
        }
        Write::Forget => {
            let _ = storage.remove_item(&aside(key));
            storage.remove_item(key).map_err(|_| Refusal::Blocked)?;
        }
    }
    tell();
    Ok(())
}

/// The storage, unless what is under the key is not ours to replace.
fn writable(key: &str) -> Result<Storage, Refusal> {
    let storage = storage().ok_or(Refusal::Blocked)?;
    let text = storage.get_item(key).map_err(|_| Refusal::Blocked)?;
    match text.map(|text| read(&text)) {
        Some(Reading::Newer) => Err(Refusal::Newer),
        _ => Ok(storage),
    }
}

/// Keeps a text that is not an order's, such as the language that the visitor
/// chose, or forgets it. Nothing depends on whether it worked.
pub fn set_note(key: &str, text: Option<&str>) {
    if let Some(storage) = storage() {
        let _ = match text {
            Some(text) => storage.set_item(key, text),
            None => storage.remove_item(key),
        };
    }
}

thread_local! {
    /// The guides of this page. A page gets no event of what it stores itself.
    static WATCHES: RefCell<Vec<(u32, Callback<()>)>> = const { RefCell::new(vec![]) };
}

fn tell() {
    let watches = WATCHES.with_borrow(Clone::clone);
    // One guide has nobody to tell.
    for (_, look) in watches.iter().filter(|_| watches.len() > 1) {
        look.emit(());
    }
}

/// A watch over what is kept, until it is dropped.
pub struct Watch {
    id: u32,
    _page: [Listener; 2],
}

impl Watch {
    /// Calls `look` when what is kept here may have been changed elsewhere.
    pub fn new(look: impl Fn() + 'static) -> Self {
        let look = Callback::from(move |()| look());
        let look_again = look.clone();
        let other_tab = Listener::new("storage", move |event| {
            let event = event.unchecked_into::<StorageEvent>();
            // Without a key, everything was cleared.
            if event.key().is_none_or(|key| key.starts_with(PREFIX)) {
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
            let id = watches.last().map_or(0, |(id, _)| id.wrapping_add(1));
            watches.push((id, look.clone()));
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
        WATCHES.with_borrow_mut(|watches| watches.retain(|(id, _)| *id != self.id));
    }
}
