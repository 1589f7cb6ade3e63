//! Names that follow from the content, so that what has such a name may be kept for ever.
//!
//! The pages and the loader name the others. Each is short-lived and names files of its own build
//! only, so nobody gets half of one build and half of another.

use super::Files;
use super::digest;
use super::layout::{FOLDER, PROGRAM};
use super::text::replace_once;
use crate::Result;

/// Old names and those after the content, both relative to the folder of the pages.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<(String, String)>);

impl Names {
    pub fn of(&self, old: &str) -> Result<&str> {
        let found = self.0.iter().find(|(name, _)| name == old);
        found
            .map(|(_, new)| new.as_str())
            .ok_or_else(|| format!("{old} is missing"))
    }

    /// The new names of several.
    pub fn all<'a>(&self, old: impl IntoIterator<Item = &'a str>) -> Result<Vec<String>> {
        old.into_iter()
            .map(|old| self.of(old).map(str::to_owned))
            .collect()
    }

    /// Puts a content under a name that follows from it.
    pub fn add(&mut self, files: &mut Files, old: &str, content: impl Into<Vec<u8>>) {
        let content = content.into();
        let (_, name) = old.rsplit_once('/').unwrap_or(("", old));
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let new = format!("{FOLDER}{stem}-{}.{ending}", digest::short(&content));
        files.put(&new, content);
        self.0.push((old.to_owned(), new));
    }

    /// A script with the new names of the program's files, seen from the folder that `from` cuts off.
    pub fn put_into_script(&self, script: &str, from: &str) -> Result<String> {
        program_files(script, |old| Ok(self.of(old)?.trim_start_matches(from)))
    }

    /// The page with the new names in its attributes. It names each file; a file more than once,
    /// to load it early.
    pub fn put_into_page(&self, page: &str, named: &[&str]) -> Result<String> {
        let mut page = page.to_owned();
        for old in named {
            let attribute = format!("=\"{old}\"");
            if !page.contains(&attribute) {
                return Err(format!("a page does not name `{old}`"));
            }
            page = page.replace(&attribute, &format!("=\"{}\"", self.of(old)?));
        }
        Ok(page)
    }
}

/// A script with other names for the program's files.
pub fn program_files<'a>(
    script: &str,
    name: impl Fn(&'static str) -> Result<&'a str>,
) -> Result<String> {
    let mut script = script.to_owned();
    for (old, import) in PROGRAM {
        let new = format!("\"./{}\"", name(old)?);
        script = replace_once(&script, &format!("\"{import}\""), &new)?;
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"import("../guide.js"), "../guide_bg.wasm", "./style.js""#;

    fn named(files: &mut Files, style: &str) -> Names {
        let mut names = Names::default();
        for (name, _) in PROGRAM {
            let content = if name.ends_with("style.js") {
                style
            } else {
                name
            };
            names.add(files, name, content);
        }
        names
    }

    #[test]
    fn a_script_names_files_that_are_there() {
        let mut files = Files::default();
        let names = named(&mut files, "a");
        for (from, folder) in [("", ""), (FOLDER, FOLDER)] {
            let script = names.put_into_script(SCRIPT, from).unwrap();
            let named: Vec<_> = script.split('"').skip(1).step_by(2).collect();
            assert_eq!(named.len(), PROGRAM.len());
            for name in named {
                let path = format!("{folder}{}", name.trim_start_matches("./"));
                assert!(files.text(&path).is_ok(), "{name} in {script}");
            }
        }
        assert!(names.put_into_script("import(\"./other.js\")", "").is_err());
    }

    #[test]
    fn a_name_changes_with_the_content() {
        let one = named(&mut Files::default(), "a");
        let two = named(&mut Files::default(), "b");
        assert_eq!(one.of("guide.js"), two.of("guide.js"));
        assert_ne!(one.of("element/style.js"), two.of("element/style.js"));
        assert!(one.of("other.js").is_err());
    }

    #[test]
    fn a_page_that_forgets_a_file_is_refused() {
        let names = named(&mut Files::default(), "a");
        let page = "<link href=\"guide.js\"><link href=\"guide.js\">";
        assert!(names.put_into_page(page, &["guide_bg.wasm"]).is_err());
        let page = names.put_into_page(page, &["guide.js"]).unwrap();
        assert_eq!(page.matches("href=\"assets/guide-").count(), 2);
    }
}
