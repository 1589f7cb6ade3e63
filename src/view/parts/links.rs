//! What can be opened below the task.

use icp_sms_rules::order::Sms;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::Window;
use yew::AttrValue;

use super::contact_lines::{contact, is_open, service_time};
use super::provider;
use crate::text::fill;
use crate::view::element::{Element, NOTHING, el};
use crate::view::scene::OtherOrder;
use crate::view::{Intent, Scene, Tone, Way, button};

/// The links, and by which page the guide goes.
pub fn view(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let ways = ways(scene.task).iter().map(|way| {
        let label = label(*way, scene);
        row(label, more(*way, scene), Intent::Go(Some(*way)), scene)
    });
    let others = if scene.can_leave() { scene.others } else { &[] };
    let listed = others.iter().filter(|order| order.is_listed);
    let orders = listed.map(|order| other_order(order, scene));
    // Below the first question, a new order and printing are left to the menu.
    let begun = scene.task != Task::Ask;
    let another = || {
        let label = text.frame.another_order;
        row(label, text.links.each_order, Intent::NewOrder, scene)
    };
    let print = || row(text.frame.print, "", Intent::Print, scene);
    // What runs elsewhere comes first: its time does not wait.
    let list = el!("ul", "class" = "icp-links")
        .each(orders)
        .each(ways)
        .maybe((begun && scene.can_leave()).then(another))
        .maybe(begun.then(print));
    navigation(list, scene).with(provider::view(scene))
}

/// The links alone, before the program's second part is there: in the places of [`view`].
pub fn first(scene: &Scene<'_>) -> Element {
    let ways = ways(Task::Ask).iter().map(|way| {
        let open = Intent::Go(Some(*way));
        row(label(*way, scene), AttrValue::default(), open, scene)
    });
    let list = el!("ul", "class" = "icp-links")
        .each([])
        .each(ways)
        .maybe(NOTHING)
        .maybe(NOTHING);
    navigation(list, scene).maybe(NOTHING)
}

fn navigation(list: Element, scene: &Scene<'_>) -> Element {
    el!("nav", "class" = "icp-side icp-side--links", "aria-label")
        .attr("aria-label", scene.text.links.title)
        .with(list)
}

/// The ways out that may be wanted while a task stands.
const fn ways(task: Task) -> &'static [Way] {
    match task {
        // Its card asks for the rest.
        Task::Ask => &[Way::Messages, Way::Contact, Way::Sources],
        Task::Done => &[
            Way::Messages,
            Way::Returned,
            Way::ConsoleUnchanged,
            Way::Contact,
            Way::Sources,
        ],
        Task::Failed(_) | Task::Closed(_) | Task::AskProvider(_) => &[
            Way::Messages,
            Way::WrongNumber,
            Way::Returned,
            Way::Contact,
            Way::Sources,
        ],
        _ => &[
            Way::Messages,
            Way::NoSms,
            Way::WrongNumber,
            Way::Contact,
            Way::Sources,
        ],
    }
}

fn label(way: Way, scene: &Scene<'_>) -> AttrValue {
    let words = &scene.text.links;
    let label = match way {
        Way::NoSms => words.no_sms,
        Way::WrongNumber => words.wrong_number,
        Way::Returned => words.returned,
        Way::ConsoleUnchanged => {
            let console = scene.text.localized(&scene.profile.terms.console);
            return fill(words.console_unchanged, &[console]).into();
        }
        Way::Contact => words.contact,
        Way::Sources => words.sources,
        _ => words.messages,
    };
    label.into()
}

/// Beside the contact, whether somebody answers now, else when.
fn more(way: Way, scene: &Scene<'_>) -> AttrValue {
    let contact = contact(scene).filter(|_| way == Way::Contact);
    let Some(hours) = contact.and_then(|contact| contact.hours.as_ref()) else {
        return AttrValue::default();
    };
    if is_open(hours.open_at(scene.now)) {
        scene.text.links.open_now.into()
    } else {
        service_time(hours, scene.text).into()
    }
}

fn row(
    label: impl Into<AttrValue>,
    more: impl Into<AttrValue>,
    intent: Intent,
    scene: &Scene<'_>,
) -> Element {
    let more = more.into();
    let mut row = link(label, intent, scene);
    if !more.is_empty() {
        row = row
            .text(" ")
            .with(el!("span", "class" = "icp-links__more").text(more));
    }
    el!("li").with(row)
}

fn link(label: impl Into<AttrValue>, intent: Intent, scene: &Scene<'_>) -> Element {
    button(Tone::Link, label, scene.click(intent)).attr("class", "icp-links__row")
}

/// One line for each order that is kept beside this one.
fn other_order(order: &OtherOrder, scene: &Scene<'_>) -> Element {
    let words = &scene.text.links;
    let filing_type = order.filing_type;
    let label = filing_type.and_then(|of| scene.text.order_label(of, scene.profile));
    let label: AttrValue = match label {
        Some(filing_type) => fill(words.order, &[&filing_type]).into(),
        None => words.order_unnamed.into(),
    };
    let is_urgent = |window: Window| window.is_urgent(scene.now);
    let class = if order.window.is_some_and(is_urgent) {
        "icp-links__left icp-links__left--soon"
    } else {
        "icp-links__left"
    };
    let left = el!("span", "class")
        .attr("class", class)
        .text(time_left(order, scene));
    let open = Intent::OpenOrder(order.key.clone());
    let row = link(label, open, scene).text(" ").with(left);
    el!("li").with(row).key(order.key.as_str())
}

fn time_left(order: &OtherOrder, scene: &Scene<'_>) -> AttrValue {
    let words = &scene.text.links;
    let Some(window) = order.window else {
        return match order.sms {
            Sms::Came => words.order_unknown.into(),
            Sms::NotYet | Sms::NotSaid => scene.text.day.waiting.into(),
        };
    };
    if window.is_closed(scene.now) {
        return words.order_closed.into();
    }
    let left = scene.text.duration(window.left(scene.now));
    fill(words.order_left, &[&left]).into()
}
