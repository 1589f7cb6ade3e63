//! Writes the list of what the shipped profiles say as the source of `others.rs`. Native only.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use super::saying::Saying;
use super::{AutomaticResend, Localized, Page, Profile, ReturnedAfterFive, Row};
use super::{WindowStart, WrongEntryCount};

const TOP: &str =
    "//! What the shipped profiles say, each on a page of its own, but for the default one.
//!
//! Written from `profiles/` by `UPDATE=1 cargo test -p icp-sms-rules --test others`.

use std::borrow::Cow;

use super::saying::{Other, Saying, Shipped};
use super::{
    AutomaticResend, Localized, Page, ReturnedAfterFive, Rule, Span, WindowStart, WrongEntryCount,
};
use crate::filing::FilingType;
use crate::source::date;
";

/// The source of `others.rs` for these profiles, the default one first.
pub fn digest(profiles: &[Profile]) -> String {
    let mut pages: Vec<Page> = vec![];
    let mut place = |page: &Page| {
        let known = pages.iter().position(|it| it == page);
        known.unwrap_or_else(|| {
            pages.push(page.clone());
            pages.len() - 1
        })
    };
    let (mut shipped, mut others) = (vec![], vec![]);
    for (index, profile) in profiles.iter().enumerate() {
        let page = place(&profile.page);
        shipped.push(format!(
            "Shipped {{ id: {:?}, page: &PAGES[{page}], persons: [{}, {}] }}",
            profile.id,
            text_source(&profile.terms.entity_leader),
            text_source(&profile.terms.website_administrator)
        ));
        if index == 0 {
            continue;
        }
        for (row, says) in rows(profile) {
            let page = row.map_or(page, |row| place(&row.page));
            let says = source(&says);
            others.push(format!(
                "Other {{ id: {:?}, page: &PAGES[{page}], says: {says} }}",
                profile.id
            ));
        }
    }
    let pages: Vec<_> = pages.iter().map(page_source).collect();
    let mut text = TOP.to_owned();
    for (docs, name, of, entries) in [
        ("The pages.", "PAGES", "Page", pages),
        (
            "The shipped profiles, the default first.",
            "PROFILES",
            "Shipped",
            shipped,
        ),
        ("What they say.", "OTHERS", "Other", others),
    ] {
        let entries = entries.join(",\n    ");
        write!(
            text,
            "\n/// {docs}\n#[rustfmt::skip]\npub static {name}: &[{of}] = &[\n    {entries},\n];\n"
        )
        .expect("a text takes all");
    }
    text
}

/// What a profile says itself; names and hours only of UCloud, whose page has changed.
fn rows(profile: &Profile) -> Vec<(Option<&Row>, Saying)> {
    let mut rows = vec![];
    for it in &profile.types {
        rows.push((Some(&it.row), Saying::Rule(it.filing_type, it.rule)));
    }
    let first_sms = Saying::FirstSms(profile.first_sms_minutes.value);
    rows.push((Some(&profile.first_sms_minutes.row), first_sms));
    if profile.window_start.value != WindowStart::NotStated {
        let says = Saying::WindowStart(profile.window_start.value);
        rows.push((Some(&profile.window_start.row), says));
    }
    if profile.automatic_resend.value != AutomaticResend::NotStated {
        let says = Saying::AutomaticResend(profile.automatic_resend.value);
        rows.push((Some(&profile.automatic_resend.row), says));
    }
    if profile.resends_allowed.value.is_some() {
        let says = Saying::ResendsAllowed(profile.resends_allowed.value);
        rows.push((Some(&profile.resends_allowed.row), says));
    }
    if profile.wrong_entry_count.value != WrongEntryCount::NotStated {
        let says = Saying::WrongEntryCount(profile.wrong_entry_count.value);
        rows.push((Some(&profile.wrong_entry_count.row), says));
    }
    if profile.returned_after_five.value != ReturnedAfterFive::NotStated {
        let says = Saying::ReturnedAfterFive(profile.returned_after_five.value);
        rows.push((Some(&profile.returned_after_five.row), says));
    }
    let senders = Saying::Senders(profile.senders.value.clone().into());
    rows.push((Some(&profile.senders.row), senders));
    rows.retain(|(row, _)| row.is_none_or(|row| !row.from_default));
    if profile.name == Profile::default().name {
        rows.extend(names(profile).into_iter().map(|says| (None, says)));
    }
    rows
}

fn names(profile: &Profile) -> Vec<Saying> {
    let labels = profile.types.iter();
    let labels = labels.map(|it| Saying::Label(it.filing_type, it.label.clone()));
    let administrator = Saying::Administrator(profile.terms.website_administrator.clone());
    let hours = profile.contact.iter().filter_map(|it| it.hours.as_ref());
    let hours = hours.map(|hours| Saying::Hours(hours.spans.clone().into()));
    labels.chain([administrator]).chain(hours).collect()
}

fn source(says: &Saying) -> String {
    let says = match says {
        Saying::Rule(of, rule) => format!("Rule(FilingType::{of:?}, Rule::{rule:?})"),
        Saying::FirstSms(minutes) => format!("FirstSms({minutes:?})"),
        Saying::WindowStart(it) => format!("WindowStart(WindowStart::{it:?})"),
        Saying::AutomaticResend(it) => format!("AutomaticResend(AutomaticResend::{it:?})"),
        Saying::ResendsAllowed(it) => format!("ResendsAllowed({it:?})"),
        Saying::WrongEntryCount(it) => format!("WrongEntryCount(WrongEntryCount::{it:?})"),
        Saying::ReturnedAfterFive(it) => format!("ReturnedAfterFive(ReturnedAfterFive::{it:?})"),
        Saying::Senders(it) => {
            let numbers: Vec<_> = it
                .iter()
                .map(|it| format!("Cow::Borrowed({it:?})"))
                .collect();
            format!("Senders(Cow::Borrowed(&[{}]))", numbers.join(", "))
        }
        Saying::Label(of, label) => format!("Label(FilingType::{of:?}, {})", text_source(label)),
        Saying::Administrator(name) => format!("Administrator({})", text_source(name)),
        Saying::Hours(spans) => format!("Hours(Cow::Borrowed(&{spans:?}))"),
    };
    ["Saying::", &says].concat()
}

fn page_source(page: &Page) -> String {
    let edition = page.edition.map(date_source);
    let edition = edition.map_or_else(|| "None".to_owned(), |day| format!("Some({day})"));
    format!(
        "Page {{ provider: {}, title: {}, url: Cow::Borrowed({:?}), edition: {edition}, checked: {}, excerpt: {} }}",
        text_source(&page.provider),
        text_source(&page.title),
        page.url,
        date_source(page.checked),
        page.excerpt
    )
}

fn date_source(day: NaiveDate) -> String {
    format!("date({}, {}, {})", day.year(), day.month(), day.day())
}

fn text_source(text: &Localized) -> String {
    if text.zh_cn == text.en {
        return format!("Localized::same({:?})", text.zh_cn);
    }
    format!("Localized::of({:?}, {:?})", text.zh_cn, text.en)
}
