//! The places of a schema's errors, written as the reader writes them.

use std::collections::BTreeSet;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

/// The places of the mistakes that the schema names.
pub fn by_schema(validator: &Validator, file: &Value) -> BTreeSet<String> {
    let errors = validator.iter_errors(file);
    errors.flat_map(|error| places(&error)).collect()
}

fn places(error: &ValidationError) -> Vec<String> {
    let here = place(error.instance_path().as_str());
    let below = |field: &str| {
        let shown: String = field.chars().take(40).collect();
        let path = [&here, ".", &shown].concat();
        path.trim_start_matches('.').to_owned()
    };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            vec![below(property.as_str().expect("a name"))]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|field| below(field)).collect()
        }
        _ if here.is_empty() => vec!["file".to_owned()],
        _ => vec![here],
    }
}

/// `/types/0/label` as `types[0].label`
fn place(pointer: &str) -> String {
    let mut place = String::new();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|it| it.is_ascii_digit()) {
            place = [&place, "[", part, "]"].concat();
        } else {
            place = [&place, ".", part].concat();
        }
    }
    place.trim_start_matches('.').to_owned()
}
