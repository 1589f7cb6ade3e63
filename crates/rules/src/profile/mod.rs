//! 接入商的说明: one provider's page of rules in one edition, as data.
//!
//! Each row is either stated by the provider's own page or taken from the
//! default profile, and says which:
//!
//! ```
//! use icp_sms_rules::profile::Profile;
//!
//! let file = r#"{
//!     "extends": "ucloud",
//!     "name": "示例云",
//!     "page": { "title": "短信核验", "url": "https://example.com/sms", "checked": "2026-11-25" },
//!     "resendsAllowed": { "value": 2, "quote": "最多重发 2 次" }
//! }"#;
//! let files = [serde_json::from_str(file)?, Profile::default().write()];
//! let profile = Profile::read(&files).unwrap();
//! assert_eq!(profile.resends_allowed.value, Some(2));
//! assert!(profile.states(&profile.resends_allowed.row));
//! assert_eq!(profile.senders.row.page.provider.en, "UCloud");
//! assert_eq!(profile.contact, None, "never another provider's");
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod compare;
mod contact;
mod default;
#[cfg(not(target_family = "wasm"))]
pub mod digest;
#[cfg(not(target_family = "wasm"))]
mod export;
#[cfg(not(target_family = "wasm"))]
pub mod files;
mod hours;
#[cfg(not(target_family = "wasm"))]
pub mod listing;
pub mod others;
mod reader;
mod row;
pub mod saying;

use std::borrow::Cow;
use std::rc::Rc;

use chrono::TimeDelta;

use crate::filing::{Answers, FilingType};
use crate::province::Province;

pub use contact::Contact;
pub use hours::{Hours, Open, Span};
pub use reader::Problems;
pub use row::{
    AutomaticResend, Page, ReturnedAfterFive, Row, Rule, Sourced, TypeRow, WindowStart,
    WrongEntryCount,
};

/// The ids of the profiles that come with the program, the default first.
pub const SHIPPED: [&str; 8] = [
    "ucloud",
    "ucloud-2026",
    "huaweicloud",
    "aliyun",
    "volcengine",
    "tencentcloud",
    "wechat-miniprogram",
    "douyin-miniprogram",
];

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

/// An extra note, shown where the answers are of its filing type and province.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Only for this filing type, or for all.
    pub filing_type: Option<FilingType>,
    /// Only for this province, or for all.
    pub province: Option<Province>,
    /// What it says.
    pub text: Localized,
    /// The page that says so, if it names one.
    pub source: Option<Rc<Page>>,
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

/// One provider's page of rules in one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// A shipped profile's id, as `huaweicloud`; of one's own, anything or nothing.
    pub id: Cow<'static, str>,
    /// The provider's name.
    pub name: Localized,
    /// The page that states the rows, but for those that name another.
    pub page: Rc<Page>,
    /// The provider's words.
    pub terms: Terms,
    /// The filing types that it offers, in its order.
    pub types: Vec<TypeRow>,
    /// Minutes from the submission to the first SMS, from and to.
    pub first_sms_minutes: Sourced<(u8, u8)>,
    /// From when the 24 hours are counted.
    pub window_start: Sourced<WindowStart>,
    /// The system's second SMS.
    pub automatic_resend: Sourced<AutomaticResend>,
    /// Resends by hand that the page allows, if it names a number.
    pub resends_allowed: Sourced<Option<u8>>,
    /// How wrong entries are counted.
    pub wrong_entry_count: Sourced<WrongEntryCount>,
    /// What sends the filing back after five wrong entries.
    pub returned_after_five: Sourced<ReturnedAfterFive>,
    /// The numbers that send the SMS, as `12381`; each `*` of
    /// `106**********12381` is a digit that the page leaves out.
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

    /// Whether a row stands on a page of this provider. One that does not has to
    /// be shown with the page that it stands on.
    pub fn states(&self, row: &Row) -> bool {
        !row.from_default && row.page.provider == self.name
    }

    /// The provider's notes for these answers.
    pub fn notes_for(&self, answers: &Answers) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| {
            (note.filing_type.is_none() || note.filing_type == answers.filing_type)
                && (note.province.is_none() || note.province == answers.province)
        })
    }
}
