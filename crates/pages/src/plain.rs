//! The guide as plain HTML, for search engines and wherever the program cannot run.

use icp_sms_guide::text::Lang;

/// Where the plain HTML stands, by which its links and headings differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On a page of its own on a site, with a link to the other language.
    Page,
    /// In one file by itself.
    File,
    /// In a part of somebody else's page.
    Part,
}

/// The guide as plain HTML.
pub fn plain(lang: Lang, _place: Place) -> String {
    let text = lang.text();
    ["<h1>", text.frame.title, "</h1>"].concat()
}
