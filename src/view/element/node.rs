//! What becomes of an element: a node of Yew's.

use wasm_bindgen::JsValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VText};

use super::{Element, Parts, el, list};

/// Leaves no text node to Yew. A browser that translates the page puts elements of its
/// own in the place of text nodes, and Yew would go on writing to nodes that nobody
/// sees, or fail when it inserts before one. So words that are all of an element's content
/// become its `textContent` (`whole`); words beside other nodes get an element of their own.
fn hold_words(children: &mut Vec<VNode>, whole: Option<&mut Option<AttributeOrProperty>>) {
    let value = |text: &VText| Some(AttributeOrProperty::Property(JsValue::from_str(&text.text)));
    if let ([VNode::VText(text)], Some(whole)) = (&children[..], whole) {
        *whole = value(text);
        children.clear();
        return;
    }
    for child in children {
        if let VNode::VText(text) = child {
            // A space between elements that stand apart takes no room of its own.
            let space = matches!(&*text.text, "" | " ").then_some("");
            let mut element = el!("data", "value").maybe_attr("value", space);
            element.0.values[1] = value(text);
            *child = element.into();
        }
    }
}

impl From<Element> for VNode {
    fn from(element: Element) -> Self {
        let Parts {
            mut tag,
            mut values,
            keys,
            mut children,
        } = *element.0;
        if cfg!(target_family = "wasm") {
            hold_words(
                &mut children,
                values.last_mut().filter(|_| !tag.tag().is_empty()),
            );
        }
        let children = match children.len() {
            1 => children.remove(0),
            _ => list(children),
        };
        if tag.tag().is_empty() {
            return children;
        }
        tag.attributes = Attributes::Dynamic {
            keys,
            values: values.into(),
        };
        if let Some(place) = tag.children_mut() {
            *place = children;
        }
        tag.into()
    }
}
