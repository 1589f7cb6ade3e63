//! What the guide at work knows, and what changes it.

use std::rc::Rc;

use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::milestones::Milestones;
use icp_sms_rules::order::{Action, Event, Preset, State, Undo};
use icp_sms_rules::profile::Profile;
use icp_sms_rules::recipients::Recipients;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Instant, Phase, TimeError, Window};
use yew::{AttrValue, Reducible};

use crate::text::Lang;
use crate::view::scene::OtherOrder;
use crate::view::{Fold, Intent, Ui, Way};

/// A milestone of a window that was met, and when that was seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Met {
    /// The window.
    pub window: Window,
    /// The milestone.
    pub phase: Phase,
    /// When it was seen; a device that slept sees it late.
    pub at: Instant,
}

/// All that the page follows from, but for the settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What was said of the order.
    pub state: State,
    /// The present, as of the last look at the clock.
    pub now: Instant,
    /// Nobody could see the page at that look.
    pub hidden: bool,
    /// The language.
    pub lang: Lang,
    /// Whether what is said is kept.
    pub keeping: Keeping,
    /// What is open, entered, and what became of the last wish.
    pub ui: Ui,
    /// Other orders that run.
    pub others: Rc<Vec<OtherOrder>>,
    /// The milestone that was met last.
    pub met: Option<Met>,
    /// Which milestones were met.
    pub milestones: Milestones,
}

/// What changes the model.
pub enum Change {
    /// The visitor said something of the order.
    Say(Action, Rc<Profile>),
    /// The visitor took back what was said last.
    Undo(Instant),
    /// The state changed outside this guide: another tab wrote it, or the page says something else.
    Load(State, Instant),
    /// Another tab has written. What it gave up can be taken back here.
    Elsewhere(State, Instant, Rc<Profile>),
    /// Another order is shown.
    Show(State, Instant),
    /// A look at the clock, and whether nobody can see the page.
    Look(Instant, bool),
    /// The language changes.
    Speak(Lang),
    /// Something was kept, or could not be.
    Keep(Keeping),
    /// A way out was opened, or left.
    Go(Option<Way>),
    /// A part was opened, or folded.
    Fold(Fold, bool),
    /// A message of the site was looked up, by its words.
    LookUp(AttrValue),
    /// A time was typed.
    Draft(AttrValue, Instant),
    /// A typed time was refused.
    Refuse(TimeError),
    /// A wish to the browser was carried out, or refused.
    Done(Intent, bool),
    /// Other orders that run.
    Others(Vec<OtherOrder>),
}

impl Reducible for Model {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut model = Rc::unwrap_or_clone(self);
        match change {
            Change::Say(action, profile) => model.say(action, &profile),
            Change::Undo(now) => model.take_back(now),
            Change::Load(state, now) => model.load(state, now),
            Change::Elsewhere(state, now, profile) => model.hear_of(state, now, &profile),
            Change::Show(state, now) => {
                (model.now, model.state) = (now, state);
                model.ui = Ui {
                    folds: model.ui.folds.with(Fold::Menu, false),
                    ..Ui::default()
                };
            }
            Change::Look(now, hidden) => (model.now, model.hidden) = (now, hidden),
            Change::Speak(lang) => model.lang = lang,
            Change::Keep(keeping) => model.keeping = keeping,
            Change::Go(way) => {
                model.ui.leave_way();
                model.ui.way = way;
                model.ui.folds = model.ui.folds.with(Fold::Menu, false);
            }
            Change::Fold(fold, open) => model.ui.folds = model.ui.folds.with(fold, open),
            Change::LookUp(message) => model.ui.message = message,
            Change::Draft(entry, now) => {
                model.now = now;
                (model.ui.draft, model.ui.refused) = (Some(entry), None);
            }
            Change::Refuse(why) => model.ui.refused = Some(why),
            Change::Done(intent, worked) => model.ui.outcome = Some((intent, worked)),
            Change::Others(others) => model.others = Rc::new(others),
        }
        model.look_for_milestone();
        Rc::new(model)
    }
}

/// What a drawing came to.
pub struct Drawn {
    /// The order, with what follows by itself from the rules.
    pub state: State,
    /// Who has to verify.
    pub recipients: Recipients,
    /// What is to be done now.
    pub task: Task,
}

impl Model {
    /// The 24 hours, while they run and matter to the visitor.
    pub fn running(&self, task: Task) -> Option<Window> {
        let window = self.state.window_at(self.now);
        window.filter(|window| task.counts_down() && !window.is_closed(self.now))
    }

    fn take_back(&mut self, now: Instant) {
        self.now = now;
        if let Some(undo) = self.ui.undo.take() {
            self.state = undo.take_back(&self.state);
            self.ui = Ui {
                undone: true,
                ..Ui::default()
            };
        }
    }

    /// Another tab has written this.
    fn hear_of(&mut self, after: State, at: Instant, profile: &Profile) {
        let before = self.state;
        self.load(after, at);
        self.leave_answered_ways(&before, profile);
        if before.loses_order(&after, profile, at) && after.window().is_none() {
            let event = Event::StartOver(Preset::default());
            self.ui.undo = Some(Undo {
                event,
                at,
                before,
                after,
            });
            self.ui.elsewhere = true;
        }
    }

    fn load(&mut self, state: State, now: Instant) {
        self.now = now;
        if self.state != state {
            self.state = state;
            self.ui.undo = None;
            self.ui.undone = false;
        }
    }

    /// Closes a way out whose answer would be recorded for the wrong order or phone: the order
    /// has lost its 24 hours, or another phone comes next.
    fn leave_answered_ways(&mut self, before: &State, profile: &Profile) {
        let next = |state: &State| state.next_phone(&state.recipients(profile));
        let is_of_phone = matches!(self.ui.way, Some(Way::Messages | Way::RightButFails));
        let is_gone = before.window().is_some() && self.state.window().is_none();
        if is_gone || (is_of_phone && next(before) != next(&self.state)) {
            self.ui.leave_way();
        }
    }

    fn say(&mut self, action: Action, profile: &Profile) {
        let before = self.state;
        self.now = action.at;
        self.state = before.after(action, profile);
        let ui = &mut self.ui;
        ui.undo = Undo::after(ui.undo, &before, action, &self.state);
        (ui.undone, ui.elsewhere) = (false, false);
        ui.outcome = None;
        ui.answering = action.event.is_answer();
        // What was opened for this one answer has done its work.
        if !matches!(
            action.event,
            Event::Check(..) | Event::StopCheck(..) | Event::Remind(_)
        ) {
            ui.leave_way();
            for fold in [Fold::OtherPhone, Fold::AllMessages, Fold::Menu] {
                ui.folds = ui.folds.with(fold, false);
            }
        }
    }

    fn look_for_milestone(&mut self) {
        let (window, at) = (self.state.window_at(self.now), self.now);
        let phase = self.milestones.look(window, at);
        if let (Some(window), Some(phase)) = (window, phase) {
            self.met = Some(Met { window, phase, at });
        } else if self.met.map(|met| met.window) != window {
            self.met = None;
        }
    }
}
