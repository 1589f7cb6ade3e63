//! The running countdown: the one part that is drawn every second.

use yew::prelude::*;

use super::element::el;
use crate::browser::clock::{Pace, Ticks};
use crate::rules::window::{Instant, Phase, Window};
use crate::text::Lang;
use crate::text::time::clock_face;

/// Props of [`Countdown`].
#[derive(Clone, PartialEq, Properties)]
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

/// The digits. A tick that changes nothing else goes straight into their text,
/// so that a phone draws nothing but them.
#[component]
pub fn Countdown(props: &Props) -> Html {
    let digits = use_node_ref();
    let latest = use_mut_ref(|| props.clone());
    latest.borrow_mut().clone_from(props);
    let on_tick = {
        let digits = digits.clone();
        move |now| {
            let Props {
                window,
                now: drawn,
                onmoment,
                ..
            } = latest.borrow().clone();
            if moment(window, now) != moment(window, drawn) {
                onmoment.emit(now);
            } else if let Some(text) = digits.get().and_then(|it| it.first_child()) {
                text.set_node_value(Some(&clock_face(window.left(now))));
            }
        }
    };
    use_effect_with((), |()| {
        let ticks = Ticks::new(Pace::Seconds, Callback::from(on_tick));
        move || drop(ticks)
    });
    el("p.icp-clock__digits[role=timer][aria-label][part=countdown]")
        .attr("aria-label", props.lang.text().left)
        .text(clock_face(props.window.left(props.now)))
        .node_ref(&digits)
        .into()
}

/// All that the rest of the guide shows of the present: the minute, the
/// milestone, and whether the clock is behind.
fn moment(window: Window, now: Instant) -> (i64, Phase, bool) {
    let minute = now.timestamp().div_euclid(60);
    (minute, window.phase(now), window.clock_is_behind(now))
}
