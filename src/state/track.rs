//! How far each recipient has come.

use super::Event;
use crate::rules::answers::{SiteAnswer, WRONG_ENTRIES_THAT_FAIL};
use crate::rules::recipients::Role;
/// How far one recipient has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// Has not verified yet.
    #[default]
    Waiting,
    /// 核验完成
    Verified,
    /// 核验失败
    Failed,
}

impl Progress {
    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Verified => "verified",
            Self::Failed => "failed",
        }
    }
}

/// The steps of one recipient, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Receive => "receive",
            Self::Open => "open",
            Self::Fill => "fill",
            Self::Result => "result",
        }
    }
}

/// What happened to one recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
impl Track {
    /// Somebody who has verified makes no more errors, and five of them fail.
    pub(super) fn record(&mut self, event: Event) {
        match (event, self.progress) {
            (Event::Verified(_), Progress::Waiting) => self.progress = Progress::Verified,
            (Event::NotVerified(_), Progress::Verified) => self.wait_or_fail(),
            (Event::Failed(_), Progress::Waiting) => self.progress = Progress::Failed,
            (Event::WrongEntry(_), Progress::Waiting) => {
                self.wrong_entries = self.wrong_entries.saturating_add(1);
                // Whoever has entered something wrong was at the form.
                self.step = self.step.max(Some(Step::Fill));
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
