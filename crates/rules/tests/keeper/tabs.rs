//! Two tabs of one order, and two orders side by side.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Preset, Progress, State};
use icp_sms_rules::province::Province;

use crate::support::{ADMIN, LEADER, t, two};
use crate::{Store, Tab};

/// Two tabs that show 新增备案 of two people with the SMS received.
fn both(store: &mut Store) -> [Tab; 2] {
    let mut tab = Tab::opens(Preset::default(), store);
    tab.state = two().on("23 09:00", Event::JustReceived).state;
    tab.settle(store);
    let other = Tab::opens(Preset::default(), store);
    assert_eq!(other.state, tab.state);
    [tab, other]
}

#[test]
fn an_action_is_done_to_what_is_kept_and_not_to_what_a_tab_remembers() {
    let mut store = Store::default();
    let [mut one, mut other] = both(&mut store);
    other.does("23 09:10", Event::Verified(LEADER), &mut store);
    let wrong = Event::SiteMessage(ADMIN, SiteMessage::WrongEntries);
    one.does("23 09:10", wrong, &mut store);
    let kept = Tab::opens(Preset::default(), &mut store).state;
    assert_eq!(kept.tracks.of(LEADER).progress, Progress::Verified);
    assert_eq!(kept.tracks.of(ADMIN).wrong_entries, 1);
    other.looks(&mut store);
    assert_eq!(other.state, one.state);
}

#[test]
fn a_look_that_finds_the_same_is_no_news() {
    let mut store = Store::default();
    let [mut one, _] = both(&mut store);
    assert_eq!(one.keeper.look(store.find()), None);
    assert_eq!(one.keeper.look(store.find()), None);
}

#[test]
fn another_tab_forgets() {
    let mut store = Store::default();
    let page = Preset {
        province: Some(Province::Hunan),
        ..Preset::default()
    };
    let mut one = Tab::opens(page, &mut store);
    one.does("23 09:00", Event::JustReceived, &mut store);
    let mut other = Tab::opens(page, &mut store);
    other.does("23 09:10", Event::StartOver(page), &mut store);
    one.looks(&mut store);
    assert_eq!(one.state, State::of_preset(&page));
    assert_eq!(store.text, None, "and it is not written again");
}

#[test]
fn what_another_tab_took_over_from_its_page_is_taken_over_with_it() {
    let mut store = Store::default();
    let link = Preset {
        received_at: Some(t("23 08:00")),
        ..Preset::default()
    };
    let [mut one, _] = both(&mut store);
    let mut other = Tab::opens(link, &mut store);
    other.does("23 09:30", Event::Remind(true), &mut store);
    one.does("23 09:31", Event::ReceivedAt(t("23 08:30")), &mut store);
    let again = Tab::opens(link, &mut store);
    assert_eq!(
        again.state.received_at,
        Some(t("23 08:30")),
        "the link has had its say"
    );
}

/// A store for each filing of the page: what one keeps, the other never touches.
#[test]
fn pages_of_two_filings_keep_two_orders() {
    let of = |filing_type| Preset {
        filing_type: Some(filing_type),
        ..Preset::default()
    };
    let (website, entity) = (of(FilingType::AddWebsite), of(FilingType::CancelEntity));
    let (mut of_website, mut of_entity) = (Store::default(), Store::default());
    let mut one = Tab::opens(website, &mut of_website);
    one.does("23 09:00", Event::JustReceived, &mut of_website);
    let running = one.state;
    let mut other = Tab::opens(entity, &mut of_entity);
    other.does(
        "23 09:10",
        Event::Province(Some(Province::Jilin)),
        &mut of_entity,
    );
    other.does("23 10:00", Event::JustReceived, &mut of_entity);
    one.looks(&mut of_website);
    assert_eq!(one.state, running);
    assert_eq!(Tab::opens(website, &mut of_website).state, running);
    assert_eq!(other.state.received_at, Some(t("23 10:00")));
}
