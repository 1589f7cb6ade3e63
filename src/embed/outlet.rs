//! What the program sends: events for the page around, and signals to the loader.

use std::cell::Cell;
use std::rc::Rc;

use icp_sms_rules::filing::Answers;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::{Recipient, Recipients};
use icp_sms_rules::window::{Basis, Window};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsValue;
use yew::{AttrValue, Callback};

use crate::app::ProviderChoice;
use crate::app::events::GuideEvent;
use crate::text::Lang;

/// What the loader takes for itself and does not dispatch as an event.
mod signal {
    /// The first frame is drawn.
    pub const FIRST_DRAWING: &str = "drawn";
    /// The words of a language are wanted.
    pub const WORDS: &str = "words";
    /// The visitor chose a provider.
    pub const PROVIDER: &str = "provider";
    /// An order is or will be shown that goes by these rules.
    pub const RULES: &str = "rules";
}

/// Sends events through the loader, which dispatches them on the element.
#[derive(Clone, Debug, Default)]
pub struct Outlet {
    send: Option<Function>,
    drawn: Rc<Cell<bool>>,
}

impl Outlet {
    /// An outlet that calls `send(name, detail)`.
    pub fn new(send: Function) -> Self {
        Self {
            send: Some(send),
            drawn: Rc::default(),
        }
    }

    /// Tells the page of the guide's events.
    pub fn on_event(&self) -> Callback<GuideEvent> {
        let outlet = self.clone();
        Callback::from(move |event: GuideEvent| {
            outlet.send(event.name(), &detail(event));
        })
    }

    /// Asks the loader for the words of a language.
    pub fn on_missing_words(&self) -> Callback<Lang> {
        let outlet = self.clone();
        Callback::from(move |lang: Lang| {
            outlet.send(signal::WORDS, &object(&[("lang", lang.tag().into())]));
        })
    }

    /// Asks the loader for a provider's page.
    pub fn on_provider(&self) -> Callback<ProviderChoice> {
        let outlet = self.clone();
        Callback::from(move |choice: ProviderChoice| {
            let of_page = ("isOfPage", choice.is_of_page.into());
            outlet.send(
                signal::PROVIDER,
                &object(&[("id", choice.id.as_str().into()), of_page]),
            );
        })
    }

    /// Tells the loader by which rules the order goes that is shown.
    pub fn on_rules(&self) -> Callback<Option<AttrValue>> {
        let outlet = self.clone();
        Callback::from(move |rules: Option<AttrValue>| {
            let rules = rules.as_deref().map_or(JsValue::UNDEFINED, JsValue::from);
            outlet.send(signal::RULES, &rules);
        })
    }

    /// Tells the loader, once, that the guide is drawn.
    pub fn on_drawn(&self) -> Callback<()> {
        let outlet = self.clone();
        Callback::from(move |()| {
            if !outlet.drawn.replace(true) {
                outlet.send(signal::FIRST_DRAWING, &JsValue::NULL);
            }
        })
    }

    /// What the page's listeners throw is their own affair.
    fn send(&self, name: &str, detail: &JsValue) {
        if let Some(send) = &self.send {
            let _ = send.call2(&JsValue::NULL, &JsValue::from_str(name), detail);
        }
    }
}

/// What an event tells.
fn detail(event: GuideEvent) -> JsValue {
    match event {
        GuideEvent::Change {
            answers,
            recipients,
        } => changed(&answers, &recipients),
        GuideEvent::Start(window) => started(window),
        GuideEvent::Milestone { minutes } => object(&[("minutesLeft", (minutes as f64).into())]),
        GuideEvent::Verified { phone, all } => object(&[
            role(phone),
            ("phone", phone.id().into()),
            ("all", all.into()),
        ]),
        GuideEvent::Failed(phone) => object(&[role(phone), ("phone", phone.id().into())]),
        GuideEvent::Expired | GuideEvent::End => object(&[]),
        GuideEvent::Used(what) => object(&[("what", what.into())]),
    }
}

fn role(phone: Phone) -> (&'static str, JsValue) {
    ("role", phone.role().id().into())
}

fn changed(answers: &Answers, recipients: &Recipients) -> JsValue {
    let text = |id: Option<&'static str>| id.map_or(JsValue::NULL, JsValue::from);
    let recipient = |recipient: &Recipient| {
        object(&[
            role(recipient.phone),
            ("phone", recipient.phone.id().into()),
            ("newNumber", recipient.has_new_number().into()),
        ])
    };
    let list: Array = recipients.list.iter().map(recipient).collect();
    object(&[
        ("filingType", text(answers.filing_type.map(|of| of.id()))),
        ("province", text(answers.province.map(|of| of.id()))),
        ("recipients", list.into()),
        ("complete", recipients.is_complete().into()),
    ])
}

fn started(window: Window) -> JsValue {
    object(&[
        ("startedAt", (window.start.timestamp_millis() as f64).into()),
        (
            "deadline",
            (window.deadline().timestamp_millis() as f64).into(),
        ),
        ("estimate", (window.basis == Basis::Submitted).into()),
    ])
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Nothing can refuse it: the object is new and has no setters.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
