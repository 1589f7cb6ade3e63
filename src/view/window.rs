//! 3. The 24 hours: how to begin them, and how they stand.

use chrono::FixedOffset;
use yew::prelude::*;

use super::countdown::Countdown;
use super::day::day;
use super::deadline::{deadline, noon_words};
use super::reminders::Reminders;
use super::time_form::TimeForm;
use super::{Dispatch, Tone, button, click, heading, p, para, row};
use crate::rules::province::Province;
use crate::rules::recipients::{Recipients, Role};
use crate::rules::window::{Basis, Instant, Noon, Phase, Window};
use crate::state::{Event, Standing, Track};
use crate::text::{Text, fill};

/// What the card shows.
pub struct Card<'a> {
    pub standing: Standing,
    pub window: Option<Window>,
    pub recipients: &'a Recipients,
    pub province: Option<Province>,
    /// The track of whoever failed.
    pub failed: Option<(Role, &'a Track)>,
    /// The visitor wants notifications.
    pub remind: bool,
    /// The guide is the page's main content.
    pub page: bool,
    /// The visitor said that no SMS came.
    pub no_sms: bool,
    pub now: Instant,
    /// The visitor's own offset from UTC at the deadline.
    pub offset: FixedOffset,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
    pub onmoment: &'a Callback<Instant>,
}

impl Card<'_> {
    /// The card, or nothing where no code is sent.
    pub fn view(&self) -> Html {
        let content = match (self.standing, self.window) {
            (Standing::Verified, _) => self.verified(),
            (Standing::Failed(_), _) => self.failed(),
            (Standing::Closed, Some(window)) => self.closed(window),
            (Standing::Counting(phase), Some(window)) => self.running(window, phase),
            _ if self.recipients.may_get_codes() => self.begin(),
            _ if self.recipients.outcome == crate::rules::recipients::Outcome::Unanswered => {
                self.intro()
            }
            _ => return html! {},
        };
        let text = self.text;
        let (class, label) = match self.standing {
            Standing::Idle => ("icp-card icp-clock", text.window_title),
            Standing::Counting(Phase::Running | Phase::TwelveHours) => {
                ("icp-card icp-clock icp-clock--running", text.left)
            }
            Standing::Counting(_) => (
                "icp-card icp-clock icp-clock--running icp-clock--soon",
                text.left,
            ),
            Standing::Failed(_) => ("icp-card icp-clock icp-clock--over", text.failed),
            Standing::Closed => ("icp-card icp-clock icp-clock--over", text.window_over),
            Standing::Verified => ("icp-card icp-clock icp-clock--good", text.all_verified),
        };
        // Nothing of one card becomes a control of the next under somebody's finger.
        let key = match self.standing {
            Standing::Idle => "idle",
            Standing::Counting(_) => "counting",
            Standing::Failed(_) | Standing::Closed | Standing::Verified => "over",
        };
        html! {
            <section {key} {class} part="window" id="window" tabindex="-1" aria-label={label}>{ content }</section>
        }
    }

    fn title(&self, words: &str) -> Html {
        heading(self.level, "icp-card__title", html! { words.to_owned() })
    }

    fn intro(&self) -> Html {
        html! {
            <>
                { self.title(self.text.window_title) }
                { para(self.text.window_intro) }
            </>
        }
    }

    fn begin(&self) -> Html {
        let text = self.text;
        html! {
            <>
                { self.title(text.sms_came) }
                { p("icp-small", text.window_intro) }
                <div class="icp-row">
                    { button(Tone::Main, text.just_received, self.begin_now(Basis::Received)) }
                    if !self.no_sms {
                        { button(Tone::Plain, text.not_yet, click(self.dispatch, Event::NoSms)) }
                    }
                </div>
                if self.no_sms {
                    <TimeForm id="submitted-at" label={text.submitted_at} hint={text.submitted_hint}
                        lang={text.lang} now={self.now} onenter={self.begin_on(Basis::Submitted)} />
                    { row(button(Tone::Plain, text.just_submitted, self.begin_now(Basis::Submitted))) }
                }
                <TimeForm id="received-at" label={text.received_at} lang={text.lang} now={self.now}
                    onenter={self.begin_on(Basis::Received)} />
            </>
        }
    }

    fn running(&self, window: Window, phase: Phase) -> Html {
        let text = self.text;
        html! {
            <>
                <p class="icp-clock__label">
                    <span>{ text.left }</span>
                    <span class="icp-pill icp-clock__phase">{ clock_icon() }{ (text.phase)(phase).word }</span>
                </p>
                <Countdown {window} now={self.now} lang={text.lang} page={self.page} onmoment={self.onmoment.clone()} />
                { deadline(window, self.now, self.offset, text) }
                { day(window, self.now, text) }
                if window.basis == Basis::Submitted {
                    { p("icp-note", text.estimate) }
                }
                if window.clock_is_behind(self.now) {
                    <p class="icp-note icp-note--soon" role="alert">{ text.clock_behind }</p>
                }
                { self.noon(window) }
                <Reminders {window} remind={self.remind} lang={text.lang} dispatch={self.dispatch.clone()} />
                // An estimate asks for the SMS.
                if window.basis == Basis::Submitted {
                    { row(button(Tone::Main, text.just_received, self.begin_now(Basis::Received))) }
                }
                { self.correct() }
            </>
        }
    }

    fn noon(&self, window: Window) -> Html {
        let class = match window.noon_value() {
            Noon::TooLate => "icp-note icp-note--soon",
            Noon::InTime(_) => "icp-note",
        };
        html! { <p {class}>{ noon_words(window, self.now, self.text) }</p> }
    }

    /// What begins a window on this basis.
    fn begin_on(&self, basis: Basis) -> Callback<Instant> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |start| dispatch.emit(Event::Begin(Window { start, basis })))
    }

    /// The same at the present.
    fn begin_now(&self, basis: Basis) -> Callback<MouseEvent> {
        self.begin_on(basis)
            .reform(|_| crate::browser::clock::now())
    }

    /// A start can be mended.
    fn correct(&self) -> Html {
        let (text, begin) = (self.text, self.begin_on(Basis::Received));
        super::fold(
            text.correct_time,
            false,
            html! {
                <TimeForm id="received-at" label={text.received_at} lang={text.lang} now={self.now} onenter={begin} />
            },
        )
    }

    fn closed(&self, window: Window) -> Html {
        let (text, estimate) = (self.text, window.basis == Basis::Submitted);
        html! {
            <>
                { p("icp-clock__label", text.window_over) }
                { p("icp-clock__digits icp-clock__digits--word", text.closed) }
                { deadline(window, self.now, self.offset, text) }
                { day(window, self.now, text) }
                <div class="icp-note icp-note--over" role="alert">
                    { p("icp-strong", text.closed_body) }
                    { para(text.submit_again) }
                    if estimate {
                        { para(text.closed_estimate) }
                    }
                </div>
                { row(button(Tone::Main, text.submitted_again, click(self.dispatch, Event::SubmitAgain))) }
                if estimate {
                    { self.correct() }
                }
                { p("icp-small icp-clock__aside", text.in_time_hint) }
                { row(button(Tone::Plain, text.verified_in_time, click(self.dispatch, Event::VerifiedInTime))) }
            </>
        }
    }

    fn failed(&self) -> Html {
        let text = self.text;
        let Some((role, track)) = self.failed else {
            return html! {};
        };
        let counted = track.wrong_entries >= crate::rules::answers::WRONG_ENTRIES_THAT_FAIL;
        let body = if counted {
            text.failed_body
        } else {
            text.failed_reported
        };
        html! {
            <>
                { p("icp-clock__label", (text.role)(role)) }
                { p("icp-clock__digits icp-clock__digits--word", text.failed) }
                <div class="icp-note icp-note--over" role="alert">
                    { p("icp-strong", fill(body, &[(text.role)(role)])) }
                    { para(text.submit_again) }
                </div>
                { row(button(Tone::Main, text.submitted_again, click(self.dispatch, Event::SubmitAgain))) }
            </>
        }
    }

    fn verified(&self) -> Html {
        let text = self.text;
        let wait = fill(
            text.wait_for_review,
            &[&text.administration_of(self.province)],
        );
        html! {
            <div role="status">
                <svg class="icp-clock__check" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22" /><path d="m14 25 7 7 13-15" /></svg>
                { self.title(text.all_verified) }
                { p("icp-strong", wait) }
                { p("icp-note icp-note--good", text.all_verified_note) }
            </div>
        }
    }
}

fn clock_icon() -> Html {
    html! { <svg class="icp-icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" /><path d="M8 4.5V8l2.5 1.5" /></svg> }
}
