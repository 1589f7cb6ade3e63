//! Reads the tab separated tables of `tests/golden`, with the file and line of every
//! row, so that a failing test names the row to look at.

use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// A row of a table, with where it stands.
pub struct Row {
    file: String,
    line: usize,
    /// The cells, in the order of the heads.
    pub cells: Vec<String>,
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, cells } = self;
        write!(out, "tests/golden/{file}:{line} [{}]", cells.join(" | "))
    }
}

/// What a test ends with that has written a table anew: it has compared nothing.
pub const WRITTEN: &str = "written anew: hold it beside its page, and run without UPDATE";

/// Where a table lies.
pub fn path(file: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    folder.join(file)
}

/// The rows of a table with exactly these heads.
pub fn read(file: &str, heads: &[&str]) -> Vec<Row> {
    let text = std::fs::read_to_string(path(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let mut lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(index, line)| Row {
            file: file.to_owned(),
            line: index + 1,
            cells: line.split('\t').map(str::to_owned).collect(),
        });
    let first = lines.next().unwrap_or_else(|| panic!("{file} is empty"));
    assert_eq!(first.cells, heads, "the heads of {file}");
    let rows: Vec<_> = lines.collect();
    for row in &rows {
        assert_eq!(row.cells.len(), heads.len(), "the number of cells of {row}");
    }
    rows
}

/// Fails unless the rows differ in their first `key` cells and number `count`:
/// a row that is lost or doubled is seen.
pub fn assert_each_once(rows: &[Row], key: usize, count: usize) {
    let mut seen = HashSet::new();
    for row in rows {
        assert!(seen.insert(&row.cells[..key]), "{row} stands twice");
    }
    assert_eq!(rows.len(), count, "the number of rows");
}
