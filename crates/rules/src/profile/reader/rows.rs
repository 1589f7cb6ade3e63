//! The values that a page states, each with the words in which it does.

use std::borrow::Cow;
use std::rc::Rc;

use super::place::Place;
use super::texts;
use crate::json::Json;
use crate::profile::{
    AutomaticResend, Localized, Page, Profile, ReturnedAfterFive, Row, Sourced, WindowStart,
    WrongEntryCount,
};

/// Whose rows are read, and the page on which they stand.
pub struct Stated<'a> {
    /// The provider.
    pub provider: &'a Localized,
    /// Its page.
    pub page: Rc<Page>,
}

impl Stated<'_> {
    /// The page that a row names because it stands on another.
    pub fn source(&self, place: &mut Place) -> Option<Rc<Page>> {
        let source = place.optional("source");
        let page = source.and_then(|it| texts::page(it, self.provider));
        page.map(Rc::new)
    }

    /// A row in these words.
    pub fn row(&self, quote: Cow<'static, str>, source: Option<Rc<Page>>) -> Row {
        Row {
            quote,
            page: source.unwrap_or_else(|| self.page.clone()),
            from_default: false,
        }
    }

    fn row_at(&self, place: &mut Place) -> Option<Row> {
        let quote = place.required("quote").and_then(|mut it| it.text());
        let source = self.source(place);
        Some(self.row(Cow::Owned(quote?), source))
    }

    /// `{"value": …, "quote": …, "source": …}`, if the file has it.
    fn apply<T>(
        &self,
        file: &mut Place,
        field: &str,
        slot: &mut Sourced<T>,
        read: impl FnOnce(Place) -> Option<T>,
    ) -> Option<()> {
        let mut place = file.optional(field)?;
        place.object(&["value", "quote", "source"])?;
        let value = place.required("value").and_then(read);
        let row = self.row_at(&mut place)?;
        *slot = Sourced { value: value?, row };
        Some(())
    }
}

/// Lays the rows of a file over those of the profile that it extends.
pub fn apply(file: &mut Place, stated: &Stated, profile: &mut Profile) {
    stated.apply(
        file,
        "firstSmsMinutes",
        &mut profile.first_sms_minutes,
        minutes,
    );
    stated.apply(file, "windowStart", &mut profile.window_start, |mut it| {
        it.one_of(
            &WindowStart::ALL,
            WindowStart::id,
            "is neither \"sms-received\" nor \"not-stated\"",
        )
    });
    stated.apply(
        file,
        "automaticResend",
        &mut profile.automatic_resend,
        automatic_resend,
    );
    stated.apply(
        file,
        "resendsAllowed",
        &mut profile.resends_allowed,
        |mut it| {
            if it.value.text() == Some("not-stated") {
                return Some(None);
            }
            let reason = "is neither a whole number from 1 to 20 nor \"not-stated\"";
            it.whole(1..=20, reason).map(Some)
        },
    );
    stated.apply(
        file,
        "wrongEntryCount",
        &mut profile.wrong_entry_count,
        |mut it| {
            let reason = "is none of \"total\", \"in-a-row\" and \"not-stated\"";
            it.one_of(&WrongEntryCount::ALL, WrongEntryCount::id, reason)
        },
    );
    stated.apply(
        file,
        "returnedAfterFive",
        &mut profile.returned_after_five,
        |mut it| {
            let reason = "is none of \"sixth-attempt\", \"after-24-hours\" and \"not-stated\"";
            it.one_of(&ReturnedAfterFive::ALL, ReturnedAfterFive::id, reason)
        },
    );
    stated.apply(file, "senders", &mut profile.senders, |mut it| {
        it.some(&mut sender)
    });
}

/// `[5, 10]`, in whatever order.
fn minutes(mut place: Place) -> Option<(u8, u8)> {
    let minute = |mut it: Place| it.whole(1..=240, "is no whole number from 1 to 240");
    let (one, other) = place.pair(minute, minute, "is no pair of minutes such as [5, 10]")?;
    Some((one.min(other), one.max(other)))
}

/// `"next-noon"`, `"not-stated"` or `{"hoursAfterSubmission": 12}`
fn automatic_resend(mut place: Place) -> Option<AutomaticResend> {
    if matches!(place.value, Json::Object(_)) {
        place.object(&["hoursAfterSubmission"])?;
        let mut hours = place.required("hoursAfterSubmission")?;
        let hours = hours.whole(1..=48, "is no whole number from 1 to 48")?;
        return Some(AutomaticResend::HoursAfterSubmission(hours));
    }
    let resend = match place.value.text() {
        Some("next-noon") => Some(AutomaticResend::NextNoon),
        Some("not-stated") => Some(AutomaticResend::NotStated),
        _ => None,
    };
    place.or_problem(
        resend,
        "is none of \"next-noon\", \"not-stated\" and {\"hoursAfterSubmission\": 12}",
    )
}

/// `12381`, or `106**********12381` with `*` for digits that are left out.
fn sender(mut place: Place) -> Option<Cow<'static, str>> {
    let is_number = |text: &str| {
        (3..=30).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit() || it == b'*')
    };
    let text = place.value.text().filter(|text| is_number(text));
    let text = place.or_problem(text, "is no number of 3 to 30 digits")?;
    Some(Cow::Owned(text.to_owned()))
}
