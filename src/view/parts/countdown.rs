//! The running countdown: the one part that is drawn every second.

use yew::prelude::*;

use crate::browser::clock::{self, Pace, Ticks};
use crate::text::time::{clock_face, minutes};
use crate::view::element::el;
use icp_sms_rules::window::{Instant, Phase, Window};

/// Props of [`Countdown`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The window that runs.
    pub window: Window,
    /// The present as the guide last saw it.
    pub now: Instant,
    /// What the timer is called.
    pub label: &'static str,
    /// Told when anything but the seconds changes.
    pub on_visible_change: Callback<Instant>,
}

/// The digits. A tick that changes nothing else goes straight into their text,
/// so that a phone draws nothing but them.
#[component]
pub fn Countdown(props: &Props) -> Html {
    let digits = use_node_ref();
    let latest = use_mut_ref(|| props.clone());
    latest.borrow_mut().clone_from(props);
    let on_tick = Callback::from({
        let digits = digits.clone();
        move |now| {
            let Props {
                window,
                now: drawn,
                on_visible_change,
                ..
            } = latest.borrow().clone();
            if visible(window, now) != visible(window, drawn) {
                on_visible_change.emit(now);
            } else if let Some(digits) = digits.get() {
                let face = clock_face(window.left(now));
                // The text that is there takes new digits at less cost than a new text.
                match digits.first_child() {
                    Some(text) => text.set_node_value(Some(&face)),
                    None => digits.set_text_content(Some(&face)),
                }
            }
        }
    });
    use_effect_with((), {
        let on_tick = on_tick.clone();
        move |()| {
            let ticks = Ticks::new(Pace::Seconds, on_tick);
            move || drop(ticks)
        }
    });
    // Yew leaves a text that equals its last one, though ticks have changed it since, and the time
    // drawn may be some seconds old. So the clock is read again whenever window or time change.
    use_effect_with((props.window, props.now), move |_| {
        on_tick.emit(clock::now())
    });
    let timer = el!(
        "p",
        "class" = "icp-time__left",
        "role" = "timer",
        "part" = "countdown",
        "translate" = "no",
        "aria-label"
    )
    .attr("aria-label", props.label)
    .node_ref(&digits);
    let face = clock_face(props.window.left(props.now));
    timer.text(face).into()
}

/// All that the rest of the guide shows of the present: the minute, the minutes
/// that are left, the milestone, and whether the clock is behind.
fn visible(window: Window, now: Instant) -> (i64, i64, Phase, bool) {
    let (minute, left) = (now.timestamp().div_euclid(60), minutes(window.left(now)));
    (minute, left, window.phase(now), window.clock_is_behind(now))
}
