//! Holds the rules against tables that a person can hold beside the sources.
//!
//! The tables in `golden/` have the source pages' own words. Every row is
//! compared with the program, and every answer of the program has its one row,
//! so that neither a changed rule nor a lost row passes unnoticed. After a rule
//! was changed and held beside its page, `UPDATE=1 cargo test --test golden`
//! writes the tables of recipients anew; the difference is then to be read.

#[path = "golden_tests/answers.rs"]
mod answers;
#[path = "golden_tests/holidays.rs"]
mod holidays;
#[path = "golden_tests/recipients.rs"]
mod recipients;
#[path = "golden_tests/start_dates.rs"]
mod start_dates;
#[path = "golden_tests/support_hours.rs"]
mod support_hours;
#[path = "golden_tests/values.rs"]
mod values;
#[path = "golden_tests/words.rs"]
mod words;

mod support;

use icp_sms_rules::profile::Profile;
use support::table;

/// The profiles that have tables.
fn profiles() -> Vec<Profile> {
    support::all()
}
