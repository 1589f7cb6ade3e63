//! One order of one visitor: everything that was said of it, and the one
//! function that changes it.
//!
//! Nothing derived is stored: who gets a code, how much time is left and what
//! is to be done now follow from [`State`], the present and the profile.

mod begin;
mod event;
mod preset;
mod record;
mod reducer;
mod track;
mod undo;

use crate::filing::{Answers, FilingType};
use crate::phone::{Phone, Phones};
use crate::profile::{AutomaticResend, Profile};
use crate::recipients::{Outcome, Recipients, recipients};
use crate::window::{Basis, Instant, LENGTH, Window, next_noon};

use chrono::TimeDelta;

pub use event::{Action, Event};
pub use preset::Preset;
pub use track::{Progress, Stage, Track, Tracks};
pub use undo::Undo;

/// Whether an SMS has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sms {
    /// The visitor has not said.
    #[default]
    NotSaid,
    /// 还没有收到
    NotYet,
    /// It came.
    Came,
}

impl Sms {
    /// All three.
    pub const ALL: [Self; 3] = [Self::NotSaid, Self::NotYet, Self::Came];

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotSaid => "not-said",
            Self::NotYet => "not-yet",
            Self::Came => "came",
        }
    }
}

/// Everything that was said of one order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What is filed, and where.
    pub answers: Answers,
    /// Phones that got an SMS, or that the site waits for, though no rule lists them.
    pub reported: Phones,
    /// Whether an SMS has come.
    pub sms: Sms,
    /// When the first SMS came.
    pub received_at: Option<Instant>,
    /// When the order was submitted to the administration.
    pub submitted_at: Option<Instant>,
    /// An SMS came at this time, and it is open whether it is the first.
    pub arrival: Option<Instant>,
    /// A resent SMS came at this time, so that the first came before.
    pub resent_at: Option<Instant>,
    /// When it was first said that its 24 hours have a start: by this a corrected
    /// time is told from another order.
    pub begun_at: Option<Instant>,
    /// Which checks for a missing SMS are ticked, a bit each.
    pub checks: u8,
    /// All checks are done, and still no SMS.
    pub all_checked: bool,
    /// Resends by hand, as noted by the visitor, or [`NO_MORE_RESENDS`].
    pub resends: u8,
    /// How far each phone has come.
    pub tracks: Tracks,
    /// The site said that everybody has verified, whoever that is.
    pub all_verified: bool,
    /// The site said 请等待其他核验人, and nobody else has verified since.
    pub others_missing: bool,
    /// The phone that the visitor goes on with; by itself the first that waits.
    pub viewed: Option<Phone>,
    /// The visitor wants to change the answers.
    pub revising: bool,
    /// The visitor wants a notification at the milestones.
    pub remind: bool,
}

impl State {
    /// The 24 hours, once they have a start: from the first SMS, or as an estimate
    /// from the submission.
    pub fn window(&self) -> Option<Window> {
        let from = |start, basis| Window { start, basis };
        let received = self.received_at.map(|at| from(at, Basis::Received));
        received.or_else(|| self.submitted_at.map(|at| from(at, Basis::Submitted)))
    }

    /// Whether the 24 hours are over at `now`. Where their start is not known, they are
    /// when they would be from a later SMS.
    pub fn is_closed(&self, now: Instant) -> bool {
        let from_resent = || self.resent_at.map(|at| at + LENGTH <= now);
        let closed = self.window().map(|window| window.is_closed(now));
        closed.or_else(from_resent).unwrap_or_default()
    }

    /// What tells this order from the visitor's others, once its 24 hours have a start:
    /// when that was said, and what is filed.
    pub fn identity(&self) -> Option<String> {
        let begun = self.begun_at?.timestamp_millis().to_string();
        let filing_type = self.answers.filing_type.map_or("", FilingType::id);
        Some([&begun, filing_type].join("-"))
    }

    /// Whether another state says the same of the order. When that was said first is
    /// nothing that anybody said.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let (begun_at, tracks) = (other.begun_at, self.tracks.ended_as(&other.tracks));
        let timed_alike = Self {
            begun_at,
            tracks,
            ..*self
        };
        timed_alike == *other
    }

    /// Whether more was said than what is filed, and where: an SMS is waited for or
    /// came, or a phone is being verified.
    pub fn is_under_way(&self) -> bool {
        let has_sms = self.sms != Sms::NotSaid || self.window().is_some();
        has_sms || self.all_verified || self.tracks != Tracks::default()
    }

    /// Who has to verify. Whoever gets the SMS verifies: what the visitor reports
    /// goes before the profile's rules.
    pub fn recipients(&self, profile: &Profile) -> Recipients {
        recipients(&self.answers, profile).with_reported(self.all_reported(profile))
    }

    /// The phones that the visitor reports: by name, or by saying that an SMS came
    /// though none was expected.
    fn all_reported(&self, profile: &Profile) -> Phones {
        let came_unexpected =
            self.sms == Sms::Came && recipients(&self.answers, profile).expects_no_code();
        match self.answers.filing_type {
            Some(filing_type) if came_unexpected && self.reported.is_empty() => {
                Phones::NONE.with(unexpected(filing_type))
            }
            _ => self.reported,
        }
    }

    /// Whether everybody has verified: nobody on the list is missing, and the list
    /// is complete, or the site said that all are done.
    pub fn is_done(&self, recipients: &Recipients) -> bool {
        let complete = recipients.is_complete() && !recipients.list.is_empty();
        (complete || self.all_verified) && recipients.phones().all(|phone| self.has_verified(phone))
    }

    /// Whether a phone has verified, by what was said of it or of everybody.
    pub fn has_verified(&self, phone: Phone) -> bool {
        self.all_verified || self.tracks.of(phone).is_verified()
    }

    /// Whether something happened to the holder of an SMS before anybody was listed,
    /// and it is open whose phone that was.
    pub fn holder_is_open(&self, recipients: &Recipients) -> bool {
        let happened = *self.tracks.of(Phone::Holder) != Track::default();
        happened && !recipients.list.is_empty() && !recipients.lists(Phone::Holder)
    }

    /// The phone that comes next: the one that the visitor goes on with, else the
    /// first that has not verified, else the holder of the SMS while nobody is listed.
    pub fn next_phone(&self, recipients: &Recipients) -> Option<Phone> {
        let waits = |phone: &Phone| !self.has_verified(*phone);
        let holder = recipients.list.is_empty().then_some(Phone::Holder);
        self.viewed
            .filter(|phone| recipients.lists(*phone))
            .filter(waits)
            .or_else(|| recipients.phones().find(waits))
            .or_else(|| holder.filter(waits))
    }

    /// When the system sends the SMS again by itself, as far as the profile and the
    /// known times tell.
    pub fn automatic_resend(&self, profile: &Profile) -> Option<Instant> {
        match profile.automatic_resend.value {
            AutomaticResend::NextNoon => self.window().map(|window| next_noon(window.start)),
            AutomaticResend::HoursAfterSubmission(hours) => {
                let after = TimeDelta::hours(hours.into());
                self.submitted_at.map(|at| at + after)
            }
            AutomaticResend::NotStated => None,
        }
    }

    /// Whether the SMS that just came may be a second one, because one that nobody saw
    /// may have come before: it is waited for since nobody knows when, or the system
    /// sends again so long after a submission that is not known.
    pub(crate) fn may_have_missed_one(&self, profile: &Profile) -> bool {
        let any_time = matches!(
            profile.automatic_resend.value,
            AutomaticResend::HoursAfterSubmission(_)
        );
        self.submitted_at.is_none() && (any_time || self.sms == Sms::NotYet)
    }

    /// Whether anybody has verified.
    pub fn has_begun(&self) -> bool {
        Phone::ALL.iter().any(|phone| self.has_verified(*phone))
    }

    /// Whether the site has refused to send the SMS again.
    pub const fn resends_are_refused(&self) -> bool {
        self.resends == NO_MORE_RESENDS
    }

    /// Whether an SMS that comes at `now` may be a second one: one has come before,
    /// a resend was noted, the order was submitted on an earlier day, or the system
    /// sends again about now. Then the visitor is asked.
    pub fn may_be_resent(&self, profile: &Profile, now: Instant) -> bool {
        let earlier_day = |at| now >= next_noon(at) - TimeDelta::hours(12);
        let by_system = match (profile.automatic_resend.value, self.submitted_at) {
            (AutomaticResend::HoursAfterSubmission(hours), Some(at)) => {
                now >= at + TimeDelta::hours(hours.into()) - ABOUT
            }
            (AutomaticResend::NextNoon, None) => {
                let noon = next_noon(now) - TimeDelta::days(1);
                (noon - ABOUT..noon + TimeDelta::hours(1)).contains(&now)
            }
            _ => false,
        };
        let has_come = self.sms == Sms::Came || self.resends > 0;
        has_come || self.submitted_at.is_some_and(earlier_day) || by_system
    }
}

/// Whose phone got the SMS if none was expected, as far as another provider's
/// page tells.
pub const fn unexpected(filing_type: FilingType) -> Phone {
    match filing_type {
        FilingType::CancelWebsite | FilingType::AddServiceProvider => Phone::Administrator1,
        _ => Phone::Holder,
    }
}

/// In the place of a number of resends: the site refused one.
pub(crate) const NO_MORE_RESENDS: u8 = u8::MAX;

/// How far from its time 'about' may lie.
const ABOUT: TimeDelta = TimeDelta::minutes(15);

impl Recipients {
    /// Whether no code is expected for these answers.
    fn expects_no_code(&self) -> bool {
        self.list.is_empty()
            && matches!(
                self.outcome,
                Outcome::NoVerification | Outcome::ChangeNumberFirst | Outcome::CancelFilingFirst
            )
    }
}
