//! Careful changes of texts: what is to be replaced has to be there, once. A page or script that
//! was rewritten so that a change no longer finds its place fails the build rather than a visitor.

use crate::Result;

/// The text with the one `old` replaced.
pub fn replace_once(text: &str, old: &str, new: &str) -> Result<String> {
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        0 => Err(format!("`{old}` is looked for and not there")),
        number => Err(format!("`{old}` is there {number} times instead of once")),
    }
}

/// What stands between the first `from` and the next `to`.
pub fn between<'a>(text: &'a str, from: &str, to: &str) -> Result<&'a str> {
    text.split_once(from)
        .and_then(|(_, rest)| rest.split_once(to))
        .map(|(found, _)| found)
        .ok_or_else(|| format!("nothing stands between `{from}` and `{to}`"))
}

/// The text with what stands between the first `from` and the next `to` replaced.
pub fn replace_between(text: &str, from: &str, to: &str, new: &str) -> Result<String> {
    let old = between(text, from, to)?;
    replace_once(text, &[from, old, to].concat(), &[from, new, to].concat())
}

/// The text without the lines that contain any of the words.
pub fn without_lines(text: &str, words: &[&str]) -> String {
    let kept = |line: &&str| !words.iter().any(|word| line.contains(word));
    let lines: Vec<_> = text.lines().filter(kept).collect();
    lines.join("\n") + "\n"
}

/// A text as a string of JavaScript, fit to stand inside a script element.
pub fn js_string(text: &str) -> String {
    let mut string = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => string.push_str("\\\""),
            '\\' => string.push_str("\\\\"),
            '\n' => string.push_str("\\n"),
            '\r' => string.push_str("\\r"),
            '<' => string.push_str("\\u003c"),
            other => string.push(other),
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_replaced_has_to_be_there_once() {
        assert_eq!(replace_once("a b c", "b", "x"), Ok("a x c".to_owned()));
        assert!(replace_once("a c", "b", "x").is_err());
        assert!(replace_once("b b", "b", "x").is_err());
        assert_eq!(
            replace_between("<p>a</p>", "<p>", "</p>", "b"),
            Ok("<p>b</p>".to_owned())
        );
        assert!(replace_between("<p>a", "<p>", "</p>", "b").is_err());
        assert_eq!(without_lines("a\nb\nc", &["b"]), "a\nc\n");
    }

    #[test]
    fn a_string_cannot_end_its_script() {
        assert_eq!(
            js_string("a \"b\"\n</script>\\"),
            r#""a \"b\"\n\u003c/script>\\""#
        );
    }
}
