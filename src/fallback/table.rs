//! Tables that can be read on narrow pages too.

use super::html::{Html, element, element_with, text};

/// A table with heads. Each row's cells fit the heads; the first is a head, too,
/// where there are `row_heads`. A cell repeats its column's head for pages so
/// narrow that the cells stand below one another.
pub fn table(caption: Option<&str>, heads: &[&str], row_heads: bool, rows: Vec<Vec<Html>>) -> Html {
    let caption = caption.map_or_else(Html::default, |words| element("caption", text(words)));
    let head = |words: &&str| element_with("th", &[("scope", "col")], text(words));
    let row = |cells: Vec<Html>| {
        let cell = |(place, (content, head)): (usize, (Html, &&str))| match place {
            0 if row_heads => element_with("th", &[("scope", "row")], content),
            _ => element_with("td", &[("data-head", *head)], content),
        };
        let cells = cells.into_iter().zip(heads).enumerate().map(cell);
        element("tr", cells.collect::<Vec<_>>())
    };
    let body: Vec<_> = rows.into_iter().map(row).collect();
    let heads: Vec<_> = heads.iter().map(head).collect();
    let head = element("thead", element("tr", heads));
    element("table", [caption, head, element("tbody", body)])
}
