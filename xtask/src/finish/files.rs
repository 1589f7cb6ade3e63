//! A folder's files, held in memory while they are changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Result;

/// Contents by path in the folder, with slashes.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    pub fn read(folder: &Path) -> Result<Self> {
        let mut files = Self::default();
        files.collect(folder, "")?;
        Ok(files)
    }

    fn collect(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let describe = |error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(folder).map_err(describe)? {
            let entry = entry.map_err(describe)?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().map_err(describe)?.is_dir() {
                self.collect(&entry.path(), &format!("{name}/"))?;
            } else {
                self.0
                    .insert(name, fs::read(entry.path()).map_err(describe)?);
            }
        }
        Ok(())
    }

    /// Makes the folder hold exactly these files.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let describe = |error| format!("cannot write {}: {error}", folder.display());
        for entry in fs::read_dir(folder).map_err(describe)? {
            let path = entry.map_err(describe)?.path();
            let removed = if path.is_dir() {
                fs::remove_dir_all(&path)
            } else {
                fs::remove_file(&path)
            };
            removed.map_err(describe)?;
        }
        for (name, content) in &self.0 {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(describe)?;
            fs::write(path, content).map_err(describe)?;
        }
        Ok(())
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn bytes(&self, name: &str) -> Result<&[u8]> {
        let content = self.0.get(name).map(Vec::as_slice);
        content.ok_or_else(|| missing(name))
    }

    pub fn text(&self, name: &str) -> Result<&str> {
        str::from_utf8(self.bytes(name)?).map_err(|error| format!("{name}: {error}"))
    }

    pub fn put(&mut self, name: &str, content: impl Into<Vec<u8>>) {
        self.0.insert(name.to_owned(), content.into());
    }

    /// Removes a file, or a folder with all that is in it.
    pub fn remove(&mut self, path: &str) {
        let folder = format!("{path}/");
        self.0
            .retain(|name, _| name != path && !name.starts_with(&folder));
    }
}

fn missing(name: &str) -> String {
    format!("the build made no {name}")
}
