//! The guide as plain HTML, which the widget's own crate prints: see its module `fallback`.

use std::env;
use std::process::Command;

use super::text::between;
use crate::Result;
use crate::project::Project;
use crate::{lean, process};

/// The guide in one language.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The language's tag.
    pub lang: &'static str,
    /// For a page of its own on a site, with a link to the other language.
    pub page: String,
    /// For one file by itself.
    pub file: String,
    /// For a part of somebody else's page.
    pub part: String,
    /// The guide before anything is said, as the program draws it: see the crate's module `ahead`.
    pub ahead: String,
}

impl Guide {
    /// Its heading, which is text and therefore escaped already.
    pub fn title(&self) -> Result<&str> {
        between(&self.page, "<h1>", "</h1>")
    }

    /// Its first sentences.
    pub fn lead(&self) -> Result<&str> {
        between(&self.page, "<p class=\"icp-static__lead\">", "</p>")
    }
}

/// Both languages, the default first.
pub fn print(project: &Project) -> Result<[Guide; 2]> {
    let guide = |lang| {
        let print = |place| print_one(project, lang, place);
        Ok::<_, String>(Guide {
            lang,
            page: print("page")?,
            file: print("file")?,
            part: print("part")?,
            ahead: print("ahead")?,
        })
    };
    Ok([guide("zh-CN")?, guide("en")?])
}

/// Compiled without the settings of the program for browsers, which Trunk hands on to its hooks.
fn print_one(project: &Project, lang: &str, place: &str) -> Result<String> {
    let mut cargo: Command = process::cargo();
    cargo.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "icp-sms-guide",
        "--bin",
        "fallback",
        "--",
    ]);
    cargo.args([lang, place]).current_dir(&project.root);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(lean::is_setting) {
            cargo.env_remove(name);
        }
    }
    let output = cargo.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err("the static guide could not be made".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("the static guide: {error}"))
}
