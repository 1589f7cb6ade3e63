//! Ways to be reminded: a calendar file, and notifications of the browser.

use yew::prelude::*;

use super::{Dispatch, Tone, button, click};
use crate::browser::{clock, download, notification};
use crate::calendar::calendar;
use crate::rules::window::Window;
use crate::state::Event;
use crate::text::Lang;

/// Props of [`Reminders`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The window to be reminded of.
    pub window: Window,
    /// Whether notifications are on.
    pub remind: bool,
    /// The language.
    pub lang: Lang,
    /// Where events go.
    pub dispatch: Dispatch,
}

/// The buttons, and what became of the last click.
#[component]
pub fn Reminders(props: &Props) -> Html {
    let text = props.lang.text();
    let result = use_state(|| "");
    let save = {
        let (window, result) = (props.window, result.setter());
        Callback::from(move |_| {
            let file = calendar(window, clock::now(), text);
            let worked = download::save("icp-sms.ics", "text/calendar;charset=utf-8", &file);
            result.set(if worked { "" } else { text.calendar_failed });
        })
    };
    let ask = {
        let (dispatch, result) = (props.dispatch.clone(), result.setter());
        Callback::from(move |_| {
            let (dispatch, result) = (dispatch.clone(), result.clone());
            notification::ask(Callback::from(move |allowed| {
                result.set(if allowed { "" } else { text.remind_refused });
                dispatch.emit(Event::Remind(allowed));
            }));
        })
    };
    // It may have been taken back since. Natively there is nobody to ask.
    let reminding =
        props.remind && (cfg!(not(target_arch = "wasm32")) || notification::is_allowed());
    let result = match (reminding, props.remind) {
        (true, _) => text.reminding,
        (_, true) => text.remind_refused,
        _ => *result,
    };
    html! {
        <>
            <div class="icp-row">
                { button(Tone::Plain, text.calendar, save) }
                if reminding {
                    { button(Tone::Plain, text.remind_off, click(&props.dispatch, Event::Remind(false))) }
                } else {
                    { button(Tone::Plain, text.remind, ask) }
                }
            </div>
            <p class="icp-small" role="status">{ result }</p>
        </>
    }
}
