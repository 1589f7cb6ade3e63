//! One step back.

use super::{Action, Event, State};
use crate::phone::Phone;
use crate::profile::Profile;
use crate::window::Instant;

/// What the visitor can take back: the last event that recorded something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Undo {
    /// What happened.
    pub event: Event,
    /// When.
    pub at: Instant,
    /// How it was before.
    pub before: State,
    /// How it was after.
    pub after: State,
}

impl Undo {
    /// The step back after an action that led from `before` to `after`, given the
    /// one that there was: none if nothing was recorded, and the older one stays
    /// while the visitor only looks around.
    pub fn after(
        earlier: Option<Self>,
        before: &State,
        action: Action,
        after: &State,
    ) -> Option<Self> {
        let event = action.event;
        // Another filing type is an answer like others, unless it ends an order.
        let records = match event {
            Event::FilingType(_) => {
                let answers = after.answers;
                *after != State { answers, ..*before }
            }
            _ => event.can_be_undone() && !before.says_the_same(after),
        };
        if records {
            return Some(Self {
                event,
                at: action.at,
                before: *before,
                after: *after,
            });
        }
        // A wrong filing type that ended an order is followed by the right one.
        if let (Event::FilingType(_), Some(ended)) = (event, earlier)
            && matches!(ended.event, Event::FilingType(_))
            && ended.after == *before
        {
            return Some(Self {
                after: *after,
                ..ended
            });
        }
        let looks_around = before.answers == after.answers && !matches!(event, Event::TakeBack(_));
        earlier.filter(|_| looks_around)
    }

    /// An order without what happened. What was ticked or wanted since stays, and how far the
    /// other phones have come in the site's form, unless that is what happened.
    #[must_use]
    pub fn take_back(&self, state: &State) -> State {
        let (before, after) = (self.before, self.after);
        let mut taken_back = before;
        if before.remind == after.remind {
            taken_back.remind = state.remind;
        }
        if (before.checks, before.all_checked) == (after.checks, after.all_checked) {
            (taken_back.checks, taken_back.all_checked) = (state.checks, state.all_checked);
        }
        // Before the SMS nobody stands at the form.
        if before.sms == after.sms {
            let untouched = |phone: &Phone| before.tracks.of(*phone) == after.tracks.of(*phone);
            for phone in Phone::ALL.into_iter().filter(untouched) {
                *taken_back.tracks.of_mut(phone) = *state.tracks.of(phone);
            }
            if before.viewed == after.viewed {
                taken_back.viewed = state.viewed;
            }
        }
        taken_back
    }
}

impl State {
    /// Whether a step from this state to another loses a running order: its window,
    /// or what was recorded in it.
    pub fn loses_order(&self, after: &Self, profile: &Profile, now: Instant) -> bool {
        let lost_window = self.window().is_some() && after.window().is_none();
        let mut phones = self.recipients(profile).list.into_iter().map(|it| it.phone);
        let lost_record =
            phones.any(|phone| self.has_verified(phone) && !after.has_verified(phone));
        !self.is_closed(now) && (lost_window || lost_record)
    }
}
