//! What is kept between visits, and how much of a stranger's data is believed.

mod format;

use crate::json::Json;
use crate::rules::answers::WRONG_ENTRIES_THAT_FAIL;
use crate::rules::filing::FilingType;
use crate::rules::province::Province;
use crate::rules::recipients::Role;
use crate::rules::window::Instant;
use crate::state::{Progress, State};
use format::Format;

/// The version of the format. A change that an older program would misread
/// takes the next number.
pub const VERSION: u8 = 1;

/// Whether data of this version are a newer program's, whose format is not
/// known here.
pub fn is_newer(version: f64) -> bool {
    version > f64::from(VERSION)
}

/// What the page has said in the visitor's place. While it says no more than
/// that, the visitor's own answers stand; what it says anew counts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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
    /// This, and what was said before where this is silent.
    #[must_use]
    pub fn or(self, before: Self) -> Self {
        Self {
            filing_type: self.filing_type.or(before.filing_type),
            province: self.province.or(before.province),
            received_at: self.received_at.or(before.received_at),
            submitted_at: self.submitted_at.or(before.submitted_at),
        }
    }
}

/// A saved state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Saved {
    /// [`VERSION`] of the program that wrote it.
    pub version: u8,
    /// What the page had said.
    pub preset: Preset,
    /// What the visitor had said.
    pub state: State,
}

impl Saved {
    /// What is to be written.
    pub const fn new(preset: Preset, state: State) -> Self {
        Self {
            version: VERSION,
            preset,
            state,
        }
    }

    /// As JSON.
    pub fn write(&self) -> Json {
        Format::write(self)
    }

    /// From JSON, or `None` if it is not of this format: what does not name its
    /// version is somebody else's.
    pub fn read(json: &Json) -> Option<Self> {
        json.field("version")?;
        Format::read(json)
    }

    /// Whether a page that says this now speaks of another filing.
    pub fn is_of_another_filing(&self, page: &Preset) -> bool {
        let said = self.state.answers.filing_type;
        page.filing_type.is_some()
            && page.filing_type != self.preset.filing_type
            && said.is_some()
            && page.filing_type != said
    }

    /// The state, mended where no sequence of actions could have led to it.
    #[must_use]
    pub fn state(&self) -> State {
        let mut state = self.state;
        for role in Role::ALL {
            let track = state.tracks.of_mut(role);
            if track.progress == Progress::Waiting {
                track.wait_or_fail();
            }
            track.wrong_entries = track.wrong_entries.min(WRONG_ENTRIES_THAT_FAIL);
        }
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::recipients::Role::EntityLeader;

    fn page(filing_type: Option<FilingType>) -> Preset {
        Preset {
            filing_type,
            ..Preset::default()
        }
    }

    #[test]
    fn only_a_later_version_is_newer() {
        let own = f64::from(VERSION);
        assert_eq!(
            [own - 1.0, own, own + 0.5].map(is_newer),
            [false, false, true]
        );
    }

    #[test]
    fn what_is_said_now_counts_before_what_was_said() {
        let at = Instant::UNIX_EPOCH;
        let (now, before) = (
            page(Some(FilingType::CancelEntity)),
            page(Some(FilingType::AddWebsite)),
        );
        let before = Preset {
            received_at: Some(at),
            ..before
        };
        let both = Preset {
            received_at: Some(at),
            ..now
        };
        assert_eq!(now.or(before), both);
    }

    #[test]
    fn another_filing_is_one_that_neither_page_nor_visitor_had_named() {
        let (one, two) = (FilingType::AddWebsite, FilingType::CancelEntity);
        let mut state = State::default();
        state.answers.filing_type = Some(one);
        let other = |saved: Saved, now| saved.is_of_another_filing(&page(now));
        assert!(other(Saved::new(page(Some(one)), state), Some(two)));
        assert!(
            !other(Saved::new(page(Some(two)), state), Some(two)),
            "said before"
        );
        assert!(
            !other(Saved::new(page(None), state), Some(one)),
            "the visitor's own"
        );
        assert!(
            !other(Saved::new(page(Some(one)), state), None),
            "says nothing"
        );
        assert!(
            !other(Saved::new(page(Some(one)), State::default()), Some(two)),
            "nothing answered"
        );
    }

    #[test]
    fn five_wrong_entries_have_failed_whatever_is_kept() {
        let mut state = State::default();
        state.answers.filing_type = Some(FilingType::CancelEntity);
        state.tracks.of_mut(EntityLeader).wrong_entries = 9;
        let mended = Saved::new(Preset::default(), state).state();
        let track = mended.tracks.of(EntityLeader);
        assert_eq!((track.wrong_entries, track.progress), (5, Progress::Failed));
        assert_eq!(mended.answers, state.answers);
        state.tracks.of_mut(EntityLeader).progress = Progress::Verified;
        let mended = Saved::new(Preset::default(), state).state();
        assert_eq!(mended.tracks.of(EntityLeader).progress, Progress::Verified);
    }
}
