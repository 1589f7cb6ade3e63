//! Markup in which a text cannot become markup: it is escaped on its way in.

/// A piece of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

/// An attribute's name, which is the program's own, and its value, which is escaped.
pub type Attribute<'a> = (&'static str, &'a str);

/// A text.
pub fn text(text: impl AsRef<str>) -> Html {
    Html(escaped(text.as_ref()))
}

/// An element without attributes.
pub fn element(tag: &'static str, children: impl Into<Html>) -> Html {
    element_with(tag, &[], children)
}

/// An element.
pub fn element_with(
    tag: &'static str,
    attributes: &[Attribute<'_>],
    children: impl Into<Html>,
) -> Html {
    let attributes: String = attributes
        .iter()
        .map(|(name, value)| [" ", name, "=\"", &escaped(value), "\""].concat())
        .collect();
    let Html(children) = children.into();
    Html(format!("<{tag}{attributes}>{children}</{tag}>\n"))
}

/// One element for each of the texts.
pub fn each<T: AsRef<str>>(tag: &'static str, texts: impl IntoIterator<Item = T>) -> Html {
    let elements = texts.into_iter().map(|it| element(tag, text(it)));
    elements.collect::<Vec<_>>().into()
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

impl Html {
    /// The finished markup.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl From<Vec<Self>> for Html {
    fn from(pieces: Vec<Self>) -> Self {
        Self(pieces.into_iter().map(|Self(piece)| piece).collect())
    }
}

impl<const N: usize> From<[Self; N]> for Html {
    fn from(pieces: [Self; N]) -> Self {
        Vec::from(pieces).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        let cell = element_with("td", &[("title", "\"<&>\"")], text("<b> & \"q\""));
        assert_eq!(
            cell.into_string(),
            "<td title=\"&quot;&lt;&amp;&gt;&quot;\">&lt;b&gt; &amp; &quot;q&quot;</td>\n"
        );
        assert_eq!(
            each("li", ["a", "b"]).into_string(),
            "<li>a</li>\n<li>b</li>\n"
        );
    }
}
