//! The running countdown: the one part that is drawn every second.

use yew::prelude::*;

use crate::browser::clock::use_ticks;
use crate::rules::window::{Instant, Window};
use crate::text::time::{beijing_seconds, clock_face};
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
    /// Told when anything but the seconds changes.
    pub onmoment: Callback<Instant>,
}

/// The digits, and the present time of Beijing, by which a wrong clock is seen.
#[component]
pub fn Countdown(props: &Props) -> Html {
    let text = props.lang.text();
    // The guide's present, and what the clock has said since.
    let ticked = use_state(|| (props.now, props.now));
    let now = if ticked.0 == props.now { ticked.1 } else { props.now };
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
    use_ticks(on_tick);
    html! {
        <>
            <p class="icp-clock__digits" role="timer" aria-label={text.left} part="countdown">
                { clock_face(props.window.left(now)) }
            </p>
            <p class="icp-clock__now">{ fill(text.now_beijing, &[&beijing_seconds(now)]) }</p>
        </>
    }
}

/// All that the rest of the guide shows of the present: the minute, the
/// milestone, and whether the clock is behind.
fn moment(window: Window, now: Instant) -> (i64, crate::rules::window::Phase, bool) {
    let minute = now.timestamp().div_euclid(60);
    (minute, window.phase(now), window.clock_is_behind(now))
}
