//! The language that the visitor chose, which outlasts a reload.

use super::settings::Settings;
use crate::browser::storage;
use crate::text::Lang;

/// Where the choice is kept for all guides of an origin.
const KEY: &str = "icp-sms-guide:language";

/// The visitor's choice, if one is kept. A page that keeps nothing has none.
pub fn chosen(settings: &Settings) -> Option<Lang> {
    settings.storage.as_ref()?;
    Lang::from_tag(&storage::text(KEY)?)
}

/// Keeps a choice, or forgets it where it is the page's own language.
pub fn choose(lang: Lang, settings: &Settings) {
    if settings.storage.is_some() {
        let own = lang == settings.lang;
        storage::set_note(KEY, (!own).then(|| lang.tag()));
    }
}
