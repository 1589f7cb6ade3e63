//! How each type is written as JSON and read again.
//!
//! A field that is missing is as in the beginning, one that is unknown is
//! ignored; a field of the wrong kind makes the whole unreadable.

use super::{Preset, Saved};
use crate::json::Json;
use crate::rules::answers::SiteAnswer;
use crate::rules::filing::{Answers, Changes, FilingType, NewNumbers};
use crate::rules::province::Province;
use crate::rules::recipients::Role;
use crate::rules::window::{Basis, Instant, Window, from_millis};
use crate::state::{Progress, State, Step, Track, Tracks};

/// A type that is kept.
pub trait Format: Sized {
    /// As JSON.
    fn write(&self) -> Json;
    /// From JSON, or `None` if it is none of this type.
    fn read(json: &Json) -> Option<Self>;
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

/// Structures, by the names of their fields.
macro_rules! structures {
    ($($type:ident { $($field:ident),+ })+) => {$(
        impl Format for $type {
            fn write(&self) -> Json {
                let fields = [$((stringify!($field), self.$field.write())),+];
                Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into())
            }

            fn read(json: &Json) -> Option<Self> {
                matches!(json, Json::Object(_)).then_some(())?;
                Some(Self { $($field: field(json, stringify!($field))?),+ })
            }
        }
    )+};
}

structures! {
    Changes { entity, website, phone }
    NewNumbers { entity_leader, website_administrator }
    Answers {
        filing_type, province, same_person, phone_matches, original_provider_reachable, changes,
        new_numbers
    }
    Track { progress, wrong_entries, step, answer }
    Tracks { entity_leader, website_administrator }
    State { answers, window, no_sms, tracks, resends, viewed, revising, remind }
    Preset { filing_type, province, received_at, submitted_at }
    Saved { version, preset, state }
}

/// A choice among some, by its name.
macro_rules! choices {
    ($($type:ident: $all:expr, $id:expr;)+) => {$(
        impl Format for $type {
            fn write(&self) -> Json {
                $id(*self).into()
            }

            fn read(json: &Json) -> Option<Self> {
                let id = json.text()?;
                $all.into_iter().find(|it| $id(*it) == id)
            }
        }
    )+};
}

choices! {
    FilingType: FilingType::ALL, FilingType::id;
    Province: Province::ALL, Province::id;
    Role: Role::ALL, Role::id;
    SiteAnswer: SiteAnswer::ALL, SiteAnswer::id;
    Basis: [Basis::Received, Basis::Submitted], Basis::id;
    Progress: [Progress::Waiting, Progress::Verified, Progress::Failed], Progress::id;
    Step: Step::ALL, Step::id;
}

/// Both fields are needed: there is no window in the beginning.
impl Format for Window {
    fn write(&self) -> Json {
        let fields = [("start", self.start.write()), ("basis", self.basis.write())];
        Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into())
    }

    fn read(json: &Json) -> Option<Self> {
        let (start, basis) = (json.field("start")?, json.field("basis")?);
        Some(Self {
            start: Instant::read(start)?,
            basis: Basis::read(basis)?,
        })
    }
}
