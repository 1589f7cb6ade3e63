//! Selectors, read: what `el("p.icp-small[role=status]")` stands for.

use std::cell::RefCell;

use yew::AttrValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// The tag of a selector `tag.class.class[name=value][name]`, the parts in this
/// order, with its attributes. A name without a value is a slot, which is absent
/// until it is filled.
pub fn tag(selector: &'static str) -> VTag {
    PATTERNS.with_borrow_mut(|patterns| {
        let address = |pattern: &Pattern| (pattern.selector.as_ptr(), pattern.selector.len());
        let wanted = (selector.as_ptr(), selector.len());
        let index = patterns
            .binary_search_by_key(&wanted, address)
            .unwrap_or_else(|index| {
                patterns.insert(index, Pattern::read(selector));
                index
            });
        patterns[index].tag()
    })
}

thread_local! {
    /// The selectors of the program that were drawn so far, by their address.
    static PATTERNS: RefCell<Vec<Pattern>> = const { RefCell::new(vec![]) };
}

/// What a selector says.
struct Pattern {
    selector: &'static str,
    tag: &'static str,
    names: &'static [&'static str],
    /// One for each name; `None` is a slot.
    values: Vec<Option<&'static str>>,
}

impl Pattern {
    fn read(selector: &'static str) -> Self {
        let mut parts = selector.split('[');
        let (tag, classes) = match parts.next().map(|start| start.split_once('.')) {
            Some(Some((tag, classes))) => (tag, Some(classes.replace('.', " "))),
            _ => (selector.split('[').next().unwrap_or_default(), None),
        };
        let mut names = vec![];
        let mut values = vec![];
        if let Some(classes) = classes {
            names.push("class");
            values.push(Some(&*classes.leak()));
        }
        for part in parts {
            let part = part.trim_end_matches(']');
            let (name, value) = match part.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (part, None),
            };
            names.push(name);
            values.push(value);
        }
        // What Yew takes lives for ever. There is as much as the program has selectors.
        let names = names.leak();
        Self {
            selector,
            tag,
            names,
            values,
        }
    }

    fn tag(&self) -> VTag {
        let mut tag = VTag::new(self.tag);
        let value = |value: &Option<&'static str>| {
            value.map(|value| AttributeOrProperty::Attribute(AttrValue::Static(value)))
        };
        tag.attributes = Attributes::Dynamic {
            keys: self.names,
            values: self.values.iter().map(value).collect(),
        };
        tag
    }
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
