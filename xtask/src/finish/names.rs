//! Names that follow from the content, so that what has such a name may be kept for ever.
//!
//! Two files name the others: the stand-alone page and the loader. Each is short-lived and names
//! files of its own build only, so nobody gets half of one build and half of another.

use super::Files;
use super::digest;
use super::text::replace_once;
use crate::Result;

pub const FOLDER: &str = "assets/";
/// What other pages name, under this name for ever.
pub const LOADER: &str = "icp-sms-guide.js";
/// What the loader loads.
pub const PROGRAM: [&str; 3] = ["guide.js", "guide_bg.wasm", "widget.css"];
/// What only the stand-alone page needs.
const OF_THE_PAGE: [&str; 3] = ["page.css", "page.js", "icon.svg"];

/// Old names and those after the content, both relative to the folder of the page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<(String, String)>);

impl Names {
    pub fn of(&self, old: &str) -> Result<&str> {
        let found = self.0.iter().find(|(name, _)| name == old);
        found
            .map(|(_, new)| new.as_str())
            .ok_or_else(|| format!("{old} is missing"))
    }

    fn add(&mut self, old: &str, content: &[u8]) -> String {
        let (stem, ending) = old.rsplit_once('.').unwrap_or((old, ""));
        let new = format!("{FOLDER}{stem}-{}.{ending}", digest::short(content));
        self.0.push((old.to_owned(), new.clone()));
        new
    }

    /// The page with the new names in its attributes. It names each file; a file more than once,
    /// to load it early.
    pub fn put_into_page(&self, page: &str) -> Result<String> {
        let mut page = page.to_owned();
        for (old, new) in &self.0 {
            let (old, new) = (format!("=\"{old}\""), format!("=\"{new}\""));
            if !page.contains(&old) {
                return Err(format!("index.html does not name `{old}`"));
            }
            page = page.replace(&old, &new);
        }
        Ok(page)
    }
}

/// Moves the files to their names after the content. The loader stays, and has a copy for the page.
pub fn rename(files: &mut Files) -> Result<Names> {
    let mut names = Names::default();
    for old in PROGRAM.into_iter().chain(OF_THE_PAGE) {
        let content = files.take(old)?;
        let new = names.add(old, &content);
        files.put(&new, content);
    }
    let loader = files.text(LOADER)?.to_owned();
    let (mut public, mut of_the_page) = (loader.clone(), loader);
    for file in PROGRAM {
        let (old, new) = (format!("\"{file}\""), names.of(file)?);
        public = replace_once(&public, &old, &format!("\"{new}\""))?;
        let beside = new.trim_start_matches(FOLDER);
        of_the_page = replace_once(&of_the_page, &old, &format!("\"{beside}\""))?;
    }
    files.put(LOADER, public);
    let new = names.add(LOADER, of_the_page.as_bytes());
    files.put(&new, of_the_page);
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        let mut files = Files::default();
        for name in PROGRAM.into_iter().chain(OF_THE_PAGE) {
            files.put(name, name);
        }
        files.put(
            LOADER,
            r#"{ program: "guide.js", wasm: "guide_bg.wasm", style: "widget.css" }"#,
        );
        files
    }

    #[test]
    fn the_loader_names_files_that_are_there() {
        let mut files = files();
        let names = rename(&mut files).unwrap();
        for (loader, folder) in [(LOADER, ""), (names.of(LOADER).unwrap(), FOLDER)] {
            let named: Vec<_> = files
                .text(loader)
                .unwrap()
                .split('"')
                .skip(1)
                .step_by(2)
                .collect();
            assert_eq!(named.len(), PROGRAM.len());
            for name in named {
                assert!(
                    files.text(&format!("{folder}{name}")).is_ok(),
                    "{loader} names {name}"
                );
            }
        }
        assert!(files.text("guide.js").is_err(), "it has moved");
    }

    #[test]
    fn a_name_changes_with_the_content_and_with_what_is_loaded() {
        let (mut one, mut two) = (files(), files());
        two.put("widget.css", "other");
        let (one, two) = (rename(&mut one).unwrap(), rename(&mut two).unwrap());
        assert_eq!(one.of("guide.js"), two.of("guide.js"));
        assert_ne!(one.of("widget.css"), two.of("widget.css"));
        assert_ne!(one.of(LOADER), two.of(LOADER));
    }

    #[test]
    fn a_page_that_forgets_a_file_is_refused() {
        let names = rename(&mut files()).unwrap();
        assert!(names.put_into_page("<link href=\"page.css\">").is_err());
    }
}
