//! The sheet of paper that stands hidden in the page and is printed: one A4 to
//! take along, without controls, and without anything that changes by the second.

use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Sms;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::recipients::Outcome;
use icp_sms_rules::task::{Step, Task};
use icp_sms_rules::window::{Basis, Window};

use super::summary::summary;
use super::who::verified_at;
use super::{contact_lines, steps};
use crate::text::{SITE, fill};
use crate::view::element::{Element, el, nodes};
use crate::view::{Scene, lines, para};

/// The commonest messages, each with its meaning beside it in the words.
pub const MESSAGES: [SiteMessage; 6] = [
    SiteMessage::WaitForOthers,
    SiteMessage::AllVerified,
    SiteMessage::AlreadyVerified,
    SiteMessage::NoRecordOrDone,
    SiteMessage::WrongEntries,
    SiteMessage::AskProvider,
];

/// The sheet.
pub fn view(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    el!("section", "class" = "icp-sheet", "part" = "sheet")
        .with(el!("p", "class" = "icp-sheet__title").text(text.frame.title))
        .with(para(text.sheet.lead))
        .with(el!("p", "class" = "icp-strong").text(summary(scene)))
        .maybe(instead(scene).map(|what| el!("p", "class" = "icp-strong").text(what)))
        .maybe(phones(scene))
        .maybe(has_codes(scene).then(|| way_to_verify(scene)))
        .with(part(text.sheet.messages_title, messages(scene)))
        .maybe(contact(scene))
}

/// What is to be done in place of verifying, in the words of its card.
fn instead(scene: &Scene<'_>) -> Option<String> {
    let (sms, ending) = (&scene.text.sms, &scene.text.ending);
    let of_phone = |phone, what: &str| [&scene.person(phone), " · ", what].concat();
    Some(match scene.task {
        Task::ChangeNumberFirst => sms.change_number_first.to_owned(),
        Task::CancelFilingFirst => sms.cancel_filing_first.to_owned(),
        Task::NoCode => sms.no_code.to_owned(),
        Task::AskProvider(phone) => of_phone(phone, ending.ask),
        Task::Failed(phone) => of_phone(phone, ending.again),
        _ => return None,
    })
}

/// Whether there is anything to verify, as far as is known.
fn has_codes(scene: &Scene<'_>) -> bool {
    !matches!(
        scene.task,
        Task::ChangeNumberFirst | Task::CancelFilingFirst | Task::NoCode
    )
}

/// Until when, and how.
fn way_to_verify(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    nodes()
        .with(deadline(scene))
        .with(part(text.sheet.fields_title, fields(scene)))
        .with(part(text.frame.steps, steps_in_order(scene)))
}

/// A part with its title.
fn part(title: impl Into<yew::AttrValue>, content: Element) -> Element {
    el!("section", "class" = "icp-sheet__part")
        .with(el!("p", "class" = "icp-strong").text(title))
        .with(content)
}

/// A box to tick for each phone, and a line for when; or what was recorded.
fn phones(scene: &Scene<'_>) -> Option<Element> {
    let list = &scene.recipients.list;
    let item = |phone: Phone| {
        let verified = scene.state.has_verified(phone);
        let at = verified_at(phone, scene).filter(|_| verified);
        let line = match at {
            Some(at) => el!("span").text(scene.text.date_time(at)),
            None => el!("span", "class" = "icp-sheet__line"),
        };
        el!("li")
            .with(el!("span", "class" = "icp-sheet__box").text(if verified { "✓" } else { "" }))
            .with(el!("b").text(scene.phone_of(phone)))
            .text([" ", scene.text.sheet.verified_when, " "].concat())
            .with(line)
    };
    let items =
        || el!("ul", "class" = "icp-sheet__phones").each(list.iter().map(|it| item(it.phone)));
    // While something is open that the list follows from, there may be more.
    let title = match scene.recipients.outcome {
        Outcome::Ask(_) => scene.text.phones.at_least,
        _ => scene.text.phones.title,
    };
    (!list.is_empty()).then(|| part(scene.by_rule(title.to_owned()), items()))
}

/// Until when; a line to write it on where it is not known yet.
fn deadline(scene: &Scene<'_>) -> Element {
    let (text, words) = (scene.text, &scene.text.sheet);
    let paragraph = el!("p", "class" = "icp-sheet__deadline");
    let ended = matches!(scene.task, Task::Failed(_) | Task::Closed(_));
    let closed = ended && scene.state.is_closed(scene.now);
    let is_unknown = scene.state.sms == Sms::Came && scene.task != Task::SayWhetherFirst;
    let until = match scene.window() {
        Some(window) => paragraph.text(until(window, scene)),
        None if closed || scene.task == Task::Done => nodes(),
        None if is_unknown => paragraph.text(text.day.start_unknown),
        None => paragraph
            .text(words.deadline_open)
            .with(el!("span", "class" = "icp-sheet__line")),
    };
    let console = text.localized(&scene.profile.terms.console);
    let closed = closed.then(|| para(fill(words.closed, &[console])));
    nodes().with(until).maybe(closed)
}

/// The deadline in words, an estimate as such.
fn until(window: Window, scene: &Scene<'_>) -> String {
    let (text, words) = (scene.text, &scene.text.sheet);
    let template = match window.basis {
        Basis::Received => words.deadline,
        Basis::Submitted => words.deadline_estimated,
    };
    let day = text.weekday(window.deadline());
    let at = [&text.date_time(window.deadline()), " ", day].concat();
    fill(template, &[&at])
}

fn fields(scene: &Scene<'_>) -> Element {
    let words = &scene.text.sheet;
    nodes()
        .with(lines("icp-list", &words.fields))
        .with(para(fill(words.site, &[SITE])))
        .with(para(words.wrong_entries))
}

fn steps_in_order(scene: &Scene<'_>) -> Element {
    let steps = Step::ALL.map(|step| el!("li").text(steps::name(step, scene)));
    el!("ol", "class" = "icp-list").each(steps)
}

fn messages(scene: &Scene<'_>) -> Element {
    let meanings = scene.text.sheet.meanings;
    let pairs = MESSAGES
        .into_iter()
        .zip(meanings)
        .map(|(message, meaning)| {
            let quote = el!("dt", "lang" = "zh-CN", "translate" = "no").text(message.quote());
            nodes().with(quote).with(el!("dd").text(meaning))
        });
    el!("dl", "class" = "icp-sheet__messages").each(pairs)
}

/// Whom to ask, as text: paper has no links.
fn contact(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let contact = contact_lines::contact(scene)?;
    let online = contact.link.as_ref().map(|link| {
        let label = text.localized(&link.label);
        para([label, " ", &link.href].concat())
    });
    let phone = contact.phone.as_ref().map(|phone| para(phone.to_string()));
    let hours = contact.hours.as_ref().map(|hours| {
        let time = contact_lines::service_time(hours, text);
        para(fill(text.ending.hours, &[&time]))
    });
    let content = nodes().maybe(online).maybe(phone).maybe(hours);
    Some(part(text.links.contact, content))
}
