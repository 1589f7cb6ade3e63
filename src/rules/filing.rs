//! What is filed, and the follow-up answers that the recipients depend on.

use super::province::Province;

/// 备案类型: what the applicant asks the ministry to record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilingType {
    /// 新增备案: entity and website are filed for the first time.
    InitialFiling,
    /// 新增网站: a filed entity adds a website.
    AddWebsite,
    /// 新增接入: a website filed through another provider now runs here.
    AddServiceProvider,
    /// 变更备案: filed details change.
    ModifyFiling,
    /// 注销主体: the entity and all its websites are withdrawn.
    CancelEntity,
    /// 注销网站: one website is withdrawn.
    CancelWebsite,
    /// 取消接入: the website no longer runs at this provider.
    CancelAccess,
}

impl FilingType {
    /// Every filing type, in the order of the source's table.
    pub const ALL: [Self; 7] = [
        Self::InitialFiling,
        Self::AddWebsite,
        Self::AddServiceProvider,
        Self::ModifyFiling,
        Self::CancelEntity,
        Self::CancelWebsite,
        Self::CancelAccess,
    ];

    /// The name used in attributes, URL parameters and stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::InitialFiling => "initial-filing",
            Self::AddWebsite => "add-website",
            Self::AddServiceProvider => "add-service-provider",
            Self::ModifyFiling => "modify-filing",
            Self::CancelEntity => "cancel-entity",
            Self::CancelWebsite => "cancel-website",
            Self::CancelAccess => "cancel-access",
        }
    }

    /// The filing type of an [`id`](Self::id), or `None` for any other text.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filing| filing.id() == id)
    }
}

/// 变更备案: the kinds of details that change. Several may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// 主体信息
    pub entity: bool,
    /// 网站信息
    pub website: bool,
    /// 手机号码
    pub phone: bool,
}

/// Whose phone number changes. Both may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NewNumbers {
    /// 主体负责人
    pub entity_leader: bool,
    /// 网站负责人
    pub website_administrator: bool,
}

/// Everything that the visitor answered. A follow-up keeps its answer while
/// another filing type is looked at, and counts only for the type it belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// 备案类型
    pub filing_type: Option<FilingType>,
    /// 备案省份
    pub province: Option<Province>,
    /// 新增备案: are entity leader and website administrator one person?
    pub same_person: Option<bool>,
    /// 新增接入: is the phone in use the one that was filed?
    pub phone_matches: Option<bool>,
    /// 新增接入 with another phone: can the original provider change it?
    pub original_provider_reachable: Option<bool>,
    /// 变更备案: what changes?
    pub changes: Changes,
    /// 变更备案 of a phone number: whose?
    pub new_numbers: NewNumbers,
}

/// A follow-up question, asked only where the recipients depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// 主体负责人与网站负责人是同一人吗？
    SamePerson,
    /// 现使用手机号与备案成功信息一致吗？
    PhoneMatches,
    /// 能联系原接入商变更负责人手机号吗？
    OriginalProviderReachable,
    /// 变更了哪些信息？
    Changes,
    /// 谁的手机号码变更了？
    NewNumbers,
}

impl Answers {
    /// The follow-up questions that apply, answered or not, in reading order.
    pub fn questions(&self) -> Vec<Question> {
        match self.filing_type {
            Some(FilingType::InitialFiling) => vec![Question::SamePerson],
            Some(FilingType::AddServiceProvider) if self.phone_matches == Some(false) => {
                vec![Question::PhoneMatches, Question::OriginalProviderReachable]
            }
            Some(FilingType::AddServiceProvider) => vec![Question::PhoneMatches],
            Some(FilingType::ModifyFiling) if self.changes.phone => {
                vec![Question::Changes, Question::NewNumbers]
            }
            Some(FilingType::ModifyFiling) => vec![Question::Changes],
            Some(
                FilingType::AddWebsite
                | FilingType::CancelEntity
                | FilingType::CancelWebsite
                | FilingType::CancelAccess,
            )
            | None => vec![],
        }
    }
}
