//! Dates, times and durations as each language writes them.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

use super::{Lang, Text, fill};
use icp_sms_rules::window::{Instant, beijing};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A number with at least two digits.
pub fn two(number: u32) -> String {
    let mut digits = number.to_string();
    if number < 10 {
        digits.insert(0, '0');
    }
    digits
}

/// `HH:MM:SS` of a duration, a started second counted as whole, so that
/// `00:00:00` is never shown while time is left.
pub fn clock_face(left: TimeDelta) -> String {
    let seconds = ((left.num_milliseconds() + 999) / 1000) as u32;
    [
        two(seconds / 3600),
        two(seconds / 60 % 60),
        two(seconds % 60),
    ]
    .join(":")
}

/// The whole minutes of a duration that a clock face shows.
pub const fn minutes(left: TimeDelta) -> i64 {
    (left.num_milliseconds() + 999) / 60_000
}

/// `HH:MM` of a time of day.
pub fn hour_minute(time: NaiveTime) -> String {
    [two(time.hour()), two(time.minute())].join(":")
}

/// `HH:MM` in Beijing.
pub fn beijing_hour_minute(at: Instant) -> String {
    hour_minute(at.with_timezone(&beijing()).time())
}

/// The time of Beijing as a form's value, `2026-11-23T09:00`.
pub fn beijing_form_value(at: Instant) -> String {
    let here = at.with_timezone(&beijing());
    let date = [here.year().to_string(), two(here.month()), two(here.day())];
    [date.join("-"), hour_minute(here.time())].join("T")
}

impl Text {
    /// A calendar day, as 2026年11月24日 or 24 November 2026.
    pub fn date(&self, day: NaiveDate) -> String {
        let year = day.year().to_string();
        let number = day.day().to_string();
        match self.lang {
            Lang::ZhCn => fill("{}年{}月{}日", &[&year, &day.month().to_string(), &number]),
            Lang::En => [&number, MONTHS[day.month0() as usize], &year].join(" "),
        }
    }

    fn date_and_minute(&self, at: DateTime<FixedOffset>) -> String {
        let separator = match self.lang {
            Lang::ZhCn => " ",
            Lang::En => ", ",
        };
        [self.date(at.date_naive()), hour_minute(at.time())].join(separator)
    }

    /// A date and time of Beijing, as 2026年11月24日 09:00.
    pub fn date_time(&self, at: Instant) -> String {
        self.date_and_minute(at.with_timezone(&beijing()))
    }

    /// The visitor's own date and time where it reads differently from
    /// Beijing's. `offset_at` tells theirs from UTC at an instant: daylight saving
    /// time comes and goes.
    pub fn local_date_time(
        &self,
        at: Instant,
        offset_at: fn(Instant) -> FixedOffset,
    ) -> Option<String> {
        let offset = offset_at(at);
        (offset != beijing()).then(|| self.date_and_minute(at.with_timezone(&offset)))
    }

    /// The weekday of an instant in Beijing in short, as 周一 or Mon.
    pub fn weekday(&self, at: Instant) -> &'static str {
        let day = at.with_timezone(&beijing()).weekday();
        match self.lang {
            Lang::ZhCn => chinese_weekday(day),
            Lang::En => &english_weekday(day)[..3],
        }
    }

    /// The weekday of an instant in Beijing, with 今天, 明天 or 昨天 where it is; its date
    /// where a weekday would be that of another week.
    pub fn day_name(&self, at: Instant, now: Instant) -> String {
        let weekday = at.with_timezone(&beijing()).weekday();
        let (weekday, both) = match self.lang {
            Lang::ZhCn => (chinese_weekday(weekday), "{}（{}）"),
            Lang::En => (english_weekday(weekday), "{} ({})"),
        };
        match self.near_day(at, now) {
            Ok(Some(relative)) => fill(both, &[relative, weekday]),
            Ok(None) => weekday.to_owned(),
            Err(date) => date,
        }
    }

    /// The same for a line with little room: 今天, 明天 or 昨天 alone, and the weekday in
    /// short.
    pub fn short_day_name(&self, at: Instant, now: Instant) -> String {
        match self.near_day(at, now) {
            Ok(relative) => relative.unwrap_or_else(|| self.weekday(at)).to_owned(),
            Err(date) => date,
        }
    }

    /// 今天, 明天 or 昨天; `Ok(None)` for another day less than a week away, which its weekday
    /// names; `Err` with the date of any other.
    fn near_day(&self, at: Instant, now: Instant) -> Result<Option<&'static str>, String> {
        let [day, today] = [at, now].map(|it| it.with_timezone(&beijing()).date_naive());
        let [yesterday, this, tomorrow] = match self.lang {
            Lang::ZhCn => ["昨天", "今天", "明天"],
            Lang::En => ["yesterday", "today", "tomorrow"],
        };
        match (day - today).num_days() {
            -1 => Ok(Some(yesterday)),
            0 => Ok(Some(this)),
            1 => Ok(Some(tomorrow)),
            -6..=6 => Ok(None),
            _ => Err(self.date(day)),
        }
    }

    /// A duration in whole minutes, as 1 小时 5 分钟. A started second counts as whole,
    /// as in [`clock_face`], so that both say the same.
    pub fn duration(&self, duration: TimeDelta) -> String {
        let minutes = minutes(duration);
        if minutes == 0 && !duration.is_zero() {
            return match self.lang {
                Lang::ZhCn => "不到 1 分钟",
                Lang::En => "less than 1 min",
            }
            .to_owned();
        }
        let (hour, minute) = match self.lang {
            Lang::ZhCn => (" 小时", " 分钟"),
            Lang::En => (" h", " min"),
        };
        let hours = (minutes >= 60).then(|| (minutes / 60).to_string() + hour);
        let rest = (minutes % 60 > 0 || minutes == 0).then(|| (minutes % 60).to_string() + minute);
        let parts: Vec<_> = hours.into_iter().chain(rest).collect();
        parts.join(" ")
    }

    /// A list of weekdays, as 周一至周五 where they follow one another.
    pub fn weekdays(&self, days: &[Weekday]) -> String {
        let name = |day: &Weekday| match self.lang {
            Lang::ZhCn => chinese_weekday(*day),
            Lang::En => english_weekday(*day),
        };
        let (to, comma) = match self.lang {
            Lang::ZhCn => ("至", "、"),
            Lang::En => (" to ", ", "),
        };
        let follow = days.windows(2).all(|pair| pair[0].succ() == pair[1]);
        match days {
            [first, .., last] if follow && days.len() > 2 => [name(first), name(last)].join(to),
            _ => days.iter().map(name).collect::<Vec<_>>().join(comma),
        }
    }
}

const fn chinese_weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "周一",
        Weekday::Tue => "周二",
        Weekday::Wed => "周三",
        Weekday::Thu => "周四",
        Weekday::Fri => "周五",
        Weekday::Sat => "周六",
        Weekday::Sun => "周日",
    }
}

const fn english_weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
