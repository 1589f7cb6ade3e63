//! The embedding guide and the package's descriptions, held against the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

type Names = BTreeSet<String>;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The texts between each `from` and the next `to`.
fn all_between(text: &str, from: &str, to: &str) -> Names {
    let rest = text.split(from).skip(1);
    rest.filter_map(|rest| rest.split_once(to))
        .map(|(found, _)| found.to_owned())
        .collect()
}

/// The texts in quotes, for a quotation mark that ends what it begins.
fn quoted(text: &str, mark: char) -> Names {
    let odd = text.split(mark).skip(1).step_by(2);
    odd.map(str::to_owned).collect()
}

/// What stands in code in the first column of the tables under a heading of the guide.
fn first_column(heading: &str) -> Names {
    let guide = read("docs/embedding.md");
    let (_, section) = guide
        .split_once(&format!("\n## {heading}\n"))
        .expect(heading);
    let section = section.split("\n## ").next().unwrap_or_default();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| "));
    cells
        .filter_map(|line| line.split(" | ").next())
        .flat_map(|cell| quoted(cell, '`'))
        .collect()
}

/// The names in a list of `custom-elements.json`.
fn manifest(list: &str) -> Names {
    let manifest: serde_json::Value =
        serde_json::from_str(&read("npm/custom-elements.json")).expect("JSON");
    let element = &manifest["modules"][0]["declarations"][0];
    let items = element[list].as_array().expect(list);
    items
        .iter()
        .map(|item| item["name"].as_str().expect("a name").to_owned())
        .collect()
}

/// The strings of a constant list in the loader.
fn loader(constant: &str) -> Names {
    let loader = read("static/icp-sms-guide.js");
    let (_, rest) = loader
        .split_once(&format!("const {constant} = ["))
        .expect(constant);
    quoted(rest.split(']').next().unwrap_or_default(), '"')
}

#[test]
fn the_attributes() {
    let mut of_the_loader = loader("SETTINGS");
    of_the_loader.extend(loader("ATTRIBUTES"));
    let documented = first_column("Attributes and properties");
    assert_eq!(documented, of_the_loader, "docs/embedding.md");
    assert_eq!(
        manifest("attributes"),
        of_the_loader,
        "custom-elements.json"
    );
    let types = read("npm/index.d.ts");
    let readme = read("README.md");
    for name in of_the_loader {
        assert!(
            readme.contains(&format!("| `{name}` |")),
            "README.md: {name}"
        );
        let (quoted, plain) = (format!("  \"{name}\"?: "), format!("  {name}?: "));
        assert!(
            types.contains(&quoted) || types.contains(&plain),
            "index.d.ts: {name}"
        );
    }
}

#[test]
fn the_events() {
    let mut sent = all_between(&read("src/app/outbox.rs"), "outlet.send(\"", "\"");
    // Over two lines in the code, or sent by the loader.
    sent.extend(["verified", "ready", "error"].map(str::to_owned));
    let sent: Names = sent
        .iter()
        .map(|name| format!("icp-sms-guide:{name}"))
        .collect();
    assert_eq!(first_column("Events"), sent, "docs/embedding.md");
    assert_eq!(manifest("events"), sent, "custom-elements.json");
    assert_eq!(
        all_between(&read("npm/index.d.ts"), "  \"icp-sms-guide:", "\"").len(),
        sent.len()
    );
}

#[test]
fn the_look() {
    let sheet = read("static/widget.css");
    let tokens = sheet.split('}').next().unwrap_or_default();
    let mut offered: Names = all_between(tokens, "  --icp-", ":")
        .iter()
        .map(|name| format!("--icp-{name}"))
        .collect();
    assert_eq!(manifest("cssProperties"), offered, "custom-elements.json");
    let mut parts = Names::new();
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view")).unwrap() {
        let code = fs::read_to_string(file.unwrap().path()).unwrap();
        parts.extend(all_between(&code, "[part=", "]"));
    }
    assert_eq!(manifest("cssParts"), parts, "custom-elements.json");
    offered.extend(parts);
    assert_eq!(first_column("The look"), offered, "docs/embedding.md");
}
