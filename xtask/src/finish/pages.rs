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
    let page = replace_between(&page, "<html lang=\"", "\">", guide.lang)?;
    let page = replace_between(&page, "<title>", "</title>", guide.title()?)?;
    let page = replace_between(
        &page,
        "name=\"description\" content=\"",
        "\"",
        guide.lead()?,
    )?;
    replace_between(&page, ELEMENT, "</icp-sms-guide>", &format!("\n{content}"))
}

/// The page with a link to what makes it installable.
pub fn installable(page: &str) -> Result<String> {
    let link = "    <link rel=\"manifest\" href=\"manifest.webmanifest\" />\n  </head>";
    replace_once(page, "  </head>", link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_stands_in_the_element() {
        let trunks = "<html lang=\"zh-CN\">\n<title>a</title>\n\n<link data-trunk>\n\
            <meta name=\"description\" content=\"b\" />\n<icp-sms-guide data-page> x </icp-sms-guide>";
        let guide = Guide {
            lang: "en",
            page: "<h1>T</h1><p class=\"icp-static__lead\">L</p>".to_owned(),
            file: String::new(),
            part: String::new(),
            ahead: String::new(),
        };
        assert_eq!(
            page(trunks, &guide, "G\n").unwrap(),
            "<html lang=\"en\">\n<title>T</title>\n<meta name=\"description\" content=\"L\" />\n\
            <icp-sms-guide data-page>\nG\n</icp-sms-guide>\n"
        );
    }
}
