//! Short names between the program and its glue.
//!
//! wasm-bindgen gives each function that crosses the border a long name with a digest, which stands
//! in both files and which no compression can shrink. Nobody else reads these names: binaryen
//! makes them short in the program and prints which it took, and the glue follows.

use super::Files;
use super::glue;
use super::text::replace_once;
use crate::project::Project;
use crate::{Result, wasm_opt};

pub const WASM: &str = "guide_bg.wasm";
/// The one module from which the program imports, as wasm-bindgen names it and as binaryen does.
const MODULE: [&str; 2] = ["\"./guide_bg.js\": ", "a: "];

pub fn shorten(project: &Project, files: &mut Files) -> Result<()> {
    // The names of the functions stay: the program is split by them.
    let options = ["-g", "--minify-imports-and-exports-and-modules"];
    let (program, mapping) = wasm_opt::run(project, files.bytes(WASM)?, &options)?;
    files.put(WASM, program);
    let glue = renamed(files.text(glue::NAME)?, &mapping)
        .map_err(|error| format!("{}: {error}", glue::NAME))?;
    files.put(glue::NAME, glue);
    Ok(())
}

/// The glue with the names that binaryen took, of which each line of the mapping holds one:
/// `["module", "old", "new"]` for an import, `["old", "new"]` for an export.
fn renamed(glue: &str, mapping: &str) -> Result<String> {
    let mut glue = replace_once(glue, MODULE[0], MODULE[1])?;
    for line in mapping.lines() {
        let names: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        glue = match names[..] {
            [_, old, new] => replace_name(&glue, "        ", old, new),
            [old, new] => replace_name(&glue, "wasm.", old, new),
            _ => continue,
        };
    }
    // The names of wasm-bindgen's imports alone have a digest at their end.
    match glue.split("        __wbg_").nth(1) {
        Some(rest) => Err(format!(
            "`__wbg_{}` keeps its name",
            &rest[..rest.len().min(40)]
        )),
        None => Ok(glue),
    }
}

/// Replaces a name wherever it stands behind `before` and ends there.
fn replace_name(text: &str, before: &str, old: &str, new: &str) -> String {
    let long = [before, old].concat();
    let mut parts = text.split(&long);
    let mut replaced = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let ends = !part.starts_with(|next: char| next.is_alphanumeric() || "_$".contains(next));
        replaced.push_str(before);
        replaced.push_str(if ends { new } else { old });
        replaced.push_str(part);
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAPPING: &str = "{\n \"imports\": [\n  [\"./guide_bg.js\", \"__wbg_now_1\", \"$\"]\n ],\n\
        \"exports\": [\n  [\"free\", \"b\"],\n  [\"free_all\", \"c\"]\n ]\n}\n";

    #[test]
    fn the_glue_takes_the_names_of_the_mapping() {
        let glue = "        __wbg_now_1: () => wasm.free(wasm.free_all),\n        \"./guide_bg.js\": import0,";
        assert_eq!(
            renamed(glue, MAPPING).unwrap(),
            "        $: () => wasm.b(wasm.c),\n        a: import0,"
        );
    }

    #[test]
    fn a_name_that_the_mapping_lacks_fails_the_build() {
        let glue = "        \"./guide_bg.js\": import0,\n        __wbg_now_2: () => 1,";
        assert!(renamed(glue, MAPPING).is_err());
        assert!(renamed("", MAPPING).is_err());
    }
}
