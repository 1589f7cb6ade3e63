//! The stand-alone page in both languages: the guide as plain HTML inside the element.

use super::guide::Guide;
use super::text::{replace_between, replace_once, without_lines};
use crate::Result;

const ELEMENT: &str = "<icp-sms-guide data-page>";

/// The page that Trunk made, with the whole guide in it.
pub fn page(trunks: &str, guide: &Guide, content: &str) -> Result<String> {
    let page = without_lines(trunks, &["data-trunk"]);
    let page = page.lines().filter(|line| !line.trim().is_empty());
    let page = page.collect::<Vec<_>>().join("\n") + "\n";
    let page = replace_between(&page, "<html lang=\"", "\">", &guide.lang)?;
    let title = escaped(&guide.title);
    let description = escaped(&guide.description);
    let page = replace_between(&page, "<title>", "</title>", &title)?;
    let page = replace_between(&page, "name=\"description\" content=\"", "\"", &description)?;
    // What a chat shows of a link that is sent.
    let page = replace_between(&page, "\"og:title\" content=\"", "\"", &title)?;
    let page = replace_between(&page, "\"og:description\" content=\"", "\"", &description)?;
    replace_between(&page, ELEMENT, "</icp-sms-guide>", &format!("\n{content}"))
}

/// The guide for a page that has the program: as plain HTML, and its first card for the time before.
pub fn content(guide: &Guide) -> String {
    let Guide { page, template, .. } = guide;
    format!("{page}\n<template data-prerendered>{template}</template>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// The page with a link to what makes it installable.
pub fn installable(page: &str, manifest: &str) -> Result<String> {
    let link = format!("    <link rel=\"manifest\" href=\"{manifest}\" />\n  </head>");
    replace_once(page, "  </head>", &link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_stands_in_the_element() {
        let trunks = "<html lang=\"zh-CN\">\n<title>a</title>\n\n<link data-trunk>\n\
            <meta name=\"description\" content=\"b\" />\n\
            <meta property=\"og:title\" content=\"a\" />\n\
            <meta property=\"og:description\" content=\"b\" />\n\
            <icp-sms-guide data-page> x </icp-sms-guide>";
        let guide = Guide {
            lang: "en".to_owned(),
            title: "T".to_owned(),
            description: "a & \"b\"".to_owned(),
            page: "<h1>T</h1>".to_owned(),
            file: String::new(),
            part: String::new(),
            template: "<p>C</p>".to_owned(),
        };
        assert_eq!(
            page(trunks, &guide, &content(&guide)).unwrap(),
            "<html lang=\"en\">\n<title>T</title>\n\
            <meta name=\"description\" content=\"a &amp; &quot;b&quot;\" />\n\
            <meta property=\"og:title\" content=\"T\" />\n\
            <meta property=\"og:description\" content=\"a &amp; &quot;b&quot;\" />\n\
            <icp-sms-guide data-page>\n\
            <h1>T</h1>\n<template data-prerendered><p>C</p></template>\n</icp-sms-guide>\n"
        );
    }
}
