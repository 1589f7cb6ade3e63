//! What the embedding page is told. Nothing of it is personal.

use std::cell::RefCell;

use crate::embed::outlet::Outlet;
use crate::rules::filing::Answers;
use crate::rules::recipients::{Outcome, Recipients, Role};
use crate::rules::window::{Basis, Phase, Window};
use crate::state::{Progress, Standing, State};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// What the page was told last.
#[derive(Clone, PartialEq)]
struct Told {
    answers: Answers,
    recipients: Recipients,
    window: Option<Window>,
    verified: [bool; 2],
    standing: Standing,
}

/// Tells the page of everything that changed since the last time. What was so
/// from the beginning is no news.
#[derive(Default)]
pub struct Outbox(RefCell<Option<Told>>);

impl Outbox {
    /// Tells what is new in a state that was drawn.
    pub fn settle(
        &self,
        outlet: &Outlet,
        state: &State,
        recipients: Recipients,
        standing: Standing,
    ) {
        let now = Told {
            answers: state.answers,
            recipients,
            window: state.window,
            verified: Role::ALL.map(|role| state.tracks.of(role).progress == Progress::Verified),
            standing,
        };
        // The page may answer at once.
        let before = self.0.replace(Some(now.clone()));
        if let Some(before) = before.filter(|before| *before != now) {
            tell(outlet, &before, &now);
        }
    }
}

fn tell(outlet: &Outlet, before: &Told, now: &Told) {
    if (now.answers, &now.recipients) != (before.answers, &before.recipients) {
        outlet.send("change", &changed(now));
    }
    if let Some(window) = now.window.filter(|_| now.window != before.window) {
        outlet.send("start", &started(window));
    }
    for (role, (now_verified, was_verified)) in Role::ALL
        .into_iter()
        .zip(now.verified.into_iter().zip(before.verified))
    {
        if now_verified && !was_verified && now.recipients.roles().any(|listed| listed == role) {
            let all = now.standing == Standing::Verified;
            outlet.send(
                "verified",
                &object(&[("role", role.id().into()), ("all", all.into())]),
            );
        }
    }
    if now.standing != before.standing {
        match now.standing {
            Standing::Counting(phase) if phase != Phase::Running => {
                let minutes = phase.at_most().num_minutes() as f64;
                outlet.send("milestone", &object(&[("minutesLeft", minutes.into())]));
            }
            Standing::Closed => outlet.send("expired", &object(&[])),
            Standing::Failed(role) => {
                outlet.send("failed", &object(&[("role", role.id().into())]));
            }
            Standing::Counting(_) | Standing::Idle | Standing::Verified => {}
        }
    }
}

fn changed(now: &Told) -> JsValue {
    let text = |id: Option<&'static str>| id.map_or(JsValue::NULL, JsValue::from);
    let recipients: Array = now
        .recipients
        .list
        .iter()
        .map(|recipient| {
            object(&[
                ("role", recipient.role.id().into()),
                ("newNumber", recipient.new_number.into()),
            ])
        })
        .collect();
    object(&[
        (
            "filingType",
            text(now.answers.filing_type.map(|of| of.id())),
        ),
        ("province", text(now.answers.province.map(|of| of.id()))),
        ("recipients", recipients.into()),
        (
            "complete",
            (now.recipients.outcome == Outcome::Codes).into(),
        ),
    ])
}

fn started(window: Window) -> JsValue {
    let millis = |at: crate::rules::window::Instant| at.timestamp_millis() as f64;
    object(&[
        ("startedAt", millis(window.start).into()),
        ("deadline", millis(window.deadline()).into()),
        ("estimate", (window.basis == Basis::Submitted).into()),
    ])
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
