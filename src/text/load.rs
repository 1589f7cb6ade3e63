//! The languages, and how the words of the second come from a list.

use std::cell::Cell;

use super::{Text, Words};

/// A language of the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 简体中文, the default.
    #[default]
    ZhCn,
    /// English
    En,
}

static ZH_CN: Words = Words::OWN;
#[cfg(any(feature = "english", not(target_family = "wasm")))]
static EN: Words = Words::EN;

thread_local! {
    /// All of the Chinese words, once they have been loaded.
    static CHINESE: Cell<Option<&'static Words>> = const { Cell::new(None) };
    /// English, once it has been loaded. Natively and with the feature `english` it is
    /// always there.
    static ENGLISH: Cell<Option<&'static Words>> = const { Cell::new(None) };
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

    /// The words of the language, or `None` before they are loaded.
    pub fn words(self) -> Option<&'static Words> {
        match self {
            Self::ZhCn => Some(CHINESE.get().unwrap_or(&ZH_CN)),
            #[cfg(any(feature = "english", not(target_family = "wasm")))]
            Self::En => Some(&EN),
            #[cfg(not(any(feature = "english", not(target_family = "wasm"))))]
            Self::En => ENGLISH.get(),
        }
    }

    /// The language with its words; Chinese where they are not there yet.
    pub fn text(self) -> Text {
        let words = self.words();
        Text {
            lang: words.map_or(Self::ZhCn, |_| self),
            words: words.or(CHINESE.get()).unwrap_or(&ZH_CN),
        }
    }
}

/// How many texts a language has.
const COUNT: usize = size_of::<Words>() / size_of::<&str>();

/// The words in the order in which they are declared.
pub fn list(words: &'static Words) -> &'static [&'static str] {
    // SAFETY: `Words` and its parts are `repr(C)` and hold nothing but `&'static str`,
    // and lists of it, so they lie in memory as an array of as many.
    unsafe { std::slice::from_raw_parts(std::ptr::from_ref(words).cast(), COUNT) }
}

/// Takes the words of a language from a list. Refuses one of another length, which
/// another build has made.
pub fn add(lang: Lang, list: Vec<String>) -> bool {
    if list.len() != COUNT {
        return false;
    }
    // They are used as long as the program runs.
    let texts = list.into_iter().map(|text| &*text.leak());
    let texts: &'static [&'static str] = texts.collect::<Vec<_>>().leak();
    // SAFETY: as above, the other way; the length was compared.
    let words = unsafe { &*texts.as_ptr().cast::<Words>() };
    let place = match lang {
        Lang::ZhCn => &CHINESE,
        Lang::En => &ENGLISH,
    };
    place.set(Some(words));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_a_list_and_the_same_words_again() {
        let english = list(&EN);
        assert_eq!(english.len(), list(&ZH_CN).len());
        assert!(english.iter().all(|text| !text.is_empty()));
        let texts = english.iter().map(|&text| text.to_owned()).collect();
        assert!(add(Lang::En, texts));
        let loaded = ENGLISH.get().expect("just added");
        assert_eq!(list(loaded), english);
        assert!(!add(Lang::En, vec![String::new()]));
    }

    #[test]
    fn a_tag_finds_its_language() {
        assert_eq!(Lang::from_tag("zh-Hans-CN"), Some(Lang::ZhCn));
        assert_eq!(Lang::from_tag("EN-gb"), Some(Lang::En));
        assert_eq!(Lang::from_tag("fr"), None);
        assert_eq!(Lang::from_tag(""), None);
    }
}
