//! Names that follow from the content, so that what has such a name may be kept for ever.
//!
//! The pages and the loader name the others. Each is short-lived and names files of its own build
//! only, so nobody gets half of one build and half of another.

use super::Files;
use super::digest;
use super::layout::{FOLDER, Loaded};
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

    /// A script with the new names of what it loads, seen from the folder that `from` cuts off.
    pub fn put_into_script(&self, script: &str, loaded: &[Loaded], from: &str) -> Result<String> {
        named(script, loaded, |old| {
            Ok(self.of(old)?.trim_start_matches(from))
        })
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

/// A script with other names for what it loads, each of which it names, some for a second try.
pub fn named<'a>(
    script: &str,
    loaded: &'a [Loaded],
    name: impl Fn(&'a str) -> Result<&'a str>,
) -> Result<String> {
    let mut script = script.to_owned();
    for Loaded { file, import } in loaded {
        let old = format!("\"{import}\"");
        if !script.contains(&old) {
            return Err(format!("a script does not name {file}"));
        }
        script = script.replace(&old, &format!("\"./{}\"", name(file)?));
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import(\"../guide.js\"), \"../guide.js\", \"./style.js\"";

    fn loaded() -> Vec<Loaded> {
        let names = [
            ("guide.js", "../guide.js"),
            ("element/style.js", "./style.js"),
        ];
        let loaded = |(file, import): (&str, &str)| Loaded {
            file: file.to_owned(),
            import: import.to_owned(),
        };
        names.map(loaded).into()
    }

    fn renamed(files: &mut Files, style: &str) -> Names {
        let mut names = Names::default();
        names.add(files, "guide.js", "glue");
        names.add(files, "element/style.js", style);
        names
    }

    #[test]
    fn a_script_names_files_that_are_there() {
        let mut files = Files::default();
        let names = renamed(&mut files, "a");
        for (from, folder) in [("", ""), (FOLDER, FOLDER)] {
            let script = names.put_into_script(SCRIPT, &loaded(), from).unwrap();
            let named: Vec<_> = script.split('"').skip(1).step_by(2).collect();
            assert_eq!(named.len(), 3);
            for name in named {
                let path = format!("{folder}{}", name.trim_start_matches("./"));
                assert!(files.text(&path).is_ok(), "{name} in {script}");
            }
        }
        let other = names.put_into_script("import(\"../guide.js\")", &loaded(), "");
        assert_eq!(
            other.unwrap_err(),
            "a script does not name element/style.js"
        );
    }

    #[test]
    fn a_name_changes_with_the_content() {
        let one = renamed(&mut Files::default(), "a");
        let two = renamed(&mut Files::default(), "b");
        assert_eq!(one.of("guide.js"), two.of("guide.js"));
        assert_ne!(one.of("element/style.js"), two.of("element/style.js"));
        assert!(one.of("other.js").is_err());
    }

    #[test]
    fn a_page_that_forgets_a_file_is_refused() {
        let names = renamed(&mut Files::default(), "a");
        let page = "<link href=\"guide.js\"><link href=\"guide.js\">";
        assert_eq!(
            names
                .put_into_page(page, &["element/style.js"])
                .unwrap_err(),
            "a page does not name `element/style.js`"
        );
        let page = names.put_into_page(page, &["guide.js"]).unwrap();
        assert_eq!(page.matches("href=\"assets/guide-").count(), 2);
    }
}
