//! 3. The 24 hours: how to begin them, and how they stand.

use chrono::FixedOffset;
use yew::prelude::*;

use super::begin::{Begin, just_received};
use super::countdown::Countdown;
use super::day::day;
use super::deadline::{deadline, noon_words};
use super::element::{Element, el, nodes};
use super::folds::Fold;
use super::memo::Memo;
use super::reminders::reminders;
use super::time_form::{Form, Refused};
use super::{Commands, Dispatch, Tone, heading, p, para, row, words};
use crate::rules::province::Province;
use crate::rules::recipients::{Outcome, Recipients, Role};
use crate::rules::window::{Basis, Instant, Noon, Phase, Window};
use crate::state::{Standing, Track};
use crate::text::time::beijing_hour_minute;
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
    /// The browser shows them.
    pub may_notify: bool,
    /// The visitor said that no SMS came.
    pub no_sms: bool,
    pub now: Instant,
    /// The time that a field offers.
    pub offered: Instant,
    /// The entry that was refused last.
    pub refused: Option<Refused>,
    /// The visitor's own offset from UTC at the deadline.
    pub offset: FixedOffset,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
    pub commands: Commands<'a>,
    pub onmoment: &'a Callback<Instant>,
}

impl Card<'_> {
    /// The card. It is out of sight where no code is sent, and not gone: the next
    /// answer may want it back at once.
    pub fn view(&self) -> Element {
        let outcome = self.recipients.outcome;
        let shown = self.standing != Standing::Idle
            || outcome == Outcome::Unanswered
            || self.recipients.may_get_codes();
        let content = match (self.standing, self.window) {
            (Standing::Verified, _) => self.verified(),
            (Standing::Failed(_), _) => self.failed(),
            (Standing::Closed, Some(window)) => self.closed(window),
            (Standing::Counting(phase), Some(window)) => self.running(window, phase),
            _ if outcome == Outcome::Unanswered => self.intro(),
            _ => nodes().with(self.begin()),
        };
        let text = self.text;
        // Nothing of one card becomes a control of the next under somebody's finger.
        let (key, class, label) = match self.standing {
            Standing::Idle => ("idle", "icp-card icp-clock", text.window_title),
            Standing::Counting(Phase::Running | Phase::TwelveHours) => {
                let class = "icp-card icp-clock icp-clock--running";
                ("counting", class, text.left)
            }
            Standing::Counting(_) => {
                let class = "icp-card icp-clock icp-clock--running icp-clock--soon";
                ("counting", class, text.left)
            }
            Standing::Failed(_) => ("over", "icp-card icp-clock icp-clock--over", text.failed),
            Standing::Closed => {
                let class = "icp-card icp-clock icp-clock--over";
                ("over", class, text.window_over)
            }
            Standing::Verified => {
                let class = "icp-card icp-clock icp-clock--good";
                ("over", class, text.all_verified)
            }
        };
        el("section[class][part=window][id=window][tabindex=-1][aria-label][hidden]")
            .key(key)
            .flag("hidden", !shown)
            .attr("class", class)
            .attr("aria-label", label)
            .with(content)
    }

    pub(super) fn title(&self, title: &'static str) -> Element {
        heading(self.level, "icp-card__title", words(title))
    }

    fn intro(&self) -> Element {
        let text = self.text;
        nodes()
            .with(self.title(text.window_title))
            .with(para(text.window_intro))
    }

    fn begin(&self) -> Memo {
        let minute = self.offered.timestamp().div_euclid(60);
        Memo::Begin(Begin {
            no_sms: self.no_sms,
            offered: Instant::from_timestamp(minute * 60, 0).unwrap_or_default(),
            refused: self.refused,
            lang: self.text.lang,
            level: self.level,
            dispatch: self.dispatch.clone(),
            send: self.commands.send.clone(),
        })
    }

    fn running(&self, window: Window, phase: Phase) -> Element {
        let text = self.text;
        let estimate = window.basis == Basis::Submitted;
        let pill = el("span.icp-pill.icp-clock__phase")
            .with(clock_icon())
            .maybe(estimate.then(|| words(text.estimated)))
            .text((text.phase)(phase).word);
        let label = el("p.icp-clock__label")
            .with(el("span").text(text.left))
            .with(pill);
        let onmoment = self.onmoment.clone();
        let countdown = html! {
            <Countdown {window} now={self.now} lang={text.lang} {onmoment} />
        };
        // By this a wrong clock is seen.
        let present = [text.weekday(self.now), &beijing_hour_minute(self.now)].join(" ");
        let present = p("icp-clock__now", fill(text.now_beijing, &[&present]));
        let behind = window.clock_is_behind(self.now);
        let behind = behind.then(|| p("icp-note icp-note--soon", text.clock_behind));
        let (remind, may_notify) = (self.remind, self.may_notify);
        let reminders = reminders(
            remind,
            may_notify,
            window,
            self.commands,
            text,
            self.dispatch,
        );
        nodes()
            .with(label)
            .with(countdown)
            .with(present)
            .with(deadline(window, self.now, self.offset, text))
            .with(day(window, self.now, text))
            // An estimate asks for the SMS.
            .maybe(estimate.then(|| p("icp-note", text.estimate)))
            .maybe(estimate.then(|| row(just_received(Tone::Main, text, self.dispatch))))
            .maybe(behind.map(|behind| behind.attr("role", "alert")))
            .with(self.noon(window))
            .with(reminders)
            .with(self.correct())
    }

    fn noon(&self, window: Window) -> Element {
        let class = match window.noon_value() {
            Noon::TooLate => "icp-note icp-note--soon",
            Noon::InTime(_) => "icp-note",
        };
        p(class, noon_words(window, self.now, self.text))
    }

    /// A start can be mended.
    pub(super) fn correct(&self) -> Element {
        let text = self.text;
        let form = || {
            Form {
                basis: Basis::Received,
                offered: self.offered,
                refused: self.refused,
                text,
                send: self.commands.send,
            }
            .view()
        };
        self.commands
            .fold(Fold::CorrectTime, text.correct_time, form)
    }
}

fn clock_icon() -> Element {
    el("svg.icp-icon[viewBox=0 0 16 16][aria-hidden=true]")
        .with(el("circle[cx=8][cy=8][r=6.5]"))
        .with(el("path[d=M8 4.5V8l2.5 1.5]"))
}
