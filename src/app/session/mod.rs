//! What the browser and the page around know of the guide, and bringing them up
//! to date after each drawing.

mod around;
mod drawing;
mod switch;
mod words;

pub use switch::Next;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use icp_sms_rules::milestones::Milestones;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::window::Instant;
use yew::{AttrValue, Callback, UseReducerHandle};

use crate::app::Props;
use crate::app::events::Events;
use crate::app::focus::Focus;
use crate::app::language;
use crate::app::model::{Change, Model};
use crate::app::reminders::Reminders;
use crate::app::settings::Settings;
use crate::app::store::Store;
use crate::app::title::Title;
use crate::browser::clock::{self, Ticks};
use crate::browser::{clipboard, notification, page, storage};
use crate::view::Ui;

/// One for each guide, from its first drawing to its last.
pub struct Session {
    /// The order in the store.
    pub store: Store,
    /// Where the focus goes on.
    pub focus: Focus,
    /// Whether the browser can share a text.
    pub can_share: bool,
    /// The settings of the last drawing.
    pub settings: RefCell<Settings>,
    /// By which rules the order goes, as the page was told last.
    told: RefCell<Option<String>>,
    /// The visitor has chosen rules that have not come yet.
    is_choosing: Cell<bool>,
    /// The order to go to once the page has the rules that it goes by.
    next: RefCell<Option<Next>>,
    /// How the page is told, as of the last drawing.
    on_rules: RefCell<Callback<Option<AttrValue>>>,
    /// Counts the orders that were shown.
    turn: Cell<u32>,
    /// The other orders were listed.
    lists_others: Cell<bool>,
    /// The words of the visitor's language were asked for.
    asked_for_words: Cell<bool>,
    latest: RefCell<Option<UseReducerHandle<Model>>>,
    events: Events,
    reminders: Reminders,
    title: Title,
    watches: OnceCell<(storage::Watch, Ticks)>,
    /// There while other orders run.
    minutes: RefCell<Option<Ticks>>,
    first_state: State,
}

impl Session {
    /// Begins with what is kept.
    pub fn new(settings: &Settings) -> Self {
        let (store, first_state) = Store::begin(settings);
        Self {
            store,
            focus: Focus::default(),
            can_share: clipboard::can_share(),
            settings: RefCell::new(settings.clone()),
            told: RefCell::default(),
            is_choosing: Cell::default(),
            next: RefCell::default(),
            on_rules: RefCell::default(),
            turn: Cell::default(),
            lists_others: Cell::new(false),
            asked_for_words: Cell::new(false),
            latest: RefCell::default(),
            events: Events::default(),
            reminders: Reminders::default(),
            title: Title::default(),
            watches: OnceCell::new(),
            minutes: RefCell::default(),
            first_state,
        }
    }

    /// The model to begin with.
    pub fn first_model(&self, settings: &Settings) -> Model {
        let (now, state) = (clock::now(), self.first_state);
        let mut milestones = Milestones::default();
        milestones.look(state.window_at(now), now);
        Model {
            state,
            now,
            hidden: page::is_hidden(),
            lang: language::chosen(settings).unwrap_or(settings.lang),
            keeping: self.store.keeping(),
            ui: Ui::default(),
            others: Rc::default(),
            met: None,
            milestones,
        }
    }

    /// Counts the orders that were shown, one after the other.
    pub const fn turn(&self) -> u32 {
        self.turn.get()
    }

    /// Notes the model that is being drawn.
    pub fn set_model(&self, model: &UseReducerHandle<Model>, props: &Props) {
        self.latest.replace(Some(model.clone()));
        self.on_rules.replace(props.on_rules.clone());
    }

    /// Reads the model that was drawn last.
    pub fn with_model<T: Default>(&self, read: impl FnOnce(&Model) -> T) -> T {
        self.latest
            .borrow()
            .as_deref()
            .map(read)
            .unwrap_or_default()
    }

    /// The visitor says something of the order: it is said to what is kept, which
    /// another tab may have changed since.
    pub fn say(&self, event: Event, send: &Callback<Change>) {
        let at = clock::take_event_time();
        self.look_again(send, at);
        let profile = self.settings.borrow().profile.clone();
        send.emit(Change::Say(Action { at, event }, profile));
    }

    /// Shows what another tab has written, before anything is done to it. Returns whether
    /// one has.
    pub fn look_again(&self, send: &Callback<Change>, at: Instant) -> bool {
        let newer = self.store.look_before_saying();
        if let Some(state) = newer {
            send.emit(Change::Load(state, at));
        }
        newer.is_some()
    }

    /// Whether reminders are on and may come.
    pub fn may_notify(&self, model: &Model) -> bool {
        // Browsers take half a millisecond for the answer.
        model.state.remind && notification::is_allowed()
    }
}
