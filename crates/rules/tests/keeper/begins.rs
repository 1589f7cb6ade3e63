//! What a visit begins with.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::keeper::{Found, Keeper, Keeping};
use icp_sms_rules::order::{Action, Event, Preset, State};
use icp_sms_rules::saved::{Judgement, Reading, Saved};

use crate::support::{ADMIN, dead_clock, one, t};
use crate::{Store, Tab};

fn page() -> Preset {
    Preset {
        filing_type: Some(FilingType::AddWebsite),
        received_at: Some(t("23 09:00")),
        ..Preset::default()
    }
}

#[test]
fn each_finding_begins_with_its_state() {
    let kept = one().on("23 10:00", Event::JustReceived).state;
    let saved = Reading::Saved(Box::new(Saved::new(
        page(),
        kept,
        Judgement::default(),
        None,
    )));
    let of_page = State::of_preset(&page());
    for (found, keeping, state) in [
        (Found::Nothing, Keeping::Kept, of_page),
        (Found::Something(saved), Keeping::Kept, kept),
        (
            Found::Something(Reading::Unreadable),
            Keeping::Kept,
            of_page,
        ),
        (Found::Something(Reading::Newer), Keeping::Newer, of_page),
        (Found::Blocked, Keeping::Impossible, of_page),
    ] {
        let (keeper, begun) = Keeper::begin(page(), found.clone());
        assert_eq!((keeper.keeping(), begun), (keeping, state), "{found:?}");
        assert_eq!(keeper.preset(), page());
    }
    let (keeper, begun) = Keeper::without_store(page(), None);
    assert_eq!((keeper.keeping(), begun), (Keeping::NotWanted, of_page));
}

#[test]
fn an_order_outlasts_a_visit() {
    let mut store = Store::default();
    let mut tab = Tab::opens(Preset::default(), &mut store);
    tab.does(
        "23 08:59",
        Event::FilingType(FilingType::AddWebsite),
        &mut store,
    );
    tab.does("23 09:00", Event::JustReceived, &mut store);
    tab.does("23 09:10", Event::Verified(ADMIN), &mut store);
    assert_eq!(Tab::opens(Preset::default(), &mut store).state, tab.state);
}

#[test]
fn nothing_is_written_of_what_the_page_alone_says() {
    let mut store = Store::default();
    let tab = Tab::opens(page(), &mut store);
    assert_eq!(tab.state.received_at, page().received_at);
    assert_eq!(store.text, None);
}

#[test]
fn nothing_is_written_of_what_the_page_alone_says_bit_by_bit() {
    let mut store = Store::default();
    let submitted = Preset {
        received_at: None,
        submitted_at: Some(t("23 08:00")),
        ..page()
    };
    let mut tab = Tab::opens(submitted, &mut store);
    tab.page_says(
        Preset {
            received_at: page().received_at,
            ..submitted
        },
        &mut store,
    );
    assert_eq!(tab.state.received_at, page().received_at);
    assert_eq!(store.text, None);
}

/// A server's times with microseconds are no news at each visit.
#[test]
fn a_correction_stands_against_a_page_with_microseconds() {
    let received_at = Some("2026-11-23T01:00:00.123456Z".parse().expect("a time"));
    let page = Preset {
        received_at,
        ..page()
    };
    let mut store = Store::default();
    let mut tab = Tab::opens(page, &mut store);
    let whole = t("23 09:00") + chrono::TimeDelta::milliseconds(123);
    assert_eq!(tab.state.received_at, Some(whole), "whole milliseconds");
    tab.does("23 12:00", Event::ReceivedAt(t("23 10:00")), &mut store);
    let again = Tab::opens(page, &mut store);
    assert_eq!(again.state.received_at, Some(t("23 10:00")));
    let later = Preset {
        received_at: Some(t("23 11:00")),
        ..page
    };
    let later = Tab::opens(later, &mut store);
    assert_eq!(
        later.state.received_at,
        Some(t("23 10:00")),
        "the earlier stands"
    );
}

#[test]
fn a_clock_that_cannot_be_right_loses_no_answer() {
    let mut store = Store::default();
    let mut tab = Tab::opens(Preset::default(), &mut store);
    for event in [
        Event::FilingType(FilingType::AddWebsite),
        Event::JustReceived,
    ] {
        let at = dead_clock();
        tab.acts(Action { at, event }, &mut store);
    }
    assert_eq!(tab.state.window(), None, "it begins nothing");
    let again = Tab::opens(Preset::default(), &mut store);
    assert_eq!(
        again.state.answers.filing_type,
        Some(FilingType::AddWebsite)
    );
}

#[test]
fn starting_over_goes_back_to_what_the_page_says() {
    let mut store = Store::default();
    let mut tab = Tab::opens(page(), &mut store);
    tab.does("23 10:00", Event::Verified(ADMIN), &mut store);
    assert!(store.text.is_some());
    let preset = tab.keeper.preset();
    tab.does("23 10:01", Event::StartOver(preset), &mut store);
    assert_eq!(store.text, None, "nothing stays behind");
    assert_eq!(tab.state, State::of_preset(&page()));
    assert_eq!(Tab::opens(page(), &mut store).state, tab.state);
}
