//! What the page that embeds the guide says in the visitor's place.

use super::{Sms, State};
use crate::filing::FilingType;
use crate::province::Province;
use crate::window::Instant;

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

impl State {
    /// The state in which a visitor of a page with this preset begins.
    pub fn of_preset(preset: &Preset) -> Self {
        Self::default().after_preset(&Preset::default(), preset)
    }

    /// The state after the page has changed what it says from `before` to `now`.
    /// What it says no differently leaves the visitor's own answers alone.
    ///
    /// A time of receipt never makes a running deadline later: the earlier one
    /// stands. A submission never replaces a known receipt.
    #[must_use]
    pub fn after_preset(mut self, before: &Preset, now: &Preset) -> Self {
        if now.filing_type.is_some() && now.filing_type != before.filing_type {
            self.answers.filing_type = now.filing_type;
        }
        if now.province.is_some() && now.province != before.province {
            self.answers.province = now.province;
        }
        if now.submitted_at.is_some() && now.submitted_at != before.submitted_at {
            self.submitted_at = earlier(self.submitted_at, now.submitted_at);
        }
        if now.received_at.is_some() && now.received_at != before.received_at {
            self.received_at = earlier(self.received_at, now.received_at);
            self.sms = Sms::Came;
            self.arrival = None;
        }
        self.begun_at = self.begun_at.or(self.received_at).or(self.submitted_at);
        self
    }
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}
