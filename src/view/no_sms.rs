//! 5. 没有收到短信？ The checks in order, then the resend by hand.

use super::element::{Element, el, nodes};
use super::folds::Fold;
use super::{Commands, Dispatch, Tone, button, click, heading, lines, link_out, p, para, words};
use crate::rules::answers::RESENDS_OTHERS_REPORT;
use crate::rules::window::{Basis, FIRST_SMS, Instant, Window};
use crate::state::Event;
use crate::text::time::beijing_hour_minute;
use crate::text::{SITE, Text, fill};

/// What the part shows.
pub struct Part<'a> {
    pub window: Option<Window>,
    pub resends: u8,
    pub now: Instant,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
    pub commands: Commands<'a>,
}

impl Part<'_> {
    /// The part, folded unless it is needed.
    pub fn view(&self) -> Element {
        self.commands
            .fold(Fold::NoSms, self.text.no_sms, || self.content())
    }

    fn content(&self) -> Element {
        let text = self.text;
        let noted = fill(text.resend_noted, &[&self.resends.to_string()]);
        let noted = (self.resends > 0).then(|| el("p[role=status]").text(noted));
        let others = if self.resends >= RESENDS_OTHERS_REPORT {
            "icp-note icp-note--soon"
        } else {
            "icp-small"
        };
        let resend = click(self.dispatch, Event::Resend);
        let buttons = el("div.icp-row")
            .with(link_out("icp-button", SITE, text.open_site, text.new_tab))
            .with(button(Tone::Plain, text.note_resend, resend));
        let title = words(text.resend_title);
        nodes()
            .with(para(self.intro()))
            .with(lines("icp-list icp-list--ordered", text.no_sms_checks))
            .with(heading(self.level, "icp-step__title", title))
            .with(para(text.resend_body))
            .with(p("icp-note icp-note--soon", text.resend_warning))
            .with(buttons)
            .maybe(noted)
            .with(p(others, text.resend_others))
            .maybe(self.noon())
    }

    /// Whether it is time to look: the first SMS takes some minutes.
    fn intro(&self) -> String {
        let submitted = self
            .window
            .filter(|window| window.basis == Basis::Submitted);
        let first_sms = submitted.map(|window| window.start + FIRST_SMS);
        match first_sms.filter(|first_sms| self.now < *first_sms) {
            Some(first_sms) => fill(self.text.no_sms_wait, &[&beijing_hour_minute(first_sms)]),
            None => self.text.no_sms_now.to_owned(),
        }
    }

    /// Next day's noon, where it comes in time.
    fn noon(&self) -> Option<Element> {
        let window = self.window.filter(|window| self.now < window.deadline())?;
        let words = super::deadline::noon_words(window, self.now, self.text);
        Some(p("icp-small", words))
    }
}
