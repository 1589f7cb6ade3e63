//! The whole widget in one file, which works when it is opened from a disk.
//!
//! A browser lets such a page load nothing, so everything stands in it: styles and scripts under
//! a policy that names their digests, the program compressed in an element that is no script.

use super::Files;
use super::compose::together;
use super::compress::gzip;
use super::digest::{base64, integrity};
use super::esbuild::Esbuild;
use super::glue;
use super::layout::{LOADER, STYLE};
use super::text::{replace_once, without_lines};
use crate::Result;

pub const NAME: &str = "offline.html";

/// Where the loader fetches, and where this page has it instead.
const PARTS: [(&str, &str); 3] = [
    ("import(\"./guide.js\")", "Promise.resolve(PARTS.program)"),
    ("fetch(FILES.wasm)", "PARTS.wasm()"),
    (
        "import(\"./element/style.js\")",
        "Promise.resolve(PARTS.style)",
    ),
];

/// The page with everything in it. `page` names the files by their first names.
pub fn page(page: &str, files: &Files, esbuild: &Esbuild) -> Result<String> {
    let style = files.text("css/page.css")?.trim_end();
    let mut scripts = Files::default();
    scripts.put("offline.js", script(files)?);
    let script = esbuild.module(&scripts, "offline.js", &[])?;
    for (what, text) in [("css/page.css", style), ("a script", &script)] {
        if text.to_ascii_lowercase().contains("</s") || text.contains("<!--") {
            return Err(format!(
                "{what} holds `</s` or `<!--`, which would end it in {NAME}"
            ));
        }
    }
    let icon = base64(files.text("icon.svg")?.as_bytes());
    let policy = [
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; ",
        &format!(
            "script-src '{}' 'wasm-unsafe-eval'; ",
            integrity(script.as_bytes())
        ),
        &format!("style-src '{}'", integrity(style.as_bytes())),
    ];
    let page = without_lines(
        page,
        &["rel=\"preload\"", "rel=\"modulepreload\"", "<script "],
    );
    let page = replace_once(
        &page,
        "href=\"icon.svg\"",
        &format!("href=\"data:image/svg+xml;base64,{icon}\""),
    )?;
    let sheet = "<link rel=\"stylesheet\" href=\"css/page.css\" />";
    let page = replace_once(&page, sheet, &format!("<style>{style}</style>"))?;
    let charset = "<meta charset=\"utf-8\" />";
    let meta = format!(
        "<meta http-equiv=\"content-security-policy\" content=\"{}\" />",
        policy.concat()
    );
    let page = replace_once(&page, charset, &format!("{charset}\n    {meta}"))?;
    let wasm = base64(&gzip(files.bytes("guide_bg.wasm")?).map_err(|error| error.to_string())?);
    let scripts = format!(
        "<script type=\"application/wasm\" id=\"program\">{wasm}</script>\n<script type=\"module\">{script}</script>\n  </body>"
    );
    replace_once(&page, "</body>", &scripts)
}

/// One script: the program's glue, the page's own scripts and the loader, each in a scope of its own.
fn script(files: &Files) -> Result<String> {
    let glue = replace_once(
        files.text(glue::NAME)?,
        glue::START,
        "const start = (stopped) => {",
    )?;
    let mut loader = files.text(LOADER)?.to_owned();
    for (fetched, here) in PARTS {
        loader = replace_once(&loader, fetched, here)?;
    }
    let parts = format!(
        "const PARTS = {{\n  program: (() => {{\n{glue}return {{ start }};\n}})(),\n  wasm: async () => {{\n    \
            const bytes = Uint8Array.from(atob(document.getElementById(\"program\").textContent), (c) => c.charCodeAt(0));\n    \
            const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(\"gzip\"));\n    \
            return new Response(plain, {{ headers: {{ \"content-type\": \"application/wasm\" }} }});\n  }},\n  \
            style: {{ {} }},\n}};\n",
        files
            .text(STYLE)?
            .replacen("export default ", "default: ", 1)
            .trim_end()
            .trim_end_matches(';')
    );
    let pages = together(files, &["parameters.js", "page.js"])?;
    Ok([parts, pages, format!("{{\n{loader}}}\n")].concat())
}
