//! Elements, written as selectors: `el("p.icp-small[role=status]").text(words)`.
//!
//! Yew's `html!` writes each element out as code, a hundred bytes of it and
//! more, which every visitor would download. A selector is a few bytes of text:
//! it is read once, and from then on its names are the same memory with every
//! drawing, which lets Yew compare nothing but the values.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};
use yew::{AttrValue, Callback, Html, NodeRef};

use super::pattern::tag;

/// An element on its way to becoming a node.
pub struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    children: Vec<VNode>,
}

/// The element of a selector: see [`super::pattern`].
pub fn el(selector: &'static str) -> Element {
    let (tag, children) = (tag(selector), vec![]);
    Element(Box::new(Parts { tag, children }))
}

impl Element {
    /// Fills a slot of the selector, or replaces a value of it.
    pub fn attr(mut self, name: &str, value: impl Into<AttrValue>) -> Self {
        self.fill(name, value.into());
        self
    }

    /// Fills a slot if there is a value.
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

    fn fill(&mut self, name: &str, value: AttrValue) {
        let Attributes::Dynamic { keys, values } = &mut self.0.tag.attributes else {
            unreachable!("a pattern makes no others")
        };
        let slot = keys.iter().position(|key| *key == name);
        debug_assert!(slot.is_some(), "{name} is not in the selector");
        if let Some(slot) = slot {
            values[slot] = Some(AttributeOrProperty::Attribute(value));
        }
    }

    /// Whether an input is checked, whatever the visitor made of it.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.tag.set_checked(checked);
        self
    }

    /// Tells the element from its siblings over several drawings.
    pub fn key(mut self, key: &'static str) -> Self {
        self.0.tag.key = Some(Key::from(key));
        self
    }

    /// Where the element can be found once it is in the document.
    pub fn node_ref(mut self, node_ref: &NodeRef) -> Self {
        self.0.tag.node_ref = node_ref.clone();
        self
    }

    /// Calls back with each event of a kind.
    pub fn on(mut self, kind: On, call: Callback<Event>) -> Self {
        self.0.tag.add_listener(Rc::new(Heard { kind, call }));
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
        self.with(self::list(list.into_iter().map(Into::into).collect()))
    }
}

/// Nodes one after the other, without an element around them.
pub fn nodes() -> Element {
    el("")
}

fn list(nodes: Vec<Html>) -> Html {
    VList::from(nodes).into()
}

impl From<Element> for VNode {
    fn from(element: Element) -> Self {
        let Parts {
            mut tag,
            mut children,
        } = *element.0;
        let children = match children.len() {
            1 => children.remove(0),
            _ => list(children),
        };
        if tag.tag().is_empty() {
            return children;
        }
        if let Some(place) = tag.children_mut() {
            *place = children;
        }
        tag.into()
    }
}

/// The kinds of events that the guide hears.
#[derive(Clone, Copy)]
pub enum On {
    /// `click`
    Click,
    /// `change`
    Change,
    /// `input`
    Input,
    /// `submit`
    Submit,
}

struct Heard {
    kind: On,
    call: Callback<Event>,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.kind {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.call.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_filled_and_a_value_replaced() {
        let element = el("i.a[b][c]").attr("c", "d").attr("class", "e");
        let attributes: Vec<_> = element.0.tag.attributes.iter().collect();
        assert_eq!(attributes, [("class", "e"), ("c", "d")]);
    }

    #[test]
    #[should_panic(expected = "not in the selector")]
    fn a_name_that_has_no_slot_is_a_mistake() {
        let _ = el("i").attr("id", "x");
    }
}
