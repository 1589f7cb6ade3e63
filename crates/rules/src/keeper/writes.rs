//! What a keeper writes of a state that is shown, and what becomes of that.

use super::{Keeper, Keeping, Refusal, Write};
use crate::order::{Preset, State};
use crate::saved::{Judgement, Saved};
use crate::window::Instant;

impl Keeper {
    /// A state is shown, of which the page of rules makes this. Returns what is to be
    /// written, if anything is.
    pub fn shown(&mut self, state: State, judgement: &Judgement, now: Instant) -> Option<Write> {
        let blank = self.is_beginning(state);
        if blank && self.stored.is_none() {
            self.applied = self.applied_at_the_beginning();
        }
        let judged = self.judgement.replace(judgement.clone());
        if matches!(self.keeping, Keeping::NotWanted | Keeping::Newer) {
            return None;
        }
        // News from the page is stored even where it changes nothing, or it would count as
        // news again after a reload.
        if self.stored == Some(state) && !self.has_news {
            // The visitor is back at the stored state, after a later one could not be written.
            if self.unwritten.take().is_some() {
                self.keeping = Keeping::Kept;
            }
            let is_judged_anew = judged.is_some_and(|judged| judged != *judgement);
            // Where the store holds this judgement already, another tab has written it, and may
            // have written more since, which this write would undo.
            let is_news = is_judged_anew && self.stored_judgement != *judgement;
            let write = || save(self.applied, state, judgement, self.touched);
            return is_news.then(write);
        }
        if (blank && self.stored.is_none()) || self.unwritten == Some(state) {
            return None;
        }
        self.unwritten = None;
        // Where the page has just said so, the other tabs learn it from the store.
        if blank && !self.has_news {
            return Some(Write::Forget);
        }
        let applied = self.preset.covered_by(&state).or(self.applied);
        Some(save(applied, state, judgement, Some(now)))
    }

    /// The visitor opens the stored order. Returns what is to be written, so that it is
    /// the one that was touched last.
    pub fn opened(&self, now: Instant) -> Option<Write> {
        let is_kept = self.keeping == Keeping::Kept && !self.has_news;
        let stored = self.stored.filter(|_| is_kept);
        stored.map(|state| save(self.applied, state, &self.stored_judgement, Some(now)))
    }

    /// The visitor clears the record. Returns the write that removes it if the stored state
    /// is a beginning, which was stored for other tabs. Any other state is removed when the
    /// beginning that follows is shown.
    pub fn clear(&self) -> Option<Write> {
        let is_kept = self.keeping == Keeping::Kept;
        let stored = self.stored.filter(|state| self.is_beginning(*state));
        stored.filter(|_| is_kept).map(|_| Write::Forget)
    }

    /// What became of the write of a state that is shown. A failure is shown, and
    /// tried again with the next change.
    pub fn wrote(&mut self, write: Write, result: Result<(), Refusal>) {
        let saved = match write {
            Write::Save(saved) => Some(*saved),
            Write::Forget => None,
        };
        match result {
            Ok(()) => {
                (self.keeping, self.has_news) = (Keeping::Kept, false);
                self.hold(saved.as_ref());
                // A look during the write may have taken it for another tab's: see `note`.
                self.judgement = saved.map(|saved| saved.judgement);
            }
            Err(refusal) => {
                self.keeping = refusal.into();
                let shown = saved.map_or_else(|| State::of_preset(&self.preset), |it| it.state);
                self.unwritten = (refusal == Refusal::Blocked).then_some(shown);
            }
        }
    }
}

fn save(preset: Preset, state: State, judgement: &Judgement, touched: Option<Instant>) -> Write {
    Write::Save(Box::new(Saved::new(
        preset,
        state,
        judgement.clone(),
        touched,
    )))
}
