//! Writes that fail, and stores that cannot be read.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::keeper::{Found, Keeping, Refusal, Write};
use icp_sms_rules::order::{Event, Preset, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::saved::Reading;

use crate::support::{ADMIN, t};
use crate::{Store, Tab};

fn begun(store: &mut Store) -> Tab {
    let mut tab = Tab::opens(Preset::default(), store);
    tab.does("23 08:59", Event::FilingType(FilingType::AddWebsite), store);
    tab.does("23 09:00", Event::JustReceived, store);
    tab
}

#[test]
fn a_write_that_fails_is_said_and_tried_again_with_the_next_change() {
    let mut store = Store::default();
    let mut tab = begun(&mut store);
    let kept = store.text.clone();
    store.full = true;
    tab.does("23 09:10", Event::Verified(ADMIN), &mut store);
    assert_eq!(tab.keeper.keeping(), Keeping::Impossible);
    assert_eq!(
        tab.keeper.shown(tab.state, &tab.judgement, t("23 09:10")),
        None,
        "not again and again"
    );
    tab.looks(&mut store);
    assert_eq!(
        tab.keeper.keeping(),
        Keeping::Impossible,
        "reading shows nothing"
    );
    assert!(
        tab.state.tracks.of(ADMIN).is_verified(),
        "what is shown stays"
    );
    store.full = false;
    tab.does("23 09:20", Event::Remind(true), &mut store);
    assert_eq!(tab.keeper.keeping(), Keeping::Kept);
    assert_ne!(store.text, kept);
    assert_eq!(Tab::opens(Preset::default(), &mut store).state, tab.state);
}

#[test]
fn an_order_that_is_opened_was_touched_then_and_is_the_same() {
    let mut store = Store::default();
    let mut tab = begun(&mut store);
    let kept = store.find();
    let Some(Write::Save(opened)) = tab.keeper.opened(t("23 10:00")) else {
        panic!("it is written");
    };
    let Found::Something(Reading::Saved(mut as_before)) = kept else {
        panic!("it is kept");
    };
    as_before.touched = Some(t("23 10:00"));
    assert_eq!(opened, as_before);
    // What the page has just said is written with it, by the next drawing.
    let news = Preset {
        filing_type: Some(FilingType::CancelEntity),
        ..Preset::default()
    };
    tab.state = tab.keeper.page_says(news, tab.state, &Profile::default());
    assert_eq!(tab.keeper.opened(t("23 10:01")), None);
    // Nothing stored, or nothing that can be written.
    let empty = Tab::opens(Preset::default(), &mut Store::default());
    assert_eq!(empty.keeper.opened(t("23 10:00")), None);
    store.full = true;
    let mut full = Tab::opens(Preset::default(), &mut store);
    full.does("23 10:10", Event::Verified(ADMIN), &mut store);
    assert_eq!(full.keeper.opened(t("23 10:11")), None);
}

#[test]
fn a_first_write_that_fails_loses_nothing_that_is_shown() {
    let mut store = Store {
        full: true,
        ..Store::default()
    };
    let mut tab = begun(&mut store);
    tab.looks(&mut store);
    assert_eq!(tab.state.received_at, Some(t("23 09:00")));
    assert_eq!(tab.keeper.keeping(), Keeping::Impossible);
    // Back where it was: nothing is to be kept, so nothing is impossible any more.
    let before = tab.state;
    tab.does("23 09:10", Event::Remind(true), &mut store);
    store.full = false;
    tab.state = before;
    tab.settle(&mut store);
    assert_eq!(Tab::opens(Preset::default(), &mut store).state, before);
}

#[test]
fn what_cannot_be_forgotten_is_said() {
    let mut store = Store::default();
    let mut tab = begun(&mut store);
    store.full = true;
    tab.does("23 09:10", Event::StartOver(Preset::default()), &mut store);
    assert_eq!(tab.keeper.keeping(), Keeping::Impossible);
    assert_eq!(tab.state, State::default());
    assert_eq!(
        tab.keeper.shown(tab.state, &tab.judgement, t("23 09:10")),
        None
    );
    store.full = false;
    tab.does("23 09:11", Event::Province(None), &mut store);
    tab.does("23 09:11", Event::Remind(true), &mut store);
    tab.does("23 09:11", Event::Remind(false), &mut store);
    assert_eq!((tab.keeper.keeping(), store.text), (Keeping::Kept, None));
}

#[test]
fn a_store_that_opens_again_is_kept_again() {
    let mut store = Store {
        blocked: true,
        ..Store::default()
    };
    let mut tab = begun(&mut store);
    assert_eq!(tab.keeper.keeping(), Keeping::Impossible);
    store.blocked = false;
    tab.does("23 09:10", Event::Remind(true), &mut store);
    assert_eq!(tab.keeper.keeping(), Keeping::Kept);
    let mut other = begun(&mut Store {
        blocked: true,
        ..Store::default()
    });
    other.looks(&mut store);
    assert_eq!(
        (other.state, other.keeper.keeping()),
        (tab.state, Keeping::Kept)
    );
}

#[test]
fn a_store_that_is_closed_meanwhile_leaves_what_is_shown() {
    let mut store = Store::default();
    let mut tab = begun(&mut store);
    let shown = tab.state;
    store.blocked = true;
    tab.looks(&mut store);
    assert_eq!(
        (tab.state, tab.keeper.keeping()),
        (shown, Keeping::Impossible)
    );
    store.blocked = false;
    tab.looks(&mut store);
    assert_eq!((tab.state, tab.keeper.keeping()), (shown, Keeping::Kept));
}

#[test]
fn what_is_broken_leaves_what_is_shown_and_is_written_anew() {
    let mut store = Store::default();
    let mut tab = begun(&mut store);
    let shown = tab.state;
    for broken in ["", "{", "null", "{}", r#"{"version":2,"state":{"sms":1}}"#] {
        store.text = Some(broken.to_owned());
        assert_eq!(
            store.find(),
            Found::Something(Reading::Unreadable),
            "{broken}"
        );
        tab.looks(&mut store);
        assert_eq!(tab.state, shown, "{broken}");
        assert_eq!(
            Tab::opens(Preset::default(), &mut store).state,
            shown,
            "{broken}"
        );
    }
}

#[test]
fn what_a_newer_program_wrote_is_never_written_over() {
    let newer = Some(r#"{"version":3}"#.to_owned());
    let mut store = Store::default();
    let mut tab = begun(&mut store);
    let shown = tab.state;
    store.text.clone_from(&newer);
    tab.does("23 09:10", Event::Remind(true), &mut store);
    tab.does("23 09:10", Event::StartOver(Preset::default()), &mut store);
    let opened = begun(&mut store);
    assert_eq!(
        (tab.keeper.keeping(), opened.keeper.keeping()),
        (Keeping::Newer, Keeping::Newer)
    );
    assert_eq!(opened.state, shown, "it can be used all the same");
    assert_eq!(store.text, newer);
    store.text = None;
    tab.does("23 09:20", Event::Remind(true), &mut store);
    assert_eq!(
        (tab.keeper.keeping(), store.text.is_some()),
        (Keeping::Kept, true)
    );
}

/// Between the look and the write a newer program may have written.
#[test]
fn a_refused_write_says_why() {
    for (refusal, keeping) in [
        (Refusal::Newer, Keeping::Newer),
        (Refusal::Blocked, Keeping::Impossible),
    ] {
        let mut tab = Tab::opens(Preset::default(), &mut Store::default());
        let state = State {
            remind: true,
            ..State::default()
        };
        let write = tab
            .keeper
            .shown(state, &tab.judgement, t("23 09:00"))
            .expect("it is to be written");
        assert!(matches!(&write, Write::Save(saved) if saved.state == state));
        tab.keeper.wrote(write, Err(refusal));
        assert_eq!(tab.keeper.keeping(), keeping);
        tab.state = State {
            resends: 1,
            ..state
        };
        let mut store = Store::default();
        tab.looks(&mut store);
        assert_eq!(tab.keeper.keeping(), Keeping::Kept, "the way is free again");
        assert!(store.text.is_some());
    }
}
