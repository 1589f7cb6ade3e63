//! The stand-alone page's service worker, with the list of what it keeps.

use super::Files;
use super::digest;
use super::text::replace_once;
use crate::Result;

pub const NAME: &str = "sw.js";
/// What makes the page installable, for each language in the order of the pages.
pub const MANIFESTS: [&str; 2] = ["manifest.webmanifest", "manifest.en.webmanifest"];

/// The worker's script with the files that it keeps.
pub fn script(template: &str, files: &Files, kept: &[String]) -> Result<String> {
    let mut lines = String::new();
    for name in kept {
        let address = if name == "index.html" { "./" } else { name };
        let integrity = digest::integrity(files.bytes(name)?);
        lines.push_str(&format!("\n  \"{address}\": \"{integrity}\","));
    }
    let build = digest::short([template, &lines].concat().as_bytes());
    let script = replace_once(
        template,
        "const BUILD = \"\";",
        &format!("const BUILD = \"{build}\";"),
    )?;
    replace_once(
        &script,
        "const FILES = {};",
        &format!("const FILES = {{{lines}\n}};"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finish::text::between;

    #[test]
    fn it_keeps_the_page_and_nothing_else() {
        let mut files = Files::default();
        for name in ["index.html", "assets/a.js", "offline.html", "en.html"] {
            files.put(name, name);
        }
        let kept = ["index.html", "assets/a.js", "en.html"].map(str::to_owned);
        let template = "const BUILD = \"\";\nconst FILES = {};\n";
        let script = script(template, &files, &kept).unwrap();
        for kept in ["\"./\": \"sha256-", "\"assets/a.js\"", "\"en.html\""] {
            assert!(script.contains(kept), "{kept} in {script}");
        }
        assert!(!script.contains("offline"), "{script}");
        // After it the worker names its store: another one for what has changed.
        let build = |script: &str| {
            between(script, "const BUILD = \"", "\"")
                .unwrap()
                .to_owned()
        };
        let before = build(&script);
        files.put("assets/a.js", "changed");
        assert_ne!(
            build(&super::script(template, &files, &kept).unwrap()),
            before
        );
    }
}
