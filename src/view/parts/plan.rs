//! How the 24 hours go, before they have begun.

use icp_sms_rules::order::Sms;
use icp_sms_rules::profile::AutomaticResend;
use icp_sms_rules::window::Basis;

use super::side_card;
use crate::text::fill;
use crate::text::rules::minutes;
use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, Way, button};

/// The day in four lines; in three where the page names no second SMS.
pub fn view(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    // An SMS came, and it is not known when.
    let came = scene.state.sms == Sms::Came;
    let enter = came.then(|| {
        let way = Intent::Go(Some(Way::EnterTime(Basis::Received)));
        button(Tone::Plain, text.day.enter_received, scene.click(way))
    });
    side_card(text.day.title, scene)
        .with(times(scene))
        .maybe(enter)
}

/// The lines alone.
pub fn times(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let rows = [
        Some(row(
            "icp-day__time",
            text.day.plan_submitted,
            first_sms(scene),
        )),
        Some(row(
            "icp-day__time",
            text.day.plan_received,
            text.day.plan_start,
        )),
        resend(scene),
        Some(row(
            "icp-day__time icp-day__time--end",
            text.day.plan_end,
            text.day.plan_closed,
        )),
    ];
    el!("ol", "class" = "icp-day").each(rows.into_iter().flatten())
}

fn row(
    class: &'static str,
    when: impl Into<yew::AttrValue>,
    what: impl Into<yew::AttrValue>,
) -> Element {
    el!("li", "class")
        .attr("class", class)
        .with(el!("b", "class" = "icp-day__when").text(when))
        .text(" ")
        .with(el!("span").text(what))
}

fn first_sms(scene: &Scene<'_>) -> String {
    let sender = scene.profile.senders.value.first();
    fill(
        scene.text.day.plan_first_sms,
        &[&first_sms_minutes(scene), sender.map_or("12381", |it| it)],
    )
}

/// The minutes from the submission to the first SMS, as 5 or 5-10.
pub fn first_sms_minutes(scene: &Scene<'_>) -> String {
    minutes(scene.profile.first_sms_minutes.value)
}

fn resend(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let when = match scene.profile.automatic_resend.value {
        AutomaticResend::NextNoon => text.day.plan_noon.to_owned(),
        AutomaticResend::HoursAfterSubmission(hours) => {
            fill(text.day.plan_hours, &[&hours.to_string()])
        }
        AutomaticResend::NotStated => return None,
    };
    let class = "icp-day__time icp-day__time--resend";
    Some(row(class, when, text.day.plan_resend))
}
