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
    let glue = several(files.text(NAME)?).map_err(|error| format!("{NAME}: {error}"))?;
    files.put(NAME, glue);
    Ok(())
}

fn several(glue: &str) -> Result<String> {
    let glue = replace_between(
        glue,
        "async function __wbg_load(",
        "export { initSync, __wbg_init as default };",
        "",
    )?;
    let ends = "async function __wbg_load(export { initSync, __wbg_init as default };";
    let glue = replace_once(&glue, ends, INIT)?;
    let glue = replace_once(&glue, "\nexport class ", "\nclass ")?;
    let glue = replace_once(
        &glue,
        "wasm = instance.exports;",
        "wasm = guard(instance.exports, stopped);",
    )?;
    if glue.contains("\nexport ") {
        return Err("exports in a way that is not known here".to_owned());
    }
    Ok([GUARD, "\n", START, "\n", &glue, "\n};\n"].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wasm_bindgen_writes_becomes_a_function() {
        let glue = "\nexport class Widget {}\n    wasm = instance.exports;\n\
            async function __wbg_load() {} function initSync() {}\n\
            export { initSync, __wbg_init as default };";
        let several = several(glue).unwrap();
        assert_eq!(several.matches("export ").count(), 1);
        assert!(several.contains("wasm = guard(instance.exports, stopped);"));
        assert!(!several.contains("initSync"), "{several}");
    }

    #[test]
    fn an_export_that_is_not_known_fails_the_build() {
        let glue = "\nexport class Widget {}\nexport function more() {}\n\
            wasm = instance.exports;\nasync function __wbg_load() {}\nexport { initSync, __wbg_init as default };";
        assert!(several(glue).is_err());
    }
}
