//! Going from one order to another, and having the page follow with the rules by
//! which it goes.

use icp_sms_rules::order::State;
use yew::{AttrValue, Callback};

use super::Session;
use crate::app::model::Change;
use crate::app::settings::Settings;
use crate::app::store::Store;
use crate::app::{Props, ProviderChoice};
use crate::browser::clock;

/// Another order to go to.
pub enum Next {
    /// One of this browser, by its key.
    Order(String),
    /// A new one beside the present one.
    New,
}

impl Session {
    /// The visitor chooses a provider, by whose rules the order goes once the page has them.
    pub fn choose_provider(&self, id: AttrValue, props: &Props) {
        self.is_choosing.set(true);
        let is_of_page = self.store.is_own();
        props.on_provider.emit(ProviderChoice { id, is_of_page });
    }

    /// Goes to another order, once the page has the rules that it goes by.
    pub fn go(&self, next: Next, send: &Callback<Change>) {
        let rules = match &next {
            Next::Order(key) => Store::rules_of(key),
            Next::New => None,
        };
        self.is_choosing.set(false);
        // No need to ask a page that names no rules, has these already, or was told them last.
        let page_rules = self.settings.borrow().rules.clone();
        self.next.replace(Some(next));
        if page_rules.is_none() || page_rules == rules || rules == *self.told.borrow() {
            self.arrive(send);
        } else {
            self.tell(rules);
        }
    }

    /// Shows the order that was to be shown next.
    pub(super) fn arrive(&self, send: &Callback<Change>) {
        let Some(next) = self.next.take() else { return };
        self.focus.go_on_after_drawing();
        let state = {
            let settings = self.settings.borrow();
            match next {
                Next::Order(key) => self.store.open(key, &settings, clock::now()),
                Next::New => self.store.open_new(&settings),
            }
        };
        self.show(state, send);
    }

    /// Tells the page by which rules the order goes.
    fn tell(&self, rules: Option<String>) {
        self.told.replace(rules.clone());
        let on_rules = self.on_rules.borrow().clone();
        on_rules.emit(rules.map(AttrValue::from));
    }

    /// Tells the page by which rules the shown order goes, unless it was told so last.
    pub(super) fn tell_rules(&self) {
        // Not while the next order waits for its rules. Nor, if the page has the present ones,
        // while others that the visitor chose are on their way: telling would undo the choice.
        let is_choosing = self.is_choosing.get() && self.has_rules(&self.settings.borrow());
        if self.next.borrow().is_some() || is_choosing {
            return;
        }
        let rules = self.store.rules();
        if *self.told.borrow() != rules {
            self.tell(rules);
        }
    }

    /// Whether the page has the rules by which the order goes.
    pub fn has_rules(&self, settings: &Settings) -> bool {
        let wanted = self.store.rules();
        settings.rules.is_none() || wanted.is_none() || wanted == settings.rules
    }

    /// Shows another order.
    pub(super) fn show(&self, state: State, send: &Callback<Change>) {
        let now = clock::now();
        self.turn.set(self.turn.get().wrapping_add(1));
        self.events.forget();
        send.emit(Change::Show(state, now));
        self.show_others(send);
        send.emit(Change::Keep(self.store.keeping()));
        self.tell_rules();
    }

    /// Rules that the page sets without having been asked for them are a choice, the visitor's or
    /// the page's own: the order goes by them from now on.
    pub(super) fn go_by_chosen(&self, before: &Settings, settings: &Settings) {
        if before.rules != settings.rules && *self.told.borrow() != settings.rules {
            self.store.go_by(settings.rules.clone());
        }
    }

    /// Whether the order goes by other rules than the page has, which is asked for them.
    pub(super) fn lacks_rules(&self, settings: &Settings) -> bool {
        if self.has_rules(settings) {
            return false;
        }
        self.tell_rules();
        true
    }
}
