//! The 24 hours as a picture. The labels stand in rows of their own, so that
//! they meet at no hour.

use chrono::TimeDelta;

use super::element::{Element, el};
use crate::rules::window::{Basis, FIRST_SMS, Instant, LENGTH, Noon, Phase, Window};
use crate::text::Text;
use crate::text::time::beijing_hour_minute;

/// The width of the drawing, in its own units.
const WIDTH: i64 = 300;

/// Where an instant lies on the line from start to deadline.
fn place(window: Window, at: Instant) -> String {
    let gone = (at - window.start).clamp(TimeDelta::zero(), LENGTH);
    (gone.num_seconds() * WIDTH / LENGTH.num_seconds()).to_string()
}

/// The picture, with the same in words for who does not see it.
pub fn day(window: Window, now: Instant, text: &'static Text) -> Element {
    let phase = window.phase(now);
    let class = match phase {
        Phase::Running | Phase::TwelveHours => "icp-day",
        Phase::SixHours | Phase::OneHour | Phase::TenMinutes => "icp-day icp-day--soon",
        Phase::Closed => "icp-day icp-day--over",
    };
    let noon = (window.noon_value() != Noon::TooLate).then(|| window.noon());
    let sms = (window.basis == Basis::Submitted).then(|| window.start + FIRST_SMS);
    // A row of labels for each of the two.
    let rows = usize::from(sms.is_some()) + usize::from(noon.is_some());
    let noon_row = if sms.is_some() { "74" } else { "56" };
    let at = |instant| place(window, instant);
    let tick = |instant| {
        let line = ["M", &at(instant), " 20v20"].concat();
        el("path.icp-day__tick[d]").attr("d", line)
    };
    let present = || el("circle.icp-day__now[cx][cy=30][r=7]").attr("cx", at(now));
    el("svg[class][part=day][viewBox][role=img][aria-label]")
        .attr("class", class)
        .attr("viewBox", ["0 0 300 40", "0 0 300 60", "0 0 300 78"][rows])
        .attr("aria-label", in_words(window, now, text))
        .with(label(
            "14",
            named(window.start, start_word(window, text), text),
        ))
        .with(label_at_the_end(
            "14",
            named(window.deadline(), text.day_deadline, text),
        ))
        .with(el(
            "rect.icp-day__line[x=0][y=26][width=300][height=8][rx=4]",
        ))
        .with(el("rect.icp-day__gone[x=0][y=26][width][height=8][rx=4]").attr("width", at(now)))
        .maybe(sms.map(tick))
        .maybe(noon.map(tick))
        .maybe((phase != Phase::Closed).then(present))
        .maybe(sms.map(|_| label("56", text.day_first_sms.to_owned())))
        .maybe(noon.map(|noon| label_at_the_end(noon_row, named(noon, text.day_noon, text))))
}

fn label(y: &'static str, words: String) -> Element {
    el("text.icp-day__label[x=0][y]").attr("y", y).text(words)
}

fn label_at_the_end(y: &'static str, words: String) -> Element {
    el("text.icp-day__label.icp-day__label--end[x=300][y]")
        .attr("y", y)
        .text(words)
}

fn start_word(window: Window, text: &'static Text) -> &'static str {
    match window.basis {
        Basis::Received => text.day_received,
        Basis::Submitted => text.day_submitted,
    }
}

/// A day of the week tells the two ends apart, which are at the same hour.
pub fn named(at: Instant, word: &str, text: &'static Text) -> String {
    [text.weekday(at), &beijing_hour_minute(at), word].join(" ")
}

/// The same picture, read out: what happens when, in order.
fn in_words(window: Window, now: Instant, text: &'static Text) -> String {
    let sms = (window.basis == Basis::Submitted).then(|| window.start + FIRST_SMS);
    let noon = (window.noon_value() != Noon::TooLate).then(|| window.noon());
    let mut points = [
        (Some(window.start), start_word(window, text)),
        (sms, text.day_first_sms),
        (noon, text.day_noon),
        (Some(window.deadline()), text.day_deadline),
        (Some(now), text.day_now),
    ];
    // The present comes last at its moment.
    points.sort_by_key(|(at, _)| *at);
    let points = points
        .into_iter()
        .filter_map(|(at, word)| Some([text.date_time(at?), word.to_owned()].join(" ")));
    let words: Vec<_> = points.collect();
    [text.day, ": ", &words.join("; ")].concat()
}
