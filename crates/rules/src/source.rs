//! Where a rule comes from.

use chrono::NaiveDate;

/// The UCloud help page 短信核验指导, the authority for every default rule.
pub const AUTHORITY: &str = "UCloud《短信核验指导》";

/// The source of one rule: the row of the authority's page that states it, and
/// the date on which somebody last held the rule beside that row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The words by which the row is found on the authority's page.
    pub row: &'static str,
    /// The day of the last check.
    pub checked: NaiveDate,
}

/// A row of the authority's page as it stood on 2026-11-23.
pub const fn checked_2026_11_23(row: &'static str) -> Source {
    Source {
        row,
        checked: date(2026, 11, 23),
    }
}

/// A day that a rule names.
pub const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("not a date of the calendar"),
    }
}
