//! Ways to be reminded: a calendar file, and notifications of the browser.

use super::element::{Element, el, nodes};
use super::{Command, Commands, Dispatch, Tone, button, click, p};
use crate::rules::window::Window;
use crate::state::Event;
use crate::text::Text;

/// The buttons, and what became of the last click. `wanted` says that the
/// visitor asked for notifications, `allowed` that the browser shows them: it
/// may have been taken back since.
pub fn reminders(
    wanted: bool,
    allowed: bool,
    window: Window,
    commands: Commands<'_>,
    text: &'static Text,
    dispatch: &Dispatch,
) -> Element {
    let calendar = Command::SaveCalendar(window, text.lang);
    let remind = Command::Remind;
    let result = match (wanted, allowed) {
        (true, true) => text.reminding,
        (true, false) => text.remind_refused,
        (false, _) => match commands.result(&remind, "", text.remind_refused) {
            "" => commands.result(&calendar, "", text.calendar_failed),
            refused => refused,
        },
    };
    let switch = if wanted && allowed {
        let off = click(dispatch, Event::Remind(false));
        button(Tone::Plain, text.remind_off, off)
    } else {
        button(Tone::Plain, text.remind, commands.click(remind))
    };
    let save = button(Tone::Plain, text.calendar, commands.click(calendar));
    nodes()
        .with(el("div.icp-row").with(save).with(switch))
        .with(p("icp-small", result).attr("role", "status"))
}
