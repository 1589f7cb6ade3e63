//! esbuild: puts scripts and style sheets together from their parts, without what only people read.

use std::fs;
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

pub struct Esbuild {
    program: PathBuf,
    /// Where esbuild reads the files that are otherwise held in memory.
    folder: PathBuf,
}

impl Esbuild {
    pub fn find_or_install(project: &Project) -> Result<Self> {
        Ok(Self {
            program: npm_tool::find_or_install(project, &TOOL)?,
            folder: project.root.join("target").join("esbuild"),
        })
    }

    /// A style sheet with all that it imports, for the oldest browsers that run the guide.
    pub fn style(&self, files: &Files, name: &str) -> Result<String> {
        self.bundle(
            files,
            name,
            &["--minify", "--target=chrome96,firefox101,safari16.4"],
        )
    }

    /// A module with all that it imports, but for the files that stay `outside` of it.
    pub fn module(&self, files: &Files, name: &str, outside: &[&str]) -> Result<String> {
        self.with_imports(files, name, outside, &["--minify"])
    }

    /// The same, with the remarks in it.
    pub fn readable_module(&self, files: &Files, name: &str, outside: &[&str]) -> Result<String> {
        self.with_imports(files, name, outside, &[])
    }

    fn with_imports(
        &self,
        files: &Files,
        name: &str,
        outside: &[&str],
        options: &[&str],
    ) -> Result<String> {
        let outside: Vec<_> = outside
            .iter()
            .map(|it| format!("--external:{it}"))
            .collect();
        let mut all = vec!["--format=esm", "--target=es2022"];
        all.extend(options);
        all.extend(outside.iter().map(String::as_str));
        self.bundle(files, name, &all)
    }

    fn bundle(&self, files: &Files, name: &str, options: &[&str]) -> Result<String> {
        let describe = |error| format!("cannot run {}: {error}", self.program.display());
        fs::create_dir_all(&self.folder).map_err(describe)?;
        files.write(&self.folder)?;
        let output = Command::new(&self.program)
            .args(["--bundle", "--charset=utf8", "--log-level=warning"])
            .args(options)
            .arg(format!("./{name}"))
            .current_dir(&self.folder)
            .stderr(Stdio::inherit())
            .output()
            .map_err(describe)?;
        if !output.status.success() {
            return Err(format!("esbuild refused {name}"));
        }
        String::from_utf8(output.stdout).map_err(|error| format!("esbuild: {name}: {error}"))
    }
}
