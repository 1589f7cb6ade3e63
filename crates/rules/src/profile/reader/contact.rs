//! 备案咨询: whom to ask and when somebody answers.

use std::borrow::Cow;

use chrono::Weekday;

use super::place::Place;
use super::texts::{day, digits, link, yes_or_no};
use crate::json::Json;
use crate::profile::{Contact, Hours, Span};

pub fn contact(mut place: Place) -> Option<Contact> {
    place.object(&["link", "phone", "hours"])?;
    let has = |field| place.value.field(field).is_some();
    let somebody = has("link") || has("phone");
    place.check(somebody, "has neither link nor phone");
    let link = place.optional("link").and_then(link);
    let phone = place.optional("phone").and_then(|mut it| it.text());
    let hours = place.optional("hours").and_then(hours);
    Some(Contact {
        link,
        phone: phone.map(Cow::Owned),
        hours,
    })
}

fn hours(mut place: Place) -> Option<Hours> {
    place.object(&[
        "weekdays",
        "spans",
        "followsHolidays",
        "closedDays",
        "extraWorkdays",
    ])?;
    let weekdays = place.required("weekdays");
    let weekdays = weekdays.and_then(|mut it| it.some(&mut weekday));
    let spans = place.required("spans");
    let spans = spans.and_then(|mut it| it.some(&mut span));
    let follows_holidays = place.required("followsHolidays").and_then(yes_or_no);
    let closed_days = place.optional("closedDays");
    let closed_days = closed_days.and_then(|mut it| it.list(&mut day));
    let extra_workdays = place.optional("extraWorkdays");
    let extra_workdays = extra_workdays.and_then(|mut it| it.list(&mut day));
    Some(Hours {
        weekdays: weekdays?,
        spans: spans?,
        follows_holidays: follows_holidays?,
        closed_days: closed_days.unwrap_or_default(),
        extra_workdays: extra_workdays.unwrap_or_default(),
    })
}

/// 1 is Monday, 7 is Sunday.
fn weekday(mut place: Place) -> Option<Weekday> {
    let number = place.whole(1..=7, "is no number from 1 (Monday) to 7 (Sunday)")?;
    Weekday::try_from(number - 1).ok()
}

/// `["09:30", "12:00"]`
fn span(mut place: Place) -> Option<Span> {
    let reason = "is no pair of times such as [\"09:30\", \"12:00\"]";
    let (from, to) = place.pair(first_minute, end, reason)?;
    Some(Span { from, to })
}

fn first_minute(mut place: Place) -> Option<u16> {
    let minute = minute(place.value).filter(|minute| *minute < 24 * 60);
    place.or_problem(minute, "is no time such as \"09:30\"")
}

fn end(mut place: Place) -> Option<u16> {
    let minute = minute(place.value).filter(|minute| *minute > 0);
    let reason = "is no time such as \"12:00\"; the end of a day is \"24:00\"";
    place.or_problem(minute, reason)
}

/// The minute of the day, 1440 at `24:00`.
fn minute(time: &Json) -> Option<u16> {
    let (hour, minute) = time.text()?.split_once(':')?;
    let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
    let minutes = u16::try_from(hour * 60 + minute).ok()?;
    (minute < 60 && minutes <= 24 * 60).then_some(minutes)
}
