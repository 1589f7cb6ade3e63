//! The times that pages say: repeated, later, and of the next order.

use icp_sms_rules::order::{Event, Preset, Sms, State};

use crate::pages::{OF_TYPE, with_receipt};
use crate::support::{ADMIN, t};
use crate::{Store, Tab};

#[test]
fn a_submission_that_is_repeated_is_no_news() {
    let mut store = Store::default();
    let submitted = |at| Preset {
        submitted_at: Some(at),
        ..OF_TYPE
    };
    let micros = t("23 09:00") + chrono::TimeDelta::microseconds(7);
    let mut tab = Tab::opens(submitted(micros), &mut store);
    assert_eq!(
        tab.state.submitted_at,
        Some(t("23 09:00")),
        "whole milliseconds"
    );
    tab.does("23 10:00", Event::SubmittedAt(t("23 09:30")), &mut store);
    tab.page_says(submitted(micros), &mut store);
    assert_eq!(tab.state.submitted_at, Some(t("23 09:30")));
    let again = Tab::opens(submitted(micros), &mut store);
    assert_eq!(again.state.submitted_at, Some(t("23 09:30")));
    tab.page_says(submitted(t("23 08:00")), &mut store);
    assert_eq!(
        tab.state.submitted_at,
        Some(t("23 08:00")),
        "an earlier one is"
    );
}

#[test]
fn a_page_never_makes_a_running_deadline_later() {
    let mut store = Store::default();
    let mut tab = Tab::opens(with_receipt("23 09:00"), &mut store);
    for time in ["23 10:00", "24 08:59"] {
        tab.page_says(with_receipt(time), &mut store);
        assert_eq!(tab.state.received_at, Some(t("23 09:00")), "{time}");
    }
    tab.does("23 09:30", Event::Remind(true), &mut store);
    let link = Tab::opens(with_receipt("23 23:00"), &mut store);
    assert_eq!(link.state.received_at, Some(t("23 09:00")), "a link");
    let submitted = Preset {
        submitted_at: Some(t("23 11:00")),
        ..OF_TYPE
    };
    let submitted = Tab::opens(submitted, &mut store);
    assert_eq!(submitted.state.window(), tab.state.window(), "a submission");
    tab.page_says(with_receipt("23 08:00"), &mut store);
    assert_eq!(
        tab.state.received_at,
        Some(t("23 08:00")),
        "an earlier one counts"
    );
}

#[test]
fn a_new_submission_after_the_end_begins_the_next_order() {
    let resubmitted = Preset {
        submitted_at: Some(t("25 09:00")),
        ..OF_TYPE
    };
    for end in [None, Some(Event::Verified(ADMIN))] {
        let mut store = Store::default();
        let mut tab = Tab::opens(with_receipt("23 09:00"), &mut store);
        tab.does("23 10:00", Event::Remind(true), &mut store);
        if let Some(end) = end {
            tab.does("23 10:00", end, &mut store);
        }
        let next = Tab::opens(resubmitted, &mut store).state;
        let begun = State {
            remind: true,
            ..State::of_preset(&resubmitted)
        };
        assert_eq!(next, begun, "{end:?}");
    }
    let mut store = Store::default();
    let mut tab = Tab::opens(with_receipt("23 09:00"), &mut store);
    let failed = icp_sms_rules::messages::SiteMessage::PageFailed;
    tab.does("23 10:00", Event::SiteMessage(ADMIN, failed), &mut store);
    // Said once more, it is no later.
    tab.does("23 10:20", Event::SiteMessage(ADMIN, failed), &mut store);
    let before = Preset {
        submitted_at: Some(t("23 09:59")),
        ..OF_TYPE
    };
    let same = Tab::opens(before, &mut store.clone()).state;
    assert_eq!(
        same.tracks, tab.state.tracks,
        "a submission before the failure is no new one"
    );
    let after = Preset {
        submitted_at: Some(t("23 10:00")),
        ..OF_TYPE
    };
    assert_eq!(
        Tab::opens(after, &mut store.clone()).state,
        State::of_preset(&after)
    );
    let came = Tab::opens(with_receipt("23 10:30"), &mut store.clone()).state;
    assert_eq!(
        came,
        State::of_preset(&with_receipt("23 10:30")),
        "an SMS after the failure"
    );
}

#[test]
fn what_a_page_says_as_it_opens_to_an_order_that_is_kept_stays_kept() {
    let mut store = Store::default();
    let mut other = Tab::opens(OF_TYPE, &mut store);
    other.does("23 12:00", Event::JustReceived, &mut store);
    // By the page it came earlier, and that is all that is known then.
    let link = Tab::opens(with_receipt("23 09:00"), &mut store);
    assert_eq!(link.state.received_at, Some(t("23 09:00")));
    other.looks(&mut store);
    assert_eq!(other.state.received_at, Some(t("23 09:00")), "another tab");
}

#[test]
fn a_time_of_which_nothing_followed_is_not_said_again_to_the_next_order() {
    let mut store = Store::default();
    let mut other = Tab::opens(OF_TYPE, &mut store);
    other.does("22 09:00", Event::JustReceived, &mut store);
    // The page names a later SMS of the same order.
    let page = with_receipt("22 10:00");
    let mut tab = Tab::opens(page, &mut store);
    assert_eq!(tab.state.received_at, Some(t("22 09:00")));
    tab.does("23 09:30", Event::SubmitAgain, &mut store);
    for next in [tab.state, Tab::opens(page, &mut store).state] {
        assert_eq!((next.sms, next.received_at), (Sms::NotYet, None));
    }
}

#[test]
fn a_time_that_a_page_no_longer_said_is_no_news_when_it_says_it_again() {
    let mut store = Store::default();
    let mut tab = Tab::opens(with_receipt("23 09:00"), &mut store);
    tab.page_says(OF_TYPE, &mut store);
    tab.does("23 12:00", Event::ReceivedAt(t("23 10:00")), &mut store);
    tab.page_says(with_receipt("23 09:00"), &mut store);
    assert_eq!(tab.state.received_at, Some(t("23 10:00")));
}
