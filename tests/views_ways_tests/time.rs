//! The line of the time, and the day.

use chrono::{FixedOffset, TimeDelta};
use icp_sms_guide::view::parts::{day, time_line};
use icp_sms_guide::view::{Fold, Intent};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::{Instant, parse_beijing};

use super::draw::{Page, TWO_PEOPLE, says, start};

#[test]
fn the_time_line_says_how_much_is_left_and_until_when() {
    let line = Page::running(&[]).later(7).part(time_line::view);
    says(
        &line,
        &[
            "23:53:00",
            r#"role="timer""#,
            "剩余时间",
            "明天 15:00 前",
            "北京时间",
        ],
        &["估算", "还有", "icp-time--soon"],
    );
    let english = Page::running(&[])
        .later(7)
        .in_english()
        .part(time_line::view);
    says(&english, &["due tomorrow 15:00", "Time left"], &[]);
}

#[test]
fn the_time_line_gets_louder_towards_the_end() {
    let soon = Page::running(&[]).later(24 * 60 - 39).part(time_line::view);
    says(&soon, &["icp-time--soon", "还有 39 分钟"], &[]);
    let over = Page::running(&[]).later(24 * 60 - 9).part(time_line::view);
    says(&over, &["icp-time--over", "还有 9 分钟"], &[]);
    let closed = Page::running(&[]).later(24 * 60).part(time_line::view);
    assert_eq!(closed, "");
}

/// The digits count a started second as whole, and so do the words beside them.
#[test]
fn the_digits_and_the_words_agree() {
    for (millis_left, digits, words) in [
        (30 * 60_000, "00:30:00", "还有 30 分钟"),
        (30 * 60_000 - 999, "00:30:00", "还有 30 分钟"),
        (30 * 60_000 - 1000, "00:29:59", "还有 29 分钟"),
        (59_001, "00:01:00", "还有 1 分钟"),
        (42_000, "00:00:42", "还有 不到 1 分钟"),
        (1, "00:00:01", "还有 不到 1 分钟"),
    ] {
        let now = start() + TimeDelta::milliseconds(24 * 3_600_000 - millis_left);
        let page = Page {
            now,
            ..Page::running(&[])
        };
        says(&page.part(time_line::view), &[digits, words], &[]);
    }
}

#[test]
fn waiting_says_since_when_and_counts_quietly() {
    let page = || Page::after(&[Event::SubmittedAt(start()), Event::NotYet]);
    let line = page().later(10).part(time_line::view);
    says(
        &line,
        &[
            "还在等短信",
            "15:00 提交，已过 10 分钟",
            "最早明天 15:00 截止",
            "icp-time--waiting",
        ],
        &[],
    );
    // With hardly any time left, waiting is no longer quiet.
    let urgent = page().later(24 * 60 - 30).part(time_line::view);
    says(&urgent, &["还有 30 分钟", "估算"], &["还在等短信"]);
    let unknown = Page::after(&[Event::NotYet]).part(time_line::view);
    says(&unknown, &["还在等短信"], &["timer"]);
}

#[test]
fn a_clock_that_is_wrong_is_said() {
    let behind = Page::running(&[]).later(-5).part(time_line::view);
    says(&behind, &["设备的时间早于开始时间", r#"role="alert""#], &[]);
    let far_off = Page {
        now: Instant::UNIX_EPOCH,
        ..Page::running(&[])
    };
    says(
        &far_off.part(time_line::view),
        &["设备的时间不对"],
        &["timer"],
    );
}

#[test]
fn the_day_names_its_deadline_and_what_the_second_sms_is_worth() {
    let day = Page::running(&[]).later(7).part(day::view);
    says(
        &day,
        &[
            "周一 15:00 收到第一条短信",
            "周一 15:07 现在",
            "周二 12:00 没核验的，系统约这时再发一次；那时只剩 3 小时，别等",
            "截止时间 2026年11月24日 15:00明天（周二）",
            "添加到日历",
            "截止前提醒我",
            "改收到短信的时间",
        ],
        &["您的当地时间", "已开启提醒", "改提交时间"],
    );
    let english = Page::running(&[]).later(7).in_english().part(day::view);
    says(
        &english,
        &[
            "Deadline 24 November 2026, 15:00tomorrow (Tuesday)",
            "Add to calendar",
        ],
        &[],
    );
    // The times stand in their order.
    let places = ["收到第一条短信", "现在", "系统约这时", "截止时间"].map(|word| day.find(word));
    assert!(places.is_sorted(), "{day}");
}

#[test]
fn a_second_sms_after_the_deadline_is_not_waited_for() {
    let early = parse_beijing("2026-11-23T09:00").unwrap();
    let page = |event| Page::after(&[event]);
    let received = page(Event::ReceivedAt(early)).part(day::view);
    says(
        &received,
        &["系统约这时才再发，已经截止，别等"],
        &["手动重发"],
    );
    let deadline = received.find("截止时间").expect("it is there");
    assert!(deadline < received.find("才再发").expect("it is there"));
    let waiting = |more: &[Event]| {
        let submitted = [Event::SubmittedAt(early)];
        Page::after(&[&TWO_PEOPLE[..], &submitted, more].concat()).part(day::view)
    };
    says(
        &waiting(&[Event::AllChecked(true)]),
        &["没收到就现在手动重发", "最早截止时间", "改提交时间"],
        &["改收到短信的时间"],
    );
    // Nor does the day say so where the card does not.
    let refused = Event::SiteMessage(Phone::Administrator1, SiteMessage::ResendLimit);
    for more in [
        &[][..],
        &[Event::AllChecked(true), Event::Resent],
        &[Event::AllChecked(true), refused],
    ] {
        says(&waiting(more), &["已经截止，别等"], &["手动重发"]);
    }
}

#[test]
fn the_day_tells_the_visitors_own_time_where_it_differs() {
    let page = Page {
        offset_at: |_| FixedOffset::west_opt(5 * 3600).unwrap(),
        ..Page::running(&[])
    };
    says(
        &page.part(day::view),
        &["您的当地时间：2026年11月24日 02:00"],
        &[],
    );
}

#[test]
fn under_an_hour_the_day_folds_but_for_its_deadline() {
    let page = || Page::running(&[]).later(24 * 60 - 39);
    let folded = page().part(day::view);
    says(
        &folded,
        &["截止时间", r#"aria-expanded="false""#],
        &["收到第一条短信", "添加到日历", "截止前提醒我"],
    );
    let open = page().with_open(Fold::Day).part(day::view);
    says(&open, &["收到第一条短信", "添加到日历"], &[]);
}

#[test]
fn before_anything_has_begun_the_day_explains_the_24_hours() {
    let plan = Page::after(&[]).part(day::view);
    says(
        &plan,
        &[
            "约 5 分钟后收到 12381 的短信",
            "24 小时从这里算起",
            "次日 12:00 没核验的，系统约这时再发一次",
            "满 24 小时 截止",
        ],
        &["添加到日历"],
    );
    assert_eq!(plan.matches("<li").count(), 4);
}

#[test]
fn calendar_and_reminder_say_what_became_of_them() {
    let after = |intent, worked| {
        let page = Page::running(&[]).with_outcome(intent, worked);
        page.part(day::view)
    };
    let browser = "在微信里请用浏览器打开";
    says(
        &after(Intent::SaveCalendar, true),
        &["已生成 icp-sms.ics", browser],
        &[],
    );
    says(
        &after(Intent::SaveCalendar, false),
        &["这里不能保存文件", browser],
        &["已生成"],
    );
    says(
        &after(Intent::Remind, false),
        &["这里不能发通知，请添加到日历", "截止前提醒我"],
        &["已开启"],
    );
    // Wanted is not shown: only what the browser really shows is promised.
    let wanted = || Page::running(&[Event::Remind(true)]);
    says(&wanted().part(day::view), &["截止前提醒我"], &["已开启"]);
    let shown = Page {
        may_notify: true,
        ..wanted()
    };
    says(
        &shown.part(day::view),
        &["已开启提醒", "关闭提醒"],
        &["截止前提醒我"],
    );
}
