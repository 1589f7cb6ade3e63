//! A profile as the file that reads as the same profile. Native only: the
//! program never writes one.

use super::{
    AutomaticResend, Contact, Hours, Link, Localized, Note, Page, Profile, Row, Sourced, TypeRow,
};
use crate::json::Json;

type Fields = Vec<(&'static str, Option<Json>)>;

fn object(fields: Fields) -> Json {
    let present = fields.into_iter().filter_map(|(name, value)| {
        let value = value?;
        Some((name.to_owned(), value))
    });
    Json::Object(present.collect())
}

fn list<T>(entries: &[T], write: impl FnMut(&T) -> Json) -> Option<Json> {
    (!entries.is_empty()).then(|| Json::List(entries.iter().map(write).collect()))
}

impl Profile {
    /// The rows that are the provider's own, its words, contact and notes.
    /// Rows of the default profile are left out: the reader puts them there.
    pub fn write(&self) -> Json {
        let terms = object(vec![
            ("entityLeader", localized(&self.terms.entity_leader)),
            (
                "websiteAdministrator",
                localized(&self.terms.website_administrator),
            ),
            ("console", localized(&self.terms.console)),
        ]);
        // A file without a page goes by that of the default profile.
        let own_page = self.page.provider == self.name;
        let id = Some(&*self.id).filter(|id| !id.is_empty());
        object(vec![
            ("$schema", Some("./profile.schema.json".into())),
            ("id", id.map(Json::from)),
            ("name", localized(&self.name)),
            ("page", own_page.then(|| page(&self.page))),
            ("terms", Some(terms)),
            ("types", list(&self.types, |row| self.type_row_of(row))),
            (
                "firstSmsMinutes",
                self.sourced(&self.first_sms_minutes, |(from, to)| {
                    Json::List([from, to].map(|it| number(*it)).into())
                }),
            ),
            (
                "windowStart",
                self.sourced(&self.window_start, |it| it.id().into()),
            ),
            (
                "automaticResend",
                self.sourced(&self.automatic_resend, automatic_resend),
            ),
            (
                "resendsAllowed",
                self.sourced(&self.resends_allowed, |it| {
                    it.map_or_else(|| "not-stated".into(), number)
                }),
            ),
            (
                "wrongEntryCount",
                self.sourced(&self.wrong_entry_count, |it| it.id().into()),
            ),
            (
                "returnedAfterFive",
                self.sourced(&self.returned_after_five, |it| it.id().into()),
            ),
            (
                "senders",
                self.sourced(&self.senders, |it| {
                    Json::List(it.iter().map(|it| (&**it).into()).collect())
                }),
            ),
            ("console", self.console.as_ref().map(link)),
            ("contact", self.contact.as_ref().map(contact)),
            ("notes", list(&self.notes, note)),
        ])
    }

    /// The page of a row, where it is not that of the whole profile.
    fn source(&self, row: &Row) -> Option<Json> {
        (row.page != self.page).then(|| page(&row.page))
    }

    fn sourced<T>(&self, sourced: &Sourced<T>, write: impl FnOnce(&T) -> Json) -> Option<Json> {
        let row = &sourced.row;
        let object = || {
            object(vec![
                ("value", Some(write(&sourced.value))),
                ("quote", Some((&*row.quote).into())),
                ("source", self.source(row)),
            ])
        };
        (!row.from_default).then(object)
    }

    fn type_row_of(&self, it: &TypeRow) -> Json {
        let own = !it.row.from_default;
        object(vec![
            ("type", Some(it.filing_type.id().into())),
            ("label", localized(&it.label)),
            ("hint", localized(&it.hint)),
            ("rule", own.then(|| it.rule.id().into())),
            ("quote", own.then(|| (&*it.row.quote).into())),
            ("source", self.source(&it.row).filter(|_| own)),
        ])
    }
}

fn number(value: u8) -> Json {
    f64::from(value).into()
}

fn localized(text: &Localized) -> Option<Json> {
    if text.zh_cn == text.en {
        return Some((&*text.zh_cn).into());
    }
    Some(object(vec![
        ("zh-CN", Some((&*text.zh_cn).into())),
        ("en", Some((&*text.en).into())),
    ]))
}

fn link(link: &Link) -> Json {
    object(vec![
        ("label", localized(&link.label)),
        ("url", Some((&*link.href).into())),
    ])
}

fn page(page: &Page) -> Json {
    let day = |day: chrono::NaiveDate| Json::Text(day.to_string());
    object(vec![
        ("title", localized(&page.title)),
        ("url", Some((&*page.url).into())),
        ("edition", page.edition.map(day)),
        ("checked", Some(day(page.checked))),
        ("excerpt", page.excerpt.then(|| true.into())),
    ])
}

fn automatic_resend(resend: &AutomaticResend) -> Json {
    match resend {
        AutomaticResend::NextNoon => "next-noon".into(),
        AutomaticResend::NotStated => "not-stated".into(),
        AutomaticResend::HoursAfterSubmission(hours) => {
            object(vec![("hoursAfterSubmission", Some(number(*hours)))])
        }
    }
}

fn contact(contact: &Contact) -> Json {
    object(vec![
        ("link", contact.link.as_ref().map(link)),
        ("phone", contact.phone.as_deref().map(Json::from)),
        ("hours", contact.hours.as_ref().map(hours)),
    ])
}

fn hours(hours: &Hours) -> Json {
    let days = |days: &[chrono::NaiveDate]| list(days, |day| Json::Text(day.to_string()));
    object(vec![
        (
            "weekdays",
            list(&hours.weekdays, |day| {
                f64::from(day.number_from_monday()).into()
            }),
        ),
        (
            "spans",
            list(&hours.spans, |span| {
                Json::List(span.clock().map(Json::Text).into())
            }),
        ),
        ("followsHolidays", Some(hours.follows_holidays.into())),
        ("closedDays", days(&hours.closed_days)),
        ("extraWorkdays", days(&hours.extra_workdays)),
    ])
}

fn note(note: &Note) -> Json {
    object(vec![
        ("filingType", note.filing_type.map(|it| it.id().into())),
        ("province", note.province.map(|it| it.id().into())),
        ("text", localized(&note.text)),
        ("source", note.source.as_deref().map(page)),
    ])
}
