//! 接入商的说明: one provider's page of rules in one edition, as data.
//!
//! Each row is either stated by the provider's own page or taken from the
//! default profile, and says which.

mod default;

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Weekday};

use crate::filing::{Answers, FilingType};
use crate::province::Province;
use crate::window::{Instant, beijing};

/// A text in each language of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized {
    /// 简体中文
    pub zh_cn: Cow<'static, str>,
    /// English
    pub en: Cow<'static, str>,
}

/// A link and what it is called. The address is http(s), tel or mailto.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words to click on.
    pub label: Localized,
    /// The absolute address.
    pub href: Cow<'static, str>,
}

/// 备案服务时间, in the time of Beijing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The weekdays of service.
    pub weekdays: Vec<Weekday>,
    /// The spans of a day of service, each from its first to before its last minute.
    pub spans: Vec<(NaiveTime, NaiveTime)>,
    /// Whether the service rests on public holidays and works on the working
    /// weekends of the national calendar.
    pub follows_holidays: bool,
    /// Days without service, whatever the weekday.
    pub closed_days: Vec<NaiveDate>,
    /// Days with service, whatever the weekday.
    pub extra_workdays: Vec<NaiveDate>,
}

/// An extra note, shown where the answers are of its filing type and province.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Only for this filing type, or for all.
    pub filing_type: Option<FilingType>,
    /// Only for this province, or for all.
    pub province: Option<Province>,
    /// What it says.
    pub text: Localized,
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

/// Where a row of a profile comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The words by which the row is found on the page.
    pub quote: Cow<'static, str>,
    /// Whether the default profile states it, because the provider's page does not.
    pub from_default: bool,
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

/// The page that a profile was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its title, as 短信核验指导.
    pub title: Localized,
    /// Its address.
    pub url: Cow<'static, str>,
    /// The day of the text that was read, or of the reading where the page has no date.
    pub edition: NaiveDate,
    /// The day on which the rows were last held beside the page.
    pub checked: NaiveDate,
}

/// When the ministry's system sends the SMS a second time by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutomaticResend {
    /// At about 12:00 in Beijing on the calendar day after the first.
    NextNoon,
    /// About this many hours after the submission.
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

/// A value and the row that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// What is stated.
    pub value: T,
    /// Where.
    pub row: Row,
}

/// What the provider calls people and places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// 主体负责人
    pub entity_leader: Localized,
    /// 网站负责人, 服务负责人, ICP负责人 …
    pub website_administrator: Localized,
    /// 备案平台, where the order is submitted
    pub console: Localized,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Where to ask online.
    pub link: Option<Link>,
    /// The phone number, as it is written.
    pub phone: Option<Cow<'static, str>>,
    /// When somebody answers.
    pub hours: Option<Hours>,
}

/// One provider's page of rules in one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// A shipped profile's id, as `huaweicloud`; of one's own, anything or nothing.
    pub id: Cow<'static, str>,
    /// The provider's name.
    pub name: Localized,
    /// The page that states the rows.
    pub page: Page,
    /// The provider's words.
    pub terms: Terms,
    /// The filing types that it offers, in its order.
    pub types: Vec<TypeRow>,
    /// Minutes from the submission to the first SMS, from and to.
    pub first_sms_minutes: Sourced<(u8, u8)>,
    /// The system's second SMS.
    pub automatic_resend: Sourced<AutomaticResend>,
    /// Resends by hand that the page allows, if it names a number.
    pub resends_allowed: Sourced<Option<u8>>,
    /// How wrong entries are counted.
    pub wrong_entry_count: Sourced<WrongEntryCount>,
    /// The numbers that send the SMS, as `12381`.
    pub senders: Sourced<Vec<Cow<'static, str>>>,
    /// The provider's console, where the order is submitted again.
    pub console: Option<Link>,
    /// Whom to ask, if it is known.
    pub contact: Option<Contact>,
    /// What it adds.
    pub notes: Vec<Note>,
}

impl Localized {
    /// The same text in every language.
    pub const fn same(text: &'static str) -> Self {
        Self::of(text, text)
    }

    /// A text in Chinese and in English.
    pub const fn of(zh_cn: &'static str, en: &'static str) -> Self {
        Self {
            zh_cn: Cow::Borrowed(zh_cn),
            en: Cow::Borrowed(en),
        }
    }
}

impl Profile {
    /// What the provider says of a filing type, if it offers it.
    pub fn type_row(&self, filing_type: FilingType) -> Option<&TypeRow> {
        self.types.iter().find(|row| row.filing_type == filing_type)
    }

    /// The rule for a filing type, if the provider offers it.
    pub fn rule(&self, filing_type: FilingType) -> Option<Rule> {
        self.type_row(filing_type).map(|row| row.rule)
    }

    /// How long after the submission the first SMS has come at the latest, about.
    pub fn first_sms_within(&self) -> TimeDelta {
        TimeDelta::minutes(self.first_sms_minutes.value.1.into())
    }

    /// The provider's notes for these answers.
    pub fn notes_for(&self, answers: &Answers) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| {
            (note.filing_type.is_none() || note.filing_type == answers.filing_type)
                && (note.province.is_none() || note.province == answers.province)
        })
    }
}

impl Hours {
    /// Whether somebody answers at `now`. Public holidays that are not listed
    /// are not known here.
    pub fn is_open(&self, now: Instant) -> bool {
        let here = now.with_timezone(&beijing());
        let (day, time) = (here.date_naive(), here.time());
        let works = self.extra_workdays.contains(&day)
            || (self.weekdays.contains(&day.weekday()) && !self.closed_days.contains(&day));
        works
            && self
                .spans
                .iter()
                .any(|(from, to)| (*from..*to).contains(&time))
    }
}
