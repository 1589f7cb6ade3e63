//! How large the built files are: as they are and as servers send them, compressed.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::iter::Sum;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::Result;

/// Files of dist/ that the stand-alone page does not load.
const NOT_LOADED: &[&str] = &[];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), |a, b| Self {
            raw: a.raw + b.raw,
            gzip: a.gzip + b.gzip,
            brotli: a.brotli + b.brotli,
        })
    }
}

/// The sizes of all files in a folder, by their path in it.
pub fn measure(folder: &Path) -> Result<Vec<(String, Size)>> {
    let mut sizes = Vec::new();
    collect(folder, "", &mut sizes)
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    sizes.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(sizes)
}

fn collect(folder: &Path, prefix: &str, sizes: &mut Vec<(String, Size)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), sizes)?;
        } else {
            sizes.push((name, size(&fs::read(entry.path())?)?));
        }
    }
    Ok(())
}

fn size(bytes: &[u8]) -> io::Result<Size> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    brotli.write_all(bytes)?;
    Ok(Size {
        raw: bytes.len(),
        gzip: gzip.finish()?.len(),
        brotli: brotli.into_inner().len(),
    })
}

pub fn table(sizes: &[(String, Size)]) -> String {
    let total = |loaded: fn(&str) -> bool| {
        sizes
            .iter()
            .filter(|(name, _)| loaded(name))
            .map(|(_, size)| *size)
            .sum::<Size>()
    };
    let first_visit = (
        "first visit of the page",
        total(|name| !NOT_LOADED.contains(&name)),
    );
    let rows: Vec<(&str, Size)> = sizes
        .iter()
        .map(|(name, size)| (name.as_str(), *size))
        .chain([("total", total(|_| true)), first_visit])
        .collect();
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut text = format!(
        "{:width$}  {:>9}  {:>9}  {:>9}\n",
        "bytes", "raw", "gzip", "brotli"
    );
    for (name, size) in rows {
        let Size { raw, gzip, brotli } = size;
        writeln!(text, "{name:width$}  {raw:>9}  {gzip:>9}  {brotli:>9}").ok();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_adds_up() {
        let sizes = [
            (
                "a.js".to_owned(),
                Size {
                    raw: 100,
                    gzip: 50,
                    brotli: 40,
                },
            ),
            (
                "index.html".to_owned(),
                Size {
                    raw: 1000,
                    gzip: 300,
                    brotli: 200,
                },
            ),
        ];
        let table = table(&sizes);
        let lines: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(lines[0], ["bytes", "raw", "gzip", "brotli"]);
        assert_eq!(lines[1], ["a.js", "100", "50", "40"]);
        assert_eq!(lines[3], ["total", "1100", "350", "240"]);
        assert_eq!(lines.len(), 5);
        assert!(
            table
                .lines()
                .all(|line| line.len() == table.lines().next().unwrap().len())
        );
    }

    #[test]
    fn text_gets_smaller() {
        let size = size("Verification code. ".repeat(100).as_bytes()).unwrap();
        assert_eq!(size.raw, 1900);
        assert!(size.gzip < 100 && size.brotli < size.gzip, "{size:?}");
        assert!(size.brotli > 0);
    }
}
