//! A second, small statement of what the guide has to say, written from its page of
//! rules, and walked side by side with the rules themselves: two tabs of one filing
//! and one of another, in every order of action and notice.
//!
//! `PROPTEST_CASES=2000000 cargo test --release -p icp-sms-rules --test model` walks for
//! long.

mod acts;
mod events;
mod order;
mod people;
mod phones;
mod task;
mod world;

use icp_sms_rules::json::Json;
use icp_sms_rules::keeper::{Found, Keeper, Write};
use icp_sms_rules::order::{Action, Event, Preset, State, Undo};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::saved::{Judgement, Saved};
use icp_sms_rules::task::task;
use icp_sms_rules::window::Instant;
use proptest::test_runner::Config;
use proptest_state_machine::{StateMachineTest, prop_state_machine};

use order::Order;
use world::{Step, TABS, World};

/// A tab as a page drives it.
struct Tab {
    filing: usize,
    keeper: Keeper,
    state: State,
    undo: Option<Undo>,
}

/// The tabs, and what their browser keeps under the key of each filing.
struct Browser {
    profile: Profile,
    pages: [Preset; 2],
    stores: [Option<Json>; 2],
    tabs: Vec<Tab>,
}

impl Browser {
    fn find(&self, filing: usize) -> Found {
        match &self.stores[filing] {
            None => Found::Nothing,
            Some(json) => Found::Something(Saved::read(json)),
        }
    }

    fn opens(&self, filing: usize) -> Tab {
        let (keeper, state) = Keeper::begin(self.pages[filing], self.find(filing));
        let undo = None;
        Tab {
            filing,
            keeper,
            state,
            undo,
        }
    }

    /// What another tab wrote takes the place of what is shown, and of the step back.
    fn looks(&mut self, tab: usize) {
        let found = self.find(self.tabs[tab].filing);
        let tab = &mut self.tabs[tab];
        if let Some(state) = tab.keeper.look(found) {
            (tab.state, tab.undo) = (state, None);
        }
    }

    fn shows(&mut self, tab: usize, state: State, now: Instant) {
        let tab = &mut self.tabs[tab];
        tab.state = state;
        if let Some(write) = tab.keeper.shown(state, &Judgement::default(), now) {
            self.stores[tab.filing] = match &write {
                Write::Save(saved) => Some(saved.write()),
                Write::Forget => None,
            };
            tab.keeper.wrote(write, Ok(()));
        }
    }

    fn acts(&mut self, tab: usize, event: Event, at: Instant) {
        self.looks(tab);
        let (before, action) = (self.tabs[tab].state, Action { at, event });
        let after = before.after(action, &self.profile);
        let undo = self.tabs[tab].undo;
        self.tabs[tab].undo = Undo::after(undo, &before, action, &after);
        self.shows(tab, after, at);
    }

    fn page_says(&mut self, filing: usize, page: Preset, now: Instant) {
        self.pages[filing] = page;
        let of_filing = |tab: &usize| TABS[*tab] == filing;
        let tabs: Vec<_> = (0..self.tabs.len()).filter(of_filing).collect();
        // By then the notices of what was done before have come.
        for tab in &tabs {
            self.looks(*tab);
        }
        for tab in tabs {
            self.looks(tab);
            let shown = self.tabs[tab].state;
            let state = self.tabs[tab].keeper.page_says(page, shown, &self.profile);
            self.tabs[tab].undo = None;
            self.shows(tab, state, now);
        }
    }

    fn takes_back(&mut self, tab: usize, now: Instant) {
        self.looks(tab);
        let undo = self.tabs[tab].undo.take().expect("a step back");
        self.shows(tab, undo.before, now);
    }
}

/// What a tab shows is what the model says.
fn compare(tab: &Tab, model: &Order, profile: &Profile, now: Instant) {
    let state = &tab.state.listed(profile);
    let recipients = state.recipients(profile);
    let model = &model.settled();
    let phones: Vec<_> = recipients.phones().collect();
    assert_eq!(phones, model.phones(), "the phones");
    let deadline = state.window().map(|window| window.deadline());
    assert_eq!(deadline, model.deadline(), "the deadline");
    for phone in phones.into_iter().chain([Phone::Holder]) {
        let entries = state.tracks.of(phone).wrong_entries;
        assert_eq!(entries, model.entries(phone), "wrong entries of {phone:?}");
        assert_eq!(
            state.has_verified(phone),
            model.has_verified(phone),
            "{phone:?}"
        );
    }
    assert_eq!(
        task(state, &recipients, profile, now),
        model.task(now),
        "the task"
    );
}

impl StateMachineTest for Browser {
    type SystemUnderTest = Self;
    type Reference = World;

    fn init_test(world: &World) -> Self {
        let mut browser = Self {
            profile: Profile::default(),
            pages: world.pages,
            stores: [None, None],
            tabs: vec![],
        };
        for tab in &world.tabs {
            browser.tabs.push(browser.opens(tab.filing));
        }
        browser
    }

    fn apply(mut browser: Self, world: &World, step: Step) -> Self {
        match step {
            Step::Wait(_) => {}
            Step::Page(filing, page) => browser.page_says(filing, page, world.now),
            Step::Act(tab, event) => browser.acts(tab, event, world.now),
            Step::Notice(tab) => browser.looks(tab),
            Step::Reopen(tab) => browser.tabs[tab] = browser.opens(browser.tabs[tab].filing),
            Step::TakeBack(tab) => browser.takes_back(tab, world.now),
        }
        browser
    }

    fn check_invariants(browser: &Self, world: &World) {
        for (tab, model) in browser.tabs.iter().zip(&world.tabs) {
            compare(tab, &model.shown, &browser.profile, world.now);
        }
        // What is kept is the truth: a new tab shows it.
        for (filing, truth) in world.orders.iter().enumerate() {
            compare(&browser.opens(filing), truth, &browser.profile, world.now);
        }
    }
}

prop_state_machine! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_tab_shows_what_the_model_says(sequential 1..40 => Browser);
}
