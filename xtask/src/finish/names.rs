//! Names that follow from the content, so that what has such a name may be kept for ever.
//!
//! The pages and the loader name the others. Each is short-lived and names files of its own build
//! only, so nobody gets half of one build and half of another.

use super::Files;
use super::digest;
use super::layout::{FOLDER, LOADER, OF_THE_PAGE, PROGRAM, PUBLIC, SCRIPTS};
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
    pub fn all<const N: usize>(&self, old: [&str; N]) -> Result<Vec<String>> {
        old.iter()
            .map(|old| self.of(old).map(str::to_owned))
            .collect()
    }

    fn add(&mut self, files: &mut Files, old: &str, content: Vec<u8>) {
        let (_, name) = old.rsplit_once('/').unwrap_or(("", old));
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let new = format!("{FOLDER}{stem}-{}.{ending}", digest::short(&content));
        files.put(&new, content);
        self.0.push((old.to_owned(), new));
    }

    /// A script with the new names of the program's files, seen from the folder that `from` cuts off.
    fn put_into_script(&self, script: &str, from: &str) -> Result<String> {
        let mut script = script.to_owned();
        for old in PROGRAM {
            let new = self.of(old)?.trim_start_matches(from);
            script = replace_once(&script, &format!("\"./{old}\""), &format!("\"./{new}\""))?;
        }
        Ok(script)
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

/// Moves the files to their names after the content. The loader keeps its own, for pages of others.
pub fn rename(files: &mut Files) -> Result<Names> {
    let mut names = Names::default();
    let plain = OF_THE_PAGE.into_iter().chain(["css/embed.css"]);
    for old in plain.filter(|old| !SCRIPTS.contains(old)) {
        let content = files.take(old)?;
        if PUBLIC.contains(&old) {
            files.put(old, content.clone());
        }
        names.add(files, old, content);
    }
    for old in SCRIPTS {
        let script = String::from_utf8(files.take(old)?).map_err(|error| error.to_string())?;
        let from = if old == LOADER { "" } else { FOLDER };
        let script = names.put_into_script(&script, from)?;
        if old == LOADER {
            files.put(LOADER, script);
        } else {
            names.add(files, old, script.into_bytes());
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finish::layout::OF_THE_EMBED;

    fn files() -> Files {
        let mut files = Files::default();
        for name in OF_THE_PAGE.into_iter().chain(OF_THE_EMBED) {
            files.put(name, name);
        }
        for script in SCRIPTS {
            let names = r#"import("./guide.js"), "./guide_bg.wasm", "./element/style.js""#;
            files.put(script, names);
        }
        files
    }

    #[test]
    fn the_loader_names_files_that_are_there() {
        let mut files = files();
        let names = rename(&mut files).unwrap();
        for (loader, folder) in [(LOADER, ""), (names.of("page.js").unwrap(), FOLDER)] {
            let named: Vec<_> = files
                .text(loader)
                .unwrap()
                .split('"')
                .skip(1)
                .step_by(2)
                .collect();
            assert_eq!(named.len(), PROGRAM.len());
            for name in named {
                let name = name.trim_start_matches("./");
                assert!(
                    files.text(&format!("{folder}{name}")).is_ok(),
                    "{loader} names {name}"
                );
            }
        }
        assert!(files.text("guide.js").is_err(), "it has moved");
        assert!(files.text("icon.svg").is_ok(), "others name it");
    }

    #[test]
    fn a_name_changes_with_the_content_and_with_what_is_loaded() {
        let (mut one, mut two) = (files(), files());
        two.put("element/style.js", "other");
        let one = rename(&mut one).unwrap();
        let two = rename(&mut two).unwrap();
        assert_eq!(one.of("guide.js"), two.of("guide.js"));
        assert_ne!(one.of("element/style.js"), two.of("element/style.js"));
        assert_ne!(one.of("page.js"), two.of("page.js"));
    }

    #[test]
    fn a_page_that_forgets_a_file_is_refused() {
        let names = rename(&mut files()).unwrap();
        assert!(
            names
                .put_into_page("<link href=\"css/page.css\">", &OF_THE_PAGE)
                .is_err()
        );
        let page = names.put_into_page("<link href=\"icon.svg\">", &["icon.svg"]);
        assert!(page.unwrap().starts_with("<link href=\"assets/icon-"));
    }
}
