//! The widget as a package for bundlers: the files under their first names, with types.

use flate2::Compression;
use flate2::write::GzEncoder;

use super::Files;
use super::editors;
use super::layout::{LOADER, Loaded, RULES_STYLE};
use super::names::named;
use super::source;
use super::text::replace_once;
use crate::Result;
use crate::project::Project;

/// Where the repository keeps what goes into the package as it is.
const OWN: &str = "npm";
const DESCRIPTION: &str = "package.json";
const MANIFEST: &str = "custom-elements.json";
/// What the repository keeps elsewhere for the package.
const FROM_THE_ROOT: [&str; 3] = ["CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];
/// The rules for people to read, beside the profiles, and what that page loads.
const OPEN_DATA: [&str; 3] = ["rules.html", RULES_STYLE, "icon.svg"];
/// The time of every file in an archive: the one that npm gives its own, so that the same
/// contents make the same archive.
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
    for name in OPEN_DATA {
        content.put(name, files.bytes(name)?);
    }
    content.put(LOADER, named(loader, loaded, |file| Ok(beside(file)))?);
    let own = Files::read(&project.root.join(OWN))?;
    for name in own.names() {
        content.put(name, own.bytes(name)?);
    }
    for (name, data) in editors::data(own.text(MANIFEST)?)? {
        content.put(name, data);
    }
    for name in FROM_THE_ROOT {
        content.put(name, source(project, name)?);
    }
    let description = own.text(DESCRIPTION)?;
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let description = replace_once(description, "\"version\": \"0.0.0\"", &version)?;
    content.put(DESCRIPTION, description);
    pack("package", &content).map_err(|error| format!("{}: {error}", name()))
}

/// A file's name in the package, where the parts of the loader's own folder lie beside it.
fn beside(name: &str) -> &str {
    name.trim_start_matches("element/")
}

/// A compressed archive of files, all in one folder.
pub fn pack(folder: &str, files: &Files) -> std::io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for name in files.names() {
        let content = files.bytes(name).expect("a name that was just given");
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(TIME);
        archive.append_data(&mut header, format!("{folder}/{name}"), content)?;
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
        let packed = pack("package", &files).unwrap();
        assert_eq!(packed, pack("package", &files).unwrap());
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&packed[..]));
        let mut names = vec![];
        for entry in archive.entries().unwrap() {
            let entry = entry.unwrap();
            // On another day, too.
            assert_eq!(entry.header().mtime().unwrap(), TIME);
            names.push(entry.path().unwrap().display().to_string());
        }
        assert_eq!(names, ["package/a.js", "package/b.js"]);
    }
}
