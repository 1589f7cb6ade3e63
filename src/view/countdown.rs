//! The running countdown: the one part that is drawn every second.

use yew::prelude::*;

use super::p;
use crate::browser::clock::{Pace, use_ticks};
use crate::browser::page;
use crate::rules::window::{Instant, Phase, Window};
use crate::text::time::{beijing_hour_minute, beijing_seconds, clock_face};
use crate::text::{Lang, fill};

/// Props of [`Countdown`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The window that runs.
    pub window: Window,
    /// The present as the guide last saw it.
    pub now: Instant,
    /// The language.
    pub lang: Lang,
    /// Whether the page's title says how much time is left.
    pub page: bool,
    /// Told when anything but the seconds changes.
    pub onmoment: Callback<Instant>,
}

/// The digits, and the present time of Beijing, by which a wrong clock is seen.
#[component]
pub fn Countdown(props: &Props) -> Html {
    let text = props.lang.text();
    // The guide's present, and what the clock has said since.
    let ticked = use_state(|| (props.now, props.now));
    let now = if ticked.0 == props.now {
        ticked.1
    } else {
        props.now
    };
    let on_tick = {
        let (ticked, props_now) = (ticked.setter(), props.now);
        let (window, onmoment) = (props.window, props.onmoment.clone());
        Callback::from(move |now| {
            if moment(window, now) == moment(window, props_now) {
                ticked.set((props_now, now));
            } else {
                onmoment.emit(now);
            }
        })
    };
    use_ticks(Pace::Seconds, on_tick);
    use_title(props, now);
    html! {
        <>
            <p class="icp-clock__digits" role="timer" aria-label={text.left} part="countdown">
                { clock_face(props.window.left(now)) }
            </p>
            { p("icp-clock__now", fill(text.now_beijing, &[&beijing_seconds(now)])) }
        </>
    }
}

/// The time left, to the minute, in the title of the page, as long as it runs. A
/// hidden page is not told the time, so its title names the deadline, which stays
/// true.
#[hook]
fn use_title(props: &Props, now: Instant) {
    let text = props.lang.text();
    let title = props.page.then(|| {
        if page::is_hidden() {
            fill(
                text.title_hidden,
                &[&beijing_hour_minute(props.window.deadline()), text.title],
            )
        } else {
            fill(
                text.title_left,
                &[&text.duration(props.window.left(now)), text.title],
            )
        }
    });
    use_effect_with(title, move |title| {
        if let Some(title) = title {
            page::set_title(title);
        }
    });
}

/// All that the rest of the guide shows of the present: the minute, the
/// milestone, and whether the clock is behind.
fn moment(window: Window, now: Instant) -> (i64, Phase, bool) {
    let minute = now.timestamp().div_euclid(60);
    (minute, window.phase(now), window.clock_is_behind(now))
}
