//! 备案服务时间: when somebody answers, in the time of Beijing.

use chrono::{Datelike, Days, NaiveDate, Timelike, Weekday};

use crate::holidays::{self, DayKind};
use crate::window::{Instant, beijing};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// A span of service. One that ends when it begins or earlier goes over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first minute, counted from midnight: 0 to 1439.
    pub from: u16,
    /// The minute at which it ends: 1 to 1440, which is 24:00.
    pub to: u16,
}

/// When somebody answers, in the time of Beijing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The weekdays of service.
    pub weekdays: Vec<Weekday>,
    /// The spans of a day of service.
    pub spans: Vec<Span>,
    /// Whether the service rests on public holidays and works on the working
    /// weekends of the national calendar.
    pub follows_holidays: bool,
    /// Days without service, whatever the weekday or the calendar says.
    pub closed_days: Vec<NaiveDate>,
    /// Days with service, whatever the weekday or the calendar says.
    pub extra_workdays: Vec<NaiveDate>,
}

/// Whether somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Yes.
    Open,
    /// No.
    Closed,
    /// By the weekday, yes or no; the holidays of that year are not known here.
    ByWeekday(bool),
}

impl Span {
    /// A span from one time of day to another, in hours and minutes.
    pub const fn of(from: (u16, u16), to: (u16, u16)) -> Self {
        Self {
            from: from.0 * 60 + from.1,
            to: to.0 * 60 + to.1,
        }
    }

    /// Both ends as `09:30` and `12:00`; the end of a day is `24:00`.
    pub fn clock(self) -> [String; 2] {
        [self.from, self.to].map(|minute| {
            let (hour, minute) = (minute / 60, minute % 60);
            let digits = [hour / 10, hour % 10, minute / 10, minute % 10];
            let [a, b, c, d] = digits.map(|digit| digit.to_string());
            [&a, &b, ":", &c, &d].concat()
        })
    }

    /// Whether it ends on the day after.
    pub const fn is_over_midnight(self) -> bool {
        self.to <= self.from
    }

    /// Whether it runs at a minute of the day on which it began.
    const fn runs(self, minute: u16) -> bool {
        let end = if self.is_over_midnight() {
            DAY
        } else {
            self.to
        };
        self.from <= minute && minute < end
    }

    /// Whether it still runs at a minute of the day after.
    const fn runs_on(self, minute: u16) -> bool {
        self.is_over_midnight() && minute < self.to
    }
}

impl Hours {
    /// Whether somebody answers at `now`.
    pub fn open_at(&self, now: Instant) -> Open {
        let here = now.with_timezone(&beijing());
        let minute = (here.hour() * 60 + here.minute()) as u16;
        let today = here.date_naive();
        let mut answer = Open::Closed;
        let mut add = |day| {
            answer = match (answer, self.works_on(day)) {
                (Open::Open, _) | (_, Open::Open) => Open::Open,
                (Open::ByWeekday(one), Open::ByWeekday(other)) => Open::ByWeekday(one || other),
                (Open::Closed, of_day) => of_day,
                (before, Open::Closed) => before,
            };
        };
        if self.spans.iter().any(|span| span.runs(minute)) {
            add(today);
        }
        if self.spans.iter().any(|span| span.runs_on(minute)) {
            add(today - Days::new(1));
        }
        answer
    }

    /// Whether a day has service: by the provider's own days, else by the
    /// national calendar, else by the weekday.
    fn works_on(&self, day: NaiveDate) -> Open {
        let of = |works| if works { Open::Open } else { Open::Closed };
        let by_weekday = self.weekdays.contains(&day.weekday());
        if self.extra_workdays.contains(&day) || self.closed_days.contains(&day) {
            return of(self.extra_workdays.contains(&day));
        }
        if !self.follows_holidays {
            return of(by_weekday);
        }
        match holidays::kind_of(day) {
            DayKind::Holiday => Open::Closed,
            DayKind::Workday => Open::Open,
            DayKind::Ordinary => of(by_weekday),
            DayKind::Unknown => Open::ByWeekday(by_weekday),
        }
    }
}
