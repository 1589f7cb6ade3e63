//! Holds the rules against tables that a person can hold beside the source.
//!
//! The tables in `golden/` have the source page's own words. Every row is
//! compared with the program, and every answer of the program has its one row,
//! so that neither a changed rule nor a lost row passes unnoticed.

#[path = "golden_tests/recipients.rs"]
mod recipients;
#[path = "golden_tests/site_answers.rs"]
mod site_answers;
#[path = "golden_tests/start_dates.rs"]
mod start_dates;
#[path = "golden_tests/support_hours.rs"]
mod support_hours;
#[path = "golden_tests/table.rs"]
mod table;
#[path = "golden_tests/windows.rs"]
mod windows;
#[path = "golden_tests/words.rs"]
mod words;
