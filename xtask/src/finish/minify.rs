//! Scripts and style sheets without what only people read, by esbuild.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Files;
use crate::Result;
use crate::npm_tool::{self, Tool};
use crate::project::Project;

const TOOL: Tool = Tool {
    package: "esbuild",
    program: "esbuild",
    version: "0.28.2",
};

/// Makes files smaller, or leaves them as they are where there is no Node.
pub struct Minifier(Option<PathBuf>);

impl Minifier {
    pub fn find_or_install(project: &Project) -> Result<Self> {
        let program = npm_tool::find_or_install(project, &TOOL)?;
        if program.is_none() {
            eprintln!("Scripts and styles are left as they are: there is no Node for esbuild.");
        }
        Ok(Self(program))
    }

    /// Leaves everything as it is.
    #[cfg(test)]
    pub const fn none() -> Self {
        Self(None)
    }

    /// A module, whose exports keep their names.
    pub fn module(&self, text: &str) -> Result<String> {
        self.run(text, &["--loader=js", "--format=esm", "--target=es2022"])
    }

    /// A style sheet for the oldest browsers that run the guide.
    pub fn style(&self, text: &str) -> Result<String> {
        self.run(
            text,
            &["--loader=css", "--target=chrome96,firefox101,safari16.4"],
        )
    }

    /// The files of a release that are loaded, in place. Scripts that are still to be given other
    /// names come later.
    pub fn all(&self, files: &mut Files) -> Result<()> {
        let names: Vec<String> = files.names().map(str::to_owned).collect();
        for name in names.iter().filter(|name| !name.contains('/')) {
            let smaller = match name.rsplit_once('.') {
                Some((_, "css")) => self.style(files.text(name)?)?,
                Some((_, "js")) if !super::layout::SCRIPTS.contains(&name.as_str()) => {
                    self.module(files.text(name)?)?
                }
                _ => continue,
            };
            files.put(name, smaller);
        }
        Ok(())
    }

    fn run(&self, text: &str, options: &[&str]) -> Result<String> {
        let Some(program) = &self.0 else {
            return Ok(text.to_owned());
        };
        let describe = |error| format!("cannot run {}: {error}", program.display());
        let mut child = Command::new(program)
            .args(["--minify", "--charset=utf8", "--log-level=error"])
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(describe)?;
        // esbuild reads all before it writes anything.
        let mut input = child.stdin.take().ok_or("esbuild takes no input")?;
        input.write_all(text.as_bytes()).map_err(describe)?;
        drop(input);
        let output = child.wait_with_output().map_err(describe)?;
        if !output.status.success() {
            return Err("esbuild refused a script or style sheet".to_owned());
        }
        String::from_utf8(output.stdout).map_err(|error| format!("esbuild: {error}"))
    }
}
