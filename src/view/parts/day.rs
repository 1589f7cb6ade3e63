//! The day as a list of times, with calendar and reminder.

use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Basis, Instant, ResendWorth, Window};

use super::{plan, reminders, side_card};
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::element::{Element, el, nodes};
use crate::view::parts::toggle::toggle;
use crate::view::{Fold, Scene, Tone, hint};

/// The day, while it matters. Under an hour it is folded, but for its end.
pub fn view(scene: &Scene<'_>) -> Option<Element> {
    if !scene.task.counts_down() {
        return None;
    }
    let text = scene.text;
    let Some(window) = scene.window() else {
        return Some(plan::view(scene));
    };
    if window.is_closed(scene.now) {
        return None;
    }
    let card = side_card(text.day.title, scene).attr("class", "icp-card icp-side icp-side--day");
    if !window.is_urgent(scene.now) {
        return Some(card.with(times(window, scene)).with(reminders::view(scene)));
    }
    let open = scene.is_open(Fold::Day);
    let card = card.with(deadline(window, scene)).with(toggle(
        Tone::Plain,
        Fold::Day,
        text.day.more,
        scene,
    ));
    Some(card.maybe(open.then(|| {
        nodes()
            .with(times(window, scene))
            .with(reminders::view(scene))
    })))
}

/// The day's times, in order.
fn times(window: Window, scene: &Scene<'_>) -> Element {
    let mut times = vec![];
    put(&mut times, (window.start, start(window, scene)));
    put(&mut times, (scene.now, now(scene)));
    put(&mut times, (window.deadline(), end(window, scene)));
    if let Some(first) = first_sms(window, scene) {
        put(&mut times, first);
    }
    if let Some(second) = resend(window, scene) {
        put(&mut times, second);
    }
    el!("ol", "class" = "icp-day").each(times.into_iter().map(|(_, time)| time))
}

/// Behind what is at the same time: a second SMS at the very deadline comes too late. By hand, for
/// a sort would be a good deal of code for five.
fn put(times: &mut Vec<TimedRow>, row: TimedRow) {
    let later = times.iter().position(|(at, _)| *at > row.0);
    times.insert(later.unwrap_or(times.len()), row);
}

/// When, and what then.
type TimedRow = (Instant, Element);

fn row(class: &'static str, when: String, what: impl Into<yew::AttrValue>) -> Element {
    el!("li", "class")
        .attr("class", class)
        .with(el!("b", "class" = "icp-day__when", "translate" = "no").text(when))
        .text(" ")
        .with(el!("span").text(what))
}

/// The day of the week and the hour, by which both ends are told apart.
fn when(at: Instant, scene: &Scene<'_>) -> String {
    [scene.text.weekday(at), &beijing_hour_minute(at)].join(" ")
}

fn class(at: Instant, scene: &Scene<'_>) -> &'static str {
    if at <= scene.now {
        "icp-day__time icp-day__time--past"
    } else {
        "icp-day__time"
    }
}

fn start(window: Window, scene: &Scene<'_>) -> Element {
    let words = match window.basis {
        Basis::Received => scene.text.day.received,
        Basis::Submitted => scene.text.day.submitted,
    };
    let at = window.start;
    row(class(at, scene), when(at, scene), words)
}

fn now(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let what = [text.frame.now, " · ", text.day.beijing].concat();
    let class = "icp-day__time icp-day__time--now";
    row(class, when(scene.now, scene), what)
}

/// When the first SMS is due, while it is waited for.
fn first_sms(window: Window, scene: &Scene<'_>) -> Option<TimedRow> {
    let due = window.start + scene.profile.first_sms_within();
    let waits = window.basis == Basis::Submitted && scene.now < due;
    waits.then(|| {
        let row_of_sms = &scene.profile.first_sms_minutes.row;
        let what = scene.cited(scene.text.day.first_sms.to_owned(), &[row_of_sms]);
        (due, row("icp-day__time", when(due, scene), what))
    })
}

/// The system's own second SMS, by what it is worth for this deadline.
fn resend(window: Window, scene: &Scene<'_>) -> Option<TimedRow> {
    let (text, at) = (scene.text, scene.state.automatic_resend(scene.profile)?);
    let waits = scene.is_estimate();
    let words = match window.worth_of_resend(at) {
        ResendWorth::BeforeDeadline(_) if at <= scene.now && waits => {
            text.day.resend_passed_waiting.to_owned()
        }
        ResendWorth::BeforeDeadline(_) if at <= scene.now => text.day.resend_passed.to_owned(),
        ResendWorth::BeforeDeadline(left) => fill(text.day.resend_in_time, &[&text.duration(left)]),
        // Where the card says so as well.
        ResendWorth::TooLate if scene.task == Task::Resend && scene.state.resends == 0 => {
            text.day.resend_too_late_waiting.to_owned()
        }
        ResendWorth::TooLate => text.day.resend_too_late.to_owned(),
    };
    let class = if at <= scene.now {
        "icp-day__time icp-day__time--resend icp-day__time--past"
    } else {
        "icp-day__time icp-day__time--resend"
    };
    let words = scene.cited(words, &[&scene.profile.automatic_resend.row]);
    Some((at, row(class, when(at, scene), words)))
}

fn end(window: Window, scene: &Scene<'_>) -> Element {
    let at = window.deadline();
    let when = when(at, scene);
    el!("li", "class" = "icp-day__time icp-day__time--end")
        .with(el!("b", "class" = "icp-day__when", "translate" = "no").text(when))
        .text(" ")
        .with(deadline(window, scene))
}

/// 截止时间 with the full date, and the visitor's own where it reads differently.
fn deadline(window: Window, scene: &Scene<'_>) -> Element {
    let (text, at) = (scene.text, window.deadline());
    let name = match window.basis {
        Basis::Received => text.day.deadline,
        Basis::Submitted => text.day.deadline_estimated,
    };
    let day = text.day_name(at, scene.now);
    let local = text.local_date_time(at, scene.offset_at);
    let local = local.map(|local| hint(fill(text.day.local, &[&local])));
    el!("div", "class")
        .with(el!("b").text(name))
        .text(" ")
        .with(el!("span", "translate" = "no").text(text.date_time(at)))
        .with(hint(fill(text.day.returned, &[&day])))
        .maybe(local)
}

/// How much was left at a time, in words, and until when.
pub fn left_in_words(window: Window, at: Instant, scene: &Scene<'_>) -> String {
    let text = scene.text;
    let left = text.duration(window.left(at));
    fill(
        text.day.announce_left,
        &[&left, &text.date_time(window.deadline())],
    )
}
