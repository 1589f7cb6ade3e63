//! First or resent: the 24 hours hang on the first SMS.

use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::profile::AutomaticResend;
use icp_sms_rules::task::{Task, Waiting};
use icp_sms_rules::window::Basis;

use crate::support::{ADMIN, Story, one, t};

/// An SMS at a time, by one of the two ways to say so.
fn comes(order: &Story, time: &str) -> [Story; 2] {
    [Event::JustReceived, Event::ReceivedAt(t(time))].map(|event| order.clone().on(time, event))
}

/// The SMS that just arrived may be the noon resend, and not the first.
#[test]
fn an_sms_about_the_time_of_the_resend_is_asked_about() {
    for order in comes(&one(), "23 12:05") {
        row!("about noon", order.clone(), "23 12:05" => Task::SayWhetherFirst);
        row!("the next day", order.clone(), "25 12:05" => Task::SayWhetherFirst);
        let first = order.clone().on("23 12:06", Event::FirstSms);
        row!("第一条", first.clone(), "23 12:06" => Task::Fill(ADMIN));
        assert_eq!(first.deadline(), Some(t("24 12:05")));
        let resent = order.on("23 12:06", Event::ResentSms);
        row!("重发的", resent.clone(), "23 12:06" => Task::Fill(ADMIN));
        assert_eq!(
            resent.deadline(),
            None,
            "it began before, nobody knows when"
        );
        row!("within 24 hours of it", resent.clone(), "24 12:04:59" => Task::Fill(ADMIN));
        let over = Task::Closed(Basis::Received);
        row!("they end before", resent.clone(), "24 12:05" => over);
        let another = resent.clone().on("23 15:00", Event::JustReceived);
        row!("one more is no first", another.clone(), "23 15:00" => Task::SayWhetherFirst);
        let neither = another.on("23 15:01", Event::ResentSms);
        row!("the earlier one counts", neither, "24 12:05" => over);
        let again = resent.clone().on("24 12:06", Event::SubmitAgain);
        row!("submitted again", again, "24 12:06" => Task::Wait(Waiting::SubmissionUnknown));
        let found = resent.on("23 12:10", Event::ReceivedAt(t("22 15:00")));
        row!("the first was found", found.clone(), "23 12:10" => Task::Fill(ADMIN));
        assert_eq!(found.deadline(), Some(t("23 15:00")));
    }
    for time in ["23 11:44:59", "23 13:00"] {
        for order in comes(&one(), time) {
            row!("not about noon", order, time => Task::Fill(ADMIN));
        }
    }
}

#[test]
fn an_sms_after_an_estimate_of_the_day_before_is_asked_about() {
    let submitted = one().on("22 15:00", Event::SubmittedAt(t("22 15:00")));
    for order in comes(&submitted, "23 12:05") {
        row!("the day after", order.clone(), "23 12:05" => Task::SayWhetherFirst);
        let resent = order.clone().on("23 12:06", Event::ResentSms);
        row!("重发的", resent.clone(), "23 12:06" => Task::Fill(ADMIN));
        assert_eq!(
            resent.deadline(),
            Some(t("23 15:00")),
            "the earlier start stands"
        );
        // The first came after the submission, and before this one.
        row!("the estimate is over", resent.clone(), "23 15:00" => Task::Fill(ADMIN));
        assert_eq!(resent.state.window_at(t("23 14:59")), resent.state.window());
        assert_eq!(resent.state.window_at(t("23 15:00")), None);
        row!("within 24 hours of it", resent.clone(), "24 12:04:59" => Task::Fill(ADMIN));
        row!("they end before", resent.clone(), "24 12:05" => Task::Closed(Basis::Received));
        // A page that tells of a submission after the estimate tells of the next order.
        let said = |time| Preset {
            submitted_at: Some(t(time)),
            ..Preset::default()
        };
        let [before, now] = [said("22 15:00"), said("23 15:00")];
        let next = resent.state.after_preset(&before, &now);
        assert_eq!(
            (next.submitted_at, next.resent_at),
            (now.submitted_at, None)
        );
        let first = order.on("23 12:06", Event::FirstSms);
        assert_eq!(first.deadline(), Some(t("24 12:05")));
    }
    for order in comes(&submitted, "22 15:04") {
        row!("the same day", order, "22 15:04" => Task::Fill(ADMIN));
    }
}

#[test]
fn an_sms_after_a_resend_is_asked_about() {
    let order = one()
        .on("23 09:00", Event::NotYet)
        .on("23 09:30", Event::Resent);
    for order in comes(&order, "23 09:35") {
        row!("resent by hand", order, "23 09:35" => Task::SayWhetherFirst);
    }
    let by_message = one().on("23 09:30", Event::SiteMessage(ADMIN, SiteMessage::Resent));
    for order in comes(&by_message, "23 09:35") {
        row!("the site said 已重发成功", order, "23 09:35" => Task::SayWhetherFirst);
    }
    let mut later_page = one();
    later_page.profile.automatic_resend.value = AutomaticResend::HoursAfterSubmission(12);
    let submitted = later_page
        .clone()
        .on("23 01:00", Event::SubmittedAt(t("23 01:00")));
    let [just, entered] = comes(&later_page, "23 15:05");
    row!("nobody knows how long after", just, "23 15:05" => Task::SayWhetherFirst);
    row!("the first was asked for", entered, "23 15:05" => Task::Fill(ADMIN));
    let at_night = later_page.on("22 22:00", Event::SubmittedAt(t("22 22:00")));
    for order in comes(&at_night, "22 23:59") {
        row!("the same day", order, "22 23:59" => Task::Fill(ADMIN));
    }
    for order in comes(&at_night, "23 00:00") {
        row!("the day after", order, "23 00:00" => Task::SayWhetherFirst);
    }
    for order in comes(&submitted, "23 12:45") {
        row!("12 hours after", order, "23 12:45" => Task::SayWhetherFirst);
    }
    for order in comes(&submitted, "23 12:44") {
        row!("before that", order, "23 12:44" => Task::Fill(ADMIN));
    }
}

/// Who waits since nobody knows when may have missed the first, by whatever page.
#[test]
fn an_sms_after_an_unknown_wait_is_asked_about() {
    for resend in [
        AutomaticResend::NextNoon,
        AutomaticResend::HoursAfterSubmission(12),
        AutomaticResend::NotStated,
    ] {
        let mut order = one().on("22 21:00", Event::NotYet);
        order.profile.automatic_resend.value = resend;
        for time in ["22 21:05", "23 09:00", "23 15:00", "25 02:00"] {
            let [just, entered] = comes(&order, time);
            row!("since nobody knows when", just.clone(), time => Task::SayWhetherFirst);
            let first = just.on(time, Event::FirstSms);
            row!("第一条", first, time => Task::Fill(ADMIN));
            row!("the first was asked for", entered, time => Task::Fill(ADMIN));
        }
        let told = order.on("22 21:01", Event::SubmittedAt(t("22 20:58")));
        let [just, _] = comes(&told, "22 21:05");
        row!("now it is known", just, "22 21:05" => Task::Fill(ADMIN));
    }
}

/// The first SMS was lost after it came: it is resent, and the clock goes on.
#[test]
fn a_lost_sms_is_resent_within_the_same_24_hours() {
    let order = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 10:00", Event::Resent);
    let again = order.on("23 10:05", Event::JustReceived);
    row!("it came again", again.clone(), "23 10:05" => Task::Fill(ADMIN));
    assert_eq!(again.deadline(), Some(t("24 09:00")));
}
