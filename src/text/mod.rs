//! Every word that the guide shows, in each of its languages.
//!
//! One struct of texts, one value a language: a text that is missing does not
//! compile. A `{}` in a template is filled, in order, by [`fill`].

mod en;
#[cfg(not(target_family = "wasm"))]
pub mod fallback;
pub mod time;
mod zh_cn;

use crate::rules::answers::SiteAnswer;
use crate::rules::filing::{FilingType, Question};
use crate::rules::provider::Localized;
use crate::rules::province::{Batch, Province};
use crate::rules::recipients::{Reason, Role};
use crate::rules::window::Phase;
use crate::state::Step;

/// A language of the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 简体中文, the default.
    #[default]
    ZhCn,
    /// English
    En,
}

impl Lang {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::ZhCn, Self::En];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::En => "en",
        }
    }

    /// The language of a tag: any Chinese or any English, `None` for others.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?;
        Self::ALL
            .into_iter()
            .find(|lang| primary.eq_ignore_ascii_case(&lang.tag()[..2]))
    }

    /// The other language.
    pub const fn other(self) -> Self {
        match self {
            Self::ZhCn => Self::En,
            Self::En => Self::ZhCn,
        }
    }

    /// The texts of the language.
    pub fn text(self) -> &'static Text {
        let text = match self {
            Self::ZhCn => &zh_cn::TEXT,
            Self::En => &en::TEXT,
        };
        // The compiler must not see that there are two: it would write a choice between both
        // languages into the program wherever a text is shown.
        std::hint::black_box(text)
    }
}

/// A filing type in words.
pub struct FilingText {
    /// Its name.
    pub name: &'static str,
    /// When it applies.
    pub when: &'static str,
}

/// An answer of the ministry's site in words.
pub struct AnswerText {
    /// What it means.
    pub meaning: &'static str,
    /// What to do now.
    pub next: &'static str,
}

/// A milestone of the window in words.
pub struct PhaseText {
    /// The word beside the countdown, or nothing while there is plenty of time.
    pub word: &'static str,
    /// What is announced when it begins.
    pub announcement: &'static str,
}

/// A step in words.
pub struct StepText {
    /// Its heading.
    pub title: &'static str,
    /// What to do.
    pub body: &'static str,
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $kind:ty,)*) => {
        /// The texts of one language.
        pub struct Text {
            $($(#[$doc])* pub $name: $kind,)*
        }
    };
}

type Words = &'static str;

texts! {
    /// The language.
    lang: Lang,
    /// The guide's name.
    title: Words,
    /// The other language's name for itself.
    other_language: Words,
    start_over: Words,
    revise: Words,
    fold: Words,

    intro: Words,
    filing_type: Words,
    filing: fn(FilingType) -> FilingText,
    province: Words,
    choose: Words,
    question: fn(Question) -> Words,
    yes: Words,
    no: Words,
    consistent: Words,
    inconsistent: Words,
    can: Words,
    cannot: Words,
    entity_details: Words,
    website_details: Words,
    phone_number: Words,
    /// 主体负责人 / 网站负责人
    role: fn(Role) -> Words,

    recipients: Words,
    recipients_one: Words,
    recipients_two: Words,
    recipients_known: Words,
    recipients_open: Words,
    role_phone: fn(Role) -> Words,
    new_number: Words,
    one_code: Words,
    reason: fn(Reason) -> Words,
    answer_first: Words,
    facts: Words,
    verified: Words,
    failed: Words,
    has_verified: Words,
    role_verified: Words,
    note_wrong_entry: Words,
    wrong_entry: Words,
    wrong_entries: Words,
    take_back: Words,
    source: Words,
    others_title: Words,
    others_note: Words,
    others: fn(Option<FilingType>) -> &'static [Words],
    no_verification: Words,
    no_verification_body: Words,
    change_number_first: Words,
    change_number_first_body: Words,
    cancel_filing_first: Words,
    cancel_filing_first_body: Words,
    province_fact: Words,
    province_name: fn(Province) -> Words,
    administration: Words,
    administration_open: Words,
    batch: fn(Batch) -> Words,
    batch_note: fn(Batch) -> Option<Words>,
    province_note: fn(Province) -> Option<Words>,

    window_title: Words,
    window_intro: Words,
    sms_came: Words,
    just_received: Words,
    not_yet: Words,
    received_at: Words,
    begin: Words,
    submitted_at: Words,
    submitted_hint: Words,
    just_submitted: Words,
    time_future: Words,
    time_unreadable: Words,
    left: Words,
    deadline: Words,
    beijing: Words,
    local_time: Words,
    now_beijing: Words,
    estimated: Words,
    estimate: Words,
    clock_behind: Words,
    correct_time: Words,
    noon_in_time: Words,
    noon_passed: Words,
    noon_too_late: Words,
    phase: fn(Phase) -> PhaseText,
    window_over: Words,
    closed: Words,
    closed_body: Words,
    closed_estimate: Words,
    submit_again: Words,
    submitted_again: Words,
    verified_in_time: Words,
    in_time_hint: Words,
    not_verified: Words,
    all_verified: Words,
    wait_for_review: Words,
    all_verified_note: Words,
    failed_body: Words,
    failed_reported: Words,

    day: Words,
    day_received: Words,
    day_submitted: Words,
    day_first_sms: Words,
    day_noon: Words,
    day_deadline: Words,
    day_now: Words,

    steps_title: Words,
    step: fn(Step) -> StepText,
    sample: Words,
    sample_sender: Words,
    sample_sms: Words,
    got_it: Words,
    open_site: Words,
    copy_address: Words,
    copied: Words,
    copy_failed: Words,
    site_opened: Words,
    code: Words,
    code_hint: Words,
    phone: Words,
    phone_hint: Words,
    last_six: Words,
    last_six_hint: Words,
    last_six_title: Words,
    last_six_help: &'static [Words],
    submitted: Words,
    site_answer: Words,
    site_answer_none: Words,
    site_answers_verify: Words,
    site_answers_resend: Words,
    site_answers_source: Words,
    answer: fn(SiteAnswer) -> AnswerText,
    cost_wrong: Words,
    cost_unless_done: Words,
    cost_unknown: Words,
    cost_none: Words,
    mark_verified: Words,
    mark_all_verified: Words,
    mark_failed: Words,
    stop_title: Words,
    stop_checks: &'static [Words],
    four_left: Words,
    then_review: Words,
    other_title: Words,
    other_body: Words,
    message: Words,
    copy_message: Words,
    share: Words,
    share_failed: Words,

    no_sms: Words,
    no_sms_wait: Words,
    no_sms_now: Words,
    no_sms_checks: &'static [Words],
    resend_title: Words,
    resend_body: Words,
    resend_warning: Words,
    resend_noted: Words,
    note_resend: Words,
    resend_others: Words,

    all_steps: Words,

    contact: Words,
    contact_phone: Words,
    contact_hours: Words,
    contact_open: Words,
    contact_closed: Words,
    notices: Words,

    calendar_body: Words,
    calendar: Words,
    calendar_failed: Words,
    remind: Words,
    reminding: Words,
    remind_off: Words,
    remind_refused: Words,
    title_left: Words,
    title_hidden: Words,
    kept: Words,
    forget: Words,
    not_kept: Words,
    newer: Words,
    new_tab: Words,
}

/// 工信管函〔2017〕2322号 and 〔2018〕1590号, as the authority cites them.
pub const NOTICES: [&str; 2] = [
    "《关于开展“工业和信息化部ICP/IP地址/域名信息备案管理系统”短信息核验试点工作的通知》（工信管函〔2017〕2322号）",
    "《关于扩大“工信和信息化部ICP/IP地址/域名信息备案管理系统”短信息核验试点范围的通知》（工信管函〔2018〕1590号）",
];

/// The ministry's page for verifying and for resending.
pub const SITE: &str = "https://beian.miit.gov.cn/#/Integrated/ComplaintA";

impl Text {
    /// A provider's text in this language.
    pub fn localized<'a>(&self, text: &'a Localized) -> &'a str {
        match self.lang {
            Lang::ZhCn => &text.zh_cn,
            Lang::En => &text.en,
        }
    }

    /// 通信管理局 of a province, or of the province of the filing.
    pub fn administration_of(&self, province: Option<Province>) -> String {
        match province {
            Some(province) => fill(self.administration, &[(self.province_name)(province)]),
            None => self.administration_open.to_owned(),
        }
    }
}

/// The template with each `{}` replaced by the next of the values.
pub fn fill(template: &str, values: &[&str]) -> String {
    // By one character: a search for two is a good deal more code.
    let mut parts = template.split('{');
    let mut text = String::from(parts.next().unwrap_or_default());
    let mut values = values.iter();
    for part in parts {
        text.push_str(values.next().copied().unwrap_or_default());
        text.push_str(part.strip_prefix('}').unwrap_or(part));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_takes_its_values_in_order() {
        assert_eq!(fill("{} · {}", &["a", "b"]), "a · b");
        assert_eq!(fill("none", &["a"]), "none");
    }

    #[test]
    fn a_tag_finds_its_language() {
        assert_eq!(Lang::from_tag("zh-Hans-CN"), Some(Lang::ZhCn));
        assert_eq!(Lang::from_tag("EN-gb"), Some(Lang::En));
        assert_eq!(Lang::from_tag("fr"), None);
        assert_eq!(Lang::from_tag(""), None);
    }
}
