//! How to begin the 24 hours.

use yew::Callback;

use super::element::{Element, el, nodes};
use super::time_form::{Form, Refused};
use super::{Command, Dispatch, Tone, button, click, heading, p, row, words};
use crate::rules::window::{Basis, Instant};
use crate::state::Event;
use crate::text::{Lang, Text};

/// The content of their card before they have begun.
#[derive(PartialEq)]
pub struct Begin {
    /// The visitor said that no SMS came.
    pub no_sms: bool,
    /// The time that a field offers, of which it shows the minute.
    pub offered: Instant,
    /// The entry that was refused last.
    pub refused: Option<Refused>,
    pub lang: Lang,
    pub level: u8,
    pub dispatch: Dispatch,
    /// Where commands go.
    pub send: Callback<Command>,
}

impl Begin {
    /// The content.
    pub fn view(&self) -> Element {
        let text = self.lang.text();
        let dispatch = &self.dispatch;
        let none = || button(Tone::Plain, text.not_yet, click(dispatch, Event::NoSms));
        // Where none came, the way on is from the submission.
        let tone = if self.no_sms { Tone::Plain } else { Tone::Main };
        let begin = el("div.icp-row")
            .with(just_received(tone, text, dispatch))
            .maybe((!self.no_sms).then(none));
        nodes()
            .with(heading(self.level, "icp-card__title", words(text.sms_came)))
            .with(p("icp-small", text.window_intro))
            .with(begin)
            .maybe(self.no_sms.then(|| self.submitted()))
            .with(self.time_form(Basis::Received))
    }

    /// Without an SMS, the time of submission begins an estimate.
    fn submitted(&self) -> Element {
        let now = click(&self.dispatch, Event::BeginNow(Basis::Submitted));
        nodes()
            .with(row(button(
                Tone::Main,
                self.lang.text().just_submitted,
                now,
            )))
            .with(self.time_form(Basis::Submitted))
    }

    fn time_form(&self, basis: Basis) -> Element {
        Form {
            basis,
            offered: self.offered,
            refused: self.refused,
            text: self.lang.text(),
            send: &self.send,
        }
        .view()
    }
}

/// The SMS came at this moment.
pub fn just_received(tone: Tone, text: &'static Text, dispatch: &Dispatch) -> Element {
    let received = click(dispatch, Event::BeginNow(Basis::Received));
    button(tone, text.just_received, received)
}
