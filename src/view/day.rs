//! The 24 hours as a picture. The labels stand in rows of their own, so that
//! they meet at no hour.

use chrono::TimeDelta;
use yew::prelude::*;

use crate::rules::window::{Basis, FIRST_SMS, Instant, LENGTH, Noon, Phase, Window};
use crate::text::Text;
use crate::text::time::beijing_hour_minute;

/// The width of the drawing, in its own units.
const WIDTH: i64 = 300;

/// Where an instant lies on the line from start to deadline.
fn place(window: Window, at: Instant) -> i64 {
    let gone = (at - window.start).clamp(TimeDelta::zero(), LENGTH);
    gone.num_seconds() * WIDTH / LENGTH.num_seconds()
}

/// The picture, with the same in words for who does not see it.
pub fn day(window: Window, now: Instant, text: &'static Text) -> Html {
    let at = |instant| place(window, instant).to_string();
    let phase = window.phase(now);
    let class = match phase {
        Phase::Running | Phase::TwelveHours => "icp-day",
        Phase::SixHours | Phase::OneHour | Phase::TenMinutes => "icp-day icp-day--soon",
        Phase::Closed => "icp-day icp-day--over",
    };
    let noon = (window.noon_value() != Noon::TooLate).then(|| window.noon());
    let sms = (window.basis == Basis::Submitted).then(|| window.start + FIRST_SMS);
    let start = named(window.start, start_word(window, text));
    let end = named(window.deadline(), text.day_deadline);
    // A row of labels for each of the two.
    let height = ["40", "60", "78"][usize::from(sms.is_some()) + usize::from(noon.is_some())];
    let below = [
        sms.map(|_| text.day_first_sms.to_owned()),
        noon.map(|noon| named(noon, text.day_noon)),
    ];
    html! {
        <svg {class} part="day" viewBox={["0 0 300 ", height].concat()} role="img" aria-label={in_words(window, now, text)}>
            <text class="icp-day__label" x="0" y="14">{ start }</text>
            <text class="icp-day__label icp-day__label--end" x="300" y="14">{ end }</text>
            <rect class="icp-day__line" x="0" y="26" width="300" height="8" rx="4" />
            <rect class="icp-day__gone" x="0" y="26" width={at(now)} height="8" rx="4" />
            if let Some(sms) = sms {
                <path class="icp-day__tick" d={["M", &at(sms), " 20v20"].concat()} />
            }
            if let Some(noon) = noon {
                <path class="icp-day__tick" d={["M", &at(noon), " 20v20"].concat()} />
            }
            if phase != Phase::Closed {
                <circle class="icp-day__now" cx={at(now)} cy="30" r="7" />
            }
            if let [Some(sms), _] = &below {
                <text class="icp-day__label" x="0" y="56">{ sms.clone() }</text>
            }
            if let [_, Some(noon)] = &below {
                <text class="icp-day__label icp-day__label--end" x="300" y={if sms.is_some() { "74" } else { "56" }}>{ noon.clone() }</text>
            }
        </svg>
    }
}

fn start_word(window: Window, text: &'static Text) -> &'static str {
    match window.basis {
        Basis::Received => text.day_received,
        Basis::Submitted => text.day_submitted,
    }
}

fn named(at: Instant, word: &str) -> String {
    [&beijing_hour_minute(at), word].join(" ")
}

/// The same picture, read out: what happens when, in order.
fn in_words(window: Window, now: Instant, text: &'static Text) -> String {
    let mut points = vec![(window.start, start_word(window, text).to_owned())];
    if window.basis == Basis::Submitted {
        points.push((window.start + FIRST_SMS, text.day_first_sms.to_owned()));
    }
    if window.noon_value() != Noon::TooLate {
        points.push((window.noon(), text.day_noon.to_owned()));
    }
    points.push((window.deadline(), text.day_deadline.to_owned()));
    points.push((now, text.day_now.to_owned()));
    points.sort_by_key(|(at, _)| *at);
    let points = points
        .into_iter()
        .map(|(at, word)| [text.date_time(at), word].join(" "));
    let words: Vec<_> = points.collect();
    [text.day, ": ", &words.join("; ")].concat()
}
