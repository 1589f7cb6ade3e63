//! The commonest messages of the ministry's site as buttons.

use icp_sms_rules::messages::{Effect, SiteMessage};
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;

use crate::view::Scene;
use crate::view::element::{Element, On, el, nodes};

/// Messages after which nothing is to be submitted again, and the words that
/// tell each from the others.
const WORKED: [(SiteMessage, &str); 3] = [
    (SiteMessage::WaitForOthers, "等待其他核验人"),
    (SiteMessage::AllVerified, "已全部完成"),
    (SiteMessage::AlreadyVerified, "无需重复提交"),
];

/// The others.
const FAILED: [(SiteMessage, &str); 4] = [
    (SiteMessage::NoRecordOrDone, "找不到记录"),
    (SiteMessage::WrongEntries, "请输入正确的信息"),
    (SiteMessage::VerifyAgain, "请您重新验证"),
    (SiteMessage::AskProvider, "请联系接入商"),
];

/// The commonest messages. One tap records which the site shows to this phone's owner.
pub fn view(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let group = |label| el!("p", "class" = "icp-messages__group").text(label);
    let button = |(message, telling)| message_button(phone, message, telling, scene);
    el!(
        "div",
        "class" = "icp-messages",
        "role" = "group",
        "aria-label"
    )
    .attr("aria-label", words.which)
    .with(group(words.worked))
    .each(WORKED.map(button))
    .with(group(words.failed))
    .each(FAILED.map(button))
}

fn message_button(
    phone: Phone,
    message: SiteMessage,
    telling: &'static str,
    scene: &Scene<'_>,
) -> Element {
    let class = match message.effect() {
        Effect::Verified | Effect::AllVerified => "icp-message icp-message--good",
        Effect::AskProvider => "icp-message icp-message--over",
        _ => "icp-message icp-message--soon",
    };
    let (before, after) = around(telling, message.quote());
    let quote = el!("span", "lang" = "zh-CN", "translate" = "no")
        .text(before)
        .with(el!("b").text(telling))
        .text(after);
    let translation = scene.text.site.translation[message as usize];
    let translation = (!translation.is_empty())
        .then(|| el!("span", "class" = "icp-message__translation").text(translation));
    el!("button", "class", "type" = "button")
        .attr("class", class)
        .with(quote)
        .maybe(translation.map(|words| nodes().text(" ").with(words)))
        .on(On::Click, scene.say(Event::SiteMessage(phone, message)))
}

/// What stands before and after some words of a text. The standard library's search for words is
/// a good deal more code than to look at each place.
fn around<'a>(words: &str, text: &'a str) -> (&'a str, &'a str) {
    let mut places = text.char_indices().map(|(place, _)| text.split_at(place));
    let found = places.find_map(|(before, rest)| Some((before, rest.strip_prefix(words)?)));
    found.unwrap_or((text, ""))
}
