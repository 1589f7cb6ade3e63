//! What pages say: changed while it is shown, and by several pages of one filing.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::keeper::{Keeper, Keeping};
use icp_sms_rules::order::{Event, Preset, State};
use icp_sms_rules::province::Province;

use crate::support::{ADMIN, t};
use crate::{Store, Tab};

const OF_TYPE: Preset = Preset {
    filing_type: Some(FilingType::AddWebsite),
    province: None,
    received_at: None,
    submitted_at: None,
};

fn with_receipt(time: &str) -> Preset {
    Preset {
        received_at: Some(t(time)),
        ..OF_TYPE
    }
}

#[test]
fn what_the_page_says_anew_counts_and_what_it_repeats_does_not() {
    let mut store = Store::default();
    let guangdong = Preset {
        province: Some(Province::Guangdong),
        ..OF_TYPE
    };
    let mut tab = Tab::opens(guangdong, &mut store);
    tab.does(
        "23 09:00",
        Event::Province(Some(Province::Beijing)),
        &mut store,
    );
    tab.page_says(guangdong, &mut store);
    assert_eq!(tab.state.answers.province, Some(Province::Beijing));
    let again = Tab::opens(guangdong, &mut store);
    assert_eq!(again.state.answers.province, Some(Province::Beijing));
    let shanghai = Preset {
        province: Some(Province::Shanghai),
        ..OF_TYPE
    };
    tab.page_says(shanghai, &mut store);
    assert_eq!(tab.state.answers.province, Some(Province::Shanghai));
    assert_eq!(tab.keeper.preset(), shanghai);
    assert_eq!(Tab::opens(shanghai, &mut store).state, tab.state);
}

/// A console that knows more on one of its pages than on another.
#[test]
fn a_page_that_is_silent_makes_nothing_new_of_what_another_repeats() {
    let mut store = Store::default();
    let mut knows = Tab::opens(with_receipt("23 09:00"), &mut store);
    knows.does("23 12:00", Event::ReceivedAt(t("23 10:00")), &mut store);
    let mut silent = Tab::opens(OF_TYPE, &mut store);
    silent.does("23 12:10", Event::Remind(true), &mut store);
    let again = Tab::opens(with_receipt("23 09:00"), &mut store);
    assert_eq!(
        again.state.received_at,
        Some(t("23 10:00")),
        "the correction stands"
    );
    // The same with attributes that come and go on one page.
    knows.page_says(OF_TYPE, &mut store);
    knows.page_says(with_receipt("23 09:00"), &mut store);
    assert_eq!(knows.state.received_at, Some(t("23 10:00")));
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

/// An attribute that is live in two tabs reaches them one after the other.
#[test]
fn what_a_page_says_anew_reaches_each_tab_once() {
    let mut store = Store::default();
    let mut one = Tab::opens(with_receipt("23 09:00"), &mut store);
    let mut other = Tab::opens(with_receipt("23 09:00"), &mut store);
    one.does("23 10:00", Event::SubmitAgain, &mut store);
    other.looks(&mut store);
    let again = with_receipt("23 11:00");
    one.page_says(again, &mut store);
    one.does("23 12:00", Event::ReceivedAt(t("23 11:30")), &mut store);
    other.looks(&mut store);
    other.page_says(again, &mut store);
    assert_eq!(other.state.received_at, Some(t("23 11:30")));
    one.looks(&mut store);
    assert_eq!(one.state, other.state);
}

/// Two pages of one filing that name different provinces do not take turns for ever.
#[test]
fn pages_that_disagree_do_not_undo_each_other() {
    let mut store = Store::default();
    let page = |province| Preset {
        province: Some(province),
        ..OF_TYPE
    };
    let mut one = Tab::opens(page(Province::Hebei), &mut store);
    let mut other = Tab::opens(page(Province::Henan), &mut store);
    one.does("23 09:00", Event::JustReceived, &mut store);
    for _ in 0..3 {
        other.looks(&mut store);
        one.looks(&mut store);
    }
    assert_eq!(one.state, other.state);
    assert_eq!(other.state.answers.province, Some(Province::Hebei));
    other.does("23 09:10", Event::Remind(true), &mut store);
    let again = Tab::opens(page(Province::Henan), &mut store);
    assert_eq!(
        again.state.answers.province,
        Some(Province::Hebei),
        "it has had its say"
    );
}

#[test]
fn keeping_is_switched_off_and_on_without_losing_what_is_shown() {
    let mut store = Store::default();
    let mut tab = Tab::opens(OF_TYPE, &mut store);
    tab.does("23 09:00", Event::JustReceived, &mut store);
    let kept = store.text.take();
    let (off, shown) = Keeper::without_store(OF_TYPE, Some(tab.state));
    let mut off = Tab {
        keeper: off,
        state: shown,
    };
    assert_eq!(off.state, tab.state);
    off.does("23 09:10", Event::Verified(ADMIN), &mut store);
    assert_eq!(
        (off.keeper.keeping(), &store.text),
        (Keeping::NotWanted, &None)
    );
    store.text.clone_from(&kept);
    off.looks(&mut store);
    assert!(
        off.state.tracks.of(ADMIN).is_verified(),
        "the store is no business of it"
    );
    // Where the store holds nothing, what is shown goes on and is kept.
    store.text = None;
    let (keeper, state) = Keeper::with_store(OF_TYPE, store.find(), Some(off.state));
    let mut on = Tab { keeper, state };
    on.settle(&mut store);
    assert_eq!(on.state, off.state);
    assert_eq!(Tab::opens(OF_TYPE, &mut store).state, off.state);
    // Where it holds an order, that one is kept.
    store.text = kept;
    let (_, state) = Keeper::with_store(OF_TYPE, store.find(), Some(off.state));
    assert_eq!(state, tab.state);
}
