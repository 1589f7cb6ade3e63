//! What the browser and the page around know of the guide, and bringing them up
//! to date after each drawing.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::milestones::Milestones;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::recipients::Recipients;
use icp_sms_rules::saved::Judgement;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::Instant;
use yew::{AttrValue, Callback, UseReducerHandle};

use super::Props;
use super::events::Events;
use super::focus::Focus;
use super::language;
use super::model::{Change, Model};
use super::reminders::Reminders;
use super::settings::Settings;
use super::store::Store;
use super::title::Title;
use crate::browser::clock::{self, Pace, Ticks};
use crate::browser::{clipboard, notification, page, storage};
use crate::text::Lang;
use crate::view::Ui;
use crate::view::scene::ProfileState;

/// What a drawing came to.
pub struct Drawn {
    /// Who has to verify.
    pub recipients: Recipients,
    /// What is to be done now.
    pub task: Task,
}

/// Another order to go to.
pub enum Next {
    /// One of this browser, by its key.
    Order(String),
    /// A new one beside the present one.
    New,
}

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
    /// The order to go to once the page has the rules that it goes by.
    next: RefCell<Option<Next>>,
    on_rules: RefCell<Callback<Option<AttrValue>>>,
    turn: Cell<u32>,
    /// The words of the visitor's language were asked for.
    asked_for_words: Cell<bool>,
    latest: RefCell<Option<UseReducerHandle<Model>>>,
    events: Events,
    reminders: Reminders,
    title: Title,
    watches: OnceCell<(storage::Watch, Ticks)>,
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
            next: RefCell::default(),
            on_rules: RefCell::default(),
            turn: Cell::default(),
            asked_for_words: Cell::new(false),
            latest: RefCell::default(),
            events: Events::default(),
            reminders: Reminders::default(),
            title: Title::default(),
            watches: OnceCell::new(),
            first_state,
        }
    }

    /// The model to begin with.
    pub fn first_model(&self, settings: &Settings) -> Model {
        let (now, state) = (clock::now(), self.first_state);
        let mut milestones = Milestones::default();
        milestones.look(state.window(), now);
        Model {
            state,
            now,
            hidden: page::is_hidden(),
            lang: language::chosen(settings).unwrap_or(settings.lang),
            keeping: self.store.keeping(),
            ui: Ui::default(),
            others: Rc::new(self.store.others(settings, now)),
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
        let at = clock::time_of_event();
        self.look_again(send, at);
        let profile = self.settings.borrow().profile.clone();
        send.emit(Change::Say(Action { at, event }, profile));
    }

    /// Shows what another tab has written, before anything is done to it.
    pub fn look_again(&self, send: &Callback<Change>, at: Instant) {
        if let Some(state) = self.store.look_before_saying() {
            send.emit(Change::Load(state, at));
        }
    }

    /// Goes to another order, once the page has the rules that it goes by.
    pub fn go(&self, next: Next, send: &Callback<Change>) {
        let rules = match &next {
            Next::Order(key) => Store::rules_of(key),
            Next::New => None,
        };
        // A page that knows one page of rules need not be asked, nor one that goes by these.
        let known = self.settings.borrow().rules.clone();
        self.next.replace(Some(next));
        if known.is_none() || known == rules || rules == *self.told.borrow() {
            self.arrive(send);
        } else {
            self.tell(rules);
        }
    }

    /// Shows the order that was to be shown next.
    fn arrive(&self, send: &Callback<Change>) {
        let Some(next) = self.next.take() else { return };
        let state = {
            let settings = self.settings.borrow();
            match next {
                Next::Order(key) => self.store.open(key, &settings),
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

    /// The same, unless it knows.
    fn tell_rules(&self) {
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
    fn show(&self, state: State, send: &Callback<Change>) {
        let now = clock::now();
        self.turn.set(self.turn.get().wrapping_add(1));
        self.events.forget();
        send.emit(Change::Show(state, now));
        self.show_others(send);
        send.emit(Change::Keep(self.store.keeping()));
        self.tell_rules();
    }

    /// Brings everything up to date with a model that was drawn.
    pub fn after_drawing(
        &self,
        model: &Model,
        drawn: Drawn,
        props: &Props,
        send: &Callback<Change>,
    ) {
        self.focus.after_drawing();
        let settings = &props.settings;
        if self.follow(model, props, send) {
            // What was drawn is another order's, or was before the page said more: it is not
            // for the store that stands now, and is drawn anew.
            return;
        }
        let name = self.name_of_order(model);
        if settings.is_page {
            self.title.show(model, drawn.task, &name);
        }
        self.reminders.tell(model, drawn.task, &name, send);
        let judgement = Judgement {
            rules: settings.rules.clone(),
            // By the default's rules nothing is said for those that are missing.
            over: match settings.profile_state {
                ProfileState::Ready => drawn.task.is_over(),
                ProfileState::Missing => self.store.was_over(),
            },
        };
        self.events
            .tell(&props.on_event, model, drawn.recipients, drawn.task);
        self.store.keep(model.state, &judgement, model.now);
        self.tell_rules();
        if self.store.keeping() != model.keeping {
            send.emit(Change::Keep(self.store.keeping()));
        }
    }

    /// What is filed, by which several orders are told from each other.
    pub fn name_of_order(&self, model: &Model) -> String {
        let settings = self.settings.borrow();
        let label = |of: FilingType| {
            let row = settings.profile.type_row(of)?;
            Some(model.lang.text().localized(&row.label).to_owned())
        };
        let label = model.state.answers.filing_type.and_then(label);
        label.unwrap_or_else(|| model.lang.text().frame.title.to_owned())
    }

    /// Takes over what the page has set anew. Returns whether something else follows
    /// than what was drawn.
    fn follow(&self, model: &Model, props: &Props, send: &Callback<Change>) -> bool {
        let settings = &*props.settings;
        let before = self.settings.replace(settings.clone());
        if before.lang != settings.lang {
            send.emit(Change::Speak(settings.lang));
        }
        let is_told = *self.told.borrow() == settings.rules || self.told.borrow().is_none();
        if self.next.borrow().is_some() && is_told && before.first_key() == settings.first_key() {
            self.arrive(send);
            return true;
        }
        if !Rc::ptr_eq(&before.profile, &settings.profile)
            && let Some(state) = self.store.look_before_saying()
        {
            // What is judged anew is what is kept, and not what this tab remembers.
            send.emit(Change::Load(state, clock::now()));
            return true;
        }
        let order = |of: &Settings| (of.first_key(), of.preset);
        if order(&before) == order(settings) {
            return self.lacks_rules(&before, settings);
        }
        let state = self.store.follow(&before, settings, model.state);
        if before.first_key() == settings.first_key() {
            send.emit(Change::Load(state, clock::now()));
        } else {
            self.next.take();
            self.show(state, send);
        }
        state != model.state
    }

    /// Whether the order goes by other rules than the page has, which is asked for them. What was
    /// set anew and not asked for was chosen, and the order goes by it from now on.
    fn lacks_rules(&self, before: &Settings, settings: &Settings) -> bool {
        let is_chosen = before.rules != settings.rules && *self.told.borrow() != settings.rules;
        if is_chosen || self.has_rules(settings) {
            return false;
        }
        self.tell_rules();
        true
    }

    /// Watches what happens around the guide, from its first drawing on.
    pub fn watch(self: &Rc<Self>, send: &Callback<Change>) {
        self.watches.get_or_init(|| {
            // What was kept before this watch is not told of.
            self.show_others(send);
            let (session, to) = (Rc::downgrade(self), send.clone());
            let store = storage::Watch::new(move || {
                if let Some(session) = session.upgrade() {
                    session.look_around(&to);
                }
            });
            let (session, to) = (Rc::downgrade(self), send.clone());
            let look = Callback::from(move |now| {
                to.emit(Change::Look(now, page::is_hidden()));
                // By another time others may run, or run no more.
                if let Some(session) = session.upgrade() {
                    session.show_others(&to);
                }
            });
            (store, Ticks::new(Pace::Looks, look))
        });
    }

    /// Whether the words of a language are missing and have not been asked for. A
    /// language that was chosen at an earlier visit is missing from the beginning.
    pub fn lacks_words(&self, lang: Lang) -> bool {
        let is_missing = lang.words().is_none();
        // Once for each time that the language is chosen: what failed may work the next time.
        !self.asked_for_words.replace(is_missing) && is_missing
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

    /// Other orders may have begun, or be over.
    fn show_others(&self, send: &Callback<Change>) {
        let others = self.store.others(&self.settings.borrow(), clock::now());
        send.emit(Change::Others(others));
    }

    /// Whether reminders are on and may come.
    pub fn may_notify(&self, model: &Model) -> bool {
        // Browsers take half a millisecond for the answer.
        model.state.remind && notification::is_allowed()
    }
}
