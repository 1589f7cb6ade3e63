//! How large a first visit may be, and how large it was in the last release.

use std::fs;

use crate::Result;
use crate::project::Project;
use crate::sizes::Size;

/// Where both stand, from the project's root.
pub const FILE: &str = "xtask/sizes.tsv";

#[derive(Debug, PartialEq, Eq)]
pub struct Budget {
    pub visit: String,
    /// The most bytes, compressed with brotli.
    pub brotli: usize,
    pub last: Size,
}

pub fn read(project: &Project) -> Result<Vec<Budget>> {
    let text = fs::read_to_string(project.root.join(FILE));
    parse(&text.map_err(|error| format!("cannot read {FILE}: {error}"))?)
}

fn parse(text: &str) -> Result<Vec<Budget>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let budget = |line: &str| {
        let mut cells = line.split('\t');
        let visit = cells.next()?.to_owned();
        let numbers: Vec<usize> = cells.map(|cell| cell.parse().ok()).collect::<Option<_>>()?;
        let [brotli, raw, gzip, last] = numbers[..] else {
            return None;
        };
        let last = Size {
            raw,
            gzip,
            brotli: last,
        };
        Some(Budget {
            visit,
            brotli,
            last,
        })
    };
    lines
        .map(|line| {
            budget(line).ok_or_else(|| format!("{FILE}: `{line}` is no name and four numbers"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_a_name_and_four_numbers() {
        let last = Size {
            raw: 3,
            gzip: 2,
            brotli: 1,
        };
        let budget = Budget {
            visit: "offline".to_owned(),
            brotli: 9,
            last,
        };
        assert_eq!(parse("# heads\noffline\t9\t3\t2\t1\n"), Ok(vec![budget]));
        assert!(parse("offline\t9\t3\t2").is_err());
        assert!(parse("offline\t9\t3\t2\tx").is_err());
    }
}
