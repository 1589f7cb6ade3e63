//! The time line, the day, calendar and reminders.

use icp_sms_rules::calendar::{CalendarWords, REMINDERS};
use icp_sms_rules::window::{Basis, Phase, Window};

use super::words::words;
use super::{SITE, Text, fill};

words! {
    /// The time line, the day, calendar and reminders.
    DayWords {
        left: "剩余时间", "Time left";
        until: "{}{} 前", "due {} {}";
        /// In the line of the time.
        until_short: "{} {} 前", "due {} {}";
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
        waiting: "还在等短信", "Waiting for the SMS";
        /// At what time, and how long ago.
        submitted_ago: "{} 提交，已过 {}", "submitted {}, {} ago";
        /// On which day, at what time.
        earliest: "最早{} {} 截止", "ends {} {} at the earliest";
        still: "还有 {}", "{} left";
        clock_behind: "设备的时间早于开始时间，倒计时可能不准。请核对设备的时间。", "This device's clock stands before the start, so the countdown may be wrong. Check the clock.";

        title: "24 小时怎么过", "The 24 hours";
        /// Where the day is folded.
        more: "时间和提醒", "Times and reminders";
        deadline: "截止时间", "Deadline";
        deadline_estimated: "最早截止时间", "Deadline at the earliest";
        /// A day.
        returned: "{}。没核验的，备案会被退回", "{}. If not verified, the filing is returned.";
        local: "您的当地时间：{}", "Your local time: {}";
        received: "收到第一条短信", "the first SMS came";
        submitted: "提交管局", "submitted";
        first_sms: "第一条短信约这时到", "the first SMS comes about then";
        /// How much is left then.
        resend_in_time: "没核验的，系统约这时再发一次；那时只剩 {}，别等", "if not verified, the system sends again about then, with only {} left: do not wait for it";
        resend_passed: "没核验的，系统约这时再发过一次", "if not verified, the system has sent again about then";
        resend_passed_waiting: "系统约这时应该又发过一次，请查看手机", "the system should have sent again about then: look at the phone";
        resend_too_late: "系统约这时才再发，已经截止，别等", "the system sends again only about then, after the deadline: do not wait for it";
        resend_too_late_waiting: "系统约这时才再发，已经截止；没收到就现在手动重发", "the system sends again only about then, after the deadline: if no SMS came, resend it yourself now";

        plan_submitted: "提交管局", "Submission";
        /// After how many minutes, from which number.
        plan_first_sms: "约 {} 分钟后收到 {} 的短信", "about {} minutes later the SMS from {} comes";
        plan_received: "收到短信", "SMS";
        plan_start: "24 小时从这里算起", "the 24 hours begin";
        plan_noon: "次日 12:00", "12:00 next day";
        plan_hours: "提交后 {} 小时", "{} hours after the submission";
        plan_resend: "没核验的，系统约这时再发一次", "if not verified, the system sends again about then";
        plan_end: "满 24 小时", "After 24 hours";
        plan_closed: "截止，没核验的备案会被退回", "the deadline: a filing that is not verified is returned";

        calendar: "添加到日历", "Add to calendar";
        calendar_made: "已生成 icp-sms.ics。没有反应？在微信里请用浏览器打开。", "icp-sms.ics is made. Nothing happened? In WeChat, open this page in a browser.";
        calendar_refused: "这里不能保存文件。在微信里请用浏览器打开。", "No file can be saved here. In WeChat, open this page in a browser.";
        remind: "截止前提醒我", "Remind me before the deadline";
        reminding: "已开启提醒，请保持此页面打开", "Reminders are on. Keep this page open.";
        remind_off: "关闭提醒", "No reminders";
        remind_refused: "这里不能发通知，请添加到日历", "No notifications here: add it to your calendar";
        change_received: "改收到短信的时间", "Change when the SMS came";
        enter_received: "填收到短信的时间", "Enter when the SMS came";
        change_submitted: "改提交时间", "Change when it was submitted";
    }
}

impl Text {
/// The words of the calendar file for a window of a filing.
pub fn calendar_words(&self, window: Window, name: &str) -> CalendarWords {
    let title = match window.basis {
        Basis::Received => self.day.calendar_deadline,
        Basis::Submitted => self.day.calendar_estimate,
    };
    let left = |phase: Phase| {
        fill(
            self.day.calendar_left,
            &[&self.duration(phase.at_most()), name],
        )
    };
    let until = self.date_time(window.deadline());
    CalendarWords {
        deadline: fill(title, &[name]),
        reminders: REMINDERS.map(left),
        description: fill(self.day.calendar_body, &[&until, SITE]),
        url: SITE,
    }
}
}
