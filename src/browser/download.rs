//! Handing the visitor a file that was made in the page.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves `content` as a file and says whether the browser took it.
pub fn save(name: &str, kind: &str, content: &str) -> bool {
    try_save(name, kind, content).is_some()
}

fn try_save(name: &str, kind: &str, content: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(content));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link = document.create_element("a").ok()?;
    let link = link.unchecked_into::<HtmlAnchorElement>();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // A browser may fetch the content later than now, so only the last one's is given up.
    let before = LAST.replace(url);
    if !before.is_empty() {
        Url::revoke_object_url(&before).ok()?;
    }
    Some(())
}

thread_local! {
    /// The address of the file that was handed over last.
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}
