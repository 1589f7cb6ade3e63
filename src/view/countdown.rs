//! The running countdown: the one part that is drawn every second.

use yew::prelude::*;

use super::element::el;
use crate::browser::clock::{Pace, Ticks};
use crate::rules::window::{Instant, Phase, Window};
use crate::text::Lang;
use crate::text::time::clock_face;

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

/// The digits.
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
    let latest = use_mut_ref(|| on_tick.clone());
    *latest.borrow_mut() = on_tick;
    use_effect_with((), move |()| {
        let on_tick = Callback::from(move |now| {
            let on_tick = latest.borrow().clone();
            on_tick.emit(now);
        });
        let ticks = Ticks::new(Pace::Seconds, on_tick);
        move || drop(ticks)
    });
    el("p.icp-clock__digits[role=timer][aria-label][part=countdown]")
        .attr("aria-label", text.left)
        .text(clock_face(props.window.left(now)))
        .into()
}

/// All that the rest of the guide shows of the present: the minute, the
/// milestone, and whether the clock is behind.
fn moment(window: Window, now: Instant) -> (i64, Phase, bool) {
    let minute = now.timestamp().div_euclid(60);
    (minute, window.phase(now), window.clock_is_behind(now))
}
