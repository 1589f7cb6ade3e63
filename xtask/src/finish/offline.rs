//! The whole widget in one file, which works when it is opened from a disk.
//!
//! A browser lets such a page load nothing, so everything stands in it: styles and scripts under
//! a policy that names their digests, the program compressed in an element that is no script.

use super::Files;
use super::compress::gzip;
use super::digest::{base64, integrity};
use super::esbuild::Esbuild;
use super::layout;
use super::profiles;
use super::text::{replace_once, without_lines};
use crate::Result;

pub const NAME: &str = "offline.html";

/// Where the program's files are, which are the page's own elements here.
const FILES: &str = "element/files.js";
const OWN_FILES: &str = include_str!("offline.js");

/// What a line of the head holds that names other files, or says what a site's page is.
const OF_A_SITE: [&str; 6] = [
    "rel=\"preload\"",
    "rel=\"modulepreload\"",
    "rel=\"alternate\"",
    "rel=\"apple-touch-icon\"",
    "property=\"og:",
    "<script ",
];

/// The page's one script, with the program's glue and its style sheet in it.
pub fn script(files: &Files, esbuild: &Esbuild) -> Result<String> {
    let mut own = files.clone();
    own.put(FILES, OWN_FILES);
    own.put(profiles::SCRIPT, profiles::inlined(files));
    esbuild.module(&own, "page/page.js", &[])
}

/// The page with everything in it. `page` names the files by their first names.
pub fn page(page: &str, files: &Files, script: &str) -> Result<String> {
    let style = files.text("css/page.css")?.trim_end();
    for (what, text) in [("css/page.css", style), ("a script", script)] {
        if text.to_ascii_lowercase().contains("</s") || text.contains("<!--") {
            return Err(format!(
                "{what} holds `</s` or `<!--`, which would end it in {NAME}"
            ));
        }
    }
    let icon = base64(files.text("icon.svg")?.as_bytes());
    let page = without_lines(page, &OF_A_SITE);
    let page = replace_once(
        &page,
        "href=\"icon.svg\"",
        &format!("href=\"data:image/svg+xml;base64,{icon}\""),
    )?;
    let sheet = "<link rel=\"stylesheet\" href=\"css/page.css\" />";
    let page = replace_once(&page, sheet, &format!("<style>{style}</style>"))?;
    let charset = "<meta charset=\"utf-8\" />";
    let meta = format!(
        "{charset}\n    <meta http-equiv=\"content-security-policy\" content=\"{}\" />",
        policy(script, style)
    );
    let page = replace_once(&page, charset, &meta)?;
    let mut scripts = String::new();
    let parts = [
        ("program", "guide_bg.wasm"),
        ("later", layout::LATER),
        ("reader", layout::READER),
    ];
    for (id, part) in parts {
        let wasm = base64(&gzip(files.bytes(part)?).map_err(|error| error.to_string())?);
        scripts.push_str(&format!(
            "<script type=\"application/wasm\" id=\"{id}\">{wasm}</script>\n"
        ));
    }
    scripts.push_str(&format!(
        "<script type=\"module\">{script}</script>\n  </body>"
    ));
    replace_once(&page, "</body>", &scripts)
}

/// Lets in nothing but what stands in the page.
fn policy(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; \
         script-src '{}' 'wasm-unsafe-eval'; style-src '{}'",
        integrity(script.as_bytes()),
        integrity(style.as_bytes())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_stands_in_the_page() {
        let mut files = Files::default();
        files.put("css/page.css", "a{}");
        files.put("icon.svg", "<svg/>");
        files.put("guide_bg.wasm", "wasm");
        files.put(layout::LATER, "wasm");
        files.put(layout::READER, "wasm");
        let head = "<meta charset=\"utf-8\" />\n<link rel=\"icon\" href=\"icon.svg\" />\n\
            <link rel=\"stylesheet\" href=\"css/page.css\" />\n<script src=\"a\"></script>\n<body>\n</body>";
        let page = page(head, &files, "run()").unwrap();
        assert!(page.contains("<style>a{}</style>") && page.contains(">run()</script>"));
        assert!(page.contains(&integrity(b"run()")), "{page}");
        assert!(!page.contains("src="), "{page}");
        assert!(super::page(head, &files, "'</script>'").is_err());
    }
}
