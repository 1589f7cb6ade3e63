//! Selectors, read: what `el("p.icp-small[role=status]")` stands for.

use std::cell::RefCell;

use yew::AttrValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// The tag of a selector `tag.class.class[name=value][name]`, the parts in this
/// order, with its attributes. A name without a value is a slot, which is absent
/// until it is filled.
pub fn tag(selector: &'static str) -> VTag {
    PATTERNS.with_borrow_mut(|patterns| {
        let wanted = address(selector);
        let index = patterns
            .binary_search_by_key(&wanted, |(selector, _)| address(selector))
            .unwrap_or_else(|index| {
                patterns.insert(index, (selector, read(selector)));
                index
            });
        patterns[index].1.clone()
    })
}

thread_local! {
    /// The selectors of the program that were drawn so far, by their address,
    /// each with its tag. The copies of a tag share one reference to a node, which
    /// Yew then need not renew with every drawing; nobody asks for that node.
    static PATTERNS: RefCell<Vec<(&'static str, VTag)>> = const { RefCell::new(vec![]) };
}

fn address(selector: &'static str) -> (*const u8, usize) {
    (selector.as_ptr(), selector.len())
}

fn read(selector: &'static str) -> VTag {
    let mut parts = selector.split('[');
    let start = parts.next().unwrap_or_default();
    let (tag, classes) = start.split_once('.').unwrap_or((start, ""));
    let mut names = vec![];
    let mut values = vec![];
    let value = |value| Some(AttributeOrProperty::Attribute(value));
    if !classes.is_empty() {
        names.push("class");
        values.push(value(AttrValue::Static(classes.replace('.', " ").leak())));
    }
    for part in parts {
        let part = part.trim_end_matches(']');
        let (name, set) = match part.split_once('=') {
            Some((name, words)) => (name, value(words.into())),
            None => (part, None),
        };
        names.push(name);
        values.push(set);
    }
    let mut tag = VTag::new(tag);
    tag.attributes = Attributes::Dynamic {
        // What Yew takes lives for ever. There is as much as the program has selectors.
        keys: names.leak(),
        values: values.into(),
    };
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(selector: &'static str) -> (String, Vec<(String, String)>) {
        let tag = tag(selector);
        let pair = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let attributes = tag.attributes.iter().map(pair).collect();
        (tag.tag().to_owned(), attributes)
    }

    #[test]
    fn a_selector_says_tag_classes_and_attributes() {
        let (tag, attributes) = said("a.b.c[href=x?y=1, z][open][id]");
        assert_eq!(tag, "a");
        let wanted = [("class", "b c"), ("href", "x?y=1, z")];
        assert_eq!(
            attributes,
            wanted.map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
        assert_eq!(said("dd"), ("dd".to_owned(), vec![]));
        let line = ("d".to_owned(), "M1.5 2".to_owned());
        assert_eq!(said("path[d=M1.5 2]").1, [line]);
    }

    #[test]
    fn a_selector_keeps_its_names_where_they_are() {
        let names = || match tag("i.a[b]").attributes {
            Attributes::Dynamic { keys, .. } => keys.as_ptr(),
            _ => unreachable!(),
        };
        assert_eq!(names(), names());
    }
}
