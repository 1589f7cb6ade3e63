//! What the ministry's site says after 提交 or 短信重发, and what follows from it.
//!
//! The quoted texts are what the applicant sees, so they are Chinese in every
//! language of the guide.

use crate::source::{Source, checked_2026_11_23};

/// Wrong entries at which the verification of a phone has failed.
/// Source: 如信息输错5次以上.
pub const WRONG_ENTRIES_THAT_FAIL: u8 = 5;

/// Wrong entries at which the guide stops the visitor to check all three
/// fields again. The guide's own caution, no rule of the ministry.
pub const WRONG_ENTRIES_THAT_STOP: u8 = 3;

/// A message of the ministry's site, by its number there, or a wording that the
/// default profile's page gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteMessage {
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
    /// The page's wording for success.
    PageVerified,
    /// The page's wording for entries that match no order.
    PageNoRecord,
    /// The page's wording after too many wrong entries.
    PageFailed,
    /// Answer 101, on the tab 短信重发: a new code is on its way.
    Resent,
    /// Answer 102, on the tab 短信重发: no more resends.
    ResendLimit,
    /// Answer 100, on the tab 短信重发: nothing waits for a code.
    NothingToResend,
    /// Answer 4 on the tab 短信重发: the two entries match no order.
    ResendNoRecord,
    /// A check of the site's own form: nothing was sent.
    FieldCheck,
}

/// What a message changes for the person who got it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This person has verified.
    Verified,
    /// Everybody has verified.
    AllVerified,
    /// A wrong entry.
    WrongEntry,
    /// A wrong entry, unless the verification was finished before: ask.
    WrongEntryUnlessDone,
    /// Stop, and ask the provider.
    AskProvider,
    /// The verification has failed.
    Failed,
    /// A resend was used.
    Resend,
    /// The SMS cannot be sent again.
    NoMoreResends,
    /// Nothing.
    Nothing,
}

impl SiteMessage {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 15] = [
        Self::WaitForOthers,
        Self::AllVerified,
        Self::AlreadyVerified,
        Self::NoRecordOrDone,
        Self::WrongEntries,
        Self::VerifyAgain,
        Self::AskProvider,
        Self::PageVerified,
        Self::PageNoRecord,
        Self::PageFailed,
        Self::Resent,
        Self::ResendLimit,
        Self::NothingToResend,
        Self::ResendNoRecord,
        Self::FieldCheck,
    ];

    /// The name used in stored state and as a control's value.
    pub const fn id(self) -> &'static str {
        match self {
            Self::WaitForOthers => "wait-for-others",
            Self::AllVerified => "all-verified",
            Self::AlreadyVerified => "already-verified",
            Self::NoRecordOrDone => "no-record-or-done",
            Self::WrongEntries => "wrong-entries",
            Self::VerifyAgain => "verify-again",
            Self::AskProvider => "ask-provider",
            Self::PageVerified => "page-verified",
            Self::PageNoRecord => "page-no-record",
            Self::PageFailed => "page-failed",
            Self::Resent => "resent",
            Self::ResendLimit => "resend-limit",
            Self::NothingToResend => "nothing-to-resend",
            Self::ResendNoRecord => "resend-no-record",
            Self::FieldCheck => "field-check",
        }
    }

    /// The text on the site, without its opening 尊敬的ICP用户：. The site's own
    /// field checks are several: see [`FIELD_CHECKS`].
    pub const fn quote(self) -> &'static str {
        match self {
            Self::WaitForOthers => "您的短信核验完成,请等待其他核验人进行短信核验。",
            Self::AllVerified => "您的短信核验已全部完成,该请求将提交管局审核。",
            Self::AlreadyVerified => "您的短信核验已完成，无需重复提交。",
            Self::NoRecordOrDone => "该条验证库里找不到记录或已完成验证。",
            Self::WrongEntries => "您的短信核验失败,请输入正确的信息。",
            Self::VerifyAgain => "您的短信核验失败,请您重新验证。",
            Self::AskProvider => "您的短信核验失败,请联系接入商查询核验结果。",
            Self::PageVerified => "核验完成",
            Self::PageNoRecord => "该条验证库里找不到记录",
            Self::PageFailed => "短信核验失败",
            Self::Resent => "您的短信验证码已重发成功，请查看手机并尽快完成短信核验。",
            Self::ResendLimit => {
                "重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。"
            }
            Self::NothingToResend => "您暂无待短信核验的备案申请，无需重发短信。",
            Self::ResendNoRecord => "找不到记录",
            Self::FieldCheck => "手机号不能为空",
        }
    }

    /// What it changes.
    pub const fn effect(self) -> Effect {
        match self {
            Self::WaitForOthers | Self::AlreadyVerified | Self::PageVerified => Effect::Verified,
            Self::AllVerified => Effect::AllVerified,
            // No source says whether answer 0 counts; it is counted to be safe.
            Self::WrongEntries | Self::VerifyAgain => Effect::WrongEntry,
            Self::NoRecordOrDone | Self::PageNoRecord => Effect::WrongEntryUnlessDone,
            Self::AskProvider => Effect::AskProvider,
            Self::PageFailed => Effect::Failed,
            Self::Resent => Effect::Resend,
            Self::ResendLimit => Effect::NoMoreResends,
            Self::NothingToResend | Self::ResendNoRecord | Self::FieldCheck => Effect::Nothing,
        }
    }

    /// Where on the site it appears.
    pub const fn place(self) -> Place {
        match self {
            Self::Resent | Self::ResendLimit | Self::NothingToResend | Self::ResendNoRecord => {
                Place::Resend
            }
            Self::PageVerified | Self::PageNoRecord | Self::PageFailed => Place::ProviderPage,
            Self::FieldCheck => Place::Form,
            _ => Place::Verify,
        }
    }

    /// Where the message stands: on the ministry's page, or on the default profile's.
    pub const fn source(self) -> Source {
        checked_2026_11_23(match self.place() {
            Place::ProviderPage => "如何进行短信验证",
            _ => "beian.miit.gov.cn",
        })
    }
}

/// Where a message appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the tab 短信核验, after 提交.
    Verify,
    /// On the tab 短信重发.
    Resend,
    /// Under a field, before anything is sent.
    Form,
    /// On the provider's page, which shortens the site's words.
    ProviderPage,
}

/// What the site's form says before anything is sent. None is a wrong entry.
/// Source: the front-end of beian.miit.gov.cn.
pub const FIELD_CHECKS: [&str; 5] = [
    "手机号不能为空",
    "请输入正确的手机号",
    "手机号为数字值",
    "短信验证码不能为空",
    "证件号不能为空",
];
