//! What a page can say, and where it says it.

use std::borrow::Cow;
use std::rc::Rc;

use chrono::NaiveDate;

use super::Localized;
use crate::filing::FilingType;

/// A page that states rows of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The provider whose page it is.
    pub provider: Localized,
    /// Its title, as 短信核验指导.
    pub title: Localized,
    /// Its address.
    pub url: Cow<'static, str>,
    /// The day of the text that was read, if the page names one.
    pub edition: Option<NaiveDate>,
    /// The day on which the rows were last held beside the page, or beside a
    /// stored copy of it.
    pub checked: NaiveDate,
    /// Whether only a part of the page was at hand.
    pub excerpt: bool,
}

/// Where a row of a profile comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The words by which the row stands on the page; ` … ` where others are left out.
    pub quote: Cow<'static, str>,
    /// The page.
    pub page: Rc<Page>,
    /// Whether it is a row of the default profile, because the provider's page
    /// does not state it.
    pub from_default: bool,
}

/// A value and the row that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// What is stated.
    pub value: T,
    /// Where.
    pub row: Row,
}

/// What a provider says of one filing type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRow {
    /// Which filing type.
    pub filing_type: FilingType,
    /// What the provider calls it.
    pub label: Localized,
    /// When it applies.
    pub hint: Localized,
    /// Who verifies.
    pub rule: Rule,
    /// Where the rule stands.
    pub row: Row,
}

/// Who verifies for a filing type. Each is the logic of at least one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// 暂无验证
    Nobody,
    /// 主体负责人
    Leader,
    /// 网站负责人
    Administrator,
    /// 主体负责人和网站负责人; one code where they share a number.
    LeaderAndAdministrator,
    /// 新增接入 of the default profile: 网站负责人 at the filed number; where it is
    /// no longer in use, the original provider changes it, or the filing is
    /// cancelled first.
    FiledPhone,
    /// 接入备案 of UCloud's later page: the new number where the filing changes the
    /// details of the person in charge, else the number at the original provider.
    NewOrFiledPhone,
    /// 新增接入 of 华为云: the administrator, and the leader where the entity changes.
    AdministratorAndChangedLeader,
    /// 变更备案: whose details change; where a number changes, the new number.
    WhatChanges,
}

/// From when the 24 hours are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowStart {
    /// From the SMS.
    SmsReceived,
    /// The page does not say.
    NotStated,
}

/// When the ministry's system sends the SMS a second time by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutomaticResend {
    /// At about 12:00 in Beijing on the calendar day after the first.
    NextNoon,
    /// About this many hours after the submission, 1 to 48.
    HoursAfterSubmission(u8),
    /// The page does not say.
    NotStated,
}

/// How wrong entries are counted on the way to the fifth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongEntryCount {
    /// All together.
    Total,
    /// In a row.
    InARow,
    /// The page does not say.
    NotStated,
}

/// What sends the filing back after five wrong entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnedAfterFive {
    /// The sixth attempt.
    SixthAttempt,
    /// The end of the 24 hours.
    After24Hours,
    /// The page does not say.
    NotStated,
}

impl Rule {
    /// All, in the order of this list.
    pub const ALL: [Self; 8] = [
        Self::Nobody,
        Self::Leader,
        Self::Administrator,
        Self::LeaderAndAdministrator,
        Self::FiledPhone,
        Self::NewOrFiledPhone,
        Self::AdministratorAndChangedLeader,
        Self::WhatChanges,
    ];

    /// The name used in a profile's file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Leader => "leader",
            Self::Administrator => "administrator",
            Self::LeaderAndAdministrator => "leader-and-administrator",
            Self::FiledPhone => "filed-phone",
            Self::NewOrFiledPhone => "new-or-filed-phone",
            Self::AdministratorAndChangedLeader => "administrator-and-changed-leader",
            Self::WhatChanges => "what-changes",
        }
    }
}

impl WindowStart {
    /// Both.
    pub const ALL: [Self; 2] = [Self::SmsReceived, Self::NotStated];

    /// The name used in a profile's file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SmsReceived => "sms-received",
            Self::NotStated => "not-stated",
        }
    }
}

impl WrongEntryCount {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Total, Self::InARow, Self::NotStated];

    /// The name used in a profile's file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::InARow => "in-a-row",
            Self::NotStated => "not-stated",
        }
    }
}

impl ReturnedAfterFive {
    /// All three.
    pub const ALL: [Self; 3] = [Self::SixthAttempt, Self::After24Hours, Self::NotStated];

    /// The name used in a profile's file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SixthAttempt => "sixth-attempt",
            Self::After24Hours => "after-24-hours",
            Self::NotStated => "not-stated",
        }
    }
}
