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
        remind_on: "提醒已开启：{}", "Reminders are on: {}";
        remind_left: "{}：核验还剩 {}", "{}: {} left to verify";
        remind_closed: "{}：核验已截止，需要重新提交", "{}: the time to verify is over; submit again";
        /// The page's title while the time runs: how much, of which filing.
        title_left: "还剩 {} · {}", "{} left · {}";
        title_hidden: "{} 截止 · {}", "Until {} · {}";
        calendar_deadline: "截止：{}短信核验", "Deadline: SMS verification, {}";
        calendar_estimate: "估算截止：{}短信核验", "Estimated deadline: SMS verification, {}";
        calendar_left: "还剩 {}：{}短信核验", "{} left: SMS verification, {}";
        /// Until when, where.
        calendar_body: "请在 {}（北京时间）前完成 ICP 备案短信核验：{}", "Complete the ICP SMS verification before {} (Beijing time): {}";
        start_unknown: "不知道 24 小时从何时算起，请马上核验", "It is not known when the 24 hours began: verify at once";
    }
}
