//! Everything that the visitor has said, and the one function that changes it.
//!
//! Nothing derived is stored: who gets a code, how much time is left and
//! whether all is done follow from [`State`], the present and the provider.

mod track;

use crate::rules::answers::SiteAnswer;
use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers};
use crate::rules::province::Province;
use crate::rules::recipients::{Outcome, Recipients, Role};
use crate::rules::window::{Basis, Instant, Phase, Window};

pub use track::{Progress, Step, Track, Tracks};

/// Everything that the visitor has said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What is filed, and where.
    pub answers: Answers,
    /// The 24 hours, once they have a start.
    pub window: Option<Window>,
    /// The visitor says that no SMS has come.
    pub no_sms: bool,
    /// How far each recipient has come.
    pub tracks: Tracks,
    /// Resends by hand, as noted by the visitor.
    pub resends: u8,
    /// The recipient whose steps are on display; by itself the first who waits.
    pub viewed: Option<Role>,
    /// The visitor wants to change the answers while the window runs.
    pub revising: bool,
    /// The visitor wants a notification at the milestones.
    pub remind: bool,
}

/// Something that the visitor did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Chose a filing type.
    FilingType(FilingType),
    /// Chose a province, or none.
    Province(Option<Province>),
    /// Answered 是同一人吗.
    SamePerson(bool),
    /// Answered 手机号一致吗.
    PhoneMatches(bool),
    /// Answered 能联系原接入商吗.
    OriginalProviderReachable(bool),
    /// Ticked what changes.
    Changes(Changes),
    /// Ticked whose number changes.
    NewNumbers(NewNumbers),
    /// Opened or folded the answers.
    Revise(bool),
    /// Began the window at this time on this basis, or corrected its beginning.
    Begin(Window),
    /// Began the window at the time of the action.
    BeginNow(Basis),
    /// Said that no SMS has come.
    NoSms,
    /// Looks at the steps of this recipient.
    View(Role),
    /// Went to a step.
    GoTo(Role, Step),
    /// Looked up an answer of the site, or none.
    Answer(Role, Option<SiteAnswer>),
    /// Said that this recipient has verified.
    Verified(Role),
    /// Took that back.
    NotVerified(Role),
    /// Said that everybody has verified.
    AllVerified,
    /// Said, after the deadline, that everybody had verified before it.
    VerifiedInTime,
    /// Noted a wrong entry.
    WrongEntry(Role),
    /// Took back the last wrong entry, or the report of a failure.
    TakeBack(Role),
    /// The site said that the verification failed.
    Failed(Role),
    /// Noted a resend by hand.
    Resend,
    /// Wants notifications at the milestones, or no more.
    Remind(bool),
    /// Submitted the order anew: a new window, the same answers.
    SubmitAgain,
    /// Forgets everything.
    StartOver,
}

/// An event and the time at which it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// When, by the visitor's clock.
    pub at: Instant,
    /// What.
    pub event: Event,
}

/// What the guide is about at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No window has begun, or none is needed.
    Idle,
    /// The window runs.
    Counting(Phase),
    /// Somebody's verification has failed.
    Failed(Role),
    /// The 24 hours passed.
    Closed,
    /// Everybody has verified.
    Verified,
}

impl State {
    /// The state after an action. Pure and total: an action that makes no sense
    /// at its time changes nothing.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action.event {
            Event::StartOver => return Self::default(),
            Event::SubmitAgain => self.forget_order(),
            Event::FilingType(filing_type) => self.answers.filing_type = Some(filing_type),
            Event::Province(province) => self.answers.province = province,
            Event::SamePerson(yes) => self.answers.same_person = Some(yes),
            Event::PhoneMatches(yes) => self.answers.phone_matches = Some(yes),
            Event::OriginalProviderReachable(yes) => {
                self.answers.original_provider_reachable = Some(yes);
            }
            Event::Changes(changes) => self.answers.changes = changes,
            Event::NewNumbers(new_numbers) => self.answers.new_numbers = new_numbers,
            Event::Revise(open) => self.revising = open,
            Event::NoSms => self.no_sms = true,
            Event::Remind(wanted) => self.remind = wanted,
            Event::View(role) => self.viewed = Some(role),
            Event::GoTo(role, step) => self.tracks.of_mut(role).step = Some(step),
            Event::Answer(role, answer) => self.tracks.of_mut(role).answer = answer,
            Event::Begin(window) => self.begin(window, action.at),
            Event::BeginNow(basis) => {
                let start = action.at;
                self.begin(Window { start, basis }, start);
            }
            Event::VerifiedInTime => self.verify_all(),
            _ if self.is_closed(action.at) => {}
            Event::AllVerified => self.verify_all(),
            Event::Resend => self.resends = self.resends.saturating_add(1),
            Event::Verified(role)
            | Event::NotVerified(role)
            | Event::WrongEntry(role)
            | Event::TakeBack(role)
            | Event::Failed(role) => self.tracks.of_mut(role).record(action.event),
        }
        self
    }

    fn is_closed(&self, now: Instant) -> bool {
        self.window.is_some_and(|window| window.is_closed(now))
    }

    /// A window that is closed stays closed, unless it was an estimate and the
    /// SMS came later. None begins in the future.
    fn begin(&mut self, window: Window, now: Instant) {
        let mends = window.basis == Basis::Received
            && self.window.is_some_and(|it| it.basis == Basis::Submitted);
        if (mends || !self.is_closed(now)) && window.start <= now {
            self.window = Some(window);
            self.no_sms = window.basis == Basis::Submitted;
            self.revising = false;
        }
    }

    fn verify_all(&mut self) {
        for role in Role::ALL {
            self.tracks.of_mut(role).progress = Progress::Verified;
        }
    }

    fn forget_order(&mut self) {
        *self = Self {
            answers: self.answers,
            ..Self::default()
        };
    }

    /// Where things stand for these recipients at `now`.
    pub fn standing(&self, recipients: &Recipients, now: Instant) -> Standing {
        let done = |role: Role| self.tracks.of(role).progress == Progress::Verified;
        if recipients.outcome == Outcome::Codes && recipients.roles().all(done) {
            return Standing::Verified;
        }
        let failed = |role: &Role| self.tracks.of(*role).progress == Progress::Failed;
        if let Some(role) = recipients.roles().find(failed) {
            return Standing::Failed(role);
        }
        match self.window {
            Some(window) if recipients.may_get_codes() || self.answers.filing_type.is_none() => {
                match window.phase(now) {
                    Phase::Closed => Standing::Closed,
                    phase => Standing::Counting(phase),
                }
            }
            _ => Standing::Idle,
        }
    }

    /// The recipient whose steps are on display: the one that the visitor looks
    /// at, else the first who has not verified, else the first.
    pub fn viewed(&self, recipients: &Recipients) -> Option<Role> {
        let listed = |role: &Role| recipients.roles().any(|listed| listed == *role);
        let waits = |role: &Role| self.tracks.of(*role).progress != Progress::Verified;
        self.viewed
            .filter(listed)
            .or_else(|| recipients.roles().find(waits))
            .or_else(|| recipients.roles().next())
    }

    /// The present step of a recipient. Who got the SMS is past the first.
    pub fn step(&self, role: Role) -> Step {
        let by_window = match self.window {
            Some(window) if window.basis == Basis::Received => Step::Open,
            _ => Step::Receive,
        };
        self.tracks.of(role).step.unwrap_or(by_window)
    }
}
