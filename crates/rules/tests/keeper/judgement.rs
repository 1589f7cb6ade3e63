//! What a page of rules makes of an order is kept beside it, for pages that go by
//! another one.

use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::saved::{Judgement, Reading, Saved};
use icp_sms_rules::window::Instant;

use crate::support::{one, t};
use crate::{Store, Tab};

fn by(rules: &str, over: bool) -> Judgement {
    let rules = Some(rules.to_owned());
    Judgement { rules, over }
}

/// An order that began at nine in a tab which makes this of it, and is kept.
fn begun(judgement: Judgement) -> (Tab, Store) {
    let mut store = Store::default();
    let mut tab = Tab::judges(judgement, Preset::default(), &mut store);
    tab.does("23 09:00", Event::JustReceived, &mut store);
    (tab, store)
}

fn saved(store: &Store) -> Saved {
    let json = store.text.as_deref().map(serde_json::from_str);
    let json = json.expect("it is kept").expect("JSON");
    match Saved::read(&json) {
        Reading::Saved(saved) => *saved,
        other => panic!("{other:?}"),
    }
}

fn touched(store: &Store) -> Option<Instant> {
    saved(store).touched
}

#[test]
fn it_is_written_with_what_the_visitor_says() {
    let mut store = Store::default();
    let mut tab = Tab::judges(by("one", false), Preset::default(), &mut store);
    assert_eq!(store.text, None, "a beginning is nothing to judge");
    tab.does("23 09:00", Event::JustReceived, &mut store);
    assert_eq!(saved(&store).judgement, by("one", false));
}

#[test]
fn by_other_rules_the_order_is_judged_anew_and_not_touched() {
    let (mut tab, mut store) = begun(by("one", false));
    tab.judgement = by("two", true);
    tab.settle(&mut store);
    assert_eq!(saved(&store).judgement, by("two", true));
    assert_eq!(touched(&store), Some(t("23 09:00")));
    assert_eq!(tab.state, saved(&store).state);
    let mut later = Tab::judges(by("one", true), Preset::default(), &mut store);
    assert_eq!(saved(&store).judgement, by("one", true), "by who came last");
    assert_eq!(touched(&store), Some(t("23 09:00")));
    later.does("23 10:00", Event::Remind(true), &mut store);
    assert_eq!(touched(&store), Some(t("23 10:00")));
}

#[test]
fn who_judges_otherwise_answers_nobody() {
    let (mut one, mut store) = begun(by("one", false));
    let mut other = Tab::judges(by("two", false), Preset::default(), &mut store);
    one.does("23 09:10", Event::Remind(true), &mut store);
    other.judgement = by("two", true);
    let text = store.text.clone();
    for tab in [&mut one, &mut other] {
        tab.looks(&mut store);
        assert_eq!(store.text, text, "or the two would write for ever");
    }
}

#[test]
fn what_is_not_kept_is_judged_for_nobody() {
    let mut store = Store::default();
    let mut tab = Tab::judges(by("one", false), Preset::default(), &mut store);
    tab.judgement = by("two", false);
    tab.settle(&mut store);
    assert_eq!(store.text, None);
}

#[test]
fn what_a_page_hears_of_its_own_write_is_not_another_s() {
    let mut store = Store::default();
    let mut tab = Tab::judges(by("one", false), Preset::default(), &mut store);
    tab.state = one().on("23 09:00", Event::JustReceived).state;
    let write = tab.keeper.shown(tab.state, &tab.judgement, t("23 09:00"));
    let write = write.expect("it is to be written");
    let result = store.write(&write);
    // The store tells all guides of a page.
    tab.keeper.look(store.find());
    tab.keeper.wrote(write, result);
    tab.judgement = by("two", false);
    tab.settle(&mut store);
    assert_eq!(saved(&store).judgement, by("two", false));
}

#[test]
fn an_order_that_has_changed_since_is_not_taken_for_over() {
    let (mut tab, mut store) = begun(by("one", false));
    let running = tab.state;
    assert!(!tab.keeper.was_over(running, Some("one")));
    tab.judgement = by("one", true);
    tab.does("23 09:05", Event::Verified(Phone::EntityLeader), &mut store);
    assert!(tab.keeper.was_over(tab.state, Some("one")));
    assert!(
        !tab.keeper.was_over(running, Some("one")),
        "of another state nothing is known"
    );
}

#[test]
fn what_one_page_of_rules_made_of_it_is_not_taken_for_another_s() {
    let (tab, _) = begun(by("one", true));
    assert!(tab.keeper.was_over(tab.state, Some("one")));
    for other in [Some("two"), None] {
        assert!(!tab.keeper.was_over(tab.state, other), "{other:?}");
    }
}

#[test]
fn by_rules_that_were_chosen_it_goes_before_they_have_judged_it() {
    let (mut tab, mut store) = begun(by("one", true));
    tab.keeper.go_by(Some("two".to_owned()));
    assert_eq!(tab.keeper.rules(), Some("two"));
    assert_eq!(saved(&store).judgement, by("one", true), "not judged yet");
    tab.judgement = by("two", false);
    tab.settle(&mut store);
    assert_eq!(saved(&store).judgement, by("two", false));
}

#[test]
fn what_is_not_kept_goes_by_none() {
    let mut store = Store::default();
    let mut tab = Tab::judges(by("one", false), Preset::default(), &mut store);
    tab.keeper.go_by(Some("two".to_owned()));
    assert_eq!(tab.keeper.rules(), None);
}

#[test]
fn what_another_tab_has_judged_is_not_written_again() {
    let (mut one, mut store) = begun(by("one", false));
    let mut other = Tab::judges(by("one", false), Preset::default(), &mut store);
    one.judgement = by("two", false);
    one.settle(&mut store);
    other.keeper.look(store.find());
    one.does("23 09:10", Event::Verified(Phone::EntityLeader), &mut store);
    let text = store.text.clone();
    // It follows, and has not heard of the rest yet.
    other.judgement = by("two", false);
    other.settle(&mut store);
    assert_eq!(store.text, text);
}
