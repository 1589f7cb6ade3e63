//! A form that asks for a time of Beijing and refuses one that cannot be.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::Command;
use super::element::{Element, On, el};
use crate::rules::window::{Basis, Instant, TimeError, parse_beijing};
use crate::text::time::{beijing_form_value, beijing_hour_minute};
use crate::text::{Text, fill};
use yew::Callback;

/// Why an entered time was refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refused {
    /// What the time was meant to begin.
    pub basis: Basis,
    /// Why.
    pub why: TimeError,
    /// The present at that moment.
    pub at: Instant,
}

/// What the form asks for.
pub struct Form<'a> {
    /// What the time begins. One form for each.
    pub basis: Basis,
    /// The time that the field offers until the visitor enters another.
    pub offered: Instant,
    /// Why the last entry was refused.
    pub refused: Option<Refused>,
    pub text: &'static Text,
    pub send: &'a Callback<Command>,
}

/// The id of the field, unique in the guide.
pub const fn field(basis: Basis) -> &'static str {
    match basis {
        Basis::Received => "received-at",
        Basis::Submitted => "submitted-at",
    }
}

impl Form<'_> {
    /// The form. An error stands under the field until the next try.
    pub fn view(&self) -> Element {
        let (text, basis) = (self.text, self.basis);
        let id = field(basis);
        let refused = self.refused.filter(|refused| refused.basis == basis);
        let message = refused.map(|refused| match refused.why {
            TimeError::Unreadable => text.time_unreadable.to_owned(),
            TimeError::InTheFuture => fill(text.time_future, &[&beijing_hour_minute(refused.at)]),
        });
        let (title, hint) = match basis {
            Basis::Received => (text.received_at, None),
            Basis::Submitted => (text.submitted_at, Some(text.submitted_hint)),
        };
        let part = |name| [id, name].concat();
        let input =
            el("input.icp-input[type=datetime-local][id][value][aria-invalid][aria-describedby]")
                .attr("id", id)
                .attr("value", beijing_form_value(self.offered))
                .attr("aria-invalid", message.is_some().to_string())
                .attr(
                    "aria-describedby",
                    [part("-hint"), part("-error")].join(" "),
                );
        let onsubmit = self.send.reform(move |event: web_sys::Event| {
            event.prevent_default();
            Command::Enter(basis, entry(&event).into())
        });
        let hint = hint.map(|hint| el("p.icp-small[id]").attr("id", part("-hint")).text(hint));
        let row = el("div.icp-time__row")
            .with(input)
            .with(el("button.icp-button[type=submit]").text(text.begin));
        let error = el("p.icp-error[id][role=alert]").attr("id", part("-error"));
        el("form.icp-time[novalidate=]")
            .on(On::Submit, onsubmit)
            .with(
                el("label.icp-group__legend[for]")
                    .attr("for", id)
                    .text(title),
            )
            .maybe(hint)
            .with(row)
            .with(error.text(message.unwrap_or_default()))
    }
}

/// What the form's only field holds.
fn entry(event: &web_sys::Event) -> String {
    let form = event
        .target()
        .map(JsCast::unchecked_into::<web_sys::Element>);
    let field = form.and_then(|form| form.query_selector("input").ok().flatten());
    field.map_or_else(String::new, |field| {
        field.unchecked_into::<HtmlInputElement>().value()
    })
}

/// The instant that a field's value names, if it can be.
///
/// # Errors
/// [`TimeError`] with the reason to show.
pub fn entered(value: &str, now: Instant) -> Result<Instant, TimeError> {
    let at = parse_beijing(value)?;
    if at > now {
        return Err(TimeError::InTheFuture);
    }
    Ok(at)
}
