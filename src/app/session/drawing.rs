//! Bringing the browser and the page around up to date after a drawing.

use std::rc::Rc;

use icp_sms_rules::saved::Judgement;
use icp_sms_rules::task::Task;
use yew::Callback;

use super::Session;
use crate::app::Props;
use crate::app::model::{Change, Drawn, Model};
use crate::browser::clock;
use crate::view::scene::ProfileState;

impl Session {
    /// Brings everything up to date with a model that was drawn. Returns whether that
    /// still stands.
    pub fn after_drawing(
        &self,
        model: &Model,
        drawn: Drawn,
        props: &Props,
        send: &Callback<Change>,
    ) -> bool {
        self.focus.after_drawing();
        let settings = &props.settings;
        if self.follow(model, props, send) {
            // What was drawn belongs to another order, or lacks what the page has said since. It
            // must not be stored, and another drawing follows.
            return false;
        }
        if settings.is_page {
            self.title
                .show(model, drawn.task, &self.name_of_order(model));
        }
        let judgement = Judgement {
            rules: settings.rules.clone(),
            // While the provider's own rules are missing, the default's do not judge for them.
            over: match settings.profile_state {
                ProfileState::Ready => drawn.task.is_over(),
                ProfileState::Missing => {
                    self.store.was_over(model.state, settings.rules.as_deref())
                }
            },
        };
        self.events.tell(&props.on_event, drawn, model);
        self.store.keep(model.state, &judgement, clock::now());
        self.tell_rules();
        if self.store.keeping() != model.keeping {
            send.emit(Change::Keep(self.store.keeping()));
        }
        true
    }

    /// Tells of what was met since the last drawing, where the visitor wants that.
    pub(in crate::app) fn remind(
        self: &Rc<Self>,
        model: &Model,
        task: Task,
        send: &Callback<Change>,
    ) {
        let name = |filing_type| self.name_of(filing_type, model.lang);
        let look = || {
            let (session, to) = (Rc::downgrade(self), send.clone());
            move || {
                if let Some(session) = session.upgrade() {
                    session.look(clock::now(), &to);
                }
            }
        };
        self.reminders
            .tell(model, task, self.store.key(), name, look);
    }
}
