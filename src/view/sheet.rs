//! What is printed: one page to take along, without controls.

use chrono::FixedOffset;

use super::deadline::{deadline, noon_words};
use super::element::{Element, el, nodes};
use super::{contact, heading, lines, p, para, recipients, said, steps, words};
use crate::rules::provider::Provider;
use crate::rules::recipients::Outcome;
use crate::rules::window::{Basis, Instant, Window};
use crate::state::{Standing, Step};
use crate::text::{SITE, Text, fill};

/// What the sheet shows.
pub struct Sheet<'a> {
    /// The card of the recipients, drawn without controls.
    pub recipients: recipients::Card<'a>,
    pub window: Option<Window>,
    pub standing: Standing,
    pub provider: &'a Provider,
    pub now: Instant,
    /// The visitor's own offset from UTC at the deadline.
    pub offset: FixedOffset,
    pub text: &'static Text,
    pub level: u8,
}

impl Sheet<'_> {
    /// The sheet.
    pub fn view(&self) -> Element {
        let text = self.text;
        let said: Vec<_> = said::words(self.recipients.answers, text).collect();
        let later = self.is_for_later();
        el("section.icp-sheet[part=sheet]")
            .with(heading(self.level, "icp-header__title", words(text.title)))
            .with(p("icp-strong", said.join(" · ")))
            .maybe(self.recipients.view())
            .maybe(self.window())
            .maybe(later.then(|| self.steps()))
            .maybe(later.then(|| self.no_sms()))
            .with(self.contact())
    }

    fn no_sms(&self) -> Element {
        let text = self.text;
        self.part(text.no_sms)
            .with(lines("icp-list icp-list--ordered", text.no_sms_checks))
            .with(p("icp-strong", text.resend_title))
            .with(para(text.resend_body))
            .with(para(text.resend_warning))
    }

    fn contact(&self) -> Element {
        let (text, provider) = (self.text, self.provider);
        let support = [&contact::label(provider, text), " ", &provider.support.href].concat();
        self.part(text.contact)
            .with(para(support))
            .with(contact::reach(provider, text))
    }

    /// Whether a code may still come and be entered.
    fn is_for_later(&self) -> bool {
        let outcome = self.recipients.recipients.outcome;
        let known = outcome == Outcome::Unanswered || self.recipients.recipients.may_get_codes();
        known && matches!(self.standing, Standing::Idle | Standing::Counting(_))
    }

    /// A part with its heading.
    fn part(&self, title: &'static str) -> Element {
        el("section").with(heading(self.level + 1, "icp-card__title", words(title)))
    }

    /// How the 24 hours stand. How much is left is true only while it is printed.
    fn window(&self) -> Option<Element> {
        let text = self.text;
        let until = |window| deadline(window, self.now, self.offset, text);
        let part = match (self.standing, self.window) {
            (Standing::Counting(_), Some(window)) => {
                let estimated = window.basis == Basis::Submitted;
                el("section.icp-sheet__window")
                    .with(until(window))
                    .maybe(estimated.then(|| para(text.estimate)))
                    .with(para(noon_words(window, self.now, text)))
            }
            (Standing::Closed, Some(window)) => self
                .part(text.closed)
                .with(until(window))
                .with(para(text.closed_body))
                .with(para(text.submit_again)),
            (Standing::Failed(role), _) => self
                .part(text.failed)
                .with(para(fill(text.failed_reported, &[(text.role)(role)])))
                .with(para(text.submit_again)),
            (Standing::Verified, _) => {
                let province = self.recipients.answers.province;
                let administration = text.administration_of(province);
                let wait = fill(text.wait_for_review, &[&administration]);
                self.part(text.all_verified).with(para(wait))
            }
            _ if self.is_for_later() => self.part(text.window_title).with(para(text.window_intro)),
            _ => return None,
        };
        Some(part)
    }

    fn steps(&self) -> Element {
        let text = self.text;
        let administration = text.administration_of(self.recipients.answers.province);
        let review = fill(text.then_review, &[&administration]);
        let step = |step| {
            let words = (text.step)(step);
            let more = match step {
                Step::Open => Some(p("icp-address", SITE)),
                Step::Fill => Some(self.fields()),
                Step::Receive | Step::Result => None,
            };
            el("li")
                .with(p("icp-strong", words.title))
                .with(para(words.body))
                .maybe(more)
        };
        let list = el("ol.icp-list.icp-list--ordered")
            .each([Step::Receive, Step::Open, Step::Fill].map(step))
            .with(el("li").with(p("icp-strong", review)));
        self.part(text.all_steps).with(list)
    }

    /// The three that the ministry's form asks for.
    fn fields(&self) -> Element {
        let text = self.text;
        let field = |(name, hint)| el("li").text([name, hint].join(" · "));
        nodes()
            .with(el("ul.icp-list.icp-sheet__fields").each(steps::fields(text).map(field)))
            .with(p("icp-strong", text.last_six_title))
            .with(lines("icp-list", text.last_six_help))
    }
}
