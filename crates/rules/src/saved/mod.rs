//! What is kept of an order between visits, and how much of a stranger's data is
//! believed.

mod format;

use crate::json::Json;
use crate::order::{Preset, Progress, Sms, State};
use crate::phone::Phone;
use crate::window::{Instant, plausible};
use format::Format;

/// The version of the format. A change that an older program would misread
/// takes the next number.
pub const VERSION: u8 = 2;

/// A saved order.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// [`VERSION`] of the program that wrote it.
    pub version: u8,
    /// When something was said of it last, or it was opened, if the clock could be
    /// right.
    pub touched: Option<Instant>,
    /// What the page had said.
    pub preset: Preset,
    /// What the visitor had said.
    pub state: State,
    /// What the page of rules made of it.
    pub judgement: Judgement,
}

/// What a page of rules makes of an order, for pages that go by another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The page of rules that judged, by the name that the app around gives it, if any.
    pub rules: Option<String>,
    /// Whether its 24 hours do not matter any more, although they last: everybody has
    /// verified, or nobody can.
    pub over: bool,
}

/// What a JSON value under one of our keys is.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// An order.
    Saved(Box<Saved>),
    /// Of another format, or broken.
    Unreadable,
    /// A newer program's, whose format is not known here.
    Newer,
}

impl Saved {
    /// What is to be written.
    pub fn new(
        preset: Preset,
        state: State,
        judgement: Judgement,
        touched: Option<Instant>,
    ) -> Self {
        Self {
            version: VERSION,
            touched: plausible(touched),
            preset,
            state,
            judgement,
        }
    }

    /// As JSON.
    pub fn write(&self) -> Json {
        Format::write(self)
    }

    /// From JSON. A value without a version, or with an older one, is not read.
    pub fn read(json: &Json) -> Reading {
        match json.field("version").and_then(Json::number) {
            Some(version) if version > f64::from(VERSION) => Reading::Newer,
            Some(version) if version == f64::from(VERSION) => match <Self as Format>::read(json) {
                Some(saved) => Reading::Saved(Box::new(saved.mended())),
                None => Reading::Unreadable,
            },
            _ => Reading::Unreadable,
        }
    }

    /// The same, mended where no sequence of actions could have led to it.
    fn mended(mut self) -> Self {
        let state = &mut self.state;
        if state.received_at.is_some() {
            state.sms = Sms::Came;
            (state.arrival, state.resent_at) = (None, None);
        }
        let start = state.received_at.or(state.submitted_at);
        state.begun_at = state.begun_at.or(start);
        for phone in Phone::ALL {
            let track = self.state.tracks.of_mut(phone);
            track.wrong_entries = track
                .wrong_entries
                .min(crate::messages::WRONG_ENTRIES_THAT_FAIL);
            if track.progress == Progress::Waiting
                && crate::task::entries_left(track.wrong_entries) == 0
            {
                track.progress = Progress::Failed;
            }
        }
        self
    }
}
