//! Notifications of the browser, where it has them and the visitor allows them.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Notification, NotificationOptions, NotificationPermission};
use yew::Callback;

/// Asks for the permission and tells `done` whether it was given. To be called
/// on a click only.
pub fn ask(done: Callback<bool>) {
    spawn_local(async move {
        if let (true, Ok(promise)) = (exists(), Notification::request_permission()) {
            let _ = JsFuture::from(promise).await;
        }
        done.emit(is_allowed());
    });
}

/// Whether notifications may be shown.
pub fn is_allowed() -> bool {
    exists() && Notification::permission() == NotificationPermission::Granted
}

/// Shows one in the place of any other with the same tag. Some browsers only let
/// a service worker do so, and refuse.
pub fn show(title: &str, tag: &str) {
    if is_allowed() {
        let options = NotificationOptions::new();
        options.set_tag(tag);
        let _ = Notification::new_with_options(title, &options);
    }
}

fn exists() -> bool {
    super::page::has("Notification")
}
