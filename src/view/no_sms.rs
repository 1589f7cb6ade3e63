//! 5. 没有收到短信？ The checks in order, then the resend by hand.

use yew::prelude::*;

use super::{Dispatch, Tone, button, click, fold, heading, lines, link_out, p, para};
use crate::rules::answers::RESENDS_OTHERS_REPORT;
use crate::rules::window::{Basis, FIRST_SMS, Instant, Window};
use crate::state::Event;
use crate::text::time::beijing_hour_minute;
use crate::text::{SITE, Text, fill};

/// What the part shows.
pub struct Part<'a> {
    pub window: Option<Window>,
    pub resends: u8,
    /// Whether it is what the visitor needs now.
    pub open: bool,
    pub now: Instant,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
}

impl Part<'_> {
    /// The part, folded unless it is needed.
    pub fn view(&self) -> Html {
        let text = self.text;
        let too_early = self
            .window
            .filter(|window| window.basis == Basis::Submitted)
            .map(|window| window.start + FIRST_SMS)
            .filter(|first_sms| self.now < *first_sms);
        let intro = match too_early {
            Some(first_sms) => fill(text.no_sms_wait, &[&beijing_hour_minute(first_sms)]),
            None => text.no_sms_now.to_owned(),
        };
        fold(
            text.no_sms,
            self.open,
            html! {
                <>
                    { para(intro) }
                    { lines("icp-list icp-list--ordered", text.no_sms_checks) }
                    { heading(self.level, "icp-step__title", html! { text.resend_title }) }
                    { para(text.resend_body) }
                    { p("icp-note icp-note--soon", text.resend_warning) }
                    <div class="icp-row">
                        { link_out("icp-button", SITE, text.open_site, text.new_tab) }
                        { button(Tone::Plain, text.note_resend, click(self.dispatch, Event::Resend)) }
                    </div>
                    if self.resends > 0 {
                        <p role="status">{ fill(text.resend_noted, &[&self.resends.to_string()]) }</p>
                    }
                    <p class={if self.resends >= RESENDS_OTHERS_REPORT { "icp-note icp-note--soon" } else { "icp-small" }}>{ text.resend_others }</p>
                    { self.noon() }
                </>
            },
        )
    }

    /// Next day's noon, where it comes in time.
    fn noon(&self) -> Html {
        let Some(window) = self.window.filter(|window| self.now < window.deadline()) else {
            return html! {};
        };
        p(
            "icp-small",
            super::deadline::noon_words(window, self.now, self.text),
        )
    }
}
