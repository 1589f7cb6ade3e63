//! A time that is typed, and what it would mean, before it counts.

use icp_sms_rules::window::{Basis, Instant, LENGTH, TimeError, parse_beijing};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::text::fill;
use crate::text::time::{beijing_form_value, beijing_hour_minute};
use crate::view::card::{Mood, framed};
use crate::view::element::{Element, On, el};
use crate::view::parts::choice::entered_value;
use crate::view::parts::submitted_ago::submitted_ago;
use crate::view::scene::offered;
use crate::view::{Intent, Scene, Tone, button, hint, para};

const FIELD: &str = "entered-time";
const MEANING: &str = "entered-time-meaning";
const ERROR: &str = "entered-time-error";

/// The card. It offers the stored time, never the present.
pub fn card(basis: Basis, scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let stored = offered(basis, scene.state);
    let (title, label, enter) = match (basis, stored) {
        (Basis::Received, None) => (text.ask_when_received, text.received_at, text.from_received),
        (Basis::Received, Some(_)) => (text.correct_received, text.received_at, text.from_received),
        (Basis::Submitted, _) => (
            text.ask_when_submitted,
            text.submitted_at,
            text.from_submitted,
        ),
    };
    let quick = (basis == Basis::Submitted).then(|| submitted_ago(None, scene));
    let submitted_hint = (basis == Basis::Submitted).then(|| hint(text.submitted_hint));
    let back = scene.click(Intent::Go(None));
    framed(Mood::Plain, None, title, scene)
        .maybe(submitted_hint)
        .maybe(quick)
        .with(field(basis, label, stored, scene))
        .with(meaning(basis, scene))
        .with(button(Tone::Main, enter, scene.click(Intent::Enter(basis))))
        .with(button(Tone::Link, scene.text.frame.back, back))
}

/// The field with its label. A sandbox may forbid forms, so there is none: the
/// Enter key is heard.
fn field(basis: Basis, label: &'static str, stored: Option<Instant>, scene: &Scene<'_>) -> Element {
    let error = error(scene);
    let draft = scene
        .send
        .reform(move |event: web_sys::Event| Intent::Draft(basis, entered_value(&event).into()));
    let send = scene.send.clone();
    let on_key = move |event: web_sys::Event| {
        if event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|it| it.key() == "Enter")
        {
            event.prevent_default();
            send.emit(Intent::Enter(basis));
        }
    };
    // The attribute, not the property: a browser empties the value while an entry
    // is not complete, and writing that back would undo the typing.
    let input = el!(
        "input",
        "class" = "icp-field__input",
        "type" = "datetime-local",
        "id" = FIELD,
        "value",
        "aria-invalid",
        "aria-describedby" = "entered-time-error entered-time-meaning"
    )
    .maybe_attr("value", stored.map(beijing_form_value))
    .attr(
        "aria-invalid",
        if error.is_some() { "true" } else { "false" },
    )
    .on(On::Input, draft)
    .on(On::KeyDown, on_key.into());
    let label = el!("label", "class" = "icp-field__label", "for" = FIELD).text(label);
    let error = el!(
        "p",
        "class" = "icp-field__error",
        "id" = ERROR,
        "role" = "alert"
    )
    .text(error.unwrap_or_default());
    el!("div", "class" = "icp-field")
        .with(label)
        .with(input)
        .with(error)
}

/// Why the entry was refused, or will be.
fn error(scene: &Scene<'_>) -> Option<String> {
    let text = &scene.text.sms;
    let lies_ahead = entry(scene).is_some_and(|at| at > scene.now);
    let why = scene
        .ui
        .refused
        .or(lies_ahead.then_some(TimeError::InTheFuture))?;
    Some(match why {
        TimeError::InTheFuture => fill(text.in_the_future, &[&beijing_hour_minute(scene.now)]),
        TimeError::Unreadable => text.unreadable.to_owned(),
        TimeError::ClockWrong => scene.text.frame.clock_wrong.to_owned(),
    })
}

fn entry(scene: &Scene<'_>) -> Option<Instant> {
    let draft = scene.ui.draft.as_ref()?;
    parse_beijing(draft).ok()
}

/// What the entry would mean: the deadline, the one before it, and the entry in
/// the visitor's own time, so that a slip is seen.
fn meaning(basis: Basis, scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let entered = entry(scene).filter(|at| *at <= scene.now);
    let old = scene.window().map(|window| window.deadline());
    let start = match basis {
        Basis::Received => entered,
        Basis::Submitted => entered.map(|at| scene.state.received_at.unwrap_or(at)),
    };
    let new = start.map(|start| start + LENGTH);
    let when = |at: Instant| {
        let day = scene.text.day_name(at, scene.now);
        [day, beijing_hour_minute(at)].join(" ")
    };
    let is_exact = basis == Basis::Received || scene.state.received_at.is_some();
    let shown = if is_exact {
        text.deadline
    } else {
        text.deadline_estimated
    };
    let deadline = match (old, new) {
        (Some(old), Some(new)) if old != new => {
            Some(fill(text.deadline_changes, &[&when(old), &when(new)]))
        }
        (old, new) => new.or(old).map(|at| fill(shown, &[&when(at)])),
    };
    let own = entered.and_then(|at| scene.text.local_date_time(at, scene.offset_at));
    let own = own.map(|own| fill(text.in_your_zone, &[&own]));
    let is_over = new.is_some_and(|at| at <= scene.now);
    let over = is_over.then(|| para(text.already_over));
    el!("div", "class", "id" = MEANING, "role" = "status")
        .maybe_attr("class", deadline.as_ref().map(|_| "icp-note"))
        .maybe(deadline.map(para))
        .maybe(over)
        .maybe(own.map(hint))
}
