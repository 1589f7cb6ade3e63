//! The shipped profiles, in place of `static/element/profiles.js`.
//!
//! A bundler, and the names after the content, find a file by an address that stands in a script.

use super::Files;
use crate::Result;

pub const SCRIPT: &str = "element/profiles.js";
/// The one that the program has in itself.
const DEFAULT: &str = "profiles/ucloud.json";
const SCHEMA: &str = "profiles/profile.schema.json";

/// The files of all profiles but the default one.
pub fn shipped(files: &Files) -> Vec<String> {
    let profiles = files.names().filter(|it| it.starts_with("profiles/"));
    let others = profiles.filter(|it| ![DEFAULT, SCHEMA].contains(it));
    others.map(str::to_owned).collect()
}

/// The largest of them.
///
/// # Errors
/// There is none.
pub fn largest(files: &Files) -> Result<String> {
    let size = |file: &String| files.bytes(file).map_or(0, <[u8]>::len);
    let largest = shipped(files).into_iter().max_by_key(size);
    largest.ok_or_else(|| "there are no profiles but the default one".to_owned())
}

/// The script that fetches each from beside the loader.
pub fn fetched(files: &Files) -> String {
    let address = |file: &str| format!("new URL(\"../{file}\", import.meta.url)");
    let list = list(files, address);
    format!(
        "import {{ fetchJson }} from \"./json.js\";\nconst PROFILES = {{\n{list}}};\n\
         export const profile = (id) => (Object.hasOwn(PROFILES, id) ? fetchJson(PROFILES[id]) : undefined);\n"
    )
}

/// The script that has all in itself.
pub fn inlined(files: &Files) -> String {
    let imports: String = (shipped(files).iter().enumerate())
        .map(|(index, file)| format!("import p{index} from \"../{file}\";\n"))
        .collect();
    let mut index = 0..;
    let list = list(files, |_| format!("p{}", index.next().unwrap_or(0)));
    format!(
        "{imports}const PROFILES = {{\n{list}}};\nexport const profile = (id) => PROFILES[id];\n"
    )
}

/// The entries of an object, by the ids of the profiles.
fn list(files: &Files, mut value: impl FnMut(&str) -> String) -> String {
    let entry = |file: &String| {
        let id = file
            .trim_start_matches("profiles/")
            .trim_end_matches(".json");
        format!("  \"{id}\": {},\n", value(file))
    };
    shipped(files).iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_but_the_default_is_named() {
        let mut files = Files::default();
        for name in [
            DEFAULT,
            SCHEMA,
            "profiles/a-1.json",
            "profiles/b.json",
            "other.json",
        ] {
            files.put(name, "{}");
        }
        let fetched = fetched(&files);
        assert!(
            fetched.contains("  \"a-1\": new URL(\"../profiles/a-1.json\", import.meta.url),\n")
        );
        assert_eq!(fetched.matches("new URL").count(), 2);
        let inlined = inlined(&files);
        assert!(inlined.contains("import p1 from \"../profiles/b.json\";"));
        assert!(
            inlined.contains("  \"a-1\": p0,\n  \"b\": p1,\n"),
            "{inlined}"
        );
    }
}
