//! One script for each page of our own, so that a visitor waits for one request and not for three.

use super::Files;
use super::layout::{COMPOSED, LOADER, PARTS};
use super::text::without_lines;
use crate::Result;

/// Puts together the scripts of each page, the loader last, and takes the parts away.
pub fn finish(files: &mut Files) -> Result<()> {
    // All are read before the first, which is a part of itself, is replaced.
    let scripts = COMPOSED.map(|(_, parts)| together(files, parts));
    for ((name, _), script) in COMPOSED.into_iter().zip(scripts) {
        files.put(name, script?);
    }
    PARTS
        .into_iter()
        .try_for_each(|part| files.take(part).map(drop))
}

/// Scripts one after the other, each in a scope of its own.
pub fn together(files: &Files, parts: &[&str]) -> Result<String> {
    let mut script = String::new();
    for part in parts {
        // What a part imports at its beginning is a part before it.
        let text = without_lines(files.text(part)?, &["import \"./"]);
        script.push_str(&["{\n", &text, "}\n"].concat());
    }
    Ok(script)
}

/// A page with one script in the place of the parts of it.
pub fn page(page: &str) -> String {
    let named = PARTS.into_iter().chain([LOADER]);
    let named: Vec<_> = named.map(|part| format!("src=\"{part}\"")).collect();
    without_lines(page, &named.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_a_scope_and_imports_none_of_the_others() {
        let mut files = Files::default();
        files.put("a.js", "const X = 1;\n");
        files.put("b.js", "import \"./a.js\";\nconst X = 2;\n");
        let script = together(&files, &["a.js", "b.js"]).unwrap();
        assert_eq!(script, "{\nconst X = 1;\n}\n{\nconst X = 2;\n}\n");
    }

    #[test]
    fn a_page_names_the_one_script() {
        let lines = "<script src=\"parameters.js\">\n<script src=\"page.js\">\n<script src=\"icp-sms-guide.js\">\n";
        assert_eq!(page(lines), "<script src=\"page.js\">\n");
    }
}
