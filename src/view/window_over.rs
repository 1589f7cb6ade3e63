//! How the 24 hours ended: closed, failed or verified, and what to do now.

use yew::AttrValue;

use super::day::day;
use super::deadline::deadline;
use super::element::{Element, el, nodes};
use super::window::Card;
use super::{Tone, button, click, p, para, row};
use crate::rules::answers::WRONG_ENTRIES_THAT_FAIL;
use crate::rules::window::{Basis, Window};
use crate::state::Event;
use crate::text::{Text, fill};

impl Card<'_> {
    /// What stands in the place of the countdown once it is over.
    fn over(&self, label: &'static str, word: &'static str) -> Element {
        nodes()
            .with(p("icp-clock__label", label))
            .with(p("icp-clock__digits icp-clock__digits--word", word))
    }

    fn submit_again(&self) -> Element {
        let again = click(self.dispatch, Event::SubmitAgain);
        row(button(Tone::Main, self.text.submitted_again, again))
    }

    pub(super) fn closed(&self, window: Window) -> Element {
        let (text, estimate) = (self.text, window.basis == Basis::Submitted);
        let verified = click(self.dispatch, Event::VerifiedInTime);
        let later = estimate.then(|| para(text.closed_estimate));
        self.over(text.window_over, text.closed)
            .with(deadline(window, self.now, self.offset, text))
            .with(day(window, self.now, text))
            .with(consequence(text.closed_body, text).maybe(later))
            .with(self.submit_again())
            .maybe(estimate.then(|| self.correct()))
            .with(p("icp-small icp-clock__aside", text.in_time_hint))
            .with(row(button(Tone::Plain, text.verified_in_time, verified)))
    }

    pub(super) fn failed(&self) -> Element {
        let text = self.text;
        let Some((role, track)) = self.failed else {
            return nodes();
        };
        let body = if track.wrong_entries >= WRONG_ENTRIES_THAT_FAIL {
            text.failed_body
        } else {
            text.failed_reported
        };
        let role = (text.role)(role);
        self.over(role, text.failed)
            .with(consequence(fill(body, &[role]), text))
            .with(self.submit_again())
    }

    pub(super) fn verified(&self) -> Element {
        let text = self.text;
        let administration = text.administration_of(self.province);
        let wait = fill(text.wait_for_review, &[&administration]);
        let check = el("svg.icp-clock__check[viewBox=0 0 48 48][aria-hidden=true]")
            .with(el("circle[cx=24][cy=24][r=22]"))
            .with(el("path[d=m14 25 7 7 13-15]"));
        el("div[role=status]")
            .with(check)
            .with(self.title(text.all_verified))
            .with(p("icp-strong", wait))
            .with(p("icp-note icp-note--good", text.all_verified_note))
    }
}

/// What happens to the filing, and what to do about it.
fn consequence(what: impl Into<AttrValue>, text: &'static Text) -> Element {
    el("div.icp-note.icp-note--over[role=alert]")
        .with(p("icp-strong", what))
        .with(para(text.submit_again))
}
