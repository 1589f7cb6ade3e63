//! What the ministry's site says after 提交 or 短信重发, and what that costs.
//!
//! The quoted texts are what the applicant sees, so they are Chinese in every
//! language of the guide.

use super::source::{Source, checked_2026_11_23};

/// Wrong entries at which the verification of a phone has failed.
/// Source: 如信息输错5次以上.
pub const WRONG_ENTRIES_THAT_FAIL: u8 = 5;

/// Wrong entries at which the guide stops the visitor to check all three
/// fields again. The guide's own caution, no rule of the ministry.
pub const WRONG_ENTRIES_THAT_STOP: u8 = 3;

/// Resends after which other providers report a refusal (阿里云, 华为云). The
/// source names no number; it says 请勿多次重发.
pub const RESENDS_OTHERS_REPORT: u8 = 2;

/// An answer of the ministry's site, by its number there, or a wording that
/// the source gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteAnswer {
    /// Answer 31: this person is done, others are not.
    WaitForOthers,
    /// Answer 3: all are done.
    AllVerified,
    /// Answer 20: it was done before.
    AlreadyVerified,
    /// Answer 4: no such record, or done before.
    NoRecordOrDone,
    /// Answer 2: the entries are wrong.
    WrongEntries,
    /// Answer 0: failed, once more. Also the site's answer to anything unknown.
    VerifyAgain,
    /// Answer 21: failed, ask the provider.
    AskProvider,
    /// Answer 100: nothing waits for a code.
    NothingToResend,
    /// Answer 101: a new code is on its way.
    Resent,
    /// Answer 102: no more resends.
    ResendLimit,
    /// The source's wording for success.
    SourceVerified,
    /// The source's wording for entries that match no order.
    SourceNoRecord,
    /// The source's wording after too many wrong entries.
    SourceFailed,
}

/// What an answer changes for the person who got it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// This person has verified.
    Verified,
    /// Everybody has verified.
    AllVerified,
    /// A wrong entry.
    WrongEntry,
    /// A wrong entry, unless the verification was finished before.
    WrongEntryUnlessDone,
    /// No source says whether it counts; count it to be safe.
    Unknown,
    /// The verification has failed.
    Failed,
    /// A resend was used.
    Resend,
    /// Nothing.
    Nothing,
}

impl SiteAnswer {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::WaitForOthers,
        Self::AllVerified,
        Self::AlreadyVerified,
        Self::NoRecordOrDone,
        Self::WrongEntries,
        Self::VerifyAgain,
        Self::AskProvider,
        Self::NothingToResend,
        Self::Resent,
        Self::ResendLimit,
        Self::SourceVerified,
        Self::SourceNoRecord,
        Self::SourceFailed,
    ];

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::WaitForOthers => "wait-for-others",
            Self::AllVerified => "all-verified",
            Self::AlreadyVerified => "already-verified",
            Self::NoRecordOrDone => "no-record-or-done",
            Self::WrongEntries => "wrong-entries",
            Self::VerifyAgain => "verify-again",
            Self::AskProvider => "ask-provider",
            Self::NothingToResend => "nothing-to-resend",
            Self::Resent => "resent",
            Self::ResendLimit => "resend-limit",
            Self::SourceVerified => "source-verified",
            Self::SourceNoRecord => "source-no-record",
            Self::SourceFailed => "source-failed",
        }
    }

    /// The text on the site, without its opening 尊敬的ICP用户：.
    pub const fn quote(self) -> &'static str {
        match self {
            Self::WaitForOthers => "您的短信核验完成,请等待其他核验人进行短信核验。",
            Self::AllVerified => "您的短信核验已全部完成,该请求将提交管局审核。",
            Self::AlreadyVerified => "您的短信核验已完成，无需重复提交。",
            Self::NoRecordOrDone => "该条验证库里找不到记录或已完成验证。",
            Self::WrongEntries => "您的短信核验失败,请输入正确的信息。",
            Self::VerifyAgain => "您的短信核验失败,请您重新验证。",
            Self::AskProvider => "您的短信核验失败,请联系接入商查询核验结果。",
            Self::NothingToResend => "您暂无待短信核验的备案申请，无需重发短信。",
            Self::Resent => "您的短信验证码已重发成功，请查看手机并尽快完成短信核验。",
            Self::ResendLimit => {
                "重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。"
            }
            Self::SourceVerified => "核验完成",
            Self::SourceNoRecord => "该条验证库里找不到记录",
            Self::SourceFailed => "短信核验失败",
        }
    }

    /// What it changes.
    pub const fn cost(self) -> Cost {
        match self {
            Self::WaitForOthers | Self::AlreadyVerified | Self::SourceVerified => Cost::Verified,
            Self::AllVerified => Cost::AllVerified,
            Self::WrongEntries | Self::SourceNoRecord => Cost::WrongEntry,
            Self::NoRecordOrDone => Cost::WrongEntryUnlessDone,
            Self::VerifyAgain => Cost::Unknown,
            Self::AskProvider | Self::SourceFailed => Cost::Failed,
            Self::Resent => Cost::Resend,
            Self::NothingToResend | Self::ResendLimit => Cost::Nothing,
        }
    }

    /// Whether the site gives it on the tab 短信重发.
    pub const fn is_of_resend(self) -> bool {
        matches!(
            self,
            Self::NothingToResend | Self::Resent | Self::ResendLimit
        )
    }

    /// Where the answer stands: on the ministry's page, or on the authority's.
    pub const fn source(self) -> Source {
        checked_2026_11_23(match self {
            Self::SourceVerified | Self::SourceNoRecord | Self::SourceFailed => "如何进行短信验证",
            _ => "beian.miit.gov.cn",
        })
    }
}
