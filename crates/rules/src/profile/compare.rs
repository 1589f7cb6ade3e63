//! What others say otherwise: the shipped profiles' own rows beside a profile.
//!
//! The other profiles are not loaded in a browser. What they say is therefore
//! kept as the short list [`OTHERS`], which a test holds
//! equal to their files.

use super::Profile;
use super::others::{OTHERS, PROFILES};
use super::saying::{Other, Saying, Shipped};
use crate::filing::FilingType;

impl Shipped {
    /// The profile of an id.
    pub fn of(id: &str) -> Option<&'static Self> {
        PROFILES.iter().find(|it| it.id == id)
    }
}

/// What UCloud's page said in 2021 and says now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// In 2021, if it said anything of this.
    pub then: Option<Saying>,
    /// Now.
    pub now: &'static Other,
}

/// What other providers' pages say otherwise than a profile: who verifies for
/// this filing type, if one is chosen, when the SMS comes and what the limits
/// are. Whether the profile's own row is the default one makes no difference.
pub fn others(
    filing_type: Option<FilingType>,
    profile: &Profile,
) -> impl Iterator<Item = &'static Other> {
    OTHERS.iter().filter(move |other| {
        other.page.provider != profile.name
            && other.says.is_rule_of(filing_type)
            && other.says.of(profile).as_ref() != Some(&other.says)
    })
}

/// What has changed on UCloud's page since 2021 that concerns a filing type, or
/// all: between the profiles `ucloud` and `ucloud-2026`.
pub fn changes(filing_type: Option<FilingType>) -> Vec<Change> {
    let default = Profile::default();
    let now = OTHERS
        .iter()
        .filter(|other| other.page.provider == default.name && other.says.concerns(filing_type));
    now.map(|now| Change {
        then: now.says.of(&default),
        now,
    })
    .filter(|change| change.then.as_ref() != Some(&change.now.says))
    .collect()
}
