//! Where the project and the machine-wide cache of tools are.

use std::env;
use std::path::{Path, PathBuf};

use crate::Result;

/// The root package and the name of its folder in the user's cache.
pub const NAME: &str = "icp-sms-guide";

pub struct Project {
    pub root: PathBuf,
    /// Tools live outside the clone, so that a second clone or a CI cache finds them.
    pub cache: PathBuf,
}

impl Project {
    pub fn find() -> Result<Self> {
        let manifest_dir = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest_dir
            .parent()
            .ok_or("the xtask package has no folder above it")?;
        let cache = user_cache(env::consts::OS, |name| {
            env::var_os(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        })
        .ok_or("cannot tell your cache folder; set HOME or XDG_CACHE_HOME")?;
        Ok(Self {
            root: root.to_owned(),
            cache: cache.join(NAME),
        })
    }

    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests").join("browser")
    }

    /// Where one tool of one version belongs.
    pub fn tool_folder(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join(format!("{name}-{version}"))
    }
}

fn user_cache(os: &str, var: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let home = |folder: &str| var("HOME").map(|home| home.join(Path::new(folder)));
    var("XDG_CACHE_HOME").or_else(|| match os {
        "windows" => var("LOCALAPPDATA"),
        "macos" => home("Library/Caches"),
        _ => home(".cache"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cache_is_where_the_system_wants_it() {
        let var = |name: &str| match name {
            "HOME" => Some(PathBuf::from("/home/li")),
            "LOCALAPPDATA" => Some(PathBuf::from("/local")),
            _ => None,
        };
        assert_eq!(user_cache("linux", var), Some("/home/li/.cache".into()));
        assert_eq!(
            user_cache("macos", var),
            Some("/home/li/Library/Caches".into())
        );
        assert_eq!(user_cache("windows", var), Some("/local".into()));
        assert_eq!(user_cache("linux", |_| None), None);
        let xdg = |name: &str| (name == "XDG_CACHE_HOME").then(|| PathBuf::from("/cache"));
        assert_eq!(user_cache("linux", xdg), Some("/cache".into()));
    }
}
