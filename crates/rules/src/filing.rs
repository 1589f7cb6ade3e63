//! What is filed, and the follow-up answers that the recipients depend on.

use crate::province::Province;

/// 备案类型: what the applicant asks the ministry to record. Which of them a
/// provider offers, and under which name, is said by its
/// [`Profile`](crate::profile::Profile).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FilingType {
    /// 新增备案: entity and website are filed for the first time.
    InitialFiling,
    /// 新增网站: a filed entity adds a website.
    AddWebsite,
    /// 新增接入: a website filed through another provider now runs here.
    AddServiceProvider,
    /// 变更备案: filed details change.
    ModifyFiling,
    /// 变更主体: only the entity's details change.
    ModifyEntity,
    /// 变更网站: only a website's details change.
    ModifyWebsite,
    /// 变更接入: only the access changes.
    ModifyAccess,
    /// 备案迁移: a filing moves between accounts of one provider.
    Transfer,
    /// 注销主体: the entity and all its websites are withdrawn.
    CancelEntity,
    /// 注销网站: one website is withdrawn.
    CancelWebsite,
    /// 取消接入: the website no longer runs at this provider.
    CancelAccess,
}

impl FilingType {
    /// Every filing type, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::InitialFiling,
        Self::AddWebsite,
        Self::AddServiceProvider,
        Self::ModifyFiling,
        Self::ModifyEntity,
        Self::ModifyWebsite,
        Self::ModifyAccess,
        Self::Transfer,
        Self::CancelEntity,
        Self::CancelWebsite,
        Self::CancelAccess,
    ];

    /// The name used in attributes, URL parameters, profiles and stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::InitialFiling => "initial-filing",
            Self::AddWebsite => "add-website",
            Self::AddServiceProvider => "add-service-provider",
            Self::ModifyFiling => "modify-filing",
            Self::ModifyEntity => "modify-entity",
            Self::ModifyWebsite => "modify-website",
            Self::ModifyAccess => "modify-access",
            Self::Transfer => "transfer",
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

/// 是同一人吗？ The number decides: one person with two numbers gets two codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persons {
    /// 是，同一个手机号码
    OneNumber,
    /// 是，两个手机号码
    TwoNumbers,
    /// 不是
    Different,
}

impl Persons {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::OneNumber, Self::TwoNumbers, Self::Different];

    /// The name used in stored state.
    pub const fn id(self) -> &'static str {
        match self {
            Self::OneNumber => "one-number",
            Self::TwoNumbers => "two-numbers",
            Self::Different => "different",
        }
    }
}

/// 变更备案: the kinds of details that change. Several may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// 主体信息
    pub entity: bool,
    /// 网站信息
    pub website: bool,
    /// 手机号码, or the person in charge
    pub phone: bool,
    /// 只改备注等其他内容
    pub remarks: bool,
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
/// another filing type is looked at, and counts only where it is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// 备案类型
    pub filing_type: Option<FilingType>,
    /// 备案省份
    pub province: Option<Province>,
    /// Both verify: are entity leader and website administrator one person?
    pub persons: Option<Persons>,
    /// 新增接入: is the phone in use the one that was filed?
    pub phone_matches: Option<bool>,
    /// 新增接入 with another phone: can the original provider change it?
    pub original_provider_reachable: Option<bool>,
    /// 变更备案: what changes?
    pub changes: Changes,
    /// 变更备案 of a phone number: whose?
    pub new_numbers: NewNumbers,
    /// 接入备案: does it also change the details of the person in charge?
    pub access_changes_administrator: Option<bool>,
    /// 新增接入: does it also change the entity?
    pub access_changes_entity: Option<bool>,
}

/// A follow-up question, asked only where the recipients depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// 主体负责人与网站负责人是同一人吗？
    Persons,
    /// 现使用手机号与备案成功信息一致吗？
    PhoneMatches,
    /// 能联系原接入商变更负责人手机号吗？
    OriginalProviderReachable,
    /// 变更了哪些信息？
    Changes,
    /// 谁的手机号码变更了？
    NewNumbers,
    /// 接入备案同时变更负责人信息吗？
    AccessChangesAdministrator,
    /// 接入的同时变更主体吗？
    AccessChangesEntity,
}

impl Question {
    /// All, in reading order.
    pub const ALL: [Self; 7] = [
        Self::Persons,
        Self::PhoneMatches,
        Self::OriginalProviderReachable,
        Self::Changes,
        Self::NewNumbers,
        Self::AccessChangesAdministrator,
        Self::AccessChangesEntity,
    ];
}
