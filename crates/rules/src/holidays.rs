//! 节假日: the national calendar of public holidays, year by year.
//!
//! The State Council's General Office announces each year's in the autumn
//! before. A year whose notice has not been read is unknown, never guessed.

use chrono::{Datelike, NaiveDate};

/// A month and a day.
type MonthDay = (u32, u32);

/// A year's notice and what it says.
#[derive(Debug)]
pub struct YearOfHolidays {
    /// The year.
    pub year: i32,
    /// Who gave the notice.
    pub issuer: &'static str,
    /// The day of the notice: year, month, day.
    pub issued: (i32, u32, u32),
    /// Its address.
    pub url: &'static str,
    /// 放假: the first and the last day of each holiday.
    pub holidays: &'static [(&'static str, MonthDay, MonthDay)],
    /// 调休上班: days of a weekend on which people work.
    pub workdays: &'static [MonthDay],
}

/// The years whose notice has been read.
pub const YEARS: [YearOfHolidays; 1] = [YearOfHolidays {
    year: 2026,
    issuer: "国务院办公厅",
    issued: (2025, 11, 4),
    url: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
    holidays: &[
        ("元旦", (1, 1), (1, 3)),
        ("春节", (2, 15), (2, 23)),
        ("清明", (4, 4), (4, 6)),
        ("劳动节", (5, 1), (5, 5)),
        ("端午", (6, 19), (6, 21)),
        ("中秋", (9, 25), (9, 27)),
        ("国庆", (10, 1), (10, 7)),
    ],
    workdays: &[(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)],
}];

/// What the national calendar makes of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// A day off, whatever its weekday.
    Holiday,
    /// A working day of a weekend.
    Workday,
    /// As its weekday is.
    Ordinary,
    /// The notice of its year has not been read.
    Unknown,
}

/// What the national calendar makes of a day.
pub fn kind_of(day: NaiveDate) -> DayKind {
    let Some(year) = YEARS.iter().find(|known| known.year == day.year()) else {
        return DayKind::Unknown;
    };
    let day = (day.month(), day.day());
    let is_off = |(_, first, last): &(_, MonthDay, MonthDay)| (*first..=*last).contains(&day);
    if year.workdays.contains(&day) {
        DayKind::Workday
    } else if year.holidays.iter().any(is_off) {
        DayKind::Holiday
    } else {
        DayKind::Ordinary
    }
}

/// The warning that a build prints from November on while the next year's
/// holidays are missing, or at any time while this year's are.
#[cfg(not(target_family = "wasm"))]
pub fn warning(today: NaiveDate) -> Option<String> {
    let next = today.year() + i32::from(today.month() >= 11);
    let mut wanted = today.year()..=next;
    let missing = wanted.find(|year| YEARS.iter().all(|known| known.year != *year))?;
    Some(format!(
        "The public holidays of {missing} are missing in crates/rules/src/holidays.rs: until then \
         \"open now\" goes by weekdays in {missing} and says so. The notice is the yearly one of \
         the State Council's General Office (国务院办公厅，部分节假日安排的通知), on www.gov.cn."
    ))
}
