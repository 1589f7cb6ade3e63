//! What the embedding page has set: attributes, read strictly.

use std::rc::Rc;

use crate::browser::storage;
use crate::rules::filing::FilingType;
use crate::rules::provider::Provider;
use crate::rules::province::Province;
use crate::rules::window::{Instant, parse_rfc3339};
use crate::text::Lang;

/// The element's attributes in the program's own terms.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// `lang`
    pub lang: Lang,
    /// `filing-type`
    pub filing_type: Option<FilingType>,
    /// `province`
    pub province: Option<Province>,
    /// `received-at`
    pub received_at: Option<Instant>,
    /// `submitted-at`
    pub submitted_at: Option<Instant>,
    /// `config`
    pub provider: Rc<Provider>,
    /// The full key under which the state is kept, or `None` to keep nothing.
    pub storage_key: Option<String>,
    /// The guide is the page's main content, not a part of somebody's page.
    pub page: bool,
}

impl Settings {
    /// Takes one attribute at the present `now`, after which no time can lie.
    /// `None` means that it is absent: the default.
    ///
    /// # Errors
    /// What is wrong with the value, for a developer to read. The setting is
    /// then left as it was.
    pub fn set(&mut self, name: &str, value: Option<&str>, now: Instant) -> Result<(), String> {
        let wrong = || [name, ": cannot take ", value.unwrap_or_default()].concat();
        let past = |at: &Instant| *at <= now;
        let time = |value: &str| parse_rfc3339(value).ok().filter(past).map(Some);
        match name {
            "lang" => read(&mut self.lang, value, Lang::from_tag),
            "filing-type" => read(&mut self.filing_type, value, |id| {
                FilingType::from_id(id).map(Some)
            }),
            "province" => read(&mut self.province, value, |id| {
                Province::from_id(id).map(Some)
            }),
            "received-at" => read(&mut self.received_at, value, time),
            "submitted-at" => read(&mut self.submitted_at, value, time),
            // The loader's own, no attributes: they cannot be wrong.
            "key" => {
                self.storage_key = value.map(storage::key);
                Ok(())
            }
            "page" => {
                self.page = value.is_some();
                Ok(())
            }
            _ => Err(()),
        }
        .map_err(|()| wrong())
    }
}

/// Reads a value into its field, or the field's default if there is none.
fn read<T: Default>(
    field: &mut T,
    value: Option<&str>,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<(), ()> {
    *field = match value {
        Some(value) => parse(value).ok_or(())?,
        None => T::default(),
    };
    Ok(())
}
