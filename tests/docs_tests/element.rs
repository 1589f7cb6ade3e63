//! The embedding guide and the package's descriptions, held against the code.

use std::fs;

use icp_sms_rules::filing::FilingType;
use serde_json::Value;

use crate::documents::{
    EMBEDDING, Names, all_between, between, names, quoted, read, read_all, root,
};

const MANIFEST: &str = "npm/custom-elements.json";
const TYPES: &str = "npm/index.d.ts";

/// The rows of the tables under a heading of the embedding guide, cell by cell.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let guide = read(EMBEDDING);
    let section = between(&guide, &format!("\n## {heading}\n"), "\n## ");
    let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
    rows.map(|row| row.split(" | ").map(str::to_owned).collect())
        .collect()
}

/// What stands in code in a column of the tables under a heading.
fn column(heading: &str, index: usize) -> Names {
    let cells = rows(heading).into_iter().map(|row| row[index].clone());
    cells
        .flat_map(|cell| quoted(&cell, '`').map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// What the row of a name says in a column.
fn cell(heading: &str, name: &str, index: usize) -> Names {
    let rows = rows(heading);
    let row = rows
        .iter()
        .find(|row| row[0] == format!("`{name}`"))
        .unwrap_or_else(|| panic!("{EMBEDDING} has no {name}"));
    names(quoted(&row[index], '`'))
}

/// The element's description in the manifest.
fn element() -> Value {
    let manifest: Value = serde_json::from_str(&read(MANIFEST)).expect("JSON");
    manifest["modules"][0]["declarations"][0].clone()
}

/// The names in a list of the manifest.
fn manifest(list: &str) -> Names {
    let items = element()[list].as_array().expect(list).clone();
    names(
        items
            .iter()
            .map(|item| item["name"].as_str().expect("a name")),
    )
}

/// The values that the manifest has for an attribute.
fn values_in_manifest(attribute: &str) -> Names {
    let attributes = element()["attributes"].as_array().expect("a list").clone();
    let found = attributes.iter().find(|it| it["name"] == attribute);
    let types = found.expect(attribute)["type"]["text"]
        .as_str()
        .expect("a type");
    names(quoted(types, '\''))
}

/// The strings of a list in a script.
fn script_list(file: &str, constant: &str) -> Names {
    let script = read(file);
    let list = between(&script, &format!("const {constant} = ["), "]");
    names(quoted(list, '"'))
}

/// The strings of a type in the package's types.
fn values_in_types(name: &str) -> Names {
    let types = read(TYPES);
    names(quoted(between(&types, &format!("type {name} ="), ";"), '"'))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    words.fold(first, |all, word| all + &capital(word))
}

/// The names under which the program and the element send events.
fn events() -> Names {
    let program = read("src/app/events.rs");
    let mut events = names(quoted(between(&program, "fn name(", "\n    }\n"), '"'));
    for file in ["static/element/stay.js", "static/element/events.js"] {
        events.extend(names(all_between(&read(file), "send(element, \"", "\"")));
    }
    events
}

#[test]
fn attributes_are_described_everywhere() {
    let file = "static/element/attributes.js";
    let mut attributes = script_list(file, "ATTRIBUTES");
    attributes.extend(script_list(file, "SETTINGS"));
    assert_eq!(column("Attributes and properties", 0), attributes);
    assert_eq!(manifest("attributes"), attributes);
    let properties = names(attributes.iter().map(|name| camel_case(name)));
    assert_eq!(column("Attributes and properties", 1), properties);
    let mut mirrored = manifest("members");
    mirrored.insert("lang".to_owned());
    assert_eq!(mirrored, properties);
    let types = read(TYPES);
    let of_attributes = between(&types, "interface GuideAttributes {", "\n}");
    let of_properties = between(&types, "interface IcpSmsGuideElement", "\n}");
    for name in &attributes {
        let typed = |it: &str| of_attributes.contains(&format!("  {it}?: "));
        assert!(
            typed(name) || typed(&format!("\"{name}\"")),
            "{TYPES}: {name}"
        );
        let property = format!("  {}: ", camel_case(name));
        assert!(
            name == "lang" || of_properties.contains(&property),
            "{TYPES}: {property}"
        );
        assert!(
            read("README.md").contains(&format!("| `{name}` |")),
            "README.md: {name}"
        );
    }
}

#[test]
fn the_values_of_attributes_are_those_that_are_taken() {
    let filing_types = names(FilingType::ALL.map(FilingType::id));
    let profiles = fs::read_dir(root().join("profiles")).expect("the profiles are there");
    let profiles = profiles.filter_map(|file| {
        let name = file.expect("a file").file_name();
        let name = name.to_string_lossy().into_owned();
        name.strip_suffix(".json").map(str::to_owned)
    });
    let providers: Names = profiles.filter(|name| !name.contains('.')).collect();
    for (attribute, values, kind) in [
        ("filing-type", filing_types, "FilingType"),
        ("provider", providers, "ProviderId"),
    ] {
        assert_eq!(
            cell("Attributes and properties", attribute, 2),
            values,
            "{attribute}"
        );
        assert_eq!(values_in_manifest(attribute), values, "{attribute}");
        assert_eq!(values_in_types(kind), values, "{kind}");
    }
}

#[test]
fn events_are_described_everywhere() {
    let events = events();
    let with_prefix = |mark| {
        names(
            events
                .iter()
                .map(|name| format!("icp-sms-guide{mark}{name}")),
        )
    };
    assert_eq!(column("Events", 0), with_prefix(':'), "{EMBEDDING}");
    let both = with_prefix(':').into_iter().chain(with_prefix('-'));
    assert_eq!(manifest("events"), both.collect(), "{MANIFEST}");
    let types = read(TYPES);
    let typed = between(&types, "interface GuideDetails {", "\n}").lines();
    let typed = typed.filter_map(|line| line.strip_prefix("  ")?.split_once(": "));
    let names_only = typed.filter(|(name, _)| name.chars().all(char::is_alphabetic));
    assert_eq!(names(names_only.map(|(name, _)| name)), events, "{TYPES}");
    for file in ["static/page/frame.js", "static/example.js"] {
        assert_eq!(script_list(file, "EVENTS"), events, "{file}");
    }
}

#[test]
fn what_is_used_is_described() {
    let code = read_all("src/app") + &read_all("src/view");
    let mut used = Names::new();
    for call in ["Used(\"", " used(\"", "done(\"", "Followed(\""] {
        used.extend(names(all_between(&code, call, "\"")));
    }
    let mut described = cell("Events", "icp-sms-guide:used", 1);
    assert!(described.remove("{ what }"));
    assert_eq!(described, used, "{EMBEDDING}");
    let types = read(TYPES);
    let typed = names(quoted(between(&types, "what: ", "}"), '"'));
    assert_eq!(typed, used, "{TYPES}");
}

#[test]
fn what_can_be_styled_is_described() {
    let tokens = read("static/css/tokens.css");
    let offered = tokens.split("--icp-").skip(1).filter_map(|rest| {
        let is_name = |it: char| it.is_ascii_alphanumeric() || it == '-';
        let end = rest.find(|it| !is_name(it)).unwrap_or(rest.len());
        (end > 0).then(|| rest[..end].to_owned())
    });
    let offered: Names = offered.collect();
    let properties = names(offered.iter().map(|name| format!("--icp-{name}")));
    assert_eq!(manifest("cssProperties"), properties, "{MANIFEST}");
    let parts = names(all_between(&read_all("src/view"), "\"part\" = \"", "\""));
    assert_eq!(manifest("cssParts"), parts, "{MANIFEST}");
    let all: Names = properties.into_iter().chain(parts).collect();
    assert_eq!(column("The look", 0), all, "{EMBEDDING}");
}
