//! All messages of the ministry's site in a list that explains each.

use icp_sms_rules::messages::{Effect, FIELD_CHECKS, Place, SiteMessage};
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::Task;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::AttrValue;

use crate::view::element::{Element, On, el};
use crate::view::{Intent, Scene, Tone, button, hint, para};

/// All messages in a list, and what the chosen one means.
pub fn all(scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let onchange = scene
        .send
        .reform(|event| Intent::LookUp(chosen(&event).into()));
    let places = [
        Place::Verify,
        Place::Resend,
        Place::Form,
        Place::ProviderPage,
    ];
    let groups = places.into_iter().zip(words.place);
    let select = el!("select", "class" = "icp-select", "id" = "message-list")
        .on(On::Change, onchange)
        // Without it a browser chooses the last one, which is there first.
        .with(
            el!("option", "value" = "", "selected")
                .flag("selected", scene.ui.message.is_empty())
                .text(words.choose),
        )
        .each(groups.map(|(place, label)| options(place, label, scene)));
    let mut quotes = quotes().into_iter();
    let found = quotes.find(|(_, quote)| *quote == scene.ui.message.as_str());
    el!("div", "class" = "icp-field")
        .with(
            el!(
                "label",
                "class" = "icp-field__label",
                "for" = "message-list"
            )
            .text(words.all),
        )
        .with(select)
        .with(
            el!("div", "role" = "status")
                .maybe(found.map(|(message, quote)| explained(message, quote, scene))),
        )
}

/// Every message with its words; the checks of the site's form are several.
fn quotes() -> Vec<(SiteMessage, &'static str)> {
    let mut quotes = vec![];
    for message in SiteMessage::ALL {
        if message == SiteMessage::FieldCheck {
            quotes.extend(FIELD_CHECKS.map(|check| (message, check)));
        } else {
            quotes.push((message, message.quote()));
        }
    }
    quotes
}

fn options(place: Place, label: &'static str, scene: &Scene<'_>) -> Element {
    let option = |quote: &'static str| {
        el!(
            "option",
            "value",
            "selected",
            "lang" = "zh-CN",
            "translate" = "no"
        )
        .attr("value", quote)
        .flag("selected", scene.ui.message == quote)
        .text(quote)
    };
    let of_place = quotes()
        .into_iter()
        .filter(|(message, _)| message.place() == place);
    el!("optgroup", "label")
        .attr("label", label)
        .each(of_place.map(|(_, quote)| option(quote)))
}

fn chosen(event: &web_sys::Event) -> String {
    let list = event
        .target()
        .map(JsCast::unchecked_into::<HtmlSelectElement>);
    list.map(|list| list.value()).unwrap_or_default()
}

/// What a message says, means and costs, and what to do.
fn explained(message: SiteMessage, quote: &'static str, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let class = match message.effect() {
        Effect::Verified | Effect::AllVerified | Effect::Resend => "icp-note icp-note--good",
        Effect::Failed | Effect::AskProvider => "icp-note icp-note--over",
        _ => "icp-note icp-note--soon",
    };
    let quote = el!(
        "p",
        "class" = "icp-hint",
        "lang" = "zh-CN",
        "translate" = "no"
    )
    .text(AttrValue::from(["“", quote, "”"].concat()));
    let translation = words.translation[message as usize];
    let phone = phone(scene);
    let record = || {
        button(
            Tone::Plain,
            words.record,
            scene.say(Event::SiteMessage(phone, message)),
        )
    };
    el!("div", "class")
        .attr("class", class)
        .with(quote)
        .maybe((!translation.is_empty()).then(|| hint(translation)))
        .with(para(words.meaning[message as usize]))
        .with(para(words.then[message as usize]))
        .maybe(cost(message, scene).map(hint))
        .maybe(can_record(message, phone, scene).then(record))
}

/// Whether it counts as a wrong entry, where that is the question.
pub fn cost(message: SiteMessage, scene: &Scene<'_>) -> Option<&'static str> {
    let words = &scene.text.site;
    match message.effect() {
        _ if message == SiteMessage::VerifyAgain => Some(words.counts_to_be_safe),
        Effect::WrongEntry => Some(words.counts),
        Effect::WrongEntryUnlessDone => Some(words.counts_unless_done),
        Effect::Resend | Effect::NoMoreResends | Effect::Nothing => Some(words.counts_not),
        Effect::Verified | Effect::AllVerified | Effect::AskProvider | Effect::Failed => None,
    }
}

/// Whose message it is: of the one who comes next, else of the first who has verified.
fn phone(scene: &Scene<'_>) -> Phone {
    let next = scene.state.next_phone(scene.recipients);
    next.or_else(|| scene.recipients.phones().next())
        .unwrap_or(Phone::Holder)
}

/// Whether the order changes when the message is recorded now.
fn can_record(message: SiteMessage, phone: Phone, scene: &Scene<'_>) -> bool {
    let effect = message.effect();
    let verified = effect == Effect::AllVerified
        || (effect == Effect::Verified && scene.recipients.lists(phone));
    match scene.task {
        _ if effect == Effect::Nothing => false,
        Task::Done => message == SiteMessage::WaitForOthers,
        Task::Fill(_)
        | Task::Retry(_)
        | Task::Stop(_)
        | Task::Result(_)
        | Task::NoRecord(_)
        | Task::Other(_) => true,
        Task::AskProvider(_) => verified || effect == Effect::Failed,
        Task::Wait(_) | Task::Resend | Task::StopResending | Task::CallProvider => {
            verified || matches!(effect, Effect::Resend | Effect::NoMoreResends)
        }
        _ => verified,
    }
}
