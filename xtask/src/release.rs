//! What is published of a version: archives, the package, checksums and notes.

use std::fs;

use sha2::{Digest, Sha256};

use crate::finish::files::Files;
use crate::finish::{Finished, package};
use crate::project::{NAME, Project};
use crate::{Result, build, setup};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds the release and puts what is published into `target/release-files`.
pub fn run(project: &Project) -> Result<()> {
    let finished = build::release(project, &setup::trunk(project, true)?)?;
    let dist = Files::read(&project.dist())?;
    let changes = fs::read_to_string(project.root.join("CHANGELOG.md"))
        .map_err(|error| format!("cannot read CHANGELOG.md: {error}"))?;
    let published = published(&dist, &finished, &changes)?;
    let folder = project.root.join("target").join("release-files");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    published.write(&folder)?;
    for name in published.names() {
        println!("{}", folder.join(name).display());
    }
    finished.warn();
    Ok(())
}

fn published(dist: &Files, finished: &Finished, changes: &str) -> Result<Files> {
    let mut files = Files::default();
    let whole: Vec<_> = dist
        .names()
        .filter(|name| !name.starts_with("npm/"))
        .collect();
    let folder = format!("{NAME}-{VERSION}");
    files.put(&archive_name(""), packed(dist, &whole, &folder)?);
    // For somebody's page: in either language and for every provider, but none of our own pages.
    let embedded: Vec<_> = finished.embedded.iter().map(String::as_str).collect();
    // Its folder has the name that the two lines to paste have.
    files.put(&archive_name("-embed"), packed(dist, &embedded, NAME)?);
    let package = package::name();
    let own_name = package.trim_start_matches("npm/").to_owned();
    files.put(&own_name, dist.bytes(&package)?);
    let sums = checksums(&files)?;
    files.put("SHA256SUMS", sums);
    files.put("NOTES.md", notes(changes)?);
    Ok(files)
}

fn archive_name(part: &str) -> String {
    format!("{NAME}{part}-{VERSION}.tar.gz")
}

fn packed(dist: &Files, names: &[&str], folder: &str) -> Result<Vec<u8>> {
    let mut chosen = Files::default();
    for name in names {
        chosen.put(name, dist.bytes(name)?);
    }
    package::pack(folder, &chosen).map_err(|error| format!("cannot pack {folder}: {error}"))
}

/// As `sha256sum --check` takes them.
fn checksums(files: &Files) -> Result<String> {
    let line = |name: &str| {
        let digest = Sha256::digest(files.bytes(name)?);
        let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(format!("{digits}  {name}\n"))
    };
    files.names().map(line).collect()
}

/// What the list of changes says of this version.
fn notes(changes: &str) -> Result<String> {
    let heading = format!("\n## {VERSION}\n");
    let after = changes.split_once(&heading).map(|(_, after)| after);
    let after = after.ok_or_else(|| format!("CHANGELOG.md says nothing of {VERSION}"))?;
    let end = after.find("\n## ").unwrap_or(after.len());
    Ok(format!("{}\n", after[..end].trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_published_can_be_checked_and_names_its_changes() {
        let mut dist = Files::default();
        let package = package::name();
        let names = [
            "icp-sms-guide.js",
            "assets/a.js",
            "assets/words.json",
            "assets/page.css",
        ];
        for name in names.into_iter().chain([package.as_str()]) {
            dist.put(name, name);
        }
        let embedded = names[..3].iter().map(|&name| name.to_owned());
        let finished = Finished {
            sizes: vec![],
            visits: vec![],
            embedded: embedded.collect(),
            warnings: vec![],
        };
        let changes = format!("# Changes\n\n## {VERSION}\n\n- This.\n\n## 0.0.1\n\n- That.\n");
        let files = published(&dist, &finished, &changes).unwrap();
        assert_eq!(files.text("NOTES.md").unwrap(), "- This.\n");
        let sums = files.text("SHA256SUMS").unwrap();
        assert_eq!(sums.lines().count(), 3);
        assert!(sums.contains(&format!("  icp-sms-guide-embed-{VERSION}.tar.gz\n")));
        for line in sums.lines() {
            let (digest, name) = line.split_once("  ").unwrap();
            let wanted = Sha256::digest(files.bytes(name).unwrap());
            let wanted: String = wanted.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(digest, wanted, "{name}");
        }
        let embed = files.bytes(&archive_name("-embed")).unwrap();
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(embed));
        // What is wanted later is there, what only our own pages load is not.
        let paths: Vec<_> = (archive.entries().unwrap())
            .map(|entry| entry.unwrap().path().unwrap().display().to_string())
            .collect();
        assert_eq!(paths.len(), 3);
        assert!(
            paths.contains(&"icp-sms-guide/icp-sms-guide.js".to_owned()),
            "{paths:?}"
        );
        assert!(notes("# Changes\n").is_err());
    }
}
