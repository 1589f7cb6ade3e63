//! The focus within the guide, which a shadow root keeps to itself.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};
use yew::NodeRef;

fn root(guide: &NodeRef) -> Option<ShadowRoot> {
    guide.get()?.get_root_node().dyn_into().ok()
}

/// Whether something in the guide has the focus.
pub fn is_inside(guide: &NodeRef) -> bool {
    root(guide).is_some_and(|root| root.active_element().is_some())
}

/// Moves the focus to the first of these ids that is in the guide.
pub fn focus(guide: &NodeRef, ids: &[&str]) {
    let Some(root) = root(guide) else {
        return;
    };
    let found = ids.iter().find_map(|id| root.get_element_by_id(id));
    if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
