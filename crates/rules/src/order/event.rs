//! What the visitor, or the page in the visitor's place, says.

use super::preset::Preset;
use crate::filing::{Changes, FilingType, NewNumbers, Persons};
use crate::messages::SiteMessage;
use crate::phone::Phone;
use crate::province::Province;
use crate::window::Instant;

/// Something that the visitor did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// Chose a filing type.
    FilingType(FilingType),
    /// Chose a province, or none.
    Province(Option<Province>),
    /// Answered 是同一人吗.
    Persons(Persons),
    /// Answered 手机号一致吗.
    PhoneMatches(bool),
    /// Answered 能联系原接入商吗.
    OriginalProviderReachable(bool),
    /// Ticked what changes.
    Changes(Changes),
    /// Ticked whose number changes.
    NewNumbers(NewNumbers),
    /// Answered whether the access filing changes the person in charge.
    AccessChangesAdministrator(bool),
    /// Answered whether the access filing changes the entity.
    AccessChangesEntity(bool),
    /// Opened or folded the answers.
    Revise(bool),
    /// An SMS came just now.
    JustReceived,
    /// The SMS that just came is the first one.
    FirstSms,
    /// It is a resent one: the 24 hours began before.
    ResentSms,
    /// The first SMS came at this time; also corrects an earlier answer.
    ReceivedAt(Instant),
    /// The filing was submitted at this time.
    SubmittedAt(Instant),
    /// No SMS has come yet.
    NotYet,
    /// Ticked, or unticked, one of the checks for a missing SMS.
    Check(u8, bool),
    /// All checks are done, and still no SMS; or back to them.
    AllChecked(bool),
    /// Resent the SMS by hand.
    Resent,
    /// An SMS came to this phone, which no rule expects, or the site waits for it.
    Report(Phone),
    /// Takes back that an SMS came to this phone.
    Unreport(Phone),
    /// The SMS that was reported for the first phone came to the second.
    Replace(Phone, Phone),
    /// The SMS that came before anybody was listed was this phone's.
    Assign(Phone),
    /// Goes on with this phone.
    View(Phone),
    /// Submitted the site's form, and wants to say what it shows.
    FormSubmitted(Phone),
    /// Back to the three fields.
    BackToFields(Phone),
    /// The site showed this.
    SiteMessage(Phone, SiteMessage),
    /// Whether 核验完成 was seen before 找不到记录.
    SawVerified(Phone, bool),
    /// Ticked one of the three checks before going on after three wrong entries.
    StopCheck(Phone, u8, bool),
    /// Has checked all three and goes on.
    Resume(Phone),
    /// All three are right, and it still fails.
    RightButFails(Phone),
    /// This phone has verified.
    Verified(Phone),
    /// It has not.
    NotVerified(Phone),
    /// After the deadline: everybody had verified before it.
    VerifiedInTime,
    /// Takes back the last wrong entry, or the report of a failure.
    TakeBack(Phone),
    /// Wants notifications at the milestones, or no more.
    Remind(bool),
    /// Submitted the order anew: a new window, the same answers.
    SubmitAgain,
    /// Forgets everything but what the page says.
    StartOver(Preset),
}

impl Event {
    /// Whether it answers one of the questions.
    pub const fn is_answer(self) -> bool {
        matches!(
            self,
            Self::FilingType(_)
                | Self::Province(_)
                | Self::Persons(_)
                | Self::PhoneMatches(_)
                | Self::OriginalProviderReachable(_)
                | Self::Changes(_)
                | Self::NewNumbers(_)
                | Self::AccessChangesAdministrator(_)
                | Self::AccessChangesEntity(_)
        )
    }

    /// Whether the visitor can take it back in one step: it records something, or
    /// gives something up.
    pub const fn can_be_undone(self) -> bool {
        matches!(
            self,
            Self::JustReceived
                | Self::FirstSms
                | Self::ResentSms
                | Self::ReceivedAt(_)
                | Self::SubmittedAt(_)
                | Self::Resent
                | Self::Report(_)
                | Self::Unreport(_)
                | Self::Replace(..)
                | Self::Assign(_)
                | Self::SiteMessage(..)
                | Self::SawVerified(..)
                | Self::RightButFails(_)
                | Self::Verified(_)
                | Self::NotVerified(_)
                | Self::VerifiedInTime
                | Self::SubmitAgain
                | Self::StartOver(_)
                | Self::FilingType(_)
        )
    }
}

/// An event and the time at which it happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Action {
    /// When, by the visitor's clock.
    pub at: Instant,
    /// What.
    pub event: Event,
}
