//! The time line, the day, calendar and reminders.

use super::words::words;

words! {
    /// The time line, the day, calendar and reminders.
    DayWords {
        left: "剩余时间", "Time left";
        until: "{} {} 前", "before {} {}";
        beijing: "北京时间", "Beijing time";
        estimated: "估算，北京时间", "estimated, Beijing time";
        /// Read out at a milestone: how much, until when.
        announce_left: "核验还剩 {}，截止 {}（北京时间）", "{} left to verify, until {} (Beijing time)";
        start_unknown: "不知道 24 小时从何时算起，请马上核验", "It is not known when the 24 hours began: verify at once";
    }
}
