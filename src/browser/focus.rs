//! The focus within the guide, in a shadow root or in a document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ShadowRoot};
use yew::NodeRef;

/// The line of the time, which a style keeps in sight at the top of the screen.
const TIME_LINE: &str = "[part=time]";

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

/// Moves the focus to the first element of the guide that fits a selector, and shows its beginning.
pub fn focus(guide: &NodeRef, selector: &str) {
    let Some(guide) = guide.cast::<Element>() else {
        return;
    };
    let found = |selector| guide.query_selector(selector).ok().flatten();
    let Some(element) = found(selector).and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let _ = element.focus();
    // A browser does not scroll to what it shows in part, even if the beginning is above the screen
    // or below the line of the time, which stays in sight.
    let place = element.get_bounding_client_rect();
    let line = found(TIME_LINE).map(|line| line.get_bounding_client_rect());
    let above = line.filter(|line| line.left() < place.right() && place.left() < line.right());
    let covered_to = above.map_or(0.0, |line| line.bottom().max(0.0));
    if place.top() < covered_to {
        element.scroll_into_view_with_bool(true);
    }
}
