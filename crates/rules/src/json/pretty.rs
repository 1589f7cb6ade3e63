//! Writing for people to read and change: what is short stands on one line.

use std::fmt::{self, Display, Formatter, Write};

use super::Json;

/// How wide a value may be that stands on one line, with its indent and without its name.
const WIDTH: usize = 100;

/// Indented by two spaces.
impl Display for Json {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write(self, 0, out)
    }
}

fn write(json: &Json, depth: usize, out: &mut Formatter<'_>) -> fmt::Result {
    if let Some(line) = line(json)
        && 2 * depth + line.chars().count() <= WIDTH
    {
        return out.write_str(&line);
    }
    let indent = |depth: usize| "  ".repeat(depth);
    match json {
        Json::List(values) => {
            out.write_char('[')?;
            for (index, value) in values.iter().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                write!(out, "{comma}\n{}", indent(depth + 1))?;
                write(value, depth + 1, out)?;
            }
            write!(out, "\n{}]", indent(depth))
        }
        Json::Object(fields) => {
            out.write_char('{')?;
            for (index, (name, value)) in fields.iter().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                write!(out, "{comma}\n{}{}: ", indent(depth + 1), text(name))?;
                write(value, depth + 1, out)?;
            }
            write!(out, "\n{}}}", indent(depth))
        }
        _ => out.write_str(&scalar(json).unwrap_or_default()),
    }
}

/// A value on one line; `None` for a list that holds an object, or an object that holds a list or
/// an object.
fn line(json: &Json) -> Option<String> {
    match json {
        Json::List(values) => {
            let values: Option<Vec<_>> = values
                .iter()
                .map(|value| match value {
                    Json::Object(_) => None,
                    _ => line(value),
                })
                .collect();
            Some(format!("[{}]", values?.join(", ")))
        }
        Json::Object(fields) => {
            let field = |(name, value): &(String, Json)| {
                Some(format!("{}: {}", text(name), scalar(value)?))
            };
            let fields: Option<Vec<_>> = fields.iter().map(field).collect();
            Some(format!("{{ {} }}", fields?.join(", ")))
        }
        _ => scalar(json),
    }
}

fn scalar(json: &Json) -> Option<String> {
    Some(match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(value) => value.to_string(),
        Json::Text(value) => text(value),
        Json::List(_) | Json::Object(_) => return None,
    })
}

/// A text in quotation marks.
fn text(value: &str) -> String {
    let mut text = "\"".to_owned();
    for letter in value.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            _ if letter.is_control() => text += &format!("\\u{:04x}", u32::from(letter)),
            _ => text.push(letter),
        }
    }
    text + "\""
}
