//! Everything that the visitor has said, and the one function that changes it.
//!
//! Nothing derived is stored: who gets a code, how much time is left and
//! whether all is done follow from [`State`], the present and the provider.

use serde::{Deserialize, Serialize};

use crate::rules::answers::{SiteAnswer, WRONG_ENTRIES_THAT_FAIL};
use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers};
use crate::rules::province::Province;
use crate::rules::recipients::{Outcome, Recipients, Role};
use crate::rules::window::{Basis, Instant, Phase, Window};

/// How far one recipient has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// Has not verified yet.
    #[default]
    Waiting,
    /// 核验完成
    Verified,
    /// 核验失败
    Failed,
}

/// The steps of one recipient, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// 收到短信
    Receive,
    /// 打开核验页面
    Open,
    /// 填写三项
    Fill,
    /// 提交并查看结果
    Result,
}

impl Step {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::Receive, Self::Open, Self::Fill, Self::Result];
}

/// What happened to one recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Track {
    /// Waiting, verified or failed.
    pub progress: Progress,
    /// Wrong entries so far, at most [`WRONG_ENTRIES_THAT_FAIL`].
    pub wrong_entries: u8,
    /// The step that the visitor went to; by itself it follows the window.
    pub step: Option<Step>,
    /// The site's answer that the visitor looked up last.
    pub answer: Option<SiteAnswer>,
}

/// The tracks of both roles. A role that gets no code keeps an idle track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tracks {
    /// 主体负责人
    pub entity_leader: Track,
    /// 网站负责人
    pub website_administrator: Track,
}

impl Tracks {
    /// The track of a role.
    pub const fn of(&self, role: Role) -> &Track {
        match role {
            Role::EntityLeader => &self.entity_leader,
            Role::WebsiteAdministrator => &self.website_administrator,
        }
    }

    pub(crate) const fn of_mut(&mut self, role: Role) -> &mut Track {
        match role {
            Role::EntityLeader => &mut self.entity_leader,
            Role::WebsiteAdministrator => &mut self.website_administrator,
        }
    }
}

/// Everything that the visitor has said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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

impl Track {
    /// Somebody who has verified makes no more errors, and five of them fail.
    fn record(&mut self, event: Event) {
        match (event, self.progress) {
            (Event::Verified(_), Progress::Waiting) => self.progress = Progress::Verified,
            (Event::NotVerified(_), Progress::Verified) => self.wait_or_fail(),
            (Event::Failed(_), Progress::Waiting) => self.progress = Progress::Failed,
            (Event::WrongEntry(_), Progress::Waiting) => {
                self.wrong_entries = self.wrong_entries.saturating_add(1);
                self.wait_or_fail();
            }
            (Event::TakeBack(_), Progress::Failed)
                if self.wrong_entries < WRONG_ENTRIES_THAT_FAIL =>
            {
                self.progress = Progress::Waiting;
            }
            (Event::TakeBack(_), Progress::Waiting | Progress::Failed) => {
                self.wrong_entries = self.wrong_entries.saturating_sub(1);
                self.wait_or_fail();
            }
            _ => {}
        }
    }

    /// What the wrong entries amount to for somebody who has not verified.
    pub(crate) fn wait_or_fail(&mut self) {
        self.wrong_entries = self.wrong_entries.min(WRONG_ENTRIES_THAT_FAIL);
        self.progress = if self.wrong_entries == WRONG_ENTRIES_THAT_FAIL {
            Progress::Failed
        } else {
            Progress::Waiting
        };
    }
}
