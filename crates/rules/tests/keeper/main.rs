//! What is kept of an order: every branch of the keeper, against a store.

#[path = "../support/mod.rs"]
mod support;

mod begins;
mod judgement;
mod page_times;
mod pages;
mod switched;
mod tabs;
mod writes;

use icp_sms_rules::json::Json;
use icp_sms_rules::keeper::{Found, Keeper, Refusal, Write};
use icp_sms_rules::order::{Action, Event, Preset, State};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::saved::{Judgement, Reading, Saved};
use icp_sms_rules::window::Instant;

use support::t;

/// A browser's store for one key: keeps text, as a browser does.
#[derive(Clone, Default)]
pub struct Store {
    pub text: Option<String>,
    /// The browser lets nothing be read or written.
    pub blocked: bool,
    /// It lets nothing more be written.
    pub full: bool,
}

impl Store {
    pub fn find(&self) -> Found {
        match &self.text {
            _ if self.blocked => Found::Blocked,
            None => Found::Nothing,
            Some(text) => Found::Something(match serde_json::from_str::<Json>(text) {
                Ok(json) => Saved::read(&json),
                Err(_) => Reading::Unreadable,
            }),
        }
    }

    pub fn write(&mut self, write: &Write) -> Result<(), Refusal> {
        if self.blocked || self.full {
            return Err(Refusal::Blocked);
        }
        self.text = match write {
            Write::Save(saved) => Some(serde_json::to_string(&saved.write()).expect("JSON")),
            Write::Forget => None,
        };
        Ok(())
    }
}

/// One tab: it looks before each action, and writes what it then shows.
#[derive(Clone)]
pub struct Tab {
    pub keeper: Keeper,
    pub state: State,
    pub judgement: Judgement,
}

impl Tab {
    pub fn of(keeper: Keeper, state: State) -> Self {
        let judgement = Judgement::default();
        Self {
            keeper,
            state,
            judgement,
        }
    }

    pub fn opens(preset: Preset, store: &mut Store) -> Self {
        Self::judges(Judgement::default(), preset, store)
    }

    /// The same in a tab of which the page of rules makes this.
    pub fn judges(judgement: Judgement, preset: Preset, store: &mut Store) -> Self {
        let (keeper, state) = Keeper::begin(preset, store.find());
        let mut tab = Self::of(keeper, state);
        tab.judgement = judgement;
        tab.settle(store);
        tab
    }

    pub fn looks(&mut self, store: &mut Store) {
        if let Some(state) = self.keeper.look(store.find()) {
            self.state = state;
        }
        self.settle(store);
    }

    pub fn does(&mut self, time: &str, event: Event, store: &mut Store) {
        self.acts(Action { at: t(time), event }, store);
    }

    pub fn acts(&mut self, action: Action, store: &mut Store) {
        if let Some(state) = self.keeper.look(store.find()) {
            self.state = state;
        }
        self.state = self.state.after(action, &Profile::default());
        self.settle_at(store, action.at);
    }

    pub fn page_says(&mut self, preset: Preset, store: &mut Store) {
        self.state = self
            .keeper
            .page_says(preset, self.state, &Profile::default());
        self.settle(store);
    }

    /// What is shown is written.
    pub fn settle(&mut self, store: &mut Store) {
        self.settle_at(store, t("23 12:00"));
    }

    fn settle_at(&mut self, store: &mut Store, now: Instant) {
        if let Some(write) = self.keeper.shown(self.state, &self.judgement, now) {
            let result = store.write(&write);
            self.keeper.wrote(write, result);
        }
    }
}
