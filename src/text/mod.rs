//! Every word of the guide, in Chinese and English.
//!
//! Each part of the page has a file of its own, in which every line stands in
//! both languages. A `{}` in a template is filled, in order, by [`fill`]. The
//! program holds Chinese; English is made from the same lines by the build, as
//! a list that a browser loads when it is wanted (see [`load`]).

pub mod load;
pub mod time;
pub mod words;

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::profile::{Localized, Profile};

pub use load::Lang;

macro_rules! parts {
    ($($when:ident $name:ident: $part:ident,)*) => {
        $(pub mod $name;)*

        /// The words of one language, part by part. Each holds nothing but texts,
        /// which is what lets [`load`] take them from a list.
        #[repr(C)]
        pub struct Words {
            $(#[doc = concat!("See [`", stringify!($name), "`].")] pub $name: $name::$part,)*
        }

        impl Words {
            /// 简体中文
            pub const ZH_CN: Self = Self { $($name: $name::$part::ZH_CN,)* };
            /// 简体中文, as much of it as the program itself has.
            const OWN: Self = Self { $($name: parts!(@$when $name $part),)* };
            /// English
            #[cfg(any(feature = "english", not(target_family = "wasm")))]
            pub const EN: Self = Self { $($name: $name::$part::EN,)* };
        }
    };
    (@first $name:ident $part:ident) => { $name::$part::ZH_CN };
    (@later $name:ident $part:ident) => {
        if cfg!(feature = "split") { $name::$part::NONE } else { $name::$part::ZH_CN }
    };
}

// `later`: nothing of it is shown before the program's second part is there.
parts! {
    first frame: Frame,
    first questions: Questions,
    first sms: SmsWords,
    later waiting: WaitingWords,
    later site: SiteWords,
    later ending: EndingWords,
    later ways: WayWords,
    later phones: PhoneWords,
    first day: DayWords,
    first links: LinkWords,
    later sheet: SheetWords,
    first rules: RuleWords,
}

/// A language and its words.
#[derive(Clone, Copy)]
pub struct Text {
    /// The language.
    pub lang: Lang,
    /// Its words.
    pub words: &'static Words,
}

impl std::ops::Deref for Text {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

impl Text {
    /// A profile's text in this language.
    pub fn localized<'a>(&self, text: &'a Localized) -> &'a str {
        match self.lang {
            Lang::ZhCn => &text.zh_cn,
            Lang::En => &text.en,
        }
    }

    /// What a filing type is called on a provider's page, if that has it.
    pub fn filing_label<'a>(&self, of: FilingType, profile: &'a Profile) -> Option<&'a str> {
        let row = profile.type_row(of)?;
        Some(self.localized(&row.label))
    }

    /// What an order is called by its filing type. Another provider's may be of a type
    /// that this page has not, which is then called as usual.
    pub fn order_label(&self, of: FilingType, profile: &Profile) -> Option<String> {
        let label = |profile: &Profile| self.filing_label(of, profile).map(str::to_owned);
        label(profile).or_else(|| label(&Profile::default()))
    }
}

/// The ministry's page for verifying and for resending.
pub const SITE: &str = "https://beian.miit.gov.cn/#/Integrated/ComplaintA";

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
