//! What pages say: changed while it is shown, and by several pages of one filing.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::keeper::Keeper;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::province::Province;

use crate::support::{ADMIN, LEADER, t};
use crate::{Store, Tab};

pub const OF_TYPE: Preset = Preset {
    filing_type: Some(FilingType::AddWebsite),
    province: None,
    received_at: None,
    submitted_at: None,
};

pub fn with_receipt(time: &str) -> Preset {
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

#[test]
fn another_filing_type_than_the_page_repeats_stands() {
    let mut store = Store::default();
    let mut tab = Tab::opens(OF_TYPE, &mut store);
    let other = Event::FilingType(FilingType::CancelEntity);
    tab.does("23 09:00", other, &mut store);
    tab.page_says(OF_TYPE, &mut store);
    let again = Tab::opens(OF_TYPE, &mut store);
    for tab in [tab, again] {
        assert_eq!(
            tab.state.answers.filing_type,
            Some(FilingType::CancelEntity)
        );
    }
}

#[test]
fn another_filing_type_of_the_page_after_the_end_is_another_order() {
    let preset = with_receipt("23 09:00");
    let (keeper, state) = Keeper::without_store(preset, None);
    let mut tab = Tab::of(keeper, state);
    let mut nowhere = Store::default();
    let as_entity = Preset {
        filing_type: Some(FilingType::CancelEntity),
        ..preset
    };
    let gansu = Event::Province(Some(Province::Gansu));
    tab.does("23 09:30", gansu, &mut nowhere);
    // Before the end it is the same order, in which somebody has verified.
    tab.does("23 10:00", Event::Verified(LEADER), &mut nowhere);
    let open = tab.state;
    tab.does("23 10:01", Event::Verified(ADMIN), &mut nowhere);
    for (state, verified) in [(open, true), (tab.state, false)] {
        let mut keeper = tab.keeper.clone();
        let next = keeper.page_says(as_entity, state, &Profile::default());
        assert_eq!(next.has_verified(LEADER), verified);
        // What the page says besides is said of this one.
        assert_eq!(next.received_at, preset.received_at);
        assert_eq!(next.answers.filing_type, as_entity.filing_type);
        // Where it is filed stands until something else is said.
        assert_eq!(next.answers.province, Some(Province::Gansu));
    }
}

/// Its own page says nothing anew to what is begun in its place.
#[test]
fn what_its_own_page_said_stays_heard_where_an_order_is_cleared_elsewhere() {
    let page = with_receipt("23 09:00");
    let gansu = Event::Province(Some(Province::Gansu));
    for clears_itself in [false, true] {
        let mut store = Store::default();
        let mut own = Tab::opens(page, &mut store);
        own.does("23 09:30", gansu, &mut store);
        let (keeper, state) = Keeper::of_another_page(store.find());
        let mut elsewhere = Tab::of(keeper, state);
        if clears_itself {
            own.does("23 10:00", Event::StartOver(page), &mut store);
            elsewhere.looks(&mut store);
        } else {
            let clear = Event::StartOver(Preset::default());
            elsewhere.does("23 10:00", clear, &mut store);
        }
        let other = Event::FilingType(FilingType::CancelEntity);
        elsewhere.does("23 10:01", other, &mut store);
        let again = Tab::opens(page, &mut store).state;
        let filing_type = again.answers.filing_type;
        assert_eq!(filing_type, Some(FilingType::CancelEntity));
        assert_eq!(again.received_at, None);
    }
}

#[test]
fn a_page_that_is_silent_leaves_what_was_said() {
    let mut store = Store::default();
    let mut tab = Tab::opens(OF_TYPE, &mut store);
    let province = Event::Province(Some(Province::Gansu));
    tab.does("23 09:00", province, &mut store);
    let before = tab.state;
    let silent = Tab::opens(Preset::default(), &mut store);
    assert_eq!(silent.state, before);
    tab.page_says(Preset::default(), &mut store);
    assert_eq!(tab.state, before);
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

/// The attribute of a page goes to another value and back, as in a form around it.
#[test]
fn what_a_page_says_again_after_another_thing_counts() {
    let page = |province| Preset {
        province: Some(province),
        ..OF_TYPE
    };
    let there_and_back = |mut tab: Tab, store: &mut Store| {
        tab.page_says(page(Province::Henan), store);
        assert_eq!(tab.state.answers.province, Some(Province::Henan));
        tab.page_says(page(Province::Hebei), store);
        assert_eq!(tab.state.answers.province, Some(Province::Hebei));
    };
    let mut store = Store::default();
    let untouched = Tab::opens(page(Province::Hebei), &mut store);
    there_and_back(untouched, &mut store);
    let (keeper, state) = Keeper::without_store(page(Province::Hebei), None);
    there_and_back(Tab::of(keeper, state), &mut store);
    store.blocked = true;
    let mut blocked = Tab::opens(page(Province::Hebei), &mut store);
    blocked.does("23 09:00", Event::JustReceived, &mut store);
    there_and_back(blocked, &mut store);
}

/// Where nothing is kept, too, a new beginning hears the page anew.
#[test]
fn what_a_page_says_again_after_a_new_beginning_counts() {
    let hebei = Preset {
        province: Some(Province::Hebei),
        ..OF_TYPE
    };
    let (keeper, state) = Keeper::without_store(hebei, None);
    let (mut tab, mut store) = (Tab::of(keeper, state), Store::default());
    tab.page_says(OF_TYPE, &mut store);
    tab.does("23 09:00", Event::StartOver(OF_TYPE), &mut store);
    tab.page_says(hebei, &mut store);
    assert_eq!(tab.state.answers.province, Some(Province::Hebei));
}

/// The order of a page that was silent takes the place of what another had begun with.
#[test]
fn what_an_order_has_nothing_of_is_still_to_be_said() {
    let mut store = Store::default();
    let page = Preset {
        province: Some(Province::Hebei),
        ..with_receipt("23 09:00")
    };
    let mut speaks = Tab::opens(page, &mut store);
    let mut silent = Tab::opens(OF_TYPE, &mut store);
    silent.does("23 09:10", Event::NotYet, &mut store);
    speaks.looks(&mut store);
    assert_eq!(speaks.state.answers.province, None);
    speaks.does("23 09:20", Event::AllChecked(true), &mut store);
    let again = Tab::opens(page, &mut store);
    assert_eq!(again.state.answers.province, Some(Province::Hebei));
    assert_eq!(again.state.received_at, Some(t("23 09:00")));
}

/// A later time of receipt changes nothing of a running order, and begins none after it.
#[test]
fn what_a_page_said_in_vain_is_heard_all_the_same() {
    let mut store = Store::default();
    let mut tab = Tab::opens(with_receipt("23 09:00"), &mut store);
    let province = Event::Province(Some(Province::Gansu));
    tab.does("23 10:30", province, &mut store);
    tab.page_says(with_receipt("23 10:00"), &mut store);
    assert_eq!(tab.state.received_at, Some(t("23 09:00")));
    tab.looks(&mut store);
    tab.does("23 11:00", Event::SubmitAgain, &mut store);
    assert_eq!(tab.state.window(), None);
    let again = Tab::opens(with_receipt("23 10:00"), &mut store);
    assert_eq!(again.state.window(), None);
}

#[test]
fn what_a_page_says_and_is_kept_goes_when_the_visitor_clears_it() {
    let mut store = Store::default();
    let mut tab = Tab::opens(Preset::default(), &mut store);
    let province = Some(Province::Beijing);
    tab.does("23 09:00", Event::Province(province), &mut store);
    assert_eq!(tab.keeper.clear(), None, "it goes with what follows");
    let beijing = Preset {
        province,
        ..Preset::default()
    };
    tab.page_says(beijing, &mut store);
    assert!(store.text.is_some(), "the other tabs learn it from there");
    let write = tab.keeper.clear().expect("it is to be forgotten");
    let result = store.write(&write);
    tab.keeper.wrote(write, result);
    assert_eq!((store.text, tab.keeper.clear()), (None, None));
}
