//! Answers to choose from: one of them by radio buttons, or several by boxes.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, Callback};

use crate::view::element::{Element, On, el};

/// Something to choose.
pub struct Choice {
    /// What it is called in its group, in any language.
    pub value: &'static str,
    /// What it says.
    pub label: AttrValue,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Called when that changes.
    pub on_change: Callback<web_sys::Event>,
}

/// Radio buttons. `name` holds the group together, `label` names it.
pub fn radios(name: &'static str, label: AttrValue, list: Vec<Choice>) -> Element {
    let input = || {
        el!(
            "input",
            "class" = "icp-chip__input",
            "type" = "radio",
            "name",
            "value"
        )
    };
    let radio = |choice: Choice| {
        let input = input()
            .attr("name", name)
            .attr("value", choice.value)
            .checked(choice.chosen)
            .on(On::Change, choice.on_change);
        chip(input, choice.label)
    };
    el!(
        "div",
        "class" = "icp-chips",
        "role" = "radiogroup",
        "aria-label"
    )
    .attr("aria-label", label)
    .each(list.into_iter().map(radio))
}

/// Boxes to tick.
pub fn boxes(name: &'static str, label: AttrValue, list: Vec<Choice>) -> Element {
    let tick = |choice: Choice| {
        let input = box_of(name, choice.value).checked(choice.chosen);
        chip(input.on(On::Change, choice.on_change), choice.label)
    };
    group(label).each(list.into_iter().map(tick))
}

fn box_of(name: &'static str, value: &'static str) -> Element {
    el!(
        "input",
        "class" = "icp-chip__input",
        "type" = "checkbox",
        "name",
        "value"
    )
    .attr("name", name)
    .attr("value", value)
}

fn group(label: AttrValue) -> Element {
    el!("div", "class" = "icp-chips", "role" = "group", "aria-label").attr("aria-label", label)
}

fn chip(input: Element, label: AttrValue) -> Element {
    el!("label", "class" = "icp-chip")
        .with(input)
        .with(el!("span", "class" = "icp-chip__label").text(label))
}

/// An option of a list.
pub fn option(value: &str, label: impl Into<AttrValue>, chosen: bool) -> Element {
    // A property, so that the list shows what was said whatever was chosen by hand.
    el!("option", "value", "selected")
        .attr("value", value.to_owned())
        .prop("selected", chosen)
        .text(label)
}

/// A list to choose from, with its label.
pub fn select(
    id: &'static str,
    label: &'static str,
    options: impl IntoIterator<Item = Element>,
    on_change: Callback<web_sys::Event>,
) -> Element {
    let select = el!("select", "class" = "icp-select", "id")
        .attr("id", id)
        .on(On::Change, on_change)
        .each(options);
    // Around the list, not by its id: several guides may stand in one document.
    let label = el!("span", "class" = "icp-field__label").text(label);
    el!("label", "class" = "icp-field").with(label).with(select)
}

/// What was chosen in a list.
pub fn chosen_value(event: &web_sys::Event) -> String {
    event.target().map_or_else(String::new, |select| {
        select.unchecked_into::<HtmlSelectElement>().value()
    })
}

/// What a field holds.
pub fn entered_value(event: &web_sys::Event) -> String {
    event.target().map_or_else(String::new, |field| {
        field.unchecked_into::<HtmlInputElement>().value()
    })
}
