//! 验证码有效时长: the 24 hours in which every recipient has to verify.
//!
//! The source counts 24 hours and does not say from when; 阿里云 and 火山引擎
//! count from the arrival of the SMS. A window that is counted from the
//! submission therefore ends earlier than the real one, and is called an
//! estimate.

use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Utc};

/// A point in time. The rules never ask for the present one: it is handed in.
pub type Instant = DateTime<Utc>;

/// How long a code is valid. Source: 验证码 24 小时以内有效.
pub const LENGTH: TimeDelta = TimeDelta::hours(24);

/// The time of Beijing, UTC+8 all the year.
pub const fn beijing() -> FixedOffset {
    match FixedOffset::east_opt(8 * 3600) {
        Some(offset) => offset,
        None => unreachable!(),
    }
}

/// What the start of a window stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The SMS came: the window is exact.
    Received,
    /// No SMS yet, only the submission is known: the window is an estimate.
    Submitted,
}

/// The 24 hours of one order, shared by all its recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// When it began, to the millisecond.
    pub start: Instant,
    /// What the start stands on.
    pub basis: Basis,
}

/// Where a window stands at some moment, from calm to over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// More than 12 hours are left.
    Running,
    /// At most 12 hours are left.
    TwelveHours,
    /// At most 6 hours are left.
    SixHours,
    /// At most 1 hour is left.
    OneHour,
    /// At most 10 minutes are left.
    TenMinutes,
    /// 24 hours are over: the filing goes back to the provider.
    Closed,
}

impl Phase {
    /// The phases that begin while a window runs, in order. Each is a milestone
    /// that is announced once.
    pub const MILESTONES: [Self; 5] = [
        Self::TwelveHours,
        Self::SixHours,
        Self::OneHour,
        Self::TenMinutes,
        Self::Closed,
    ];

    /// The most time that is left in this phase.
    pub const fn at_most(self) -> TimeDelta {
        match self {
            Self::Running => LENGTH,
            Self::TwelveHours => TimeDelta::hours(12),
            Self::SixHours => TimeDelta::hours(6),
            Self::OneHour => TimeDelta::hours(1),
            Self::TenMinutes => TimeDelta::minutes(10),
            Self::Closed => TimeDelta::zero(),
        }
    }
}

/// What the system's own second SMS is worth for a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResendWorth {
    /// It comes before the deadline, with this much time left then.
    BeforeDeadline(TimeDelta),
    /// It comes at the deadline or after it: waiting for it loses the window.
    TooLate,
}

impl Window {
    /// Whether hardly any time is left: an hour at most.
    pub fn is_urgent(self, now: Instant) -> bool {
        self.phase(now) >= Phase::OneHour
    }

    /// The first moment at which the window is closed.
    pub fn deadline(self) -> Instant {
        self.start + LENGTH
    }

    /// What a second SMS at this time is worth.
    pub fn worth_of_resend(self, at: Instant) -> ResendWorth {
        let left = self.deadline() - at;
        if left > TimeDelta::zero() {
            ResendWorth::BeforeDeadline(left)
        } else {
            ResendWorth::TooLate
        }
    }

    /// The time left at `now`, between zero and 24 hours whatever the clock says.
    pub fn left(self, now: Instant) -> TimeDelta {
        (self.deadline() - now).clamp(TimeDelta::zero(), LENGTH)
    }

    /// Whether the clock stands before the start: it was set back, or is wrong.
    pub fn clock_is_behind(self, now: Instant) -> bool {
        now < self.start
    }

    /// Whether the 24 hours are over at `now`. At exactly 24 h they are.
    pub fn is_closed(self, now: Instant) -> bool {
        self.phase(now) == Phase::Closed
    }

    /// The phase at `now`.
    pub fn phase(self, now: Instant) -> Phase {
        let left = self.left(now);
        Phase::MILESTONES
            .into_iter()
            .rev()
            .find(|phase| left <= phase.at_most())
            .unwrap_or(Phase::Running)
    }
}

/// Why a time that the visitor or the page gave cannot start a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// It is no date and time.
    Unreadable,
    /// It lies after the present.
    InTheFuture,
    /// The device's own clock cannot be right, so nothing can be compared with it.
    ClockWrong,
}

/// The instant of an RFC 3339 text such as `2026-11-23T09:00:00+08:00`.
///
/// # Errors
/// [`TimeError::Unreadable`] if it is anything else.
pub fn parse_rfc3339(text: &str) -> Result<Instant, TimeError> {
    let at = DateTime::parse_from_rfc3339(text).ok();
    plausible(at.map(|at| at.to_utc())).ok_or(TimeError::Unreadable)
}

/// The instant of a form's `2026-11-23T09:00` or `2026-11-23T09:00:30`, read as
/// the time of Beijing.
///
/// # Errors
/// [`TimeError::Unreadable`] if it is anything else.
pub fn parse_beijing(text: &str) -> Result<Instant, TimeError> {
    let seconds = if text.len() == "2026-11-23T09:00".len() {
        ":00"
    } else {
        ""
    };
    parse_rfc3339(&[text, seconds, "+08:00"].concat())
}

/// The time of this many milliseconds since 1970-01-01T00:00:00Z, the unit of
/// the browser's own clock, if it is a plausible one.
pub fn from_millis(millis: f64) -> Option<Instant> {
    plausible(DateTime::from_timestamp_millis(millis as i64))
}

/// Times between 2017, when the verification began, and 2200, to the
/// millisecond, the unit in which they are kept. Keeps arithmetic far from the
/// calendar's ends, whatever a page, a store or a device's clock hands in.
pub fn plausible(at: Option<Instant>) -> Option<Instant> {
    const FROM: i64 = 1_483_228_800;
    const UNTIL: i64 = 7_258_118_400;
    at.filter(|at| (FROM..UNTIL).contains(&at.timestamp()))
        .and_then(|at| DateTime::from_timestamp_millis(at.timestamp_millis()))
}

/// 12:00 in Beijing on the calendar day after the one of `at`.
pub fn next_noon(at: Instant) -> Instant {
    let tomorrow = at.with_timezone(&beijing()).date_naive() + TimeDelta::days(1);
    let noon = tomorrow.and_time(NaiveTime::MIN) + TimeDelta::hours(12);
    (noon - TimeDelta::hours(8)).and_utc()
}
