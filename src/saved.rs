//! What is kept between visits, and how much of a stranger's data is believed.

use serde::{Deserialize, Serialize};

use crate::rules::answers::WRONG_ENTRIES_THAT_FAIL;
use crate::rules::filing::FilingType;
use crate::rules::province::Province;
use crate::rules::recipients::Role;
use crate::state::{Progress, State};

/// The version of the format. A change that an older program would misread
/// takes the next number.
pub const VERSION: u32 = 1;

/// What the page had said when the state was saved. While it says the same, the
/// visitor's own answers stand; when it says something else, that counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preset {
    /// `filing-type`
    pub filing_type: Option<FilingType>,
    /// `province`
    pub province: Option<Province>,
    /// `received-at`, in seconds since 1970-01-01T00:00:00Z.
    pub received_at: Option<f64>,
    /// `submitted-at`, likewise.
    pub submitted_at: Option<f64>,
}

/// A saved state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// [`VERSION`] of the program that wrote it.
    pub version: u32,
    /// What the page had said.
    #[serde(default)]
    pub preset: Preset,
    /// What the visitor had said.
    #[serde(default)]
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

    /// Whether a newer program wrote it, whose format is not known here.
    pub const fn is_from_the_future(&self) -> bool {
        self.version > VERSION
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
