//! The steps of the whole guide, and to which of them a task belongs.

use super::Task;
use crate::order::State;

/// The steps of the whole guide, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// 收到 12381 的短信
    Receive,
    /// 去工信部网站填三项
    Fill,
    /// 看网站显示的结果
    Result,
    /// 另一部手机也核验
    Others,
    /// 等待通信管理局审核
    Review,
}

impl Step {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Receive,
        Self::Fill,
        Self::Result,
        Self::Others,
        Self::Review,
    ];
}

impl Task {
    /// The step that a task of an order belongs to, if the guide is on its way.
    pub fn step(self, state: &State) -> Option<Step> {
        match self {
            // It is asked who else verifies.
            Self::FollowUp(_) if state.anybody_has_verified() => Some(Step::Others),
            Self::Ask
            | Self::FollowUp(_)
            | Self::SayWhetherSmsCame
            | Self::SayWhetherFirst
            | Self::Wait(_)
            | Self::Resend
            | Self::StopResending
            | Self::CallProvider => Some(Step::Receive),
            Self::Fill(_) | Self::Retry(_) | Self::Stop(_) => Some(Step::Fill),
            Self::Result(_) | Self::NoRecord(_) => Some(Step::Result),
            Self::Other(_) | Self::SayWhose => Some(Step::Others),
            Self::Done => Some(Step::Review),
            Self::ChangeNumberFirst
            | Self::CancelFilingFirst
            | Self::NoCode
            | Self::AskProvider(_)
            | Self::Failed(_)
            | Self::Closed(_) => None,
        }
    }
}
