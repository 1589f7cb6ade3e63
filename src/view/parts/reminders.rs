//! What brings the visitor back in time: the calendar, notifications, and the
//! right start.

use icp_sms_rules::order::Event;
use icp_sms_rules::window::Basis;

use crate::view::element::{Element, el, nodes};
use crate::view::{Intent, Scene, Tone, Way, button, para};

/// Calendar, reminder and the correction of the start.
pub fn view(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let calendar = button(
        Tone::Plain,
        text.day.calendar,
        scene.click(Intent::SaveCalendar),
    );
    let saved = scene.result(
        &Intent::SaveCalendar,
        text.day.calendar_made,
        text.day.calendar_refused,
    );
    let refused = scene.result(&Intent::Remind, "", text.day.remind_refused);
    let (label, basis) = if scene.is_estimate() {
        (text.day.change_submitted, Basis::Submitted)
    } else {
        (text.day.change_received, Basis::Received)
    };
    let change = scene.click(Intent::Go(Some(Way::EnterTime(basis))));
    nodes()
        .with(
            el!("div", "class" = "icp-row")
                .with(calendar)
                .with(reminder(scene)),
        )
        .with(para(saved).attr("role", "status"))
        .with(para(refused).attr("role", "status"))
        .maybe(is_reminding(scene).then(|| para(text.day.reminding)))
        .with(button(Tone::Link, label, change))
}

/// Reminders are on only where a notification can really be shown.
fn is_reminding(scene: &Scene<'_>) -> bool {
    scene.state.remind && scene.may_notify
}

fn reminder(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    if is_reminding(scene) {
        button(
            Tone::Plain,
            text.day.remind_off,
            scene.say(Event::Remind(false)),
        )
    } else {
        button(Tone::Plain, text.day.remind, scene.click(Intent::Remind))
    }
}
