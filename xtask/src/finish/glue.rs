//! The program's glue, as wasm-bindgen writes it, made to start more than one program.
//!
//! A module runs once in a page, and so would the program: after a panic nothing could take its
//! place. Here the glue becomes a function that makes a program of its own with each call, and
//! tells when that program panics.

use super::Files;
use super::text::{replace_between, replace_once};
use crate::Result;

pub const NAME: &str = "guide.js";
/// How the finished glue begins.
const START: &str = "export const start = (stopped) => {";

const GUARD: &str = include_str!("guard.js");
/// In place of wasm-bindgen's own ways to start a program, of which one is used.
const INIT: &str = include_str!("init.js");

pub fn finish(files: &mut Files) -> Result<()> {
    let glue = restartable(files.text(NAME)?).map_err(|error| format!("{NAME}: {error}"))?;
    files.put(NAME, glue);
    Ok(())
}

fn restartable(glue: &str) -> Result<String> {
    let (begin, end) = (
        "async function __wbg_load(",
        "export { initSync, __wbg_init as default };",
    );
    let glue = replace_between(glue, begin, end, "")?;
    let glue = replace_once(&glue, &[begin, end].concat(), INIT)?;
    let glue = replace_once(
        &glue,
        "wasm = instance.exports;",
        "wasm = guard(instance.exports, stopped);",
    )?;
    let exported: Vec<_> = glue.lines().filter_map(exported).collect();
    let returned = format!(
        "return {{ {}, default: init, addPart }};",
        exported.join(", ")
    );
    let glue = glue
        .replace("\nexport class ", "\nclass ")
        .replace("\nexport function ", "\nfunction ");
    if glue.contains("\nexport ") {
        return Err("exports in a way that is not known here".to_owned());
    }
    Ok([GUARD, "\n", START, "\n", &glue, "\n", &returned, "\n};\n"].concat())
}

/// The name that a line exports.
fn exported(line: &str) -> Option<&str> {
    let kinds = ["export class ", "export function "];
    let name = kinds.iter().find_map(|kind| line.strip_prefix(kind))?;
    name.split([' ', '(']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: &str = "wasm = instance.exports;\nasync function __wbg_load() {} function initSync() {}\n\
        export { initSync, __wbg_init as default };";

    #[test]
    fn what_wasm_bindgen_writes_becomes_a_function() {
        let glue =
            format!("\nexport class Widget {{}}\nexport function addWords(lang) {{}}\n    {END}");
        let glue = restartable(&glue).unwrap();
        assert_eq!(glue.matches("export ").count(), 1);
        assert!(glue.contains("wasm = guard(instance.exports, stopped);"));
        assert!(glue.contains("return { Widget, addWords, default: init, addPart };"));
        assert!(!glue.contains("initSync"), "{glue}");
    }

    #[test]
    fn an_export_that_is_not_known_fails_the_build() {
        assert!(
            restartable(&format!(
                "\nexport class Widget {{}}\nexport const more = 1;\n{END}"
            ))
            .is_err()
        );
    }
}
