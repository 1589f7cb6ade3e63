//! The line of the time: how much is left, and until when. It stays in sight.

use icp_sms_rules::task::Task;
use icp_sms_rules::window::Phase;
use yew::html;

use super::countdown::Countdown;
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::Scene;
use crate::view::element::{Element, el};

/// The line, while the 24 hours run or are waited for.
pub fn view(scene: &Scene<'_>) -> Option<Element> {
    if !scene.task.counts_down() {
        return None;
    }
    let text = scene.text;
    let Some(window) = scene.window() else {
        let unknown = scene.state.sms == icp_sms_rules::order::Sms::Came;
        return unknown.then(|| line("icp-time icp-time--unknown").text(text.day.start_unknown));
    };
    let class = match window.phase(scene.now) {
        Phase::Running | Phase::TwelveHours | Phase::SixHours => "icp-time",
        Phase::OneHour => "icp-time icp-time--soon",
        Phase::TenMinutes | Phase::Closed => "icp-time icp-time--over",
    };
    let on_minute = scene.on_minute.clone();
    let countdown = html! {
        <Countdown {window} now={scene.now} label={text.day.left} {on_minute} />
    };
    let day = text.day_name(window.deadline(), scene.now);
    let until = fill(
        text.day.until,
        &[&day, &beijing_hour_minute(window.deadline())],
    );
    let waits = matches!(
        scene.task,
        Task::Wait(_) | Task::Resend | Task::CallProvider
    );
    let basis = if scene.is_estimate() && waits {
        text.day.estimated
    } else {
        text.day.beijing
    };
    let until = el!("p", "class" = "icp-time__until")
        .with(el!("b", "translate" = "no").text(until))
        .with(el!("span").text(basis));
    Some(line(class).with(countdown).with(until))
}

fn line(class: &'static str) -> Element {
    el!("div", "class", "part" = "time").attr("class", class)
}
