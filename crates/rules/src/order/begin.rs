//! When the 24 hours begin: with the first SMS, or by estimate with the submission.

use super::{Event, Sms, State};
use crate::profile::Profile;
use crate::window::{Instant, plausible};

impl State {
    /// Events by which the 24 hours begin, or do not. `at` is missing where the clock
    /// cannot be right.
    pub(super) fn begin(&mut self, event: Event, at: Option<Instant>, profile: &Profile) {
        match (event, at) {
            (Event::JustReceived, Some(at)) if self.received_at.is_none() => {
                let missed_one = self.may_have_missed_one(profile);
                if missed_one || self.may_be_resent(profile, at) {
                    self.ask_which(at);
                } else {
                    self.receive(at, at);
                }
            }
            (Event::FirstSms, Some(at)) => {
                if let Some(arrival) = self.arrival {
                    self.receive(arrival, at);
                }
            }
            // The 24 hours began before; without a known start they stay unknown.
            (Event::ResentSms, _) => {
                let came = [self.resent_at, self.arrival.take()];
                self.resent_at = came.into_iter().flatten().min();
            }
            (Event::ReceivedAt(time), Some(at)) => {
                if let Some(time) = past(time, at) {
                    self.receive_or_ask(time, at, profile);
                }
            }
            (Event::SubmittedAt(time), Some(at)) => {
                if let Some(submitted) = past(time, at) {
                    self.submitted_at = Some(submitted);
                    self.begun_at = self.begun_at.or(Some(at));
                    self.wait();
                }
            }
            (Event::NotYet, _) => self.wait(),
            _ => {}
        }
    }

    /// An SMS came at this time, which may be a second one: the visitor is asked.
    fn ask_which(&mut self, came: Instant) {
        self.sms = Sms::Came;
        self.arrival = self
            .arrival
            .map_or(Some(came), |earlier| Some(earlier.min(came)));
        self.revising = false;
    }

    /// A time that the visitor enters: of the SMS that came, or, once it is known
    /// that one has come, of the first.
    fn receive_or_ask(&mut self, came: Instant, at: Instant, profile: &Profile) {
        if self.sms != Sms::Came && self.may_be_resent(profile, came) {
            self.ask_which(came);
        } else {
            self.receive(came, at);
        }
    }

    fn receive(&mut self, first: Instant, at: Instant) {
        self.received_at = Some(first);
        self.begun_at = self.begun_at.or(Some(at));
        self.sms = Sms::Came;
        (self.arrival, self.resent_at) = (None, None);
        self.revising = false;
    }

    fn wait(&mut self) {
        if self.received_at.is_none() {
            self.sms = Sms::NotYet;
            (self.arrival, self.resent_at) = (None, None);
        }
        self.revising = false;
    }
}

/// A time that the visitor enters, if it can be right and is not to come.
fn past(time: Instant, now: Instant) -> Option<Instant> {
    plausible(Some(time)).filter(|time| *time <= now)
}
