//! The focus within the guide, in a shadow root or in a document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ShadowRoot};
use yew::NodeRef;

/// The element of the guide's own tree that has the focus.
fn focused(guide: &Element) -> Option<Element> {
    let root = guide.get_root_node();
    match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.active_element(),
        None => root.dyn_ref::<Document>()?.active_element(),
    }
}

/// Whether something in the guide has the focus.
pub fn is_inside(guide: &NodeRef) -> bool {
    let guide = guide.cast::<Element>();
    guide.is_some_and(|guide| focused(&guide).is_some_and(|focused| guide.contains(Some(&focused))))
}

/// Whether what has the focus in the guide can be seen: a style may hide what is still there.
pub fn is_seen(guide: &NodeRef) -> bool {
    let focused = guide.cast::<Element>().and_then(|guide| focused(&guide));
    let focused = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    is_inside(guide) && focused.is_some_and(|it| it.offset_width() > 0)
}

/// Moves the focus to the first element of the guide that fits a selector, and shows its beginning.
pub fn focus(guide: &NodeRef, selector: &str) {
    let found = guide
        .cast::<Element>()
        .and_then(|guide| guide.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
        // A browser does not scroll to what it shows in part, even if the beginning is above the screen.
        if element.get_bounding_client_rect().top() < 0.0 {
            element.scroll_into_view_with_bool(true);
        }
    }
}
