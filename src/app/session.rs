//! What the browser and the embedding page know of the guide, and bringing them
//! up to date after each drawing.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::Send;
use super::focus::Focus;
use super::model::{Change, Model};
use super::outbox::Outbox;
use super::persist::{Keeper, LastDisplay};
use super::prefill::{events, preset};
use super::reminders::Reminders;
use crate::browser::clock::{self, Pace, Ticks};
use crate::browser::{clipboard, page, print, storage};
use crate::embed::outlet::Outlet;
use crate::embed::settings::Settings;
use crate::rules::recipients::recipients;
use crate::saved::Preset;
use crate::state::{Action, Standing};
use crate::text::time::beijing_hour_minute;
use crate::text::{Lang, fill};
use crate::view::folds::{Fold, Folds};

/// One for each guide, from its first drawing to its last.
pub struct Session {
    keeper: Rc<Keeper>,
    /// Where the focus goes on.
    pub focus: Focus,
    outbox: Outbox,
    reminders: RefCell<Reminders>,
    /// Whether the browser can share a text.
    pub can_share: bool,
    /// What the page had said at the last drawing.
    said: Cell<Preset>,
    /// The language that the page asked for last.
    asked: Cell<Option<Lang>>,
    /// The title of the page, where the guide sets it.
    title: RefCell<String>,
    watches: OnceCell<Watches>,
}

/// What is watched while the guide is there.
type Watches = (Option<storage::Watch>, print::Watch, Ticks);

impl Session {
    /// Begins with what is kept.
    pub fn new(settings: &Settings, display: &Rc<LastDisplay>) -> Self {
        let (keeper, said) = Keeper::new(settings, display);
        Self {
            keeper: Rc::new(keeper),
            focus: Focus::default(),
            outbox: Outbox::default(),
            reminders: RefCell::default(),
            can_share: clipboard::can_share(),
            said: Cell::new(said),
            asked: Cell::new(None),
            title: RefCell::default(),
            watches: OnceCell::new(),
        }
    }

    /// The model to begin with.
    pub fn beginning(&self, settings: &Settings) -> Model {
        let (now, state) = (clock::now(), self.keeper.beginning());
        Model {
            state,
            now,
            hidden: page::is_hidden(),
            acted: now,
            lang: settings.lang,
            keeping: self.keeper.keeping(),
            printing: false,
            outcome: None,
            refused: None,
            folds: Folds::default().with(Fold::NoSms, state.no_sms),
        }
    }

    /// Watches what happens around the guide.
    fn watch(&self, key: Option<&str>, send: &Send) -> Watches {
        let kept = key.map(|key| {
            let (keeper, send, own) = (self.keeper.clone(), send.clone(), key.to_owned());
            storage::Watch::new(key, move || keeper.look(&own, &send))
        });
        let printing = print::Watch::new(send.reform(Change::Print));
        let looks = Ticks::new(Pace::Looks, send.reform(Change::look));
        (kept, printing, looks)
    }

    /// Brings everything up to date with a model that was drawn.
    pub fn settle(&self, model: &Model, settings: &Settings, outlet: &Outlet, send: &Send) {
        let (key, state) = (settings.storage_key.as_deref(), model.state);
        self.watches.get_or_init(|| self.watch(key, send));
        self.focus.settle();
        self.hear(settings, send);
        let recipients = recipients(&state.answers, &settings.provider);
        let standing = state.standing(&recipients, model.now);
        if settings.page {
            self.set_title(model, standing);
        }
        self.reminders.borrow_mut().settle(model, standing, send);
        outlet.drawn();
        self.outbox.settle(outlet, &state, recipients, standing);
        self.keeper.note(key, state, preset(settings));
        if let Some(keeping) = self.keeper.keep(key, state) {
            send.emit(Change::Keep(keeping));
        }
    }

    /// While the time runs, the title says how much is left, to the minute. A
    /// hidden page is not told the time, so its title then names the deadline,
    /// which stays true.
    fn set_title(&self, model: &Model, standing: Standing) {
        let text = model.lang.text();
        let title = match (standing, model.state.window) {
            (Standing::Counting(_), Some(window)) if model.hidden => {
                let deadline = beijing_hour_minute(window.deadline());
                fill(text.title_hidden, &[&deadline, text.title])
            }
            (Standing::Counting(_), Some(window)) => {
                let left = text.duration(window.left(model.now));
                fill(text.title_left, &[&left, text.title])
            }
            _ => text.title.to_owned(),
        };
        if *self.title.borrow() != title {
            page::set_title(&title);
            page::set_lang(model.lang.tag());
            self.title.replace(title);
        }
    }

    /// Takes over what the page says and has not said before.
    fn hear(&self, settings: &Settings, send: &Send) {
        let asked = self.asked.replace(Some(settings.lang));
        if asked.is_some_and(|asked| asked != settings.lang) {
            send.emit(Change::Lang(settings.lang));
        }
        let now = preset(settings);
        let before = self.said.replace(now);
        if now != before {
            let before = events(before);
            for event in events(now) {
                if !before.contains(&event) {
                    let at = clock::now();
                    send.emit(Change::Said(Action { at, event }));
                }
            }
        }
    }
}
