//! The words that only the plain page has; the program needs none of them.

use icp_sms_guide::text::Lang;

/// The words that only the plain page has.
pub struct PlainWords {
    /// When, and what then.
    pub colon: &'static str,
    /// After five wrong entries, or after the 24 hours.
    pub again: &'static str,
    /// Since when each province verifies.
    pub provinces: &'static str,
}

impl PlainWords {
    /// The words in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::ZhCn => &Self {
                colon: "{}：{}",
                again: "输错 5 次，或者 24 小时过了",
                provinces: "各省从什么时候开始核验",
            },
            Lang::En => &Self {
                colon: "{}: {}",
                again: "5 wrong entries, or the 24 hours are over",
                provinces: "Since when each province verifies",
            },
        }
    }
}
