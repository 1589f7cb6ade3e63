//! Texts in two languages, links, pages and days.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::place::Place;
use crate::profile::{Link, Localized, Page};

/// A text for both languages, or one for each.
pub fn localized(mut place: Place) -> Option<Localized> {
    if place.value.text().is_some() {
        let text = place.text()?;
        return Some(Localized {
            zh_cn: Cow::Owned(text.clone()),
            en: Cow::Owned(text),
        });
    }
    place.object(&["zh-CN", "en"])?;
    let zh_cn = place.required("zh-CN").and_then(|mut it| it.text());
    let en = place.required("en").and_then(|mut it| it.text());
    Some(Localized {
        zh_cn: Cow::Owned(zh_cn?),
        en: Cow::Owned(en?),
    })
}

/// A name such as `my-cloud`.
pub fn id(mut place: Place) -> Option<String> {
    let is_id = |text: &str| {
        (1..=40).contains(&text.len())
            && text
                .bytes()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
    };
    let text = place.value.text().filter(|text| is_id(text));
    let reason = "is no name of at most 40 small letters, digits and hyphens";
    place.or_problem(text, reason).map(str::to_owned)
}

/// Words to click on and where they lead.
pub fn link(mut place: Place) -> Option<Link> {
    place.object(&["label", "url"])?;
    let label = place.required("label").and_then(localized);
    let href = place.required("url").and_then(|it| {
        let schemes = ["https://", "http://", "mailto:", "tel:"];
        address(it, &schemes, "is no http, https, mailto or tel address")
    });
    Some(Link {
        label: label?,
        href: Cow::Owned(href?),
    })
}

/// An address that can only open a page, a mail or a call.
fn address(mut place: Place, schemes: &[&str], reason: &str) -> Option<String> {
    let url = place.text()?;
    let begins = |scheme: &str| {
        let start = url.get(..scheme.len());
        start.is_some_and(|it| it.eq_ignore_ascii_case(scheme)) && url.len() > scheme.len()
    };
    let is_blank = |it: char| it.is_control() || it.is_whitespace();
    let is_safe = schemes.iter().any(|scheme| begins(scheme)) && !url.contains(is_blank);
    place.check(is_safe, reason)?;
    Some(url)
}

/// The provider's page.
pub fn page(mut place: Place, provider: &Localized) -> Option<Page> {
    place.object(&["title", "url", "edition", "checked", "excerpt"])?;
    let title = place.required("title").and_then(localized);
    let url = place.required("url");
    let url =
        url.and_then(|it| address(it, &["https://", "http://"], "is no http or https address"));
    let edition = place.optional("edition").and_then(day);
    let checked = place.required("checked").and_then(day);
    let excerpt = place.optional("excerpt").and_then(yes_or_no);
    Some(Page {
        provider: provider.clone(),
        title: title?,
        url: Cow::Owned(url?),
        edition,
        checked: checked?,
        excerpt: excerpt.unwrap_or(false),
    })
}

/// `true` or `false`
pub fn yes_or_no(mut place: Place) -> Option<bool> {
    let value = place.value.bool();
    place.or_problem(value, "is neither true nor false")
}

/// `2027-02-06`, from 2000 to 2099
pub fn day(mut place: Place) -> Option<NaiveDate> {
    let parse = |text: &str| {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let year = i32::try_from(digits(year, 4)?).ok()?;
        let day = NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)?;
        (parts.next().is_none() && (2000..2100).contains(&year)).then_some(day)
    };
    let day = place.value.text().and_then(parse);
    place.or_problem(day, "is no day such as \"2027-02-06\"")
}

/// The number that this many digits make.
pub fn digits(text: &str, count: usize) -> Option<u32> {
    let all = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}
