//! By which rules the order in the store goes.

use icp_sms_rules::keeper::Found;
use icp_sms_rules::order::State;
use icp_sms_rules::saved::Reading;

use super::Store;
use crate::browser::storage;

impl Store {
    /// The rules by which the order goes: another page's always by those of its own.
    /// `None` is by the page's.
    pub fn rules(&self) -> Option<String> {
        let mut inner = self.0.borrow_mut();
        if let Some(kept) = inner.keeper.rules().map(str::to_owned) {
            inner.rules = Some(kept);
        } else if inner.whose.is_own() && !inner.has_begun {
            // An own order that has not begun, or was cleared, goes by the rules of the page.
            return None;
        }
        inner.rules.clone()
    }

    /// The order goes by these rules from now on.
    pub fn go_by(&self, rules: Option<String>) {
        let mut inner = self.0.borrow_mut();
        inner.keeper.go_by(rules.clone());
        // After an own order was cleared, the rules it had stay noted: an undo brings both back.
        if inner.has_begun || !inner.whose.is_own() {
            inner.rules = rules;
        }
    }

    /// What the visitor cleared is taken back, and goes by the rules by which it went.
    pub fn take_back(&self) {
        self.0.borrow_mut().has_begun = true;
    }

    /// The rules by which an order goes that is kept under a key.
    pub fn rules_of(key: &str) -> Option<String> {
        match storage::load(key) {
            Found::Something(Reading::Saved(saved)) => saved.judgement.rules,
            _ => None,
        }
    }

    /// Whether the order was over by these rules, when that was judged last, and has not
    /// changed since.
    pub fn was_over(&self, state: State, rules: Option<&str>) -> bool {
        self.0.borrow().keeper.was_over(state, rules)
    }
}
