//! What a page says in one respect, to be held beside what another says.

use std::borrow::Cow;

use super::{
    AutomaticResend, Localized, Page, Profile, ReturnedAfterFive, Rule, Span, WindowStart,
    WrongEntryCount,
};
use crate::filing::FilingType;

/// One thing that a page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// Who verifies for a filing type.
    Rule(FilingType, Rule),
    /// Minutes from the submission to the first SMS, from and to.
    FirstSms((u8, u8)),
    /// From when the 24 hours are counted.
    WindowStart(WindowStart),
    /// The system's second SMS.
    AutomaticResend(AutomaticResend),
    /// Resends by hand that are allowed.
    ResendsAllowed(Option<u8>),
    /// How wrong entries are counted.
    WrongEntryCount(WrongEntryCount),
    /// What sends the filing back after five wrong entries.
    ReturnedAfterFive(ReturnedAfterFive),
    /// The numbers that send the SMS.
    Senders(Cow<'static, [Cow<'static, str>]>),
    /// What a filing type is called.
    Label(FilingType, Localized),
    /// What the second person in charge is called.
    Administrator(Localized),
    /// When somebody answers.
    Hours(Cow<'static, [Span]>),
}

/// What a shipped profile says on a page of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Other {
    /// The profile's id.
    pub id: &'static str,
    /// The page that says so, with its provider, edition and day of check.
    pub page: &'static Page,
    /// What it says.
    pub says: Saying,
}

/// A shipped profile, to choose one by.
#[derive(Debug, PartialEq, Eq)]
pub struct Shipped {
    /// Its id, as in [`SHIPPED`](super::SHIPPED).
    pub id: &'static str,
    /// Its page, with its provider and edition.
    pub page: &'static Page,
    /// What it calls the leader and the administrator.
    pub persons: [Localized; 2],
}

impl Saying {
    /// What a profile says in the same respect, on whatever page.
    pub fn of(&self, profile: &Profile) -> Option<Self> {
        Some(match self {
            Self::Rule(of, _) => Self::Rule(*of, profile.rule(*of)?),
            Self::FirstSms(_) => Self::FirstSms(profile.first_sms_minutes.value),
            Self::WindowStart(_) => Self::WindowStart(profile.window_start.value),
            Self::AutomaticResend(_) => Self::AutomaticResend(profile.automatic_resend.value),
            Self::ResendsAllowed(_) => Self::ResendsAllowed(profile.resends_allowed.value),
            Self::WrongEntryCount(_) => Self::WrongEntryCount(profile.wrong_entry_count.value),
            Self::ReturnedAfterFive(_) => {
                Self::ReturnedAfterFive(profile.returned_after_five.value)
            }
            Self::Senders(_) => Self::Senders(profile.senders.value.clone().into()),
            Self::Label(of, _) => Self::Label(*of, profile.type_row(*of)?.label.clone()),
            Self::Administrator(_) => {
                Self::Administrator(profile.terms.website_administrator.clone())
            }
            Self::Hours(_) => {
                let hours = profile.contact.as_ref()?.hours.as_ref()?;
                Self::Hours(hours.spans.clone().into())
            }
        })
    }

    /// Whether it is of this filing type, or of all.
    pub(super) fn concerns(&self, filing_type: Option<FilingType>) -> bool {
        match self {
            Self::Rule(of, _) | Self::Label(of, _) => Some(*of) == filing_type,
            _ => true,
        }
    }

    /// Whether it is to be compared: it concerns this filing type, or all, and is neither a
    /// name nor service hours, of which each provider has its own.
    pub(super) fn is_rule_of(&self, filing_type: Option<FilingType>) -> bool {
        let is_own = matches!(
            self,
            Self::Label(..) | Self::Administrator(_) | Self::Hours(_)
        );
        !is_own && self.concerns(filing_type)
    }
}
