//! What the project itself prints for its pages, in one run of `crates/pages`: the guide as
//! plain HTML, and the first card, which stands in the page before the program.

use std::env;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Result;
use crate::project::Project;
use crate::{lean, process};

/// How Cargo runs the binary that prints the pages.
const COMMAND: [&str; 5] = ["run", "--quiet", "--locked", "--package", "icp-sms-pages"];

/// What the binary prints.
pub struct Printed {
    /// The guide in each language, the default first.
    pub pages: [Guide; 2],
    /// Further files: their names in the folder of the pages, and their contents.
    pub files: Vec<(String, String)>,
    /// What the person who builds has to know.
    pub warnings: Vec<String>,
}

/// The guide in one language.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The language's tag.
    pub lang: String,
    /// The page's title and what a search engine says of it, both plain text.
    pub title: String,
    pub description: String,
    /// For a page of its own on a site, with a link to the other language.
    pub page: String,
    /// For one file by itself.
    pub file: String,
    /// For a part of somebody else's page.
    pub part: String,
    /// The first card as the program will draw it.
    pub template: String,
}

/// Runs the binary, compiled without the settings of the program for browsers, which Trunk hands on
/// to its hooks.
pub fn print(project: &Project) -> Result<Printed> {
    let mut cargo: Command = process::cargo();
    cargo.args(COMMAND).current_dir(&project.root);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(lean::is_setting) {
            cargo.env_remove(name);
        }
    }
    let output = cargo.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err("the pages could not be printed".to_owned());
    }
    read(&output.stdout).map_err(|error| format!("the printed pages: {error}"))
}

fn read(json: &[u8]) -> Result<Printed> {
    let printed: Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    let files = printed["files"].as_object().ok_or("`files` is no object")?;
    let files = files
        .keys()
        .map(|name| Ok((name.clone(), text(&printed["files"], name)?)));
    Ok(Printed {
        pages: [guide(&printed["pages"][0])?, guide(&printed["pages"][1])?],
        files: files.collect::<Result<_>>()?,
        warnings: serde_json::from_value(printed["warnings"].clone())
            .map_err(|error| format!("`warnings`: {error}"))?,
    })
}

fn guide(page: &Value) -> Result<Guide> {
    Ok(Guide {
        lang: text(page, "lang")?,
        title: text(page, "title")?,
        description: text(page, "description")?,
        page: text(page, "page")?,
        file: text(page, "file")?,
        part: text(page, "part")?,
        template: text(page, "template")?,
    })
}

fn text(object: &Value, name: &str) -> Result<String> {
    let text = object[name].as_str();
    text.map(str::to_owned)
        .ok_or_else(|| format!("`{name}` is no text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        let page = r#"{"lang": "en", "title": "T", "description": "D", "page": "a", "file": "b", "part": "c", "template": "d"}"#;
        let printed = format!(
            r#"{{"pages": [{page}, {page}], "files": {{"words.en.json": "[]"}}, "warnings": ["W"]}}"#
        );
        let whole = read(printed.as_bytes()).unwrap();
        assert_eq!(whole.pages[1].template, "d");
        assert_eq!(whole.warnings, ["W"]);
        assert_eq!(whole.files, [("words.en.json".to_owned(), "[]".to_owned())]);
        let wrong = printed.replace("template", "other");
        assert_eq!(
            read(wrong.as_bytes()).err().unwrap(),
            "`template` is no text"
        );
    }
}
