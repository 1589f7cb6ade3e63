//! What editors read of the element, from the package's `custom-elements.json`: HTML custom data
//! (Visual Studio Code) and web-types (JetBrains).

use serde_json::{Value, json};

use crate::Result;

/// The files for editors, by their names.
pub fn data(manifest: &str) -> Result<[(&'static str, String); 2]> {
    let manifest: Value =
        serde_json::from_str(manifest).map_err(|error| format!("custom-elements.json: {error}"))?;
    let element = &manifest["modules"][0]["declarations"][0];
    let written = |data: Value| format!("{data:#}\n");
    Ok([
        (
            "vscode.html-custom-data.json",
            written(custom_data(element)),
        ),
        ("web-types.json", written(web_types(element))),
    ])
}

fn custom_data(element: &Value) -> Value {
    let attributes = list(element, "attributes").map(|attribute| {
        let values: Vec<_> = values(attribute)
            .into_iter()
            .map(|value| json!({ "name": value }))
            .collect();
        let mut data = json!({
            "name": attribute["name"],
            "description": attribute["description"],
        });
        if attribute["type"]["text"] == "boolean" {
            // An attribute without a value.
            data["valueSet"] = json!("v");
        } else if !values.is_empty() {
            data["values"] = json!(values);
        }
        data
    });
    json!({
        "version": 1.1,
        "tags": [{
            "name": element["tagName"],
            "description": element["description"],
            "attributes": attributes.collect::<Vec<_>>(),
        }],
    })
}

fn web_types(element: &Value) -> Value {
    let typed = |field: &Value, kind: &str| {
        let mut of = json!({ "name": field["name"], "description": field["description"] });
        match kind {
            "attribute" => of["value"] = json!({ "type": field["type"]["text"] }),
            _ => of["type"] = field["type"]["text"].clone(),
        }
        of
    };
    let all = |name, kind| {
        let fields = list(element, name).map(|field| typed(field, kind));
        fields.collect::<Vec<_>>()
    };
    let css = |name| {
        let fields = list(element, name)
            .map(|it| json!({ "name": it["name"], "description": it["description"] }));
        fields.collect::<Vec<_>>()
    };
    json!({
        "$schema": "https://json.schemastore.org/web-types",
        "name": "icp-sms-guide",
        "version": env!("CARGO_PKG_VERSION"),
        "description-markup": "markdown",
        "contributions": { "html": { "elements": [{
            "name": element["tagName"],
            "description": element["description"],
            "attributes": all("attributes", "attribute"),
            "js": { "properties": all("members", "property"), "events": all("events", "event") },
            "slots": css("slots"),
            "css": { "properties": css("cssProperties"), "parts": css("cssParts") },
        }] } },
    })
}

fn list<'a>(element: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    element[name].as_array().into_iter().flatten()
}

/// The values that an attribute takes, of a type such as `'auto' | 'light'`.
fn values(attribute: &Value) -> Vec<&str> {
    let text = attribute["type"]["text"].as_str().unwrap_or_default();
    let each = text.split(" | ").filter(|it| it.starts_with('\''));
    each.map(|it| it.trim_matches('\'')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors_are_told_of_every_attribute_value_and_event() {
        let manifest = json!({ "modules": [{ "declarations": [{
            "tagName": "a-b",
            "attributes": [
                { "name": "theme", "description": "How.", "type": { "text": "'auto' | 'dark'" } },
                { "name": "compact", "description": "Short.", "type": { "text": "boolean" } },
            ],
            "events": [{ "name": "a-b:go", "description": "Gone.", "type": { "text": "CustomEvent" } }],
        }] }] });
        let [(_, html), (_, web)] = data(&manifest.to_string()).unwrap();
        let html: Value = serde_json::from_str(&html).unwrap();
        let attributes = &html["tags"][0]["attributes"];
        assert_eq!(attributes[0]["values"][1]["name"], "dark");
        assert_eq!(attributes[1]["valueSet"], "v");
        let web: Value = serde_json::from_str(&web).unwrap();
        let element = &web["contributions"]["html"]["elements"][0];
        assert_eq!(element["attributes"][0]["value"]["type"], "'auto' | 'dark'");
        assert_eq!(element["js"]["events"][0]["name"], "a-b:go");
    }
}
