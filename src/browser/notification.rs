//! Notifications of the browser, where it has them and the visitor allows them.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Notification, NotificationOptions, NotificationPermission};
use yew::Callback;

/// Asks for the permission, and if it `is_wanted` by then shows a first notification
/// with this title and tells `done` whether it was shown: some browsers give the
/// permission and let only a service worker use it. To be called on a click only.
pub fn begin(
    title: String,
    tag: &'static str,
    is_wanted: impl Fn() -> bool + 'static,
    done: Callback<bool>,
) {
    spawn_local(async move {
        if let (true, Ok(promise)) = (exists(), Notification::request_permission()) {
            let _ = JsFuture::from(promise).await;
        }
        if is_wanted() {
            done.emit(show(&title, tag));
        }
    });
}

/// Whether the visitor allows notifications.
pub fn is_allowed() -> bool {
    exists() && Notification::permission() == NotificationPermission::Granted
}

/// Shows one in the place of any other with the same tag. Returns whether the
/// browser took it.
pub fn show(title: &str, tag: &str) -> bool {
    let options = NotificationOptions::new();
    options.set_tag(tag);
    is_allowed() && Notification::new_with_options(title, &options).is_ok()
}

fn exists() -> bool {
    super::page::has("Notification")
}
