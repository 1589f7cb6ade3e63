//! Keeping, switched off and on.

use icp_sms_rules::keeper::{Keeper, Keeping};
use icp_sms_rules::order::Event;

use crate::pages::OF_TYPE;
use crate::support::ADMIN;
use crate::{Store, Tab};

#[test]
fn keeping_is_switched_off_and_on_without_losing_what_is_shown() {
    let mut store = Store::default();
    let mut tab = Tab::opens(OF_TYPE, &mut store);
    tab.does("23 09:00", Event::JustReceived, &mut store);
    let kept = store.text.take();
    let (off, shown) = Keeper::without_store(OF_TYPE, Some(tab.state));
    let mut off = Tab::of(off, shown);
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
    let mut on = Tab::of(keeper, state);
    on.settle(&mut store);
    assert_eq!(on.state, off.state);
    assert_eq!(Tab::opens(OF_TYPE, &mut store).state, off.state);
    // Where it holds an order, that one is kept.
    store.text = kept;
    let (_, state) = Keeper::with_store(OF_TYPE, store.find(), Some(off.state));
    assert_eq!(state, tab.state);
}
