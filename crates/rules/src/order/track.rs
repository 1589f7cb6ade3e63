//! How far each phone has come.

use crate::messages::{WRONG_ENTRIES_THAT_FAIL, WRONG_ENTRIES_THAT_STOP};
use crate::phone::Phone;
use crate::window::Instant;

/// How far one phone has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// Has not verified yet.
    #[default]
    Waiting,
    /// 核验完成
    Verified,
    /// 请联系接入商查询核验结果, or all three are right and it still fails.
    AskProvider,
    /// 核验失败
    Failed,
}

impl Progress {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Waiting,
        Self::Verified,
        Self::AskProvider,
        Self::Failed,
    ];

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Verified => "verified",
            Self::AskProvider => "ask-provider",
            Self::Failed => "failed",
        }
    }
}

/// Where somebody who has not verified stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Before the site's form.
    #[default]
    Fields,
    /// Has submitted it, and is to say what the site shows.
    Result,
    /// The site shows 找不到记录: was 核验完成 seen before?
    NoRecord,
}

impl Stage {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Fields, Self::Result, Self::NoRecord];

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Result => "result",
            Self::NoRecord => "no-record",
        }
    }
}

/// What happened to one phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Track {
    /// Waiting, verified or stopped.
    pub progress: Progress,
    /// When it verified, or failed.
    pub ended_at: Option<Instant>,
    /// Where it stands while it waits.
    pub stage: Stage,
    /// Wrong entries so far, at most [`WRONG_ENTRIES_THAT_FAIL`].
    pub wrong_entries: u8,
    /// Which of the three checks are ticked after [`WRONG_ENTRIES_THAT_STOP`], a bit each.
    pub stop_checks: u8,
    /// Went on after the stop.
    pub resumed: bool,
}

impl Track {
    /// Whether this phone has verified.
    pub fn is_verified(&self) -> bool {
        self.progress == Progress::Verified
    }

    /// Whether the provider is to be asked what became of the verification.
    pub fn asks_provider(&self) -> bool {
        self.progress == Progress::AskProvider
    }

    /// Whether the guide stops the visitor until all three fields are checked.
    pub fn is_stopped(&self) -> bool {
        self.wrong_entries == WRONG_ENTRIES_THAT_STOP && !self.resumed
    }

    /// Ends the track. To report the same end again leaves the time of the first report.
    pub(super) fn end(&mut self, progress: Progress, at: Option<Instant>) {
        if self.progress != progress {
            self.ended_at = at;
        }
        self.progress = progress;
        self.stage = Stage::Fields;
    }

    /// Counts a wrong entry, if the phone still waits. With the fifth it has failed.
    pub(super) fn wrong_entry(&mut self, at: Option<Instant>) {
        if self.progress == Progress::Waiting {
            self.stage = Stage::Fields;
            self.wrong_entries = self.wrong_entries.saturating_add(1);
            if self.wrong_entries == WRONG_ENTRIES_THAT_STOP {
                self.stop_checks = 0;
                self.resumed = false;
            }
            self.wait_or_fail(at);
        }
    }

    /// Only somebody who waits stands anywhere at the site's form: who has verified, or
    /// is to ask the provider, learns nothing from it.
    pub(super) fn stand_at(&mut self, stage: Stage) {
        if self.progress == Progress::Waiting {
            self.stage = stage;
        }
    }

    /// Five wrong entries have failed, whatever the site says of the sixth.
    pub(super) fn ask_provider(&mut self, at: Option<Instant>) {
        if self.progress != Progress::Failed {
            self.end(Progress::AskProvider, at);
        }
    }

    pub(super) fn not_verified(&mut self, at: Option<Instant>) {
        self.stage = Stage::Fields;
        self.wait_or_fail(at);
    }

    /// Merges the track of an unknown holder, who turns out to have this phone. If either has
    /// verified, so has the phone. Otherwise wrong entries add up and the graver end stands.
    pub(super) fn join(&mut self, holder: Self) {
        let own = *self;
        if own.is_verified() {
            return;
        }
        let entries = own.wrong_entries.saturating_add(holder.wrong_entries);
        *self = Self {
            wrong_entries: entries.min(WRONG_ENTRIES_THAT_FAIL),
            ..holder
        };
        let failed = [own.progress, holder.progress].contains(&Progress::Failed);
        let ended_at = holder.ended_at.or(own.ended_at);
        if holder.is_verified() {
            return;
        }
        if failed || entries >= WRONG_ENTRIES_THAT_FAIL {
            self.end(Progress::Failed, ended_at);
        } else if own.progress == Progress::AskProvider {
            self.end(Progress::AskProvider, ended_at);
        }
    }

    pub(super) fn take_back(&mut self, at: Option<Instant>) {
        match self.progress {
            Progress::Verified => return,
            Progress::Waiting => self.wrong_entries = self.wrong_entries.saturating_sub(1),
            Progress::AskProvider => {}
            Progress::Failed if self.wrong_entries == WRONG_ENTRIES_THAT_FAIL => {
                self.wrong_entries -= 1;
            }
            Progress::Failed => {}
        }
        self.wait_or_fail(at);
    }

    /// What the wrong entries amount to for somebody who has not verified.
    pub(crate) fn wait_or_fail(&mut self, at: Option<Instant>) {
        self.wrong_entries = self.wrong_entries.min(WRONG_ENTRIES_THAT_FAIL);
        if self.wrong_entries == WRONG_ENTRIES_THAT_FAIL {
            self.end(Progress::Failed, at);
        } else {
            self.progress = Progress::Waiting;
            self.ended_at = None;
        }
    }
}

/// The tracks of all phones. One that gets no code keeps an idle track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tracks([Track; Phone::COUNT]);

impl Tracks {
    /// The track of a phone.
    pub const fn of(&self, phone: Phone) -> &Track {
        &self.0[phone as usize]
    }

    /// These tracks with the end times of others, to compare all but the times.
    pub(super) fn ended_as(mut self, others: &Self) -> Self {
        for (track, other) in self.0.iter_mut().zip(others.0) {
            track.ended_at = other.ended_at;
        }
        self
    }

    pub(crate) const fn of_mut(&mut self, phone: Phone) -> &mut Track {
        &mut self.0[phone as usize]
    }
}
