//! A walk through a JSON value that notes every mistake with its place.

use std::ops::RangeInclusive;

use crate::json::Json;

/// The most characters of a text.
const LONGEST: usize = 500;

/// The most entries of a list.
const MOST: usize = 400;

/// Everything that is wrong in a file, each as `place: reason`.
pub type Problems = Vec<String>;

/// A value and where it stands in the file.
pub struct Place<'a> {
    path: String,
    /// The value at this place.
    pub value: &'a Json,
    problems: &'a mut Problems,
}

impl<'a> Place<'a> {
    pub fn new(path: &str, value: &'a Json, problems: &'a mut Problems) -> Self {
        Self {
            path: path.to_owned(),
            value,
            problems,
        }
    }

    /// Notes what is wrong at this place.
    pub fn problem(&mut self, reason: &str) {
        let path = if self.path.is_empty() {
            "file"
        } else {
            &self.path
        };
        self.problems.push([path, ": ", reason].concat());
    }

    /// One entry of a list.
    pub fn entry<'b>(&'b mut self, index: usize, value: &'b Json) -> Place<'b> {
        let path = [&self.path, "[", &index.to_string(), "]"].concat();
        Place::new(&path, value, self.problems)
    }

    /// The place of a field.
    fn below(&self, name: &str) -> String {
        let path = [&self.path, ".", name].concat();
        path.trim_start_matches('.').to_owned()
    }

    pub fn check(&mut self, holds: bool, reason: &str) -> Option<()> {
        self.or_problem(holds.then_some(()), reason)
    }

    /// Passes a value on, or notes why there is none.
    pub fn or_problem<T>(&mut self, value: Option<T>, reason: &str) -> Option<T> {
        if value.is_none() {
            self.problem(reason);
        }
        value
    }

    /// Notes what is not among the fields that an object may have.
    pub fn object(&mut self, allowed: &[&str]) -> Option<()> {
        let Json::Object(fields) = self.value else {
            self.problem("is no object");
            return None;
        };
        for (name, _) in fields {
            if !allowed.contains(&name.as_str()) {
                let shown: String = name.chars().take(40).collect();
                let problem = [&self.below(&shown), ": is no known field"].concat();
                self.problems.push(problem);
            }
        }
        Some(())
    }

    /// A field that has to be there.
    pub fn required(&mut self, name: &str) -> Option<Place<'_>> {
        self.needed_if(true, name)
    }

    /// A field that has to be there in some cases.
    pub fn needed_if(&mut self, needed: bool, name: &str) -> Option<Place<'_>> {
        if needed && self.value.field(name).is_none() {
            let problem = [&self.below(name), ": is missing"].concat();
            self.problems.push(problem);
        }
        self.optional(name)
    }

    /// A field, if it is there.
    pub fn optional(&mut self, name: &str) -> Option<Place<'_>> {
        let value = self.value.field(name)?;
        Some(Place::new(&self.below(name), value, self.problems))
    }

    pub fn text(&mut self) -> Option<String> {
        let text = self.value.text().filter(|text| !text.trim().is_empty());
        let text = self.or_problem(text, "is no text")?;
        self.check(
            text.chars().count() <= LONGEST,
            "is longer than 500 characters",
        )?;
        Some(text.to_owned())
    }

    pub fn whole(&mut self, range: RangeInclusive<u8>, reason: &str) -> Option<u8> {
        let number = self.value.number();
        let whole = range.into_iter().find(|it| number == Some(f64::from(*it)));
        self.or_problem(whole, reason)
    }

    /// Exactly two entries, each read in its own way.
    pub fn pair<T>(
        &mut self,
        one: fn(Place) -> Option<T>,
        other: fn(Place) -> Option<T>,
        reason: &str,
    ) -> Option<(T, T)> {
        let values = match self.value {
            Json::List(values) => &values[..],
            _ => &[],
        };
        self.check(values.len() == 2, reason);
        let one = values.first().and_then(|it| one(self.entry(0, it)));
        let other = values.get(1).and_then(|it| other(self.entry(1, it)));
        one.zip(other)
    }

    /// The one of these whose name stands here.
    pub fn one_of<T: Copy>(
        &mut self,
        all: &[T],
        id: fn(T) -> &'static str,
        reason: &str,
    ) -> Option<T> {
        let index = self.position(&mut all.iter().map(|it| id(*it)), reason)?;
        Some(all[index])
    }

    fn position(
        &mut self,
        mut names: &mut dyn Iterator<Item = &'static str>,
        reason: &str,
    ) -> Option<usize> {
        let name = self.value.text();
        let index = Iterator::position(&mut names, |it| name == Some(it));
        self.or_problem(index, reason)
    }

    /// At least one entry.
    pub fn some<T>(&mut self, read: impl FnMut(Place) -> Option<T>) -> Option<Vec<T>> {
        let is_empty = matches!(self.value, Json::List(values) if values.is_empty());
        self.check(!is_empty, "is empty")?;
        self.list(read)
    }

    /// All entries, or `None` if one of them is wrong.
    pub fn list<T>(&mut self, mut read: impl FnMut(Place) -> Option<T>) -> Option<Vec<T>> {
        let mut entries = vec![];
        self.each(|place| read(place).map(|entry| entries.push(entry)))?;
        Some(entries)
    }

    fn each(&mut self, mut read: impl FnMut(Place) -> Option<()>) -> Option<()> {
        let Json::List(values) = self.value else {
            self.problem("is no list");
            return None;
        };
        self.check(values.len() <= MOST, "has more than 400 entries")?;
        let mut all = Some(());
        for (index, value) in values.iter().enumerate() {
            all = read(self.entry(index, value)).and(all);
        }
        all
    }
}
