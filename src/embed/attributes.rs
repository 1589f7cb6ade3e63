//! The element's attributes, read strictly.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::province::Province;
use icp_sms_rules::window::{Instant, parse_rfc3339};

use crate::app::settings::Settings;
use crate::text::Lang;

/// Takes one attribute at the present `now`, after which no time can lie. `None`
/// means that it is absent: the default.
///
/// # Errors
/// What is wrong with the value, for a developer to read. The setting is then
/// left as it was.
pub fn set(
    settings: &mut Settings,
    name: &str,
    value: Option<&str>,
    now: Instant,
) -> Result<(), String> {
    let preset = &mut settings.preset;
    let why = match name {
        "lang" => read(&mut settings.lang, value, Lang::from_tag),
        "filing-type" => read(&mut preset.filing_type, value, |id| {
            FilingType::from_id(id).map(Some)
        }),
        "province" => read(&mut preset.province, value, |id| {
            Province::from_id(id).map(Some)
        }),
        "received-at" => return time(&mut preset.received_at, name, value, now),
        "submitted-at" => return time(&mut preset.submitted_at, name, value, now),
        // The loader's own, no attributes: they cannot be wrong.
        "key" => {
            settings.storage = value.map(str::to_owned);
            Ok(())
        }
        "rules" => {
            settings.rules = value.map(str::to_owned);
            Ok(())
        }
        "page" => flag(&mut settings.is_page, value),
        "compact" => flag(&mut settings.compact, value),
        "offer-providers" => flag(&mut settings.offers_providers, value),
        _ => Err(()),
    };
    why.map_err(|()| [name, ": cannot take ", value.unwrap_or_default()].concat())
}

fn flag(field: &mut bool, value: Option<&str>) -> Result<(), ()> {
    *field = value.is_some();
    Ok(())
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

/// Reads a time, and says what is wrong with one that is refused.
fn time(
    field: &mut Option<Instant>,
    name: &str,
    value: Option<&str>,
    now: Instant,
) -> Result<(), String> {
    let Some(value) = value else {
        *field = None;
        return Ok(());
    };
    let reason = match parse_rfc3339(value) {
        Ok(at) if at <= now => {
            *field = Some(at);
            return Ok(());
        }
        Ok(_) => "it is yet to come",
        Err(_) => "it is no RFC 3339 time with a zone, such as 2026-11-23T09:00:00+08:00",
    };
    Err([name, ": cannot take ", value, ": ", reason].concat())
}
