//! The order in the store: which one is shown, and keeping it as the visitor goes on.
//!
//! What is to be read and written is decided by
//! [`Keeper`](icp_sms_rules::keeper::Keeper); here it is carried out.

mod exchange;
mod rules;

use std::cell::RefCell;

use icp_sms_rules::keeper::{Found, Keeper, Keeping};
use icp_sms_rules::order::{Preset, State};
use icp_sms_rules::saved::Reading;
use icp_sms_rules::window::Instant;

use super::keys::{Whose, first_free, last_touched};
use super::settings::Settings;
use crate::browser::storage;

/// One order, and where it is kept.
pub struct Store(RefCell<Inner>);

struct Inner {
    keeper: Keeper,
    whose: Whose,
    /// By which rules the order went last.
    rules: Option<String>,
    /// Whether the order has begun. An own one then goes by `rules` even where it is not stored.
    has_begun: bool,
    /// The full key, or `None` to keep nothing.
    key: Option<String>,
    /// The text under the key at the last look, which need not be read again.
    text: Option<String>,
}

impl Store {
    /// Begins with the order that was touched last under the keys of a page.
    /// Returns the state to show.
    pub fn begin(settings: &Settings) -> (Self, State) {
        let key = settings.first_key().map(|first| last_touched(&first));
        let whose = Whose::of(key.as_deref(), settings.first_key().as_deref());
        let (inner, state) = open(key, whose, settings.preset, None);
        (Self(RefCell::new(inner)), state)
    }

    /// Goes to the order of other settings. While only keeping is switched on or
    /// off, `shown` goes on. Returns the state to show.
    pub fn follow(&self, before: &Settings, settings: &Settings, shown: State) -> State {
        let (was, is) = (before.first_key(), settings.first_key());
        if was == is {
            // Another tab may have written since; what the page says is said to that.
            let shown = self.look_before_saying().unwrap_or(shown);
            return self.page_says(shown, before, settings);
        }
        let same_type = before.preset.filing_type == settings.preset.filing_type;
        let switched_off = is.is_none() && same_type;
        // An own order goes on if only keeping is switched off, or if it is stored nowhere.
        let goes_on = self.is_own() && (switched_off || self.keeping() != Keeping::Kept);
        let key = is
            .as_deref()
            .map(|first| self.key_of(first, goes_on.then_some(shown)));
        let shown = goes_on.then(|| self.page_says(shown, before, settings));
        let whose = Whose::of(key.as_deref(), is.as_deref());
        let (mut inner, state) = open(key, whose, settings.preset, shown);
        if shown == Some(state) && inner.keeper.rules().is_none() {
            let before = self.0.borrow();
            (inner.rules, inner.has_begun) = (before.rules.clone(), before.has_begun);
        }
        self.0.replace(inner);
        state
    }

    /// Applies what the page says now to `shown`, which was judged by the rules of `before`.
    fn page_says(&self, shown: State, before: &Settings, settings: &Settings) -> State {
        let mut inner = self.0.borrow_mut();
        let preset = inner.whose.applicable(settings.preset);
        inner.keeper.page_says(preset, shown, &before.profile)
    }

    /// The key of a page's order from now on. An order that was not stored so far gets a free key
    /// if the store already holds a different order.
    fn key_of(&self, first: &str, shown: Option<State>) -> String {
        let last = last_touched(first);
        let kept = storage::load(&last);
        let is_another = |shown: State| {
            matches!(kept, Found::Something(Reading::Saved(saved)) if !saved.state.says_the_same(&shown))
                && !self.0.borrow().keeper.is_beginning(shown)
        };
        if shown.is_some_and(is_another) {
            first_free(first, true)
        } else {
            last
        }
    }

    /// Goes to another order of this browser, by its key. Returns its state.
    pub fn open(&self, key: String, settings: &Settings, now: Instant) -> State {
        let whose = Whose::of(Some(&key), settings.first_key().as_deref());
        let (inner, state) = open(Some(key), whose, settings.preset, None);
        // A reload shows which of the page's was opened last.
        let write = inner.keeper.opened(now).filter(|_| whose.is_own());
        self.0.replace(inner);
        self.carry_out(write);
        state
    }

    /// Begins another order beside the present one. Returns its state.
    pub fn open_new(&self, settings: &Settings) -> State {
        let times = settings.preset.received_at.or(settings.preset.submitted_at);
        let key = settings
            .first_key()
            .map(|first| first_free(&first, times.is_none()));
        let (inner, state) = open(key, Whose::Further, settings.preset, None);
        self.0.replace(inner);
        state
    }

    /// The key under which the order is kept, if it is.
    pub fn key(&self) -> Option<String> {
        self.0.borrow().key.clone()
    }

    /// Whether the order is one of the page's own.
    pub fn is_own(&self) -> bool {
        self.0.borrow().whose.is_own()
    }

    /// What the page says, with which an order begins again.
    pub fn preset(&self) -> Preset {
        self.0.borrow().keeper.preset()
    }

    /// Whether what is said is kept.
    pub fn keeping(&self) -> Keeping {
        self.0.borrow().keeper.keeping()
    }
}

fn open(key: Option<String>, whose: Whose, preset: Preset, shown: Option<State>) -> (Inner, State) {
    let preset = whose.applicable(preset);
    let text = key.as_deref().and_then(storage::text);
    let found = key.as_deref().map(storage::load);
    let (keeper, state) = match found {
        None => Keeper::without_store(preset, shown),
        Some(found) if !whose.is_own() => Keeper::of_another_page(found),
        Some(found) => Keeper::with_store(preset, found, shown),
    };
    let rules = keeper.rules().map(str::to_owned);
    let inner = Inner {
        keeper,
        whose,
        rules,
        has_begun: false,
        key,
        text,
    };
    (inner, state)
}
