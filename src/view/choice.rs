//! Answers that can be chosen, one of them or several.

use yew::prelude::*;

use super::element::{Element, On, el};
use super::{Dispatch, click};
use crate::rules::filing::FilingType;
use crate::state::Event;
use crate::text::Lang;

/// Whether one answer can be chosen or several.
#[derive(Clone, Copy)]
pub enum Kind {
    /// One: radio buttons.
    One,
    /// Several: boxes.
    Several,
}

/// One answer that can be chosen.
pub struct Choice {
    /// What it is called in its group, in any language.
    pub value: &'static str,
    /// Its first line.
    pub name: &'static str,
    /// When it is the right one.
    pub when: Option<&'static str>,
    pub chosen: bool,
    /// What choosing it says.
    pub event: Event,
}

impl Choice {
    /// A choice that its name says all of.
    pub const fn new(value: &'static str, name: &'static str, chosen: bool, event: Event) -> Self {
        Self {
            value,
            name,
            when: None,
            chosen,
            event,
        }
    }

    /// The name of a choice is its first line alone; the second describes it.
    pub fn view(&self, group: &'static str, kind: Kind, dispatch: &Dispatch) -> Element {
        let input = match kind {
            Kind::One => {
                "input.icp-choice__input[type=radio][name][value][aria-label][aria-describedby]"
            }
            Kind::Several => "input.icp-choice__input[type=checkbox][name][value]",
        };
        let input = el(input)
            .attr("name", group)
            .attr("value", self.value)
            .maybe_attr("aria-label", self.when.map(|_| self.name))
            .maybe_attr("aria-describedby", self.when.map(|_| self.value))
            .checked(self.chosen)
            .on(On::Change, click(dispatch, self.event));
        let when = |when| {
            el("span.icp-choice__when[id]")
                .attr("id", self.value)
                .text(when)
        };
        el("label.icp-choice")
            .with(input)
            .text(self.name)
            .maybe(self.when.map(when))
    }
}

/// Radio buttons or boxes with a legend, keyed so that a question that comes or
/// goes leaves the others, and the focus in them, where they are.
pub fn group(id: &'static str, legend: &'static str, kind: Kind, choices: Html) -> Element {
    let role = match kind {
        Kind::One => "radiogroup",
        Kind::Several => "group",
    };
    el("div.icp-group[role][aria-label]")
        .key(id)
        .attr("role", role)
        .attr("aria-label", legend)
        .with(el("p.icp-group__legend").text(legend))
        .with(el("div.icp-group__choices").with(choices))
}

/// What the first question is called.
pub const FILING_TYPE: &str = "type";

/// A filing type that can be chosen.
#[derive(PartialEq)]
pub struct FilingTypeChoice {
    pub filing_type: FilingType,
    pub chosen: bool,
    pub lang: Lang,
    pub dispatch: Dispatch,
}

impl FilingTypeChoice {
    /// Its line.
    pub fn view(&self) -> Element {
        let words = (self.lang.text().filing)(self.filing_type);
        let choice = Choice {
            value: self.filing_type.id(),
            name: words.name,
            when: Some(words.when),
            chosen: self.chosen,
            event: Event::FilingType(self.filing_type),
        };
        choice.view(FILING_TYPE, Kind::One, &self.dispatch)
    }
}
