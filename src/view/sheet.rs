//! What is printed: one page to take along, without controls.

use chrono::FixedOffset;
use yew::prelude::*;

use super::deadline::{deadline, noon_words};
use super::{contact, heading, lines, p, para, recipients, said};
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
    pub fn view(&self) -> Html {
        let text = self.text;
        let words: Vec<_> = said::words(self.recipients.answers, text).collect();
        html! {
            <section class="icp-sheet" part="sheet">
                { heading(self.level, "icp-header__title", html! { text.title }) }
                { p("icp-strong", words.join(" · ")) }
                { self.recipients.view() }
                { self.window() }
                if self.is_for_later() {
                    { self.steps() }
                    { self.part(text.no_sms, html! {
                        <>
                            { lines("icp-list icp-list--ordered", text.no_sms_checks) }
                            { p("icp-strong", text.resend_title) }
                            { para(text.resend_body) }
                            { para(text.resend_warning) }
                        </>
                    }) }
                }
                { self.part(text.contact, html! {
                    <>
                        { para([&contact::label(self.provider, text), " ", &self.provider.support.href].concat()) }
                        { contact::reach(self.provider, text) }
                    </>
                }) }
            </section>
        }
    }

    /// Whether a code may still come and be entered.
    fn is_for_later(&self) -> bool {
        let outcome = self.recipients.recipients.outcome;
        let known = outcome == Outcome::Unanswered || self.recipients.recipients.may_get_codes();
        known && matches!(self.standing, Standing::Idle | Standing::Counting(_))
    }

    fn part(&self, title: &str, content: Html) -> Html {
        html! {
            <section>
                { heading(self.level + 1, "icp-card__title", html! { title.to_owned() }) }
                { content }
            </section>
        }
    }

    /// How the 24 hours stand. How much is left is true only while it is printed.
    fn window(&self) -> Html {
        let text = self.text;
        let until = |window| deadline(window, self.now, self.offset, text);
        match (self.standing, self.window) {
            (Standing::Counting(_), Some(window)) => html! {
                <section class="icp-sheet__window">
                    { until(window) }
                    if window.basis == Basis::Submitted {
                        { para(text.estimate) }
                    }
                    { para(noon_words(window, self.now, text)) }
                </section>
            },
            (Standing::Closed, Some(window)) => self.part(
                text.closed,
                html! { <>{ until(window) }{ para(text.closed_body) }{ para(text.submit_again) }</> },
            ),
            (Standing::Failed(role), _) => {
                let failed = fill(text.failed_reported, &[(text.role)(role)]);
                self.part(
                    text.failed,
                    html! { <>{ para(failed) }{ para(text.submit_again) }</> },
                )
            }
            (Standing::Verified, _) => {
                let province = self.recipients.answers.province;
                let wait = fill(text.wait_for_review, &[&text.administration_of(province)]);
                self.part(text.all_verified, para(wait))
            }
            _ if self.is_for_later() => self.part(text.window_title, para(text.window_intro)),
            _ => html! {},
        }
    }

    fn steps(&self) -> Html {
        let text = self.text;
        let province = self.recipients.answers.province;
        let review = fill(text.then_review, &[&text.administration_of(province)]);
        let step = |step| {
            let words = (text.step)(step);
            html! {
                <li>
                    { p("icp-strong", words.title) }
                    { para(words.body) }
                    if step == Step::Open {
                        { p("icp-address", SITE) }
                    }
                    if step == Step::Fill {
                        { self.fields() }
                    }
                </li>
            }
        };
        let list = html! {
            <ol class="icp-list icp-list--ordered">
                { for [Step::Receive, Step::Open, Step::Fill].map(step) }
                <li>{ p("icp-strong", review) }</li>
            </ol>
        };
        self.part(text.all_steps, list)
    }

    /// The three that the ministry's form asks for.
    fn fields(&self) -> Html {
        let text = self.text;
        let fields = [
            (text.code, text.code_hint),
            (text.phone, text.phone_hint),
            (text.last_six, text.last_six_hint),
        ];
        html! {
            <>
                <ul class="icp-list icp-sheet__fields">{ for fields.map(|(name, hint)| html! { <li>{ [name, hint].join(" · ") }</li> }) }</ul>
                { p("icp-strong", text.last_six_title) }
                { lines("icp-list", text.last_six_help) }
            </>
        }
    }
}
