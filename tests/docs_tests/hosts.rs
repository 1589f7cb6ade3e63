//! What the documents tell those to do who build with the guide, held against the hosts that
//! `cargo xtask hosts` builds, and against what the package loads.

use std::fs;

use serde_json::Value;

use crate::documents::{EMBEDDING, between, quoted, read, read_all, root};

/// The hosts that do what a row of the embedding guide says, by the row's first cell.
const ROWS: [(&str, &str, &[&str]); 15] = [
    ("In a site generator", "Docusaurus", &["docusaurus-3"]),
    ("In a site generator", "MkDocs", &["mkdocs-material"]),
    ("In a site generator", "Astro, Starlight", &["starlight"]),
    ("In a site generator", "Sphinx", &["sphinx-furo"]),
    ("In a site generator", "Hugo", &["hugo"]),
    ("In a site generator", "Hexo", &["hexo-8"]),
    ("In a site generator", "docsify", &["docsify-4"]),
    ("In a site generator", "Eleventy", &["eleventy-turbo"]),
    (
        "With a bundler",
        "Vite 8, Nuxt from 4.5, SvelteKit 3, webpack 5, Rsbuild, Docusaurus",
        &[
            "vite-8",
            "nuxt-4-5",
            "sveltekit-3",
            "webpack-5",
            "rsbuild",
            "docusaurus-3-package",
        ],
    ),
    (
        "With a bundler",
        "Vite 5 to 7, VitePress 1, Nuxt to 4.4",
        &["vite-5", "vitepress-1", "nuxt-4-4"],
    ),
    ("With a bundler", "Next 16", &["next-16"]),
    ("With a bundler", "Angular", &["angular-22"]),
    ("With a bundler", "esbuild", &["esbuild"]),
    ("With a bundler", "Rollup", &["rollup-4"]),
    ("With a bundler", "Parcel 2", &["parcel-2"]),
];

/// All texts of a host's project, one after the other, each white space as one blank.
fn project(name: &str) -> String {
    let text = read_all(&format!("tests/hosts/{name}"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The code in the further cells of a row.
fn code(heading: &str, first: &str) -> Vec<String> {
    let guide = read(EMBEDDING);
    let section = between(&guide, &format!("\n## {heading}\n"), "\n## ");
    let start = format!("| {first} | ");
    let row = section.lines().find_map(|line| line.strip_prefix(&start));
    let row = row.unwrap_or_else(|| panic!("{heading}: no {first}"));
    quoted(row, '`').map(str::to_owned).collect()
}

#[test]
fn every_row_is_what_a_host_does() {
    for (heading, first, hosts) in ROWS {
        for host in hosts {
            let project = project(host);
            for code in code(heading, first) {
                // What names only a file or a folder is done by the driver, or by a command.
                let is_line = code.contains(['=', ':', '{', '"']) && !code.contains("…");
                assert!(
                    !is_line || project.contains(&code),
                    "{first}: {host} has no {code}"
                );
            }
        }
    }
}

#[test]
fn the_style_for_furo_is_what_its_host_has() {
    let guide = read(EMBEDDING);
    let (_, style) = guide.split_once("```css\nbody[").expect("the style");
    let (style, _) = style.split_once("```").expect("its end");
    let style: Vec<_> = style.split_whitespace().collect();
    assert!(project("sphinx-furo").contains(&style.join(" ")));
}

#[test]
fn every_host_has_its_row() {
    for entry in fs::read_dir(root().join("tests/hosts")).expect("the hosts are there") {
        let folder = entry.expect("a folder").path();
        if folder.join("host.mjs").exists() {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let mut named = ROWS.iter().flat_map(|(_, _, hosts)| hosts.iter());
            assert!(named.any(|host| *host == name), "{name} has no row");
        }
    }
}

#[test]
fn what_has_to_be_copied_is_all_that_is_loaded() {
    let layout = read("xtask/src/finish/layout.rs");
    let constant = |name: &str| {
        let (_, rest) = layout
            .split_once(&format!("pub const {name}: &str = \""))
            .expect("a name");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let guide = read(EMBEDDING);
    let package = read("npm/README.md");
    let asked_for = between(&layout, ".chain([", "])");
    let parts = asked_for.split(", ").map(constant);
    for name in parts.chain(["guide_bg.wasm".to_owned()]) {
        assert!(
            guide.matches(&name).count() >= 2,
            "docs/embedding.md: {name}"
        );
        assert!(package.matches(&name).count() >= 2, "npm/README.md: {name}");
    }
}

#[test]
fn the_manifest_has_the_details_of_events_as_the_types_have() {
    let manifest: Value = serde_json::from_str(&read("npm/custom-elements.json")).expect("JSON");
    let events = manifest["modules"][0]["declarations"][0]["events"].clone();
    let types = read("npm/index.d.ts");
    let (_, details) = types
        .split_once("interface GuideDetails {")
        .expect("the details");
    for event in events.as_array().expect("a list") {
        let (name, text) = (&event["name"], &event["type"]["text"]);
        let (name, text) = (
            name.as_str().expect("a name"),
            text.as_str().expect("a type"),
        );
        let name = name
            .trim_start_matches("icp-sms-guide")
            .trim_start_matches([':', '-']);
        let (_, typed) = details
            .split_once(&format!("\n  {name}: "))
            .unwrap_or_else(|| panic!("no {name}"));
        let typed = typed.split(";\n  /**").next().unwrap_or_default();
        let typed = typed.split(";\n}").next().unwrap_or_default();
        assert_eq!(members(text), members(typed), "{name}");
    }
}

/// The names before each colon.
fn members(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for before in text.split(':').map(str::trim_end) {
        let is_name = |it: char| it.is_alphanumeric() || it == '?';
        let start = before.rfind(|it| !is_name(it)).map_or(0, |at| at + 1);
        names.push(&before[start..]);
    }
    // What stands behind the last colon names nothing.
    names.pop();
    names
}
