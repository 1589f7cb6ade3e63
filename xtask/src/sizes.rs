//! How large the built files are: as they are and as servers send them, compressed.

use std::fmt::Write as _;
use std::iter::Sum;

use crate::Result;
use crate::budget::Budget;
use crate::finish::Finished;

/// Bytes of a file, or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
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

/// What each way of using the widget costs, and what is loaded where it is wanted.
pub fn visits(finished: &Finished) -> Vec<(&'static str, Size)> {
    let size = |name: &String| {
        let found = finished.sizes.iter().find(|(of, _)| of == name);
        found.map(|(_, size)| *size).unwrap_or_default()
    };
    let total = |files: &Vec<String>| files.iter().map(size).sum();
    let visits = finished.visits.iter();
    visits.map(|(name, files)| (*name, total(files))).collect()
}

/// The files, then what is loaded beside the last release and the budget.
pub fn table(finished: &Finished, budgets: &[Budget]) -> String {
    let mut text = String::new();
    let width = finished.sizes.iter().map(|(name, _)| name.len());
    let width = width
        .chain(["loaded, stand-alone".len()])
        .max()
        .unwrap_or(0);
    let mut row = |cells: [&str; 6]| {
        let [name, raw, gzip, brotli, last, budget] = cells;
        let line =
            format!("{name:width$}  {raw:>9}  {gzip:>9}  {brotli:>9}  {last:>9}  {budget:>9}");
        writeln!(text, "{}", line.trim_end()).ok();
    };
    row(["bytes", "raw", "gzip", "brotli", "", ""]);
    let numbers = |size: Size| [size.raw, size.gzip, size.brotli].map(|it| it.to_string());
    for (name, size) in &finished.sizes {
        let [raw, gzip, brotli] = numbers(*size);
        row([name, &raw, &gzip, &brotli, "", ""]);
    }
    row(["", "raw", "gzip", "brotli", "last", "budget"]);
    for (name, size) in visits(finished) {
        let [raw, gzip, brotli] = numbers(size);
        let budget = budgets.iter().find(|budget| budget.visit == name);
        let last = budget.map_or(String::new(), |it| it.last.brotli.to_string());
        let most = budget.map_or(String::new(), |it| it.brotli.to_string());
        row([
            &format!("loaded, {name}"),
            &raw,
            &gzip,
            &brotli,
            &last,
            &most,
        ]);
    }
    text
}

/// # Errors
/// What has grown above its budget.
pub fn hold_to(finished: &Finished, budgets: &[Budget]) -> Result<()> {
    let mut problems = Vec::new();
    for (name, size) in visits(finished) {
        match budgets.iter().find(|budget| budget.visit == name) {
            None => problems.push(format!("{name} has no budget")),
            Some(budget) if size.brotli > budget.brotli => problems.push(format!(
                "{name}: {} bytes of brotli, {} more than its budget",
                size.brotli,
                size.brotli - budget.brotli
            )),
            Some(_) => {}
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} ({} says how much may be loaded)",
        problems.join("; "),
        crate::budget::FILE
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished() -> Finished {
        let size = |raw| Size {
            raw,
            gzip: raw / 2,
            brotli: raw / 4,
        };
        Finished {
            sizes: vec![
                ("a.js".to_owned(), size(100)),
                ("index.html".to_owned(), size(1000)),
            ],
            warnings: vec![],
            embedded: vec![],
            visits: vec![
                (
                    "stand-alone",
                    vec!["a.js".to_owned(), "index.html".to_owned()],
                ),
                ("embedded", vec!["a.js".to_owned()]),
                ("later", vec![]),
                ("offline", vec![]),
            ],
        }
    }

    fn budgets(standalone: usize) -> Vec<Budget> {
        [
            ("stand-alone", standalone),
            ("embedded", 25),
            ("later", 0),
            ("offline", 0),
        ]
        .map(|(visit, brotli)| Budget {
            visit: visit.to_owned(),
            brotli,
            last: Size::default(),
        })
        .into()
    }

    #[test]
    fn the_table_adds_up() {
        let table = table(&finished(), &budgets(275));
        let lines: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(lines[0], ["bytes", "raw", "gzip", "brotli"]);
        assert_eq!(lines[1], ["a.js", "100", "50", "25"]);
        assert_eq!(
            lines[4],
            ["loaded,", "stand-alone", "1100", "550", "275", "0", "275"]
        );
    }

    #[test]
    fn what_is_above_its_budget_fails() {
        assert_eq!(hold_to(&finished(), &budgets(275)), Ok(()));
        assert!(
            hold_to(&finished(), &budgets(274))
                .unwrap_err()
                .contains("stand-alone: 275")
        );
        assert!(
            hold_to(&finished(), &[])
                .unwrap_err()
                .contains("embedded has no budget")
        );
    }
}
