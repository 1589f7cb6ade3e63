//! Elements, as `el!("p", "class" = "icp-hint", "role")`.
//!
//! Yew's `html!` writes each element out as code, some hundred bytes of it, which
//! every visitor would download: 11 KB for this page. Here the tag, the names of
//! its attributes and the values that never change are one constant that the
//! compiler checks, and what an element holds is added to it:
//!
//! ```ignore
//! // html! { <p class="icp-hint">{ words }</p> }
//! el!("p", "class" = "icp-hint").text(words)
//!
//! // html! { <a href={address} target="_blank" class="icp-link">{ label }</a> }
//! el!("a", "class" = "icp-link", "target" = "_blank", "href").attr("href", address).text(label)
//!
//! // html! { <ul>{ for names.iter().map(|name| html! { <li>{ name }</li> }) }</ul> }
//! el!("ul").each(names.iter().map(|name| el!("li").text(*name)))
//! ```
//!
//! A name without a value is a place for one: `attr` fills it, and it is absent
//! until then. `prop` sets a property instead, for what a visitor may have
//! changed by hand, such as the value of a field. An element becomes a node
//! wherever Yew wants one.

mod listener;
mod node;

pub use listener::On;

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::virtual_dom::{AttributeOrProperty, Key, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

use listener::Handler;

/// The last place of each pattern, for the words of an element that holds nothing else.
pub const WORDS: &str = "textContent";

/// The constant part of an element.
pub struct Pattern {
    /// The tag; empty for nodes without an element around them.
    pub tag: &'static str,
    /// The names of its attributes.
    pub keys: &'static [&'static str],
    /// The values that never change.
    pub values: &'static [Option<&'static str>],
}

/// An element of a pattern: see the module.
macro_rules! el {
    ($tag:literal $(, $name:literal $(= $value:expr)?)* $(,)?) => {{
        static PATTERN: $crate::view::element::Pattern = $crate::view::element::Pattern {
            tag: $tag,
            keys: &[$($name,)* $crate::view::element::WORDS],
            values: &[$($crate::view::element::el!(@value $($value)?),)* None],
        };
        $crate::view::element::Element::new(&PATTERN)
    }};
    (@value) => { None };
    (@value $value:expr) => { Some($value) };
}

pub(crate) use el;

/// An element on its way to becoming a node.
pub struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    values: Vec<Option<AttributeOrProperty>>,
    keys: &'static [&'static str],
    children: Vec<VNode>,
}

impl Element {
    /// An element of a pattern.
    pub fn new(pattern: &'static Pattern) -> Self {
        let set = |value: &Option<&'static str>| {
            value.map(|value| AttributeOrProperty::Attribute(AttrValue::Static(value)))
        };
        Self(Box::new(Parts {
            tag: VTag::new(pattern.tag),
            values: pattern.values.iter().map(set).collect(),
            keys: pattern.keys,
            children: vec![],
        }))
    }

    /// Fills a place of the pattern, or replaces a value of it.
    pub fn attr(self, name: &str, value: impl Into<AttrValue>) -> Self {
        self.fill(name, AttributeOrProperty::Attribute(value.into()))
    }

    /// Fills a place with a property of the element, whatever the visitor made of it.
    pub fn prop(self, name: &str, value: impl Into<JsValue>) -> Self {
        self.fill(name, AttributeOrProperty::Property(value.into()))
    }

    /// Fills a place if there is a value.
    pub fn maybe_attr(self, name: &str, value: Option<impl Into<AttrValue>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Sets an attribute that is either there, without a value, or not.
    pub fn flag(self, name: &str, set: bool) -> Self {
        self.maybe_attr(name, set.then_some(""))
    }

    fn fill(mut self, name: &str, value: AttributeOrProperty) -> Self {
        let place = self.0.keys.iter().position(|key| *key == name);
        debug_assert!(place.is_some(), "{name} is not in the pattern");
        if let Some(place) = place {
            self.0.values[place] = Some(value);
        }
        self
    }

    /// Whether an input is checked, whatever the visitor made of it.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.tag.set_checked(checked);
        self
    }

    /// Tells the element from its siblings over several drawings.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// Where the element can be found once it is in the document.
    pub fn node_ref(mut self, node_ref: &NodeRef) -> Self {
        self.0.tag.node_ref = node_ref.clone();
        self
    }

    /// Calls back with each event of a kind.
    pub fn on(mut self, kind: On, call: Callback<Event>) -> Self {
        self.0.tag.add_listener(Rc::new(Handler::new(kind, call)));
        self
    }

    /// Adds a node.
    pub fn with(mut self, child: impl Into<Html>) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// Adds a node, or keeps its place free, so that the nodes after it stay what they are.
    pub fn maybe<N: Into<Html>>(self, child: Option<N>) -> Self {
        self.with(child.map(Into::into).unwrap_or_default())
    }

    /// Adds words.
    pub fn text(self, words: impl Into<AttrValue>) -> Self {
        self.with(VNode::from(VText::new(words)))
    }

    /// Adds a list of elements, whose number may change.
    pub fn each(self, list: impl IntoIterator<Item = Self>) -> Self {
        // A loop is a good deal less code than a collection, in each place where it stands.
        let mut nodes = vec![];
        for element in list {
            nodes.push(element.into());
        }
        self.with(self::list(nodes))
    }
}

/// Keeps a place free for [`Element::maybe`].
pub const NOTHING: Option<Element> = None;

/// Nodes one after the other, without an element around them.
pub fn nodes() -> Element {
    el!("")
}

fn list(nodes: Vec<Html>) -> Html {
    VList::from(nodes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_and_a_value_replaced() {
        let element = el!("i", "class" = "a", "title", "c")
            .attr("c", "d")
            .attr("class", "e");
        let VNode::VTag(tag) = VNode::from(element) else {
            panic!("an element")
        };
        let attributes: Vec<_> = tag.attributes.iter().collect();
        assert_eq!(attributes, [("class", "e"), ("c", "d")]);
    }

    #[test]
    #[should_panic(expected = "not in the pattern")]
    fn a_name_without_a_place_is_a_mistake() {
        let _ = el!("i").attr("id", "x");
    }
}
