//! A profile's file: read strictly, and refused whole if anything in it is
//! wrong, with the place and the reason of each mistake.

mod contact;
mod place;
mod rows;
mod texts;
mod types;

use std::borrow::Cow;
use std::rc::Rc;

use super::{Note, Profile, SHIPPED, Terms};
use crate::filing::FilingType;
use crate::json::Json;
use crate::province::Province;
use place::Place;
use rows::Stated;

pub use place::Problems;

/// The fields that hold a row, and so need the page on which it stands.
const ROWS: [&str; 7] = [
    "firstSmsMinutes",
    "windowStart",
    "automaticResend",
    "resendsAllowed",
    "wrongEntryCount",
    "returnedAfterFive",
    "senders",
];

const OTHERS: [&str; 10] = [
    "$schema", "extends", "id", "name", "page", "terms", "types", "console", "contact", "notes",
];

impl Profile {
    /// The id of the shipped profile that a file extends, if it says so. The
    /// caller reads that one too, unless it is the default one, and hands both to
    /// [`Profile::read`].
    pub fn extends(file: &Json) -> Option<&str> {
        file.field("extends")?.text()
    }

    /// The profile of a file, followed by the one that it extends, if any. What
    /// neither states comes from the default profile and is marked as its row.
    ///
    /// # Errors
    /// Every mistake of the files, each as `place: reason`. Those of the second
    /// have places that begin with `extends`.
    pub fn read(files: &[Json]) -> Result<Self, Problems> {
        let mut problems = vec![];
        let named = files.first().and_then(Self::extends);
        // The default one is at hand, and need not be read to be extended.
        let base = match files {
            [_, base, ..] => base.field("id").and_then(Json::text),
            _ => named.filter(|id| *id == SHIPPED[0]),
        };
        let mut profile = match files {
            [_] if base.is_some() => Self::default(),
            _ => Self::unstated(),
        };
        for (index, file) in files.iter().enumerate().rev() {
            let path = if index == 0 { "" } else { "extends" };
            apply(Place::new(path, file, &mut problems), &mut profile);
        }
        if problems.is_empty() && named != base {
            problems.push("extends: names a profile that was not read".to_owned());
        }
        if problems.is_empty() {
            Ok(profile)
        } else {
            Err(problems)
        }
    }
}

/// Puts a value in its place, if there is one.
fn set<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// Lays a file over the profile that it extends.
fn apply(mut file: Place, profile: &mut Profile) -> Option<()> {
    file.object(&[&OTHERS[..], &ROWS].concat())?;
    file.optional("$schema").and_then(|mut it| it.text());
    file.optional("extends")
        .and_then(|mut it| it.one_of(&SHIPPED, |id| id, "is no shipped profile"));
    let id = file.optional("id").and_then(texts::id).unwrap_or_default();
    profile.id = Cow::Owned(id);
    let name = file.needed_if(file.value.field("extends").is_none(), "name");
    if let Some(name) = name.and_then(texts::localized) {
        profile.name = name;
        // Whoever has a name of its own is asked by its own ways.
        (profile.contact, profile.console) = (None, None);
    }
    let name = profile.name.clone();
    let page = file.needed_if(states_rows(file.value), "page");
    let page = page.and_then(|it| texts::page(it, &name)).map(Rc::new);
    set(&mut profile.page, page);
    if let Some(terms) = file.optional("terms") {
        apply_terms(terms, &mut profile.terms);
    }
    let stated = Stated {
        provider: &name,
        page: profile.page.clone(),
    };
    let types = file.optional("types");
    let types = types.and_then(|it| types::types(it, &stated, &profile.types));
    set(&mut profile.types, types);
    rows::apply(&mut file, &stated, profile);
    let console = file.optional("console").and_then(texts::link);
    profile.console = console.or(profile.console.take());
    let contact = file.optional("contact").and_then(contact::contact);
    profile.contact = contact.or(profile.contact.take());
    let notes = file.optional("notes");
    let notes = notes.and_then(|mut it| it.list(|entry| note(entry, &stated)));
    set(&mut profile.notes, notes);
    Some(())
}

/// Whether a file states a row of its own.
fn states_rows(file: &Json) -> bool {
    let states_rule = match file.field("types") {
        Some(Json::List(types)) => types.iter().any(|it| it.field("rule").is_some()),
        _ => false,
    };
    states_rule || ROWS.iter().any(|row| file.field(row).is_some())
}

fn apply_terms(mut place: Place, terms: &mut Terms) -> Option<()> {
    place.object(&["entityLeader", "websiteAdministrator", "console"])?;
    for (field, term) in [
        ("entityLeader", &mut terms.entity_leader),
        ("websiteAdministrator", &mut terms.website_administrator),
        ("console", &mut terms.console),
    ] {
        set(term, place.optional(field).and_then(texts::localized));
    }
    Some(())
}

fn filing_type(mut place: Place) -> Option<FilingType> {
    place.one_of(&FilingType::ALL, FilingType::id, "is no filing type")
}

fn note(mut place: Place, stated: &Stated) -> Option<Note> {
    place.object(&["filingType", "province", "text", "source"])?;
    let filing_type = place.optional("filingType").and_then(filing_type);
    let province = place
        .optional("province")
        .and_then(|mut it| it.one_of(&Province::ALL, Province::id, "is no province"));
    let text = place.required("text").and_then(texts::localized);
    let source = place.optional("source");
    let source = source.and_then(|it| texts::page(it, stated.provider));
    Some(Note {
        filing_type,
        province,
        text: text?,
        source: source.map(Rc::new),
    })
}
