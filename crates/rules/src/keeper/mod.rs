//! What is kept of an order, as a pure machine: what was found in the store goes
//! in, what is to be shown and written comes out. It touches no store itself.

mod exchange;
mod writes;

pub use exchange::{Found, Keeping, Refusal, Write};

use crate::order::{Preset, State};
use crate::profile::Profile;
use crate::saved::{Judgement, Reading, Saved};
use crate::window::Instant;

/// Keeps one order between visits, and the same in every tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Keeper {
    /// What this page's attributes say of the order; empty for an order of another page.
    preset: Preset,
    /// Whether the order belongs to another page, so that this page's attributes do not
    /// apply to it.
    is_others: bool,
    /// The values of presets with which the stored order is done, whichever page or tab
    /// gave them: it took them over, or had values of its own. To repeat one is no news.
    applied: Preset,
    /// The page has said something since the last look or write.
    has_news: bool,
    keeping: Keeping,
    /// The state that the store held at the last look or write.
    stored: Option<State>,
    /// The state that could not be written.
    unwritten: Option<State>,
    /// When something was said of the stored state last.
    touched: Option<Instant>,
    /// The judgement with which this page's next one is compared: its last, or the one that
    /// was read with the order. `None` after another tab has changed the order.
    judgement: Option<Judgement>,
    /// The judgement that the store holds beside the order.
    stored_judgement: Judgement,
    /// The page of rules that was chosen for the order, by its name, until it is stored.
    unstored_rules: Option<String>,
}

impl Keeper {
    /// Begins with what was found under the key of a page that says `preset`.
    /// Returns the state to show.
    pub fn begin(preset: Preset, found: Found) -> (Self, State) {
        Self::with_store(preset, found, None)
    }

    /// Like [`begin`](Self::begin), for an order of another page, to which this page's
    /// attributes do not apply. What its own page gave stays marked as applied, even if the
    /// order is cleared here, so that its own page does not apply it once more.
    pub fn of_another_page(found: Found) -> (Self, State) {
        let (mut keeper, state) = Self::begin(Preset::default(), found);
        keeper.is_others = true;
        (keeper, state)
    }

    /// Like [`begin`](Self::begin), on a page that kept nothing so far: `shown`, the state
    /// on the screen, goes on unless the store holds an order.
    pub fn with_store(preset: Preset, found: Found, shown: Option<State>) -> (Self, State) {
        let (mut keeper, shown) = Self::without_store(preset, shown);
        keeper.keeping = Keeping::Kept;
        keeper.note(&found);
        keeper.judgement = keeper.stored.map(|_| keeper.stored_judgement.clone());
        let state = match found {
            Found::Something(Reading::Saved(saved)) => {
                let news = keeper.preset.news_to(saved.preset);
                keeper.has_news = news != Preset::default();
                keeper.applied = news.or(saved.preset);
                saved.state.after_preset(&Preset::default(), &news)
            }
            _ => shown,
        };
        (keeper, state)
    }

    /// Keeps nothing. `shown` is what goes on being shown, if anything was.
    pub fn without_store(preset: Preset, shown: Option<State>) -> (Self, State) {
        let preset = preset.plausible();
        let keeper = Self {
            preset,
            is_others: false,
            applied: preset,
            has_news: false,
            keeping: Keeping::NotWanted,
            stored: None,
            unwritten: None,
            touched: None,
            judgement: None,
            stored_judgement: Judgement::default(),
            unstored_rules: None,
        };
        (keeper, shown.unwrap_or_else(|| State::of_preset(&preset)))
    }

    /// Whether what is said is kept.
    pub const fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// By which page of rules the stored order goes, if one is stored and names it.
    pub fn rules(&self) -> Option<&str> {
        self.unstored_rules
            .as_deref()
            .or(self.stored_judgement.rules.as_deref())
    }

    /// Whether this state is stored, and was judged to be over by these rules.
    pub fn was_over(&self, state: State, rules: Option<&str>) -> bool {
        self.stored_judgement.over
            && self.stored_judgement.rules.as_deref() == rules
            && self.stored == Some(state)
    }

    /// What the page says.
    pub const fn preset(&self) -> Preset {
        self.preset
    }

    /// Switches the stored order to another page of rules. What that makes of the order is
    /// stored with the next drawing.
    pub fn go_by(&mut self, rules: Option<String>) {
        if self.stored.is_some() {
            (self.unstored_rules, self.judgement) = (rules, Some(self.stored_judgement.clone()));
        }
    }

    /// Looks at the store again: another tab may have written, and each action is
    /// done to what is kept and not to what a tab remembers. Returns the state to
    /// show if it is another one.
    pub fn look(&mut self, found: Found) -> Option<State> {
        if self.keeping == Keeping::NotWanted {
            return None;
        }
        let before = self.stored;
        self.note(&found);
        let state = match found {
            Found::Something(Reading::Saved(saved)) => saved.state,
            Found::Nothing => State::of_preset(&self.preset),
            // What is broken, or cannot be read, leaves what is shown.
            Found::Something(Reading::Unreadable | Reading::Newer) | Found::Blocked => return None,
        };
        (self.stored != before).then_some(state)
    }

    /// Applies a change of the page's attributes. Returns the state that follows. Where
    /// everybody has verified and the page names another filing type, that is the next
    /// order, with all that the page says of it.
    pub fn page_says(&mut self, preset: Preset, shown: State, profile: &Profile) -> State {
        let preset = preset.plausible();
        let news = preset.news_to(self.preset).news_to(self.applied);
        self.has_news |= news != Preset::default();
        self.applied = news.or(self.applied).or(self.preset);
        self.preset = preset;
        let is_another = |it| shown.listed(profile).is_another_order(it, profile);
        if news.filing_type.is_some_and(is_another) {
            let next = State::of_answers(shown.answers);
            return next.after_preset(&Preset::default(), &preset);
        }
        shown.after_preset(&Preset::default(), &news)
    }

    /// Whether a state is that with which the page begins, so that nobody has said anything.
    pub fn is_beginning(&self, state: State) -> bool {
        state.says_the_same(&State::of_preset(&self.preset))
    }

    /// What counts as applied while nothing is stored: just what the page says now, or, for
    /// an order of another page, what counted before.
    const fn applied_at_the_beginning(&self) -> Preset {
        if self.is_others {
            self.applied
        } else {
            self.preset
        }
    }

    /// The store holds this, or nothing.
    fn hold(&mut self, saved: Option<&Saved>) {
        self.stored = saved.map(|saved| saved.state);
        self.applied = saved.map_or_else(|| self.applied_at_the_beginning(), |saved| saved.preset);
        self.touched = saved.and_then(|saved| saved.touched);
        self.stored_judgement = saved
            .map(|saved| saved.judgement.clone())
            .unwrap_or_default();
        self.unstored_rules = None;
    }

    /// Notes what a look found. That something can be read does not show that it can
    /// be written: after a failure, only a write does.
    fn note(&mut self, found: &Found) {
        match found {
            Found::Blocked => (self.keeping, self.unwritten) = (Keeping::Impossible, None),
            Found::Something(Reading::Newer) => {
                (self.keeping, self.unwritten) = (Keeping::Newer, None);
            }
            _ if self.unwritten.is_none() => self.keeping = Keeping::Kept,
            _ => {}
        }
        self.has_news = false;
        match found {
            Found::Something(Reading::Saved(saved)) => {
                if self.stored != Some(saved.state) {
                    // Another tab's judgement is left alone: two tabs that go by different
                    // rules would overwrite each other's without end.
                    self.judgement = None;
                }
                self.hold(Some(saved));
            }
            Found::Nothing => self.hold(None),
            Found::Something(Reading::Unreadable) => {
                (self.stored, self.unstored_rules) = (None, None);
                self.stored_judgement = Judgement::default();
            }
            Found::Blocked | Found::Something(Reading::Newer) => {}
        }
    }
}
