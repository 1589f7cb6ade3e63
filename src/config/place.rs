//! A walk through a JSON value that notes every mistake with its place.

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

    fn problem(&mut self, reason: &str) {
        let path = if self.path.is_empty() {
            "file"
        } else {
            &self.path
        };
        self.problems.push([path, ": ", reason].concat());
    }

    pub fn check(&mut self, holds: bool, reason: &str) -> Option<()> {
        self.known(holds.then_some(()), reason)
    }

    /// Passes a value on, or notes why there is none.
    pub fn known<T>(&mut self, value: Option<T>, reason: &str) -> Option<T> {
        if value.is_none() {
            self.problem(reason);
        }
        value
    }

    /// Notes what is not among the fields that an object may have.
    pub fn object(&mut self, known: &[&str]) -> Option<()> {
        let Json::Object(fields) = self.value else {
            self.problem("is no object");
            return None;
        };
        for (name, _) in fields
            .iter()
            .filter(|(name, _)| !known.contains(&name.as_str()))
        {
            let shown: String = name.chars().take(40).collect();
            let path = [&self.path, ".", &shown].concat();
            self.problems
                .push([path.trim_start_matches('.'), ": is no known field"].concat());
        }
        Some(())
    }

    /// A field that has to be there.
    pub fn required(&mut self, name: &str) -> Option<Place<'_>> {
        if self.value.field(name).is_none() {
            let path = [&self.path, ".", name].concat();
            self.problems
                .push([path.trim_start_matches('.'), ": is missing"].concat());
        }
        self.optional(name)
    }

    /// A field, if it is there.
    pub fn optional(&mut self, name: &str) -> Option<Place<'_>> {
        let value = self.value.field(name)?;
        let path = [&self.path, ".", name].concat();
        Some(Place::new(
            path.trim_start_matches('.'),
            value,
            self.problems,
        ))
    }

    pub fn text(&mut self) -> Option<String> {
        let text = self.value.text().filter(|text| !text.trim().is_empty());
        let text = self.known(text, "is no text")?;
        self.check(
            text.chars().count() <= LONGEST,
            "is longer than 500 characters",
        )?;
        Some(text.to_owned())
    }

    /// All entries, or `None` if one of them is wrong.
    pub fn list<T>(&mut self, read: fn(Place) -> Option<T>) -> Option<Vec<T>> {
        let Json::List(values) = self.value else {
            self.problem("is no list");
            return None;
        };
        self.check(values.len() <= MOST, "has more than 400 entries")?;
        let read_one = |(index, value): (usize, &Json)| {
            let path = [&self.path, "[", &index.to_string(), "]"].concat();
            read(Place::new(&path, value, self.problems))
        };
        let entries: Vec<_> = values.iter().enumerate().map(read_one).collect();
        entries.into_iter().collect()
    }
}
