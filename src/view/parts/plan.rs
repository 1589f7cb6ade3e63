//! How the 24 hours go, before they have begun.

use icp_sms_rules::order::Sms;
use icp_sms_rules::profile::AutomaticResend;
use icp_sms_rules::window::Basis;

use super::side_card;
use crate::text::fill;
use crate::text::rules::{joined, minutes};
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
            with_first_sms(text.day.plan_first_sms, scene),
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

/// A template with the minutes to the first SMS, as 5 or 5-10.
pub fn with_minutes(template: &str, scene: &Scene<'_>) -> String {
    let span = &scene.profile.first_sms_minutes;
    scene.cited(fill(template, &[&minutes(span.value)]), &[&span.row])
}

/// A template with the minutes to the first SMS, and the numbers that send it.
pub fn with_first_sms(template: &str, scene: &Scene<'_>) -> String {
    let (span, senders) = (&scene.profile.first_sms_minutes, &scene.profile.senders);
    let words = fill(template, &[&minutes(span.value), &self::senders(scene)]);
    scene.cited(words, &[&span.row, &senders.row])
}

/// A template with the numbers that send the SMS.
pub fn with_senders(template: &str, scene: &Scene<'_>) -> String {
    let words = fill(template, &[&senders(scene)]);
    scene.cited(words, &[&scene.profile.senders.row])
}

fn senders(scene: &Scene<'_>) -> String {
    joined(&scene.profile.senders.value, scene.text.questions.or)
}

fn resend(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let resend = &scene.profile.automatic_resend;
    let when = match resend.value {
        AutomaticResend::NextNoon => text.day.plan_noon.to_owned(),
        AutomaticResend::HoursAfterSubmission(hours) => {
            fill(text.day.plan_hours, &[&hours.to_string()])
        }
        AutomaticResend::NotStated => return None,
    };
    let class = "icp-day__time icp-day__time--resend";
    let words = scene.cited(text.day.plan_resend.to_owned(), &[&resend.row]);
    Some(row(class, when, words))
}
