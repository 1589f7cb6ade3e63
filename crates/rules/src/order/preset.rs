//! What the page that embeds the guide says in the visitor's place.

use super::{Progress, Sms, State};
use crate::filing::FilingType;
use crate::phone::{Phone, Phones};
use crate::province::Province;
use crate::window::{Instant, plausible};

/// The page's attributes that begin an order. They are where the visitor
/// starts, not a lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preset {
    /// `filing-type`
    pub filing_type: Option<FilingType>,
    /// `province`
    pub province: Option<Province>,
    /// `received-at`
    pub received_at: Option<Instant>,
    /// `submitted-at`
    pub submitted_at: Option<Instant>,
}

impl Preset {
    /// The same with its times to the millisecond, in which they are kept, and
    /// without those that cannot be right.
    #[must_use]
    pub fn plausible(self) -> Self {
        Self {
            received_at: plausible(self.received_at),
            submitted_at: plausible(self.submitted_at),
            ..self
        }
    }

    /// The values of this that differ from those of `known`; empty where both are the same.
    #[must_use]
    pub fn news_to(self, known: Self) -> Self {
        Self {
            filing_type: self.filing_type.filter(|it| known.filing_type != Some(*it)),
            province: self.province.filter(|it| known.province != Some(*it)),
            received_at: self.received_at.filter(|it| known.received_at != Some(*it)),
            submitted_at: self
                .submitted_at
                .filter(|it| known.submitted_at != Some(*it)),
        }
    }

    /// The values of this for which an order has a value already, the same or another: they
    /// are not applied to it again. Those for which it has none still may be.
    #[must_use]
    pub fn covered_by(self, order: &State) -> Self {
        let answers = &order.answers;
        Self {
            filing_type: self.filing_type.filter(|_| answers.filing_type.is_some()),
            province: self.province.filter(|_| answers.province.is_some()),
            received_at: self.received_at.filter(|_| order.received_at.is_some()),
            submitted_at: self.submitted_at.filter(|_| order.submitted_at.is_some()),
        }
    }

    /// This, and what another page says where this one is silent.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            filing_type: self.filing_type.or(other.filing_type),
            province: self.province.or(other.province),
            received_at: self.received_at.or(other.received_at),
            submitted_at: self.submitted_at.or(other.submitted_at),
        }
    }
}

impl State {
    /// The state in which a visitor of a page with this preset begins.
    pub fn of_preset(preset: &Preset) -> Self {
        Self::default().after_preset(&Preset::default(), preset)
    }

    /// The state after the page has changed what it says from `before` to `now`.
    /// What it says no differently leaves the visitor's own answers alone.
    ///
    /// A time of receipt never makes a running deadline later: the earlier one
    /// stands. A submission never replaces a known receipt. A time after the end of
    /// the order, by its deadline or by a failure, begins the next one.
    #[must_use]
    pub fn after_preset(mut self, before: &Preset, now: &Preset) -> Self {
        let (before, now) = (before.plausible(), now.plausible());
        if now.filing_type.is_some() && now.filing_type != before.filing_type {
            self.answers.filing_type = now.filing_type;
        }
        if now.province.is_some() && now.province != before.province {
            self.answers.province = now.province;
        }
        if let Some(at) = now.submitted_at
            && now.submitted_at != before.submitted_at
        {
            self = self.or_next_order(at);
            self.submitted_at = self.submitted_at.map_or(Some(at), |it| Some(it.min(at)));
        }
        if let Some(at) = now.received_at
            && now.received_at != before.received_at
        {
            self = self.or_next_order(at);
            self.received_at = self.received_at.map_or(Some(at), |it| Some(it.min(at)));
            self.sms = Sms::Came;
            (self.arrival, self.resent_at) = (None, None);
        }
        self.begun_at = self.begun_at.or(self.received_at).or(self.submitted_at);
        self
    }

    /// This order, or the next one of the same answers where this one had ended
    /// before a time that the page says.
    fn or_next_order(self, at: Instant) -> Self {
        let failed = |phone| {
            let track = self.tracks.of(phone);
            track.progress == Progress::Failed && track.ended_at.is_some_and(|ended| ended <= at)
        };
        let estimate_ended = self.window().is_some_and(|window| window.is_closed(at));
        if estimate_ended || self.is_closed(at) || Phone::ALL.into_iter().any(failed) {
            self.next_order(self.reported)
        } else {
            self
        }
    }

    /// Another order of the same answers, for which nothing has happened yet.
    /// Reminders stay wanted.
    pub(super) fn next_order(self, reported: Phones) -> Self {
        Self {
            answers: self.answers,
            remind: self.remind,
            reported,
            ..Self::default()
        }
    }
}
