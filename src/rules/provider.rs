//! 接入商: who to ask, when, and which of its rules differ from the source.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::filing::{Answers, FilingType};
use super::province::Province;
use super::recipients::Role;
use super::window::{Instant, beijing};

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

/// A provider of the page that the guide stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name.
    pub name: Localized,
    /// Where to ask online.
    pub support: Link,
    /// The phone number, as it is written, if there is one.
    pub phone: Option<Cow<'static, str>>,
    /// When somebody answers, if it is known.
    pub hours: Option<Hours>,
    /// Recipients of filing types where they differ from the source.
    pub recipients: Vec<(FilingType, Vec<Role>)>,
    /// What it adds.
    pub notes: Vec<Note>,
}

/// Minutes since midnight as a time of day.
const fn at(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

impl Default for Provider {
    /// UCloud. Source: 备案咨询.
    fn default() -> Self {
        Self {
            name: Localized::same("UCloud"),
            support: Link {
                label: Localized {
                    zh_cn: Cow::Borrowed("在线咨询"),
                    en: Cow::Borrowed("Ask online"),
                },
                href: Cow::Borrowed("https://spt.ucloud.cn/30002"),
            },
            phone: Some(Cow::Borrowed("4000188113-3")),
            hours: Some(Hours {
                weekdays: vec![
                    Weekday::Mon,
                    Weekday::Tue,
                    Weekday::Wed,
                    Weekday::Thu,
                    Weekday::Fri,
                ],
                spans: vec![(at(9, 30), at(12, 0)), (at(13, 0), at(18, 30))],
                // 节假日不办理业务, but the source lists no dates.
                closed_days: vec![],
                extra_workdays: vec![],
            }),
            recipients: vec![],
            notes: vec![],
        }
    }
}

impl Localized {
    /// The same text in every language.
    pub const fn same(text: &'static str) -> Self {
        Self {
            zh_cn: Cow::Borrowed(text),
            en: Cow::Borrowed(text),
        }
    }
}

impl Provider {
    /// The recipients that the provider states for a filing type, if it does.
    pub fn recipients_of(&self, filing_type: FilingType) -> Option<&[Role]> {
        self.recipients
            .iter()
            .find(|(of, _)| *of == filing_type)
            .map(|(_, roles)| roles.as_slice())
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
