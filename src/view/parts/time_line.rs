//! The line of the time: how much is left, and until when. It stays in sight.

use icp_sms_rules::order::Sms;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{LENGTH, Phase, Window, plausible};
use yew::{Html, html};

use super::countdown::Countdown;
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::Scene;
use crate::view::element::{Element, el};

/// The line, while the 24 hours run or are waited for. A clock that cannot be
/// right is said in any case: nothing can begin by it.
pub fn view(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    if plausible(Some(scene.now)).is_none() {
        return Some(line("icp-time icp-time--over").with(alert(text.frame.clock_wrong)));
    }
    if !scene.task.counts_down() {
        return None;
    }
    let waits = waits(scene.task);
    match scene.window() {
        // An SMS came after the estimate's end: it is being asked which one it was.
        Some(window) if window.is_closed(scene.now) => None,
        Some(window) if waits && scene.is_estimate() && !window.is_urgent(scene.now) => {
            Some(waiting(window, scene))
        }
        Some(window) => Some(running(window, scene)),
        None if waits => {
            Some(line("icp-time icp-time--waiting").with(waiting_words(text.day.waiting)))
        }
        None => {
            let unknown = scene.state.sms == Sms::Came;
            unknown.then(|| line("icp-time icp-time--unknown").text(text.day.start_unknown))
        }
    }
}

const fn waits(task: Task) -> bool {
    matches!(
        task,
        Task::Wait(_) | Task::Resend | Task::StopResending | Task::CallProvider
    )
}

/// The digits, and the day and hour at which they end.
fn running(window: Window, scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let class = match window.phase(scene.now) {
        Phase::Running | Phase::TwelveHours | Phase::SixHours => "icp-time",
        Phase::OneHour => "icp-time icp-time--soon",
        Phase::TenMinutes | Phase::Closed => "icp-time icp-time--over",
    };
    let left = text.duration(window.left(scene.now));
    let still = window
        .is_urgent(scene.now)
        .then(|| el!("p", "class" = "icp-time__still").text(fill(text.day.still, &[&left])));
    let until = with_deadline(text.day.until_short, window, scene);
    let basis = if scene.is_estimate() {
        text.day.estimated
    } else {
        text.day.beijing
    };
    line(class)
        .with(countdown(window, scene))
        .maybe(still)
        .with(beside(until, basis))
        .maybe(clock_behind(window, scene))
}

/// No SMS yet: since when it is waited for, and the earliest end, quietly.
fn waiting(window: Window, scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let gone = text.duration(LENGTH - window.left(scene.now));
    let since = fill(
        text.day.submitted_ago,
        &[&beijing_hour_minute(window.start), &gone],
    );
    let earliest = with_deadline(text.day.earliest, window, scene);
    line("icp-time icp-time--waiting")
        .with(waiting_words(text.day.waiting))
        .with(countdown(window, scene))
        .with(beside(since, earliest))
        .maybe(clock_behind(window, scene))
}

/// A text with the day and the hour of the deadline, as 明天 15:00 前.
fn with_deadline(template: &str, window: Window, scene: &Scene<'_>) -> String {
    let deadline = window.deadline();
    let day = scene.text.short_day_name(deadline, scene.now);
    fill(template, &[&day, &beijing_hour_minute(deadline)])
}

fn countdown(window: Window, scene: &Scene<'_>) -> Html {
    let on_visible_change = scene.on_visible_change.clone();
    html! {
        <Countdown {window} now={scene.now} label={scene.text.day.left} {on_visible_change} />
    }
}

fn beside(strong: String, more: impl Into<yew::AttrValue>) -> Element {
    el!("p", "class" = "icp-time__until")
        .with(el!("b", "translate" = "no").text(strong))
        .text(" ")
        .with(el!("span").text(more))
}

fn clock_behind(window: Window, scene: &Scene<'_>) -> Option<Element> {
    let behind = window.clock_is_behind(scene.now);
    behind.then(|| alert(scene.text.day.clock_behind))
}

fn waiting_words(words: &'static str) -> Element {
    el!("p", "class" = "icp-time__said").text(words)
}

fn alert(words: &'static str) -> Element {
    el!("p", "class" = "icp-time__alert", "role" = "alert").text(words)
}

fn line(class: &'static str) -> Element {
    el!("div", "class", "part" = "time").attr("class", class)
}
