//! The widget as a package for bundlers: the files under their first names, with types.

use flate2::Compression;
use flate2::write::GzEncoder;

use super::Files;
use super::layout::{LOADER, Loaded};
use super::names::named;
use super::source;
use super::text::replace_once;
use crate::Result;
use crate::project::Project;

/// What the repository keeps for the package, by its name there.
const OWN: [&str; 5] = [
    "README.md",
    "index.d.ts",
    "react.d.ts",
    "custom-elements.json",
    "vscode.html-custom-data.json",
];
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
/// The time of every file in the package: the one that npm gives its own, so that the same
/// contents make the same package.
const TIME: u64 = 499_162_500;

/// The package's name in the folder of the pages.
pub fn name() -> String {
    format!("npm/icp-sms-guide-{}.tgz", env!("CARGO_PKG_VERSION"))
}

/// The package, from files that still have their first names, and the loader in one script.
pub fn archive(
    project: &Project,
    files: &Files,
    loader: &str,
    loaded: &[Loaded],
) -> Result<Vec<u8>> {
    let mut content = Files::default();
    for name in files.names().filter(|name| name.starts_with("profiles/")) {
        content.put(name, files.bytes(name)?);
    }
    for Loaded { file, .. } in loaded {
        content.put(beside(file), files.bytes(file)?);
    }
    content.put(LOADER, named(loader, loaded, |file| Ok(beside(file)))?);
    for name in OWN {
        content.put(name, source(project, &format!("npm/{name}"))?);
    }
    for name in LICENCES {
        content.put(name, source(project, name)?);
    }
    let description = source(project, "npm/package.json")?;
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let description = replace_once(&description, "\"version\": \"0.0.0\"", &version)?;
    content.put("package.json", description);
    pack(&content).map_err(|error| format!("{}: {error}", name()))
}

/// A file's name in the package, where the parts of the loader's own folder lie beside it.
fn beside(name: &str) -> &str {
    name.trim_start_matches("element/")
}

fn pack(files: &Files) -> std::io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for name in files.names() {
        let content = files.bytes(name).expect("a name that was just given");
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(TIME);
        archive.append_data(&mut header, format!("package/{name}"), content)?;
    }
    archive.into_inner()?.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_package() {
        let mut files = Files::default();
        files.put("b.js", "b");
        files.put("a.js", "a");
        let packed = pack(&files).unwrap();
        assert_eq!(packed, pack(&files).unwrap());
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&packed[..]));
        let names: Vec<_> = archive
            .entries()
            .unwrap()
            .map(|entry| entry.unwrap().path().unwrap().display().to_string())
            .collect();
        assert_eq!(names, ["package/a.js", "package/b.js"]);
    }
}
