//! The focus within the guide, in a shadow root or in a document.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot,
};
use yew::NodeRef;

/// Where a card begins, but for a line above it.
const TITLE: &str = ".icp-card__title";

/// What has the focus in the guide.
fn focused(guide: &NodeRef) -> Option<Element> {
    let guide = guide.cast::<Element>()?;
    let root = guide.get_root_node();
    let focused = match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.active_element(),
        None => root.dyn_ref::<Document>()?.active_element(),
    };
    focused.filter(|focused| guide.contains(Some(focused)))
}

/// Whether something in the guide has the focus.
pub fn is_inside(guide: &NodeRef) -> bool {
    focused(guide).is_some()
}

/// Whether something in the guide has the focus and can be seen: a style may hide what is still there.
pub fn is_seen(guide: &NodeRef) -> bool {
    let focused = focused(guide).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    focused.is_some_and(|it| it.offset_width() > 0)
}

/// Whether nothing has the focus, in the guide or in the page around.
pub fn is_nowhere(guide: &NodeRef) -> bool {
    let document = guide.cast::<Element>().and_then(|it| it.owner_document());
    let focused = document.and_then(|document| document.active_element());
    focused.is_none_or(|focused| focused.local_name() == "body")
}

/// Moves the focus to the first element of the guide that fits a selector, and shows its beginning.
pub fn focus(guide: &NodeRef, selector: &str) {
    let found = guide
        .cast::<Element>()
        .and_then(|guide| guide.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
        // A browser does not scroll to what it shows in part, even if its title is out of sight. A
        // style says how much is covered above it.
        if let Ok(Some(title)) = element.query_selector(TITLE) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            title.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
}
