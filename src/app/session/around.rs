//! What the page around and other tabs change meanwhile.

use std::rc::Rc;

use icp_sms_rules::window::Instant;
use yew::Callback;

use super::Session;
use crate::app::Props;
use crate::app::model::{Change, Model};
use crate::app::others;
use crate::app::settings::Settings;
use crate::browser::clock::{self, Pace, Ticks};
use crate::browser::{page, storage};
use crate::later;
use crate::view::scene::OtherOrder;

impl Session {
    /// Takes over what the page has set anew. Returns whether something else follows
    /// than what was drawn.
    pub(super) fn follow(&self, model: &Model, props: &Props, send: &Callback<Change>) -> bool {
        let settings = &*props.settings;
        let before = self.settings.replace(settings.clone());
        if before.lang != settings.lang {
            self.speak(settings.lang, props, send);
        }
        if before.rules != settings.rules {
            self.is_choosing.set(false);
        }
        let keeps_place = before.first_key() == settings.first_key();
        let is_told = *self.told.borrow() == settings.rules || self.told.borrow().is_none();
        if self.next.borrow().is_some() && is_told && keeps_place {
            self.arrive(send);
            return true;
        }
        if keeps_place && before.preset == settings.preset {
            return self.follow_rules(&before, settings, send);
        }
        let state = self.store.follow(&before, settings, model.state);
        if keeps_place {
            self.go_by_chosen(&before, settings);
            send.emit(Change::Load(state, clock::now()));
            // It may have spoken of its own order while another is shown.
            self.show_others(send);
        } else {
            self.next.take();
            self.show(state, send);
        }
        // The order there may stand as this one does, and go by other rules.
        state != model.state || !self.has_rules(settings)
    }

    /// The same where the page says of the order what it said before, and may have set new rules.
    fn follow_rules(
        &self,
        before: &Settings,
        settings: &Settings,
        send: &Callback<Change>,
    ) -> bool {
        let is_judged_anew = !Rc::ptr_eq(&before.profile, &settings.profile);
        // New rules apply to the order as it is stored, which another tab may have changed.
        let has_newer = is_judged_anew && self.look_again(send, clock::now());
        self.go_by_chosen(before, settings);
        has_newer || self.lacks_rules(settings)
    }

    /// Watches what happens around the guide, from its first drawing on. Returns whether
    /// that stands: another guide of the page may have written since the order was read.
    pub fn watch(self: &Rc<Self>, model: &Model, send: &Callback<Change>) -> bool {
        if self.watches.get().is_some() {
            return true;
        }
        let (session, to) = (Rc::downgrade(self), send.clone());
        let store = storage::Watch::new(move || {
            if let Some(session) = session.upgrade() {
                session.look_around(&to);
            }
        });
        let (session, to) = (Rc::downgrade(self), send.clone());
        let look = Callback::from(move |now| {
            if let Some(session) = session.upgrade() {
                session.look(now, &to);
            }
        });
        let _ = self.watches.set((store, Ticks::new(Pace::Looks, look)));
        match self.store.look() {
            Some(state) if state != model.state => {
                send.emit(Change::Load(state, clock::now()));
                false
            }
            _ => true,
        }
    }

    /// Looks at the clock. By another time other orders may run, or run no more.
    pub fn look(&self, now: Instant, send: &Callback<Change>) {
        self.show_others(send);
        send.emit(Change::Look(now, page::is_hidden()));
    }

    /// What may have changed elsewhere is looked at again.
    fn look_around(&self, send: &Callback<Change>) {
        if let Some(state) = self.store.look() {
            let profile = self.settings.borrow().profile.clone();
            send.emit(Change::Elsewhere(state, clock::now(), profile));
        }
        send.emit(Change::Keep(self.store.keeping()));
        self.show_others(send);
        // Another tab, or another guide, may have chosen other rules for it.
        self.tell_rules();
    }

    /// Lists the other orders for the first time that they can be shown.
    pub fn list_others(&self, send: &Callback<Change>) {
        if !self.lists_others.get() {
            self.show_others(send);
        }
    }

    /// While other orders run, what is left of their time is shown by the minute, also where
    /// the shown order counts nothing.
    pub fn follow_others(self: &Rc<Self>, model: &Model, send: &Callback<Change>) {
        let counts = |order: &OtherOrder| {
            let window = order.window.filter(|_| order.is_listed);
            window.is_some_and(|window| !window.is_closed(model.now))
        };
        if !model.others.iter().any(counts) {
            // The last of them may just have ended.
            if self.minutes.take().is_some() {
                self.show_others(send);
            }
        } else if self.minutes.borrow().is_none() {
            let (session, to) = (Rc::downgrade(self), send.clone());
            let look = Callback::from(move |now: Instant| {
                let minute = |at: Instant| at.timestamp().div_euclid(60);
                let is_next = |session: &Rc<Self>| {
                    session.with_model(|model| minute(model.now)) != minute(now)
                };
                if session.upgrade().as_ref().is_some_and(is_next) {
                    to.emit(Change::Look(now, page::is_hidden()));
                }
            });
            self.minutes.replace(Some(Ticks::new(Pace::Seconds, look)));
        }
    }

    /// Other orders may have begun, or be over.
    pub(super) fn show_others(&self, send: &Callback<Change>) {
        if later::is_here() {
            self.lists_others.set(true);
            let others = others::list(self.store.key(), &self.settings.borrow(), clock::now());
            send.emit(Change::Others(others));
        }
    }
}
