//! The page around the guide.

use js_sys::Function;
use web_sys::{Document, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Whether nobody can see the page now.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Listens on the window, where events of the document arrive as well.
pub fn listen(event: &str, listener: &Function) {
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(event, listener);
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}
