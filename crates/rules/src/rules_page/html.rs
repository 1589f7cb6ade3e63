//! Texts and links as HTML.

use crate::profile::Localized;

/// A text in which nothing is markup.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html += "&amp;",
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '"' => html += "&quot;",
            _ => html.push(letter),
        }
    }
    html
}

/// A text in Chinese and, if it is another, in English.
pub fn text(text: &Localized) -> String {
    let zh_cn = escape(&text.zh_cn);
    if text.zh_cn == text.en {
        return zh_cn;
    }
    format!("{zh_cn} <span lang=\"en\">{}</span>", escape(&text.en))
}

/// A link around HTML.
pub fn link(url: &str, html: &str) -> String {
    format!("<a href=\"{}\">{html}</a>", escape(url))
}
