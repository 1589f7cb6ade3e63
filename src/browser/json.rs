//! The browser's own JSON, as the program's value and back.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use icp_sms_rules::json::Json;

/// How deep lists and objects may lie in each other. What is read here needs
/// four levels; a stranger's file must not use up the program's stack.
const DEEPEST: u8 = 16;

/// The value of a text, or `None` if it is no JSON, or lies too deep.
pub fn parse(text: &str) -> Option<Json> {
    from_js(&JSON::parse(text).ok()?)
}

/// The text of a value, or `None` if the browser refuses.
pub fn stringify(json: &Json) -> Option<String> {
    JSON::stringify(&to_js(json)).ok()?.as_string()
}

/// What `JSON.parse` made, or `None` if it lies too deep or is something else.
pub fn from_js(value: &JsValue) -> Option<Json> {
    read(value, DEEPEST)
}

fn read(value: &JsValue, depth: u8) -> Option<Json> {
    let depth = depth.checked_sub(1)?;
    if value.is_null() {
        return Some(Json::Null);
    }
    if let Some(value) = value.as_bool() {
        return Some(Json::Bool(value));
    }
    if let Some(number) = value.as_f64() {
        return Some(Json::Number(number));
    }
    if let Some(text) = value.as_string() {
        return Some(Json::Text(text));
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        let mut values = vec![];
        for value in list.iter() {
            values.push(read(&value, depth)?);
        }
        return Some(Json::List(values));
    }
    if !value.is_object() {
        return None;
    }
    let mut fields = vec![];
    for entry in Object::entries(value.unchecked_ref()).iter() {
        let entry = entry.unchecked_into::<Array>();
        fields.push((entry.get(0).as_string()?, read(&entry.get(1), depth)?));
    }
    Some(Json::Object(fields))
}

fn to_js(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Bool(value) => JsValue::from_bool(*value),
        Json::Number(number) => JsValue::from_f64(*number),
        Json::Text(text) => JsValue::from_str(text),
        Json::List(values) => {
            let list = values.iter().map(to_js).collect::<Array>();
            without_to_json(&list);
            list.into()
        }
        Json::Object(fields) => {
            let object = Object::new();
            without_to_json(&object);
            for (name, value) in fields {
                // Nothing can refuse it: the object is new and has no setters.
                let _ = Reflect::set(&object, &JsValue::from_str(name), &to_js(value));
            }
            object.into()
        }
    }
}

/// Old libraries give all objects of a page a `toJSON`, which would write them otherwise.
fn without_to_json(object: &Object) {
    let _ = Reflect::set(object, &JsValue::from_str("toJSON"), &JsValue::UNDEFINED);
}
