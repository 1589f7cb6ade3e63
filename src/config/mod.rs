//! A provider's JSON: read strictly, and refused whole if anything in it is
//! wrong, with the place and the reason of each mistake.

mod place;

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveTime, Weekday};

use crate::json::Json;
use crate::rules::filing::FilingType;
use crate::rules::provider::{Hours, Link, Localized, Note, Provider};
use crate::rules::province::Province;
use crate::rules::recipients::Role;
use place::Place;

pub use place::Problems;

/// The provider that a file describes.
///
/// # Errors
/// Every mistake of the file, unless there is none.
pub fn provider(json: &Json) -> Result<Provider, Problems> {
    let mut problems = vec![];
    let file = Place::new("", json, &mut problems);
    let provider = read_provider(file);
    match provider {
        Some(provider) if problems.is_empty() => Ok(provider),
        _ => Err(problems),
    }
}

fn read_provider(mut file: Place) -> Option<Provider> {
    file.object(&[
        "$schema",
        "name",
        "support",
        "phone",
        "hours",
        "recipients",
        "notes",
    ])?;
    let name = file.required("name").and_then(localized);
    let support = file.required("support").and_then(support);
    let phone = file.optional("phone").and_then(|mut place| place.text());
    let hours = file.optional("hours").and_then(hours);
    let recipients = file.optional("recipients").and_then(recipients);
    let notes = file
        .optional("notes")
        .and_then(|mut place| place.list(note));
    Some(Provider {
        name: name?,
        support: support?,
        phone: phone.map(Cow::Owned),
        hours,
        recipients: recipients.unwrap_or_default(),
        notes: notes.unwrap_or_default(),
    })
}

fn support(mut place: Place) -> Option<Link> {
    place.object(&["label", "url"])?;
    let label = place.required("label").and_then(localized);
    let href = place.required("url").and_then(address);
    Some(Link {
        label: label?,
        href: Cow::Owned(href?),
    })
}

fn address(mut place: Place) -> Option<String> {
    let url = place.text()?;
    place.check(is_safe(&url), "is no http, https, mailto or tel address")?;
    Some(url)
}

/// Whether an address can only open a page, a mail or a call.
fn is_safe(url: &str) -> bool {
    let safe_scheme = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| {
            url.get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
    safe_scheme && !url.contains(|character: char| character.is_control() || character == ' ')
}

/// A text for both languages, or one for each.
fn localized(mut place: Place) -> Option<Localized> {
    if place.value.text().is_some() {
        let text = place.text()?;
        return Some(Localized {
            zh_cn: Cow::Owned(text.clone()),
            en: Cow::Owned(text),
        });
    }
    place.object(&["zh-CN", "en"])?;
    let zh_cn = place.required("zh-CN").and_then(|mut place| place.text());
    let en = place.required("en").and_then(|mut place| place.text());
    Some(Localized {
        zh_cn: Cow::Owned(zh_cn?),
        en: Cow::Owned(en?),
    })
}

fn hours(mut place: Place) -> Option<Hours> {
    place.object(&["weekdays", "spans", "closedDays", "extraWorkdays"])?;
    let weekdays = place
        .required("weekdays")
        .and_then(|mut place| place.list(weekday));
    let spans = place
        .required("spans")
        .and_then(|mut place| place.list(span));
    let closed_days = place
        .optional("closedDays")
        .and_then(|mut place| place.list(day));
    let extra_workdays = place
        .optional("extraWorkdays")
        .and_then(|mut place| place.list(day));
    Some(Hours {
        weekdays: weekdays?,
        spans: spans?,
        closed_days: closed_days.unwrap_or_default(),
        extra_workdays: extra_workdays.unwrap_or_default(),
    })
}

/// 1 is Monday, 7 is Sunday.
fn weekday(mut place: Place) -> Option<Weekday> {
    const WEEK: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    let number = place.value.number();
    let day = WEEK
        .into_iter()
        .find(|day| number == Some(f64::from(day.number_from_monday())));
    place.known(day, "is no number from 1 (Monday) to 7 (Sunday)")
}

/// `["09:30", "12:00"]`
fn span(mut place: Place) -> Option<(NaiveTime, NaiveTime)> {
    let times = match place.value {
        Json::List(times) => times.iter().map(|time| time_of_day(time.text()?)).collect(),
        _ => None,
    };
    let span = times.and_then(|times: Vec<_>| match times[..] {
        [from, to] if from < to => Some((from, to)),
        _ => None,
    });
    place.known(span, "is no pair of times such as [\"09:30\", \"12:00\"]")
}

fn time_of_day(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    NaiveTime::from_hms_opt(digits(hour, 2)?, digits(minute, 2)?, 0)
}

/// `2027-02-06`
fn day(mut place: Place) -> Option<NaiveDate> {
    let parse = |text: &str| {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let year = i32::try_from(digits(year, 4)?).ok()?;
        let day = NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)?;
        parts.next().is_none().then_some(day)
    };
    let day = place.value.text().and_then(parse);
    place.known(day, "is no day such as \"2027-02-06\"")
}

fn digits(text: &str, count: usize) -> Option<u32> {
    let all = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

fn recipients(mut place: Place) -> Option<Vec<(FilingType, Vec<Role>)>> {
    let ids = FilingType::ALL.map(FilingType::id);
    place.object(&ids)?;
    let rows = FilingType::ALL.into_iter().filter_map(|filing_type| {
        let roles = place.optional(filing_type.id()).and_then(roles)?;
        Some((filing_type, roles))
    });
    Some(rows.collect())
}

/// Each person at most once.
fn roles(mut place: Place) -> Option<Vec<Role>> {
    let roles = place.list(role)?;
    let twice = Role::ALL
        .into_iter()
        .any(|role| roles.iter().filter(|listed| **listed == role).count() > 1);
    place.check(!twice, "names somebody twice")?;
    Some(roles)
}

fn role(mut place: Place) -> Option<Role> {
    let role = Role::ALL
        .into_iter()
        .find(|role| place.value.text() == Some(role.id()));
    place.known(role, "is neither entity-leader nor website-administrator")
}

fn note(mut place: Place) -> Option<Note> {
    place.object(&["filingType", "province", "text"])?;
    let filing_type = place.optional("filingType").and_then(|mut place| {
        let known = place.value.text().and_then(FilingType::from_id);
        place.known(known, "is no filing type")
    });
    let province = place.optional("province").and_then(|mut place| {
        let known = place.value.text().and_then(Province::from_id);
        place.known(known, "is no province")
    });
    let text = place.required("text").and_then(localized);
    Some(Note {
        filing_type,
        province,
        text: text?,
    })
}
