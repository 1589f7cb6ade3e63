//! Under which keys a page's orders are kept, and whose an order is by its key.

use icp_sms_rules::order::Preset;

use crate::browser::{clock, storage};

/// Between the key of a page's first order and the number of a further one.
const NUMBER: &str = "#";

/// Whose order is shown, by which a page says something of it or not.
#[derive(Clone, Copy)]
pub enum Whose {
    /// The page's own.
    Page,
    /// One that the visitor began beside it.
    Further,
    /// Another page's, or another element's.
    Other,
}

impl Whose {
    /// By its key, and the key of the page's first order.
    pub fn of(key: Option<&str>, first: Option<&str>) -> Self {
        match (key, first) {
            (None, _) => Self::Page,
            (key, first) if key == first => Self::Page,
            (Some(key), Some(first)) if is_under(key, first) => Self::Further,
            _ => Self::Other,
        }
    }

    /// Whether it is one of the page's own.
    pub const fn is_own(self) -> bool {
        !matches!(self, Self::Other)
    }

    /// What of a page's preset applies to such an order: the times only to the page's own order,
    /// and nothing to another page's.
    pub fn applicable(self, preset: Preset) -> Preset {
        match self {
            Self::Page => preset,
            Self::Further => without_times(preset),
            Self::Other => Preset::default(),
        }
    }
}

/// The times of a page belong to its own order.
const fn without_times(preset: Preset) -> Preset {
    Preset {
        received_at: None,
        submitted_at: None,
        ..preset
    }
}

/// Whether a key is a page's first, or that of a further order of it.
fn is_under(key: &str, first: &str) -> bool {
    let rest = key.strip_prefix(first);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(NUMBER))
}

/// Of the orders under a page's keys, the one that was touched last, so that a
/// reload shows the same. One of a clock that was ahead comes after the others.
pub fn last_touched(first: &str) -> String {
    let now = Some(clock::now());
    let orders = storage::all().into_iter();
    let orders = orders.filter(|(key, _)| is_under(key, first));
    orders
        .max_by_key(|(_, saved)| (saved.touched <= now, saved.touched))
        .map_or_else(|| first.to_owned(), |(key, _)| key)
}

/// The first key under which no order is kept: numbered from 2 on, or the page's first key where
/// `may_be_first` allows it. An order under the first key also takes the times of the page.
pub fn first_free(first: &str, may_be_first: bool) -> String {
    let taken: Vec<_> = storage::all().into_iter().map(|(key, _)| key).collect();
    if may_be_first && !taken.iter().any(|key| key == first) {
        return first.to_owned();
    }
    let mut number = 2;
    loop {
        let key = [first, NUMBER, &number.to_string()].concat();
        if !taken.contains(&key) {
            return key;
        }
        number += 1;
    }
}
