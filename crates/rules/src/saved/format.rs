//! How each type is written as JSON and read again.
//!
//! A field that is missing is as in the beginning, one that is unknown is
//! ignored; a field of the wrong kind makes the whole unreadable.

use super::{Judgement, Saved};
use crate::filing::{Answers, Changes, FilingType, NewNumbers, Persons};
use crate::json::Json;
use crate::order::{Preset, Progress, Sms, Stage, State, Track, Tracks};
use crate::phone::{Phone, Phones};
use crate::province::Province;
use crate::window::{Instant, from_millis};

/// A type that is kept.
pub trait Format: Sized {
    /// As JSON.
    fn write(&self) -> Json;
    /// From JSON, or `None` if it is none of this type.
    fn read(json: &Json) -> Option<Self>;
}

impl Format for String {
    fn write(&self) -> Json {
        self.as_str().into()
    }

    fn read(json: &Json) -> Option<Self> {
        json.text().map(str::to_owned)
    }
}

impl Format for bool {
    fn write(&self) -> Json {
        (*self).into()
    }

    fn read(json: &Json) -> Option<Self> {
        json.bool()
    }
}

/// A count.
impl Format for u8 {
    fn write(&self) -> Json {
        f64::from(*self).into()
    }

    fn read(json: &Json) -> Option<Self> {
        let number = json.number()?;
        let count = number as Self;
        (f64::from(count) == number).then_some(count)
    }
}

/// Milliseconds since 1970-01-01T00:00:00Z.
impl Format for Instant {
    fn write(&self) -> Json {
        (self.timestamp_millis() as f64).into()
    }

    fn read(json: &Json) -> Option<Self> {
        from_millis(json.number()?)
    }
}

impl<T: Format> Format for Option<T> {
    fn write(&self) -> Json {
        self.as_ref().map_or(Json::Null, T::write)
    }

    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Null => Some(None),
            _ => T::read(json).map(Some),
        }
    }
}

/// A field of an object, or the beginning's value if it is missing.
fn field<T: Format + Default>(json: &Json, name: &str) -> Option<T> {
    match json.field(name) {
        Some(value) => T::read(value),
        None => Some(T::default()),
    }
}

/// Adds a field to those of an object.
fn put(fields: &mut Vec<(String, Json)>, name: &str, value: Json) {
    fields.push((name.to_owned(), value));
}

/// Structures, by the names of their fields.
macro_rules! structures {
    ($($type:ident { $($field:ident),+ })+) => {$(
        impl Format for $type {
            fn write(&self) -> Json {
                let mut fields = vec![];
                $(put(&mut fields, stringify!($field), self.$field.write());)+
                Json::Object(fields)
            }

            fn read(json: &Json) -> Option<Self> {
                matches!(json, Json::Object(_)).then_some(())?;
                Some(Self { $($field: field(json, stringify!($field))?),+ })
            }
        }
    )+};
}

structures! {
    Changes { entity, website, phone, remarks }
    NewNumbers { entity_leader, website_administrator }
    Answers {
        filing_type, province, persons, phone_matches, original_provider_reachable, changes,
        new_numbers, access_changes_administrator, access_changes_entity
    }
    Track { progress, ended_at, stage, wrong_entries, stop_checks, resumed }
    State {
        answers, reported, sms, received_at, submitted_at, arrival, resent_at, begun_at, checks,
        all_checked, resends, tracks, all_verified, others_missing, viewed, revising, remind
    }
    Preset { filing_type, province, received_at, submitted_at }
    Judgement { rules, over }
    Saved { version, touched, preset, state, judgement }
}

/// A choice among some, by its name.
macro_rules! choices {
    ($($type:ident)+) => {$(
        impl Format for $type {
            fn write(&self) -> Json {
                self.id().into()
            }

            fn read(json: &Json) -> Option<Self> {
                let id = json.text()?;
                Self::ALL.into_iter().find(|it| it.id() == id)
            }
        }
    )+};
}

choices! { FilingType Persons Phone Progress Province Sms Stage }

/// The names of the phones in the set.
impl Format for Phones {
    fn write(&self) -> Json {
        Json::List(self.iter().map(|phone| phone.write()).collect())
    }

    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::List(phones) => phones.iter().map(Phone::read).collect(),
            _ => None,
        }
    }
}

/// By the names of the phones; an idle track is not written.
impl Format for Tracks {
    fn write(&self) -> Json {
        let mut fields = vec![];
        for phone in Phone::ALL {
            let track = self.of(phone);
            if *track != Track::default() {
                put(&mut fields, phone.id(), track.write());
            }
        }
        Json::Object(fields)
    }

    fn read(json: &Json) -> Option<Self> {
        let mut tracks = Self::default();
        matches!(json, Json::Object(_)).then_some(())?;
        for phone in Phone::ALL {
            *tracks.of_mut(phone) = field(json, phone.id())?;
        }
        Some(tracks)
    }
}
