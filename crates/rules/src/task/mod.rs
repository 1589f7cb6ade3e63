//! What is to be done now: one task at a time, from the order and the present.

mod step;

pub use step::Step;

use crate::filing::Question;
use crate::messages::WRONG_ENTRIES_THAT_FAIL;
use crate::order::{Progress, Sms, Stage, State};
use crate::phone::Phone;
use crate::profile::Profile;
use crate::recipients::{Outcome, Recipients};
use crate::window::{Basis, Instant};

/// The one thing to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Say what is filed, or whether an SMS has come.
    Ask,
    /// Answer this question.
    FollowUp(Question),
    /// 新增接入: have the original provider change the number first.
    ChangeNumberFirst,
    /// 新增接入: cancel the filing first.
    CancelFilingFirst,
    /// Nothing: no code is sent for this filing type.
    NoCode,
    /// Say whether an SMS has come; all else is answered.
    SayWhetherSmsCame,
    /// Say whether the SMS that just came is the first.
    SayWhetherFirst,
    /// Wait for the SMS.
    Wait(Waiting),
    /// Have the SMS resent.
    Resend,
    /// Resend no more, as the page allows no further one: call the provider.
    StopResending,
    /// No SMS, and hardly any time left or a resend refused: call the provider.
    CallProvider,
    /// Fill in the site's form.
    Fill(Phone),
    /// Say what the site shows.
    Result(Phone),
    /// Say whether 核验完成 was seen before 找不到记录.
    NoRecord(Phone),
    /// Check the three fields and submit again.
    Retry(Phone),
    /// Stop after three wrong entries.
    Stop(Phone),
    /// Say whose phone got the SMS.
    SayWhose,
    /// Have another phone verify.
    Other(Phone),
    /// Ask the provider, and do not submit again.
    AskProvider(Phone),
    /// Submit the order again: five wrong entries, or the site said so.
    Failed(Phone),
    /// Submit the order again: the 24 hours passed, counted from this.
    Closed(Basis),
    /// Nothing more: everybody has verified.
    Done,
}

/// How somebody waits for the SMS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// It is not known since when.
    SubmissionUnknown,
    /// The first SMS is not due before this time.
    Until(Instant),
    /// It is overdue: go through the checks.
    Check,
}

impl Task {
    /// What tells its card from others, as `fill`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::FollowUp(_) => "follow-up",
            Self::ChangeNumberFirst => "change-number-first",
            Self::CancelFilingFirst => "cancel-filing-first",
            Self::NoCode => "no-code",
            Self::SayWhetherSmsCame => "say-whether-sms-came",
            Self::SayWhetherFirst => "say-whether-first",
            Self::Wait(_) => "wait",
            Self::Resend => "resend",
            Self::StopResending => "stop-resending",
            Self::CallProvider => "call-provider",
            Self::Fill(_) => "fill",
            Self::Result(_) => "result",
            Self::NoRecord(_) => "no-record",
            Self::Retry(_) => "retry",
            Self::Stop(_) => "stop",
            Self::SayWhose => "say-whose",
            Self::Other(_) => "other",
            Self::AskProvider(_) => "ask-provider",
            Self::Failed(_) => "failed",
            Self::Closed(_) => "closed",
            Self::Done => "done",
        }
    }

    /// Whether the 24 hours still matter to the visitor.
    pub const fn counts_down(self) -> bool {
        !self.is_over() && !matches!(self, Self::Closed(_))
    }

    /// Whether they matter no more, however much is left of them.
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::ChangeNumberFirst
                | Self::CancelFilingFirst
                | Self::NoCode
                | Self::Failed(_)
                | Self::Done
        )
    }
}

/// What is to be done now.
pub fn task(state: &State, recipients: &Recipients, profile: &Profile, now: Instant) -> Task {
    ended(state, recipients, now)
        .or_else(|| after_sms(state, recipients))
        .or_else(|| before_sms(state, profile, now))
        .unwrap_or(match recipients.outcome {
            Outcome::Ask(question) => Task::FollowUp(question),
            Outcome::Codes => Task::SayWhetherSmsCame,
            _ => Task::Ask,
        })
}

/// The order is at its end, whichever.
fn ended(state: &State, recipients: &Recipients, now: Instant) -> Option<Task> {
    if state.is_done(recipients) {
        return Some(Task::Done);
    }
    // Five wrong entries return the filing, whosever they were.
    let mut phones = recipients.phones().chain([Phone::Holder]);
    if let Some(failed) = phones.find(|phone| state.tracks.of(*phone).progress == Progress::Failed)
    {
        return Some(Task::Failed(failed));
    }
    if let Some(task) = without_code(recipients) {
        return Some(task);
    }
    // The SMS that just came may be the first, and the estimate then ends early.
    let closed = state.is_closed(now) && state.arrival.is_none();
    (closed && !provider_finds_out(state, recipients)).then_some(Task::Closed(basis(state)))
}

/// What the end of the 24 hours stands on: a resent SMS ends them for certain.
fn basis(state: &State) -> Basis {
    match state.window() {
        Some(window) if state.resent_at.is_none() => window.basis,
        _ => Basis::Received,
    }
}

/// Whether nobody is missing but whom the provider is to be asked about: they may have verified
/// before the deadline.
fn provider_finds_out(state: &State, recipients: &Recipients) -> bool {
    let asks = |phone: Phone| state.tracks.of(phone).asks_provider();
    if recipients.list.is_empty() {
        return asks(Phone::Holder);
    }
    recipients.is_complete() && state.unverified(recipients).into_iter().all(asks)
}

/// No code comes by these answers.
const fn without_code(recipients: &Recipients) -> Option<Task> {
    match recipients.outcome {
        Outcome::NoVerification => Some(Task::NoCode),
        Outcome::ChangeNumberFirst => Some(Task::ChangeNumberFirst),
        Outcome::CancelFilingFirst => Some(Task::CancelFilingFirst),
        Outcome::Unanswered | Outcome::Ask(_) | Outcome::Codes => None,
    }
}

/// An SMS has come: one phone after the other.
fn after_sms(state: &State, recipients: &Recipients) -> Option<Task> {
    if state.arrival.is_some() {
        return Some(Task::SayWhetherFirst);
    }
    let has_begun = recipients.phones().any(|phone| state.has_verified(phone));
    if state.holder_is_unassigned(recipients) {
        return recipients.is_complete().then_some(Task::SayWhose);
    }
    if state.sms != Sms::Came && !has_begun {
        return None;
    }
    let phone = state.next_phone(recipients)?;
    let track = state.tracks.of(phone);
    if has_begun && state.viewed != Some(phone) && track.progress == Progress::Waiting {
        return Some(Task::Other(phone));
    }
    Some(match (track.progress, track.stage) {
        (Progress::AskProvider, _) => Task::AskProvider(phone),
        (_, Stage::Result) => Task::Result(phone),
        (_, Stage::NoRecord) => Task::NoRecord(phone),
        _ if track.is_stopped() => Task::Stop(phone),
        _ if track.wrong_entries > 0 => Task::Retry(phone),
        _ => Task::Fill(phone),
    })
}

/// No SMS has come, and the visitor or the page has said so.
fn before_sms(state: &State, profile: &Profile, now: Instant) -> Option<Task> {
    let waits = state.sms == Sms::NotYet || state.submitted_at.is_some();
    if !waits || state.sms == Sms::Came {
        return None;
    }
    let due = state.submitted_at.map(|at| at + profile.first_sms_within());
    Some(match due {
        _ if state.window().is_some_and(|it| it.is_urgent(now)) => Task::CallProvider,
        _ if state.resends_are_refused() => Task::CallProvider,
        // Too many resends return the filing, so none before the first SMS is due.
        Some(due) if now < due => Task::Wait(Waiting::Until(due)),
        _ if state.all_checked && state.resends_are_used_up(profile) => Task::StopResending,
        _ if state.all_checked => Task::Resend,
        None => Task::Wait(Waiting::SubmissionUnknown),
        Some(_) => Task::Wait(Waiting::Check),
    })
}

/// How many more wrong entries a phone may make before its verification fails.
pub const fn entries_left(wrong_entries: u8) -> u8 {
    WRONG_ENTRIES_THAT_FAIL.saturating_sub(wrong_entries)
}
